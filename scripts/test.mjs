// Everything: pnpm test. Ends with a line like `312 passed, 0 failed` and a status that agrees with it.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { checkStatically } from './check.mjs';
import { root, step } from './house.mjs';
import { jest, sum, verdict } from './jest.mjs';

// Journeys, fault and live tests meet the server and the clients as they are shipped.
const checked = await step('checked and built', () => checkStatically([{ title: 'build', work: build }]));
// One run with one database and one set of workers, so that no processor waits for the last file of a part.
const tested = await step('tested', () =>
  jest(['unit', 'clients', 'architecture', 'api', 'live', 'faults', 'journeys']),
);
if (process.argv.includes('--keep-durations'))
  copyFileSync(join(root, '.cache', 'durations.json'), join(root, 'test', 'durations.json'));

const total = sum([checked, tested]);
console.log(verdict(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
