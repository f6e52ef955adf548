import { setTimeout as pause } from 'node:timers/promises';
import { type App, createApp } from './app.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { whyNotServe } from './demo/published-password.js';
import { migrate } from './kernel/database.js';
import { isDatabaseAway } from './kernel/database-away.js';

/** The application ends within its own bounds; should one of them not hold, this does. */
const LAST_PATIENCE_MS = 14_500;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 2000;

// Where it prints may be a full disk or a pipe without a reader: no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** One line for the person who started it; the stack helps nobody there. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, address, port, message } = error as {
    code?: string;
    address?: string;
    port?: number;
    message?: string;
  };
  if (code === 'EADDRINUSE') return `port ${port} is in use: choose another with PORT`;
  if (code === 'EACCES' && port !== undefined) return `port ${port} may not be used: choose another with PORT`;
  if (isDatabaseAway(error)) {
    return `the database cannot be reached${address ? ` at ${address}:${port}` : ''}: check DATABASE_URL`;
  }
  return message ?? String(error);
}

/** After a power cut everything starts at once, and the database is not always the first. */
async function start(config: Config): Promise<{ app: App; url: string; port: number }> {
  const giveUpAt = performance.now() + config.databaseWaitSeconds * 1000;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    let app: App | null = null;
    try {
      await migrate(config.databaseUrl);
      app = await createApp(config);
      const refusal = await whyNotServe(app.services);
      if (refusal !== null) throw new ConfigError(refusal);
      return { app, ...(await app.listen()) };
    } catch (error) {
      await app?.close();
      if (!isDatabaseAway(error) || performance.now() + wait > giveUpAt) throw error;
      if (wait === FIRST_WAIT_MS) process.stderr.write('bandeng: the database cannot be reached yet; trying on\n');
      await pause(wait);
    }
  }
}

try {
  const { app, url, port } = await start(readConfig(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), LAST_PATIENCE_MS).unref();
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${explain(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
  app.services.log.info({ port }, 'listening');
  // The launcher says where to go; started by hand, the server says it itself.
  if (process.send) process.send({ listening: url, port });
  else process.stdout.write(`listening on ${url}\n`);
} catch (error) {
  process.stderr.write(`bandeng: ${explain(error)}\n`);
  process.exit(1);
}
