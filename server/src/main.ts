import { createApp } from './app.js';
import { ConfigError, readConfig } from './config.js';
import { whyNotServe } from './demo/published-password.js';
import { migrate } from './kernel/database.js';

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
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT') {
    return `the database cannot be reached${address ? ` at ${address}:${port}` : ''}: check DATABASE_URL`;
  }
  return message ?? String(error);
}

try {
  const config = readConfig(process.env);
  await migrate(config.databaseUrl);
  const app = await createApp(config);
  const refusal = await whyNotServe(app.services);
  if (refusal !== null) {
    await app.close();
    throw new ConfigError(refusal);
  }
  const { url, port } = await app.listen();
  // The launcher says where to go; started by hand, the server says it itself.
  if (process.send) process.send({ listening: url, port });
  else process.stdout.write(`listening on ${url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${explain(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  process.stderr.write(`bandeng: ${explain(error)}\n`);
  process.exit(1);
}
