// The operator's command line: pnpm bandeng COMMAND … It joins the database of a running server, or starts it for itself.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './house.mjs';

try {
  const log = console.log;
  console.log = console.error;
  await build();
  console.log = log;
  const { databaseEnvironment, openDatabase, readEnvironment } = await import('./environment.mjs');
  const database = await openDatabase(await readEnvironment(), { share: true });
  process.exitCode = await new Promise((done) => {
    const cli = spawn(
      process.execPath,
      ['--enable-source-maps', join(root, 'server/dist/cli/main.js'), ...process.argv.slice(2)],
      {
        stdio: 'inherit',
        env: { ...process.env, ...databaseEnvironment(database) },
      },
    );
    cli.once('close', (status) => done(status ?? 1));
  });
  await database.stop();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
