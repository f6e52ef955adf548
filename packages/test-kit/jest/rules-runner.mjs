// Runs the unit tests of rules and policies for Stryker: Jest's circus in one process, without the rest of Jest around it, so
// that a mutant costs milliseconds. A file that is mutated is loaded anew for each run, so that what it works out when it is
// loaded is worked out with the mutant in it; what it stands on stays loaded.
import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { standIns } from './typescript.mjs';

const require = createRequire(import.meta.url);
const circusPath = require.resolve('jest-circus');
const GLOBALS = Symbol.for('bandeng.jest.globals');
/** Jest's circus keeps its listeners here; each file begins without any. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');
const MUTATED = /\.(?:rules|policy)\.ts$/;
/** Against hanging only: a loaded machine may take its time. */
const LONGEST_MS = 120_000;
const [SUCCESS, FAILED, SKIPPED] = [0, 1, 2];

standIns.set('@jest/globals', new URL('globals.mjs', import.meta.url).href);

let time = 0;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return MUTATED.test(found.url) ? { ...found, url: `${found.url}?time=${time}` } : found;
  },
});

/** The rules and policies that this file imports, and those that these import in turn. */
function rulesBehind(file, known = new Set()) {
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+\.(?:rules|policy))\.js'/g)) {
    const path = resolve(dirname(file), `${specifier}.ts`);
    if (known.has(path)) continue;
    known.add(path);
    rulesBehind(path, known);
  }
  return known;
}

class RulesRunner {
  /** The test files, and the rules and policies behind each. */
  #behind = new Map(globSync('server/src/**/*.{rules,policy}.test.ts').map((file) => [file, rulesBehind(file)]));

  /** What rules stand on is loaded before the first of them is timed, in every process that begins anew. */
  async init() {
    await import(pathToFileURL(resolve('server/src/modules.ts')).href);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const tests = [];
    for (const file of [...this.#behind.keys()].sort()) tests.push(...(await run(file)));
    return { status: 'complete', tests, mutantCoverage: stryker().mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const files = testFilter
      ? new Set(testFilter.map((id) => id.slice(0, id.indexOf(SEPARATOR))))
      : [...this.#behind.keys()].filter((file) => this.#behind.get(file).has(sandboxFileName));
    const only = testFilter && new Set(testFilter);
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(stryker(), { activeMutant: activeMutant.id, hitLimit, hitCount });
    let nrOfTests = 0;
    for (const file of files) {
      const tests = await run(file, only);
      if (stryker().hitCount > hitLimit) return { status: 'timeout', reason: 'an endless loop' };
      nrOfTests += tests.filter(({ status }) => status !== SKIPPED).length;
      const failed = tests.find(({ status }) => status === FAILED);
      if (failed) return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

/** What the mutated files look into. */
function stryker() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

const SEPARATOR = ' › ';
const idOf = (file, names) => [file, ...names].join(SEPARATOR);

/** Runs one file in a circus of its own: all of its tests, or those named by `only`. */
async function run(file, only) {
  time += 1;
  const circus = newCircus();
  circus.addEventHandler(({ name, test }) => {
    if (name === 'test_start') {
      const id = idOf(file, namesOf(test));
      stryker().currentTestId = id;
      if (only && !only.has(id)) test.mode = 'skip';
    } else if (name === 'test_done' || name === 'test_skip') stryker().currentTestId = undefined;
  });
  const common = (id, duration) => ({ id, name: id, fileName: file, timeSpentMs: duration ?? 0 });
  const failed = (error) => [{ ...common(idOf(file, ['loads'])), status: FAILED, failureMessage: String(error) }];
  try {
    await import(`${pathToFileURL(resolve(file)).href}?time=${time}`);
    const { testResults, unhandledErrors } = await circus.run();
    if (unhandledErrors.length > 0) return failed(unhandledErrors[0]);
    return testResults.map(({ testPath, status, errors, duration }) => {
      const test = common(idOf(file, testPath.slice(1)), duration);
      if (errors.length > 0) return { ...test, status: FAILED, failureMessage: String(errors[0]) };
      return { ...test, status: status === 'skip' || status === 'todo' ? SKIPPED : SUCCESS };
    });
  } catch (error) {
    return failed(error);
  } finally {
    stryker().currentTestId = undefined;
  }
}

function newCircus() {
  delete globalThis[LISTENERS];
  delete require.cache[circusPath];
  const circus = require(circusPath);
  circus.resetState();
  circus.getState().testTimeout = LONGEST_MS;
  const { it, test, describe, beforeAll, beforeEach, afterEach, afterAll } = circus;
  const globals = { expect: jestExpect, it, test, describe, beforeAll, beforeEach, afterEach, afterAll };
  globalThis[GLOBALS] = globals;
  Object.assign(globalThis, globals);
  return circus;
}

function namesOf(test) {
  const names = [];
  for (let at = test; at?.parent; at = at.parent) names.unshift(at.name);
  return names;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)];
