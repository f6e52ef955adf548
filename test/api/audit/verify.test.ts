import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { sealAudit, verifyAudit } from '../../../server/src/kernel/audit/seal.js';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { noteModule } from '../../support/gate-module.js';

const WRITE = 'mutation Write($id: ID!) { writeNote(id: $id, text: "x") { id } }';

let server: GateApp;
let pool: pg.Pool;
beforeAll(async () => {
  server = await gateApp([noteModule]);
  pool = server.app.database.pool;
});
afterAll(() => server.stop());

/** Seals all there is: entries wait for transactions still open, of other tests too. */
async function seal(): Promise<void> {
  const deadline = AbortSignal.timeout(10_000);
  while ((await verifyAudit(pool)).unsealedCount > 0) {
    deadline.throwIfAborted();
    await sealAudit(pool, new Date());
  }
}

/** At least two more seals. */
beforeEach(async () => {
  for (let round = 0; round < 2; round += 1) {
    for (const id of ['a', 'b', 'c']) await server.client().mutate(WRITE, { id });
    await seal();
  }
});

/** What somebody with the database's own password could do, undone afterwards. */
async function tamper(statement: string): Promise<Awaited<ReturnType<typeof verifyAudit>>> {
  const run = async (sql: string) => {
    const client = await pool.connect();
    try {
      await client.query(
        `begin; alter table audit_entry disable trigger user; alter table audit_seal disable trigger user;
         ${sql};
         alter table audit_entry enable trigger user; alter table audit_seal enable trigger user; commit`,
      );
    } finally {
      client.release();
    }
  };
  await run(
    `create table kept_entry as select * from audit_entry; create table kept_seal as select * from audit_seal; ${statement}`,
  );
  try {
    return await verifyAudit(pool);
  } finally {
    await run(
      `delete from audit_entry; insert into audit_entry select * from kept_entry;
       delete from audit_seal; insert into audit_seal select * from kept_seal; drop table kept_entry, kept_seal`,
    );
  }
}

const newest = '(select max(number) from audit_seal)';

describe('the audit trail', () => {
  it('is intact when nobody touched it, and counts what is not yet sealed', async () => {
    await server.client().mutate(WRITE, { id: 'unsealed' });
    const verdict = await verifyAudit(pool);
    expect(verdict).toMatchObject({ intact: true, broken: [], unsealedCount: 1 });
    await seal();
    expect(await verifyAudit(pool, verdict.head)).toMatchObject({ intact: true, unsealedCount: 0 });
  });

  it('refuses changes by the application', async () => {
    await expect(pool.query(`update audit_entry set type = 'other'`)).rejects.toThrow('append-only');
    await expect(pool.query('delete from audit_seal')).rejects.toThrow('append-only');
  });

  for (const [what, statement, fault] of [
    [
      'a changed entry',
      `update audit_entry set data = '{"id": "z"}' where position = (select max(position) from audit_entry)`,
      'CONTENT',
    ],
    [
      'a changed actor',
      `update audit_entry set actor_kind = 'SYSTEM' where position = (select max(position) from audit_entry)`,
      'CONTENT',
    ],
    ['a removed entry', `delete from audit_entry where position = (select max(position) from audit_entry)`, 'COUNT'],
    [
      'an inserted entry',
      `insert into audit_entry (actor_kind, type, data, request_id, occurred_at, seal_number) values ('SYSTEM', 'x', '{}', '', now(), ${newest})`,
      'COUNT',
    ],
    [
      'reordered entries',
      `update audit_entry set position = 1000000 - position where seal_number = ${newest}`,
      'CONTENT',
    ],
    ['a removed seal in between', `delete from audit_seal where number = ${newest} - 1`, 'MISSING'],
    ['a seal written anew', `update audit_seal set hash = repeat('0', 64) where number = ${newest}`, 'CONTENT'],
  ] as const) {
    it(`shows ${what}`, async () => {
      const verdict = await tamper(statement);
      expect(verdict.intact).toBe(false);
      expect(verdict.broken.map((one) => one.fault)).toContain(fault);
      expect(await verifyAudit(pool)).toMatchObject({ intact: true });
    });
  }

  it('shows that its end was cut off to whoever noted its head', async () => {
    const { head } = await verifyAudit(pool);
    const verdict = await tamper(
      `delete from audit_entry where seal_number = ${newest}; delete from audit_seal where number = ${newest}`,
    );
    expect(verdict.intact).toBe(true);
    expect(verdict.head).not.toBe(head);
  });
});
