// What it costs that values travel beside the statements: the same statements through MikroORM with our driver and with its
// own, which writes values into the text. In turn, on connections of the same kind to the same database.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { ormOptions } from '../../server/dist/kernel/database.js';
import { Account } from '../../server/dist/modules/identity/index.js';
import { median, sized, table } from './servers.mjs';

const fromServer = createRequire(new URL('../../server/package.json', import.meta.url));
/** The server's own copy: a second one would know nothing of its entities. */
const { MikroORM, PostgreSqlDriver } = await import(fromServer.resolve('@mikro-orm/postgresql'));

export const sizes = sized({ full: { rounds: 30, times: 50 }, smoke: { rounds: 2, times: 2 } });

const acts = {
  'find by id': (em, { ids }, n) => em.findOne(Account, ids[n % ids.length]),
  'find 20 by ids': (em, { ids }) => em.find(Account, { id: { $in: ids } }),
  'change one': async (em, { ids }, n) => {
    const account = await em.findOneOrFail(Account, ids[n % ids.length]);
    account.displayName = `${randomUUID()} 王桂英`;
    await em.flush();
  },
  'make 20': async (em) => {
    for (let n = 0; n < 20; n += 1) aPerson(em);
    await em.flush();
  },
};

const aPerson = (em) =>
  em.create(Account, {
    loginName: `bench-${randomUUID()}`,
    displayName: '王桂英',
    status: 'ACTIVE',
    createdAt: new Date(),
  });

export async function benchBoundDriver(databaseUrl) {
  const options = ormOptions(databaseUrl);
  const bound = await MikroORM.init(options);
  const raw = await MikroORM.init({ ...options, driver: PostgreSqlDriver });
  try {
    const em = bound.em.fork();
    const people = Array.from({ length: 20 }, () => aPerson(em));
    await em.flush();
    const known = { ids: people.map(({ id }) => id) };
    const rows = [];
    for (const [name, act] of Object.entries(acts)) {
      const each = { bound: [], raw: [] };
      for (let round = 0; round <= sizes.now.rounds; round += 1) {
        for (const [driver, orm] of Object.entries({ bound, raw })) {
          const began = performance.now();
          for (let n = 0; n < sizes.now.times; n += 1) await act(orm.em.fork(), known, n);
          // The first round warms up.
          if (round > 0) each[driver].push((performance.now() - began) / sizes.now.times);
        }
      }
      const [ours, theirs] = [median(each.bound), median(each.raw)];
      rows.push([name, `${theirs.toFixed(2)} ms`, `${ours.toFixed(2)} ms`, (ours / theirs).toFixed(2)]);
    }
    return table(['statements', 'values in the text', 'values beside it', 'ratio'], rows);
  } finally {
    await bound.close();
    await raw.close();
  }
}
