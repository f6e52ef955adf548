// The program as it is shipped and started; tells how much memory it needed at most.
let peak = process.memoryUsage();
setInterval(() => {
  if (process.memoryUsage.rss() > peak.rss) peak = process.memoryUsage();
}, 50).unref();

process.on('message', (asked) => {
  if (asked !== 'stats') return;
  /** What it was made of then. */
  process.send({ peak: peak.rss, heap: peak.heapTotal, used: peak.heapUsed, external: peak.external });
  peak = process.memoryUsage();
});
process.on('disconnect', () => process.exit());

await import('../../server/dist/main.js');
