// The program as it is shipped and started, on a free port; tells how much memory it needed at most.
let peak = process.memoryUsage();
setInterval(() => {
  if (process.memoryUsage.rss() > peak.rss) peak = process.memoryUsage();
}, 50).unref();

const tell = process.send.bind(process);
process.on('message', (asked) => {
  if (asked !== 'stats') return;
  /** What it was made of then. */
  tell({ peak: peak.rss, heap: peak.heapTotal, used: peak.heapUsed, external: peak.external });
  peak = process.memoryUsage();
});
process.on('disconnect', () => process.exit());

// It says where it listens to whoever launched it; the other servers of this folder print it.
process.send = ({ listening }) => {
  console.log(`listening on ${listening}`);
  return true;
};
process.env.PORT ??= '0';
process.env.LOG_LEVEL ??= 'error';
await import('../../server/dist/main.js');
