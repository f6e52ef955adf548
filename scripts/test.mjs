// Everything: pnpm test. Ends with a line like `312 passed, 0 failed` and a status that agrees with it.
import { build } from './build.mjs';
import { check } from './check.mjs';
import { jest, noTally, sum, verdict } from './jest.mjs';

const tallies = [await check()];
try {
  // Journeys, fault and live tests meet the server and the clients as they are shipped.
  await build();
} catch (error) {
  console.error(error.message);
  tallies.push({ ...noTally, failed: 1, failures: ['build'] });
}
// One after the other: each starts a database of its own, and the browser needs the processors to itself.
for (const project of ['api', 'live', 'faults', 'journeys']) tallies.push(await jest([project]));

const total = sum(tallies);
console.log(verdict(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
