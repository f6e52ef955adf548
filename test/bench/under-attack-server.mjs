// The product as it runs, with what it registers; tells how much memory it needed at most and what its doors did.
import { readFileSync } from 'node:fs';
import { createApp } from '../../server/dist/app.js';
import { readConfig } from '../../server/dist/config.js';

const app = await createApp(readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'silent' }));
const { url } = await app.listen();
let peak = process.memoryUsage();
setInterval(() => {
  if (process.memoryUsage.rss() > peak.rss) peak = process.memoryUsage();
}, 50).unref();
console.log(`listening on ${url}`);

function openFiles() {
  try {
    return Number(/^FDSize:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

process.on('message', (asked) => {
  if (asked === 'stats') {
    process.send({
      rss: process.memoryUsage.rss(),
      peak: peak.rss,
      /** What it was made of then. */
      heap: peak.heapTotal,
      used: peak.heapUsed,
      external: peak.external,
      sockets: app.sockets,
      views: app.live.size,
      executions: app.live.stats.executions,
      cpu: process.cpuUsage(),
      openFiles: openFiles(),
    });
    peak = process.memoryUsage();
  }
});
process.on('disconnect', () => process.exit());
process.on('SIGTERM', async () => {
  await app.close();
  process.exit(0);
});
