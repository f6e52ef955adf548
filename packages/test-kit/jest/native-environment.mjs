// The world a test file lives in when it runs in Node itself: the worker's own, left as it was found.
/** What a file may not leave behind: a server still listening, a process still running. */
const ITS_OWN = new Set(['TCPServerWrap', 'PipeServerWrap', 'ProcessWrap', 'FSEventWrap']);

const left = () => process.getActiveResourcesInfo().filter((kind) => ITS_OWN.has(kind));

export default class NativeEnvironment {
  global = globalThis;
  #console = globalThis.console;
  #exit = process.exit;
  #env = { ...process.env };
  #directory = process.cwd();
  #before = left();

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }

  /** Said among the failures of the file, which keeps its results. */
  handleTestEvent({ name }, { unhandledErrors }) {
    if (name !== 'run_finish') return;
    const open = left();
    for (const kind of this.#before) if (open.includes(kind)) open.splice(open.indexOf(kind), 1);
    if (open.length > 0) unhandledErrors.push(new Error(`left open by this file: ${open.join(', ')}`));
  }

  async setup() {}

  async teardown() {
    globalThis.console = this.#console;
    process.exit = this.#exit;
    process.chdir(this.#directory);
    for (const name of Object.keys(process.env)) if (!(name in this.#env)) delete process.env[name];
    Object.assign(process.env, this.#env);
  }
}
