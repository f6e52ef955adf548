// The world a test file lives in when it runs in Node itself: the worker's own, left as it was found.
import { setTimeout as pause } from 'node:timers/promises';

/** What a file may not leave behind: a server still listening, a process still running. */
const ITS_OWN = new Set(['TCPServerWrap', 'PipeServerWrap', 'ProcessWrap', 'FSEventWrap']);

const LOOKS = 100;
const LOOK_MS = 20;

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

  /** Said among the failures of the file, which keeps its results. What has just ended takes a moment to be gone. */
  async handleTestEvent({ name }, { unhandledErrors }) {
    if (name !== 'run_finish') return;
    for (let look = 0; this.#open().length > 0 && look < LOOKS; look += 1) await pause(LOOK_MS);
    const open = this.#open();
    if (open.length > 0) unhandledErrors.push(new Error(`left open by this file: ${open.join(', ')}`));
  }

  #open() {
    const open = left();
    for (const kind of this.#before) if (open.includes(kind)) open.splice(open.indexOf(kind), 1);
    return open;
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
