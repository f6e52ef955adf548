// The product as it runs, with what it registers; tells how much memory it needed at most and what its doors did.
import { readFileSync } from 'node:fs';
import { createApp } from '../../server/dist/app.js';
import { readConfig } from '../../server/dist/config.js';

const app = await createApp(readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'silent' }));
const { url } = await app.listen();
let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
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
      peak,
      sockets: app.sockets,
      views: app.live.size,
      executions: app.live.stats.executions,
      cpu: process.cpuUsage(),
      openFiles: openFiles(),
    });
    peak = 0;
  }
});
process.on('SIGTERM', async () => {
  await app.close();
  process.exit(0);
});
