import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, run } from './house.mjs';

export const noTally = { passed: 0, failed: 0, skipped: 0, failures: [] };

export const sum = (tallies) =>
  tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      failures: [...total.failures, ...one.failures],
    }),
    noTally,
  );

/** Names every failure once more, so that the end of a long log says what to mend; then the count. */
export const verdict = ({ passed, failed, skipped, failures }) =>
  [
    ...failures.map((failure) => `FAILED ${failure}`),
    `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  ].join('\n');

/** Characters of a long message: what it begins and ends with. */
const SAID_FIRST = 700;
const SAID_LAST = 1100;
const middleLeftOut = (text) =>
  text.length <= SAID_FIRST + SAID_LAST ? text : `${text.slice(0, SAID_FIRST)} […] ${text.slice(-SAID_LAST)}`;

/** What a test said when it failed, without where it stood: a long log is often kept by its end only. */
const saidBy = ({ failureMessages = [] }) =>
  failureMessages
    .map((message) => middleLeftOut(stripVTControlCharacters(message).split(/\n\s+at /, 1)[0]))
    .map((message) => `\n  ${message.replaceAll('\n', '\n  ')}`)
    .join('');

export const failuresOf = ({ testResults }) =>
  testResults.flatMap(({ name, status, assertionResults, message }) => {
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${test.fullName}${saidBy(test)}`);
    // A file also fails as a whole: it does not load, its worker was lost, or it left something running.
    const ofTheFile = /Test suite failed to run\s+(?<why>.+)/.exec(message ?? '')?.groups.why;
    if (ofTheFile || (status === 'failed' && failed.length === 0)) failed.push(ofTheFile ?? 'does not load');
    return failed.map((test) => `${relative(root, name)} › ${test}`);
  });

/** Runs these projects and counts their tests. A suite that does not even load is a failure. */
export async function jest(projects, flags = []) {
  const directory = mkdtempSync(join(tmpdir(), 'bandeng-tally-'));
  const file = join(directory, 'tally.json');
  try {
    const { status } = await run(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        'node_modules/jest/bin/jest.js',
        '--passWithNoTests',
        '--json',
        `--outputFile=${file}`,
        '--selectProjects',
        ...projects,
        '--',
        ...flags,
      ],
      // Jest prints its JSON on stdout as well as into the file; people read what it says on stderr.
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const outcome = JSON.parse(readFileSync(file, 'utf8'));
    const failed = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
    return {
      passed: outcome.numPassedTests,
      failed: failed || (status === 0 ? 0 : 1),
      skipped: outcome.numPendingTests + outcome.numTodoTests,
      failures: failuresOf(outcome),
    };
  } catch {
    return { ...noTally, failed: 1, failures: [`${projects.join(', ')}: jest ended without a result`] };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
