import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { OutsideTheDatabase } from '../../../server/src/kernel/audit/outside.js';
import { type AuditVerdict, adoptAudit, sealAudit, verifyAudit } from '../../../server/src/kernel/audit/seal.js';
import { Sealing } from '../../../server/src/kernel/audit/sealing.js';
import { createLog } from '../../../server/src/kernel/log.js';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { noteModule } from '../../support/gate-module.js';

const WRITE = 'mutation Write($id: ID!) { writeNote(id: $id, text: "x") { id } }';

let server: GateApp;
let pool: pg.Pool;
/** DATA_DIR of the installation. */
const directory = mkdtempSync(join(tmpdir(), 'bandeng-audit-'));
const outside = () => new OutsideTheDatabase(directory);
const verify = () => verifyAudit(pool, { outside: outside() });
beforeAll(async () => {
  server = await gateApp([noteModule]);
  pool = server.app.database.pool;
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});

/** Other tests hold their transactions as long as a busy machine takes. */
const OTHERS_MAY_TAKE_MS = 100_000;

/** Seals all there is: entries wait for transactions still open, of other tests too. */
async function seal(keptAt = outside()): Promise<void> {
  const deadline = AbortSignal.timeout(OTHERS_MAY_TAKE_MS);
  while ((await verify()).unsealedCount > 0) {
    deadline.throwIfAborted();
    await sealAudit(pool, new Date(), keptAt);
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
async function tamper(statement: string, meanwhile?: () => Promise<unknown>): Promise<AuditVerdict> {
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
    await meanwhile?.();
    return await verify();
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
    const verdict = await verify();
    expect(verdict).toMatchObject({ intact: true, broken: [], unsealedCount: 1, comparedOutside: true });
    await seal();
    expect(await verifyAudit(pool, { head: verdict.head })).toMatchObject({ intact: true, unsealedCount: 0 });
  });

  it('refuses changes by the application', async () => {
    await expect(pool.query(`update audit_entry set type = 'other'`)).rejects.toThrow('append-only');
    await server.client().mutate(WRITE, { id: 'open' });
    await expect(
      pool.query(`update audit_entry set seal_number = 1, data = '{"id": "z"}' where seal_number is null`),
    ).rejects.toThrow('append-only');
    await expect(pool.query('update audit_entry set seal_number = null')).rejects.toThrow('append-only');
    await expect(pool.query('delete from audit_entry')).rejects.toThrow('append-only');
    await expect(pool.query('delete from audit_seal')).rejects.toThrow('append-only');
    await expect(pool.query('truncate audit_entry')).rejects.toThrow('append-only');
    await expect(pool.query('truncate audit_seal')).rejects.toThrow('append-only');
  });

  it('has no table that only grows and can still be emptied', async () => {
    const { rows } = await pool.query<{ table: string; emptied: boolean }>(
      `select c.relname as table, not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgtype & 32 = 32) as emptied
       from pg_class c where exists (
         select from pg_trigger t where t.tgrelid = c.oid and t.tgname like '%\\_append\\_only')`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ emptied }) => emptied)).toEqual([]);
    // Nor by way of a table they point to.
    await expect(pool.query('truncate topic cascade')).rejects.toThrow('append-only');
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
      expect(await verify()).toMatchObject({ intact: true });
    });
  }

  it('shows that its end was cut off, to whoever noted its head and by what is kept outside', async () => {
    const { head } = await verify();
    const verdict = await tamper(
      `delete from audit_entry where seal_number = ${newest}; delete from audit_seal where number = ${newest}`,
    );
    expect(verdict.head).not.toBe(head);
    expect(verdict.broken).toEqual([{ sealNumber: expect.any(Number), fault: 'HEAD' }]);
  });

  it('shows a chain that was made anew, with the key or without', async () => {
    const { head } = await verify();
    const rewrite = (signature: string) => async () => {
      // What sealing did, done once more over changed entries: everything about it is known, but for the key.
      const { rows: seals } = await pool.query('select number, previous_hash from audit_seal order by number');
      let previous = '0'.repeat(64);
      for (const { number } of seals) {
        const { rows } = await pool.query<{ text: string }>(
          `select jsonb_build_array(position, transaction_id::text, actor_kind, actor_id, type, data, request_id,
             extract(epoch from occurred_at))::text as text from audit_entry where seal_number = $1 order by audit_entry.position`,
          [number],
        );
        const hash = createHash('sha256')
          .update([previous, ...rows.map(({ text }) => text)].join('\n'))
          .digest('hex');
        await pool.query(
          `begin; alter table audit_seal disable trigger user;
           update audit_seal set previous_hash = '${previous}', hash = '${hash}', ${signature} where number = ${number};
           alter table audit_seal enable trigger user; commit`,
        );
        previous = hash;
      }
    };
    const change = `update audit_entry set actor_kind = 'SYSTEM' where position = (select min(position) from audit_entry)`;

    const signed = await tamper(change, rewrite('mac = mac'));
    const unsigned = await tamper(change, rewrite('mac = null, key_id = null'));
    const foreign = await tamper(change, rewrite(`key_id = '0000000000000000'`));

    expect(signed.head).not.toBe(head);
    expect(new Set(signed.broken.map(({ fault }) => fault))).toEqual(new Set(['FORGED', 'HEAD']));
    expect(unsigned.broken.map(({ fault }) => fault)).toEqual(expect.arrayContaining(['UNSIGNED', 'HEAD']));
    expect(new Set(foreign.broken.map(({ fault }) => fault))).toEqual(new Set(['UNKNOWN_KEY', 'HEAD']));
  });

  it('shows the date of a seal that was moved', async () => {
    const verdict = await tamper(
      `update audit_seal set sealed_at = sealed_at - interval '1 minute' where number = ${newest}`,
    );
    expect(verdict.broken.map(({ fault }) => fault)).toEqual(['FORGED']);
  });

  /** What is kept outside afterwards is what was kept before. */
  async function keepingTheHead<T>(work: () => Promise<T>): Promise<T> {
    const file = join(directory, 'audit-head.json');
    const kept = readFileSync(file, 'utf8');
    try {
      return await work();
    } finally {
      writeFileSync(file, kept);
    }
  }

  /** A server's sealing, until it did or refused to, and what it logs: it waits for transactions still open, of other tests too. */
  async function sealOnce(): Promise<Record<string, unknown>[]> {
    const logged: string[] = [];
    const log = createLog({ logLevel: 'info' }, { write: (line) => logged.push(line) });
    const deadline = AbortSignal.timeout(OTHERS_MAY_TAKE_MS);
    while (logged.length === 0) {
      deadline.throwIfAborted();
      const sealing = new Sealing({ pool, log, now: () => new Date(), dataDir: directory });
      sealing.start();
      await sealing.close();
    }
    return logged.map((line) => JSON.parse(line));
  }

  it.each([
    ['a date before what was sealed before it', 'default', `now() - interval '2 days'`],
    ['a number from long before', '-5', 'now()'],
  ])(
    'shows an entry written afterwards with %s, before it is sealed and after',
    async (_what, position, occurredAt) => {
      const insert = `
      update audit_seal set sealed_at = sealed_at - interval '1 day' where number < ${newest};
      insert into audit_entry (${position === 'default' ? '' : 'position, '}actor_kind, type, data, request_id, occurred_at)
      values (${position === 'default' ? '' : `${position}, `}'SYSTEM', 'x', '{}', '', ${occurredAt})`;
      expect((await tamper(insert)).broken).toContainEqual({ sealNumber: null, fault: 'BACKDATED' });

      await keepingTheHead(async () => {
        let logged: Record<string, unknown>[] = [];
        const { broken, unsealedCount } = await tamper(insert, async () => {
          logged = await sealOnce();
        });
        expect(unsealedCount).toBe(0);
        expect(broken).toContainEqual({ sealNumber: expect.any(Number), fault: 'BACKDATED' });
        expect(logged).toContainEqual(
          expect.objectContaining({ entries: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) }),
        );
        if (position === 'default') expect(logged).toContainEqual(expect.objectContaining({ backdated: 1 }));
      });
    },
  );

  it('is sealed no more on a database that lacks the head that is kept, until somebody adopts it', async () => {
    await server.client().mutate(WRITE, { id: 'later' });
    const head = await outside().head();
    await keepingTheHead(async () => {
      await outside().keep({ number: head?.number ?? 0, hash: 'f'.repeat(64), keyedSince: head?.keyedSince ?? 1 });
      expect((await sealOnce()).map(({ problem }) => problem)).toEqual(['UNKNOWN_HEAD']);
      expect(await verify()).toMatchObject({ intact: false, unsealedCount: 1, broken: [{ fault: 'HEAD' }] });

      await adoptAudit(pool, outside());
      expect(await outside().head()).toEqual(head);
    });
    await seal();
    expect(await verify()).toMatchObject({ intact: true });
  });

  it('goes on under a new key when the old one is lost and somebody says so, and not before', async () => {
    const lost = mkdtempSync(join(tmpdir(), 'bandeng-audit-lost-'));
    const elsewhere = new OutsideTheDatabase(lost);
    await server.client().mutate(WRITE, { id: 'key' });
    expect(await sealAudit(pool, new Date(), elsewhere)).toMatchObject({ state: 'UNKNOWN_KEY' });

    const verdict = await tamper('select 1', async () => {
      await adoptAudit(pool, elsewhere);
      await seal(elsewhere);
      expect(await verifyAudit(pool, { outside: elsewhere })).toMatchObject({ intact: true });
    });
    rmSync(lost, { recursive: true });
    expect(verdict.broken.map(({ fault }) => fault)).toEqual(['UNKNOWN_KEY']);
  });

  it('still knows seals from before there were keys, which closed entries in the order of their numbers’ text', async () => {
    const verdict = await tamper(
      `update audit_entry set position = position + 1000000 where position % 2 = 0;
       delete from audit_seal`,
      async () => {
        const { rows } = await pool.query<{ text: string; position: string }>(
          `select jsonb_build_array(position, transaction_id::text, actor_kind, actor_id, type, data, request_id,
             extract(epoch from occurred_at))::text as text, position::text as position from audit_entry order by position`,
        );
        expect(rows.map(({ position }) => Number(position))).not.toEqual(
          rows.map(({ position }) => Number(position)).sort((a, b) => a - b),
        );
        const hash = createHash('sha256')
          .update(['0'.repeat(64), ...rows.map(({ text }) => text)].join('\n'))
          .digest('hex');
        await pool.query(
          `begin; alter table audit_entry disable trigger user; update audit_entry set seal_number = 1;
           insert into audit_seal (number, entry_count, previous_hash, hash, sealed_at)
           values (1, ${rows.length}, '${'0'.repeat(64)}', '${hash}', now());
           alter table audit_entry enable trigger user; commit`,
        );
        expect(await verifyAudit(pool)).toMatchObject({ intact: true, sealCount: 1, unsealedCount: 0 });
      },
    );
    // Under the key of now they would have to be signed.
    expect(verdict.broken.map(({ fault }) => fault)).toContain('UNSIGNED');
  });
});
