// One refresh of the radar in a process of its own, so that its memory is its own. Says what it took.
import { performance } from 'node:perf_hooks';
import { withContext } from './radar.mjs';

const told = await withContext(process.env.DATABASE_URL, async (ctx) => {
  const { computeRadar } = await import('../../server/dist/modules/search/radar/refresh-radar.js');
  const before = process.resourceUsage();
  const started = performance.now();
  const cards = await computeRadar(ctx);
  const took = performance.now() - started;
  const after = process.resourceUsage();
  return {
    cards,
    took,
    worked: (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) / 1000,
    megabytes: (after.maxRSS - before.maxRSS) / 1024,
  };
});
process.send(told, () => process.disconnect());
