// Runs a test file in Node itself instead of in a virtual machine of its own: what it imports is loaded once per worker.
// Everything else stays Jest's: its circus, time limits, expectations, workers that are replaced, and reports.
// No module mocks, fake timers or coverage; the clients' tests keep Jest's own runtime.
// As in the server's own entry points: before the first decorator, whichever file a worker begins with.
import 'reflect-metadata';
import { createRequire, flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sourceMaps, standIns } from './typescript.mjs';

const require = createRequire(import.meta.url);
const GLOBALS = Symbol.for('bandeng.jest.globals');
/** Jest's circus keeps its listeners here; a virtual machine would have started without any. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

standIns.set('@jest/globals', new URL('globals.mjs', import.meta.url).href);
standIns.set('fast-check', new URL('fast-check.mjs', import.meta.url).href);

/** How often this worker has run each file. */
const times = new Map();

export default class NativeRuntime {
  constructor(_config, _environment, _resolver, _transformer, _sources, _coverage, testPath) {
    this.testPath = testPath;
  }

  setGlobalsForRuntime(globals) {
    globalThis[GLOBALS] = globals;
  }

  /** Jest's own framework: one file asks for it, and every test file begins with a new one. */
  requireInternalModule(path) {
    delete globalThis[LISTENERS];
    delete require.cache[path];
    return require(path);
  }

  requireModule(path) {
    return require(path);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** The test file itself is new each time, whatever it imports is shared. */
  unstable_importModule(path) {
    const url = pathToFileURL(path);
    if (path === this.testPath) {
      times.set(path, (times.get(path) ?? 0) + 1);
      url.searchParams.set('time', String(times.get(path)));
    }
    return import(url.href);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  enterTestCode() {}

  leaveTestCode() {}

  teardown() {
    // A worker may be ended without a chance to.
    flushCompileCache();
    delete globalThis[GLOBALS];
  }
}
