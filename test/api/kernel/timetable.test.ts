import { afterEach, expect, it } from '@jest/globals';
import { type App, createApp } from '../../../server/src/app.js';
import { readConfig } from '../../../server/src/config.js';
import type { ModuleDefinition } from '../../../server/src/kernel/module.js';
import { modules } from '../../../server/src/modules.js';
import { freshDatabase } from '../../support/database.js';

/** Runs by the clock once a year; what is seen here is what follows a start. */
const yearly = (run: () => Promise<void>): ModuleDefinition => ({
  name: 'test',
  layer: 'accounts',
  jobs: [{ name: 'test.yearly', schedule: '0 0 1 1 *', run }],
});
const identity = modules.filter(({ resolveViewer, resolvers }) => resolveViewer ?? resolvers?.length);

const opened: App[] = [];
let drop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
  await drop?.();
});

async function aHouse() {
  const database = await freshDatabase();
  drop = () => database.drop();
  return async (run: () => Promise<void>) => {
    const config = readConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url });
    const app = await createApp(config, {
      modules: [...identity.map(({ jobs, reactions, ...rest }) => rest), yearly(run)],
      timetable: { lookEverySeconds: 0.5 },
    });
    await app.listen();
    opened.push(app);
    return app;
  };
}

/** Resolves when called so many times. */
function counted(times: number) {
  let seen = 0;
  let done: () => void = () => {};
  const reached = new Promise<void>((resolve) => {
    done = resolve;
  });
  return {
    reached,
    count: () => seen,
    call: async () => {
      seen += 1;
      if (seen >= times) done();
    },
  };
}
const states = async (app: App) =>
  (
    await app.database.pool.query<{ state: string }>(`select state from timetable.job where name = 'test.yearly'`)
  ).rows.map(({ state }) => state);

it('runs what was due while nobody was there once after a start, on one of two servers', async () => {
  const start = await aHouse();
  const one = counted(1);
  let release: () => void = () => {};
  const running = new Promise<void>((resolve) => {
    release = resolve;
  });
  await start(async () => {
    await one.call();
    await running;
  });
  await one.reached;
  // The other starts while the first is still at it.
  const second = await start(() => one.call());
  expect(await states(second)).toEqual(['active']);
  release();
  await opened[0]?.close();
  expect(one.count()).toBe(1);
});

it('takes over what a server was running when it died', async () => {
  const start = await aHouse();
  const first = counted(1);
  const app = await start(first.call);
  await first.reached;
  await app.close();
  opened.length = 0;
  const again = counted(1);
  const probe = await createApp(
    readConfig({
      PORT: '0',
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: app.services.config.databaseUrl,
    }),
    { timetable: false },
  );
  opened.push(probe);
  // As a killed process leaves it: active, and silent for longer than a living one would be.
  await probe.database.pool.query(
    `update timetable.job set state = 'active', completed_on = null, started_on = now() - interval '1 minute',
       heartbeat_on = now() - interval '1 minute' where name = 'test.yearly'`,
  );
  await start(again.call);
  await again.reached;
  expect(again.count()).toBe(1);
});
