import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './house.mjs';

export const noTally = { passed: 0, failed: 0, skipped: 0 };

export const sum = (tallies) =>
  tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    noTally,
  );

export const tallyLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

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
    };
  } catch {
    return { ...noTally, failed: 1 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
