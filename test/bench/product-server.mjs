// The product as it runs, with the bench's own documents registered. KEEP=no executes boards that would be kept.
import { createHash } from 'node:crypto';
import { createApp } from '../../server/dist/app.js';
import { readConfig } from '../../server/dist/config.js';
import { documents } from './documents.mjs';

const manifest = new Map(
  Object.values(documents).map((text) => [createHash('sha256').update(text).digest('hex'), text]),
);
const app = await createApp(readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error' }), {
  manifest,
  keepAnswers: process.env.KEEP !== 'no',
});
const { url } = await app.listen();
console.log(`listening on ${url}`);
process.on('message', async (asked) => {
  if (asked === 'stats')
    process.send({ executions: app.live.stats.executions, cpu: process.cpuUsage(), rss: process.memoryUsage().rss });
});
process.on('SIGTERM', async () => {
  await app.close();
  process.exit(0);
});
