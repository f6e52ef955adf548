import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AuditSeal } from '../../../server/src/kernel/audit/audit-entry.entity.js';
import { BoundPlatform } from '../../../server/src/kernel/bound-driver.js';
import { connectDatabase, type Database } from '../../../server/src/kernel/database.js';
import { MIGRATING, sessionOf } from '../../../server/src/kernel/session-bounds.js';
import { freshDatabase } from '../../support/database.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let bound: Database;
/** MikroORM as it comes: values in the text. */
let written: BoundPlatform;
beforeAll(async () => {
  database = await freshDatabase();
  bound = await connectDatabase(database.url);
  const AsItComes = Object.getPrototypeOf(BoundPlatform) as typeof BoundPlatform;
  written = new AsItComes();
  written.setConfig(bound.orm.config as never);
});
afterAll(async () => {
  await bound.close();
  await database.drop();
});

const em = () => bound.orm.em.fork();

describe('a statement', () => {
  it.each<[string, unknown[]]>([
    ['select ? + 1 as it, ? / 2 as half, ? / 2 as more', [5, 5, 5.5]],
    ['select ? * 2 as it, ? as low, ? as high', [3_000_000_000, -7, 1e21]],
    ['select case when ? then 1 else 2 end as it, not ? as other', [true, false]],
    [`select coalesce(?, 'none') as it, ?::uuid as id, ?::text is null as missing`, [null, null, null]],
    [
      `select 'b' in (?) as it, 3 in (?) as other`,
      [
        ['a', 'b'],
        [1, 2, 3],
      ],
    ],
    ['select (?::jsonb)->>? as it', [{ key: 'it’s', deep: [1, { a: null }] }, 'key']],
    [
      'select ?::timestamptz as it, (?::date + ?)::text as day',
      [new Date('2026-03-02T01:00:00.123Z'), '2026-03-02', 3],
    ],
    [
      'select encode(?::bytea, ?) as it, length(?::bytea) as long',
      [Buffer.from([0, 255, 39, 92]), 'hex', Buffer.alloc(3)],
    ],
    [`select jsonb_exists(?::jsonb, ?) as it, '{"a": 1}'::jsonb \\? ? as there`, [{ a: 1 }, 'a', 'a']],
    ['select ?? as it from (select ? as "strange ""name""") named', ['strange "name"', 'x']],
    ['select ? as it', [`a'b\\c"d ? $1 __bound_00__ 😀`]],
    ['select ?::text[] as it, ?::int[] as numbers', ['{a,"b,c"}', '{1,2}']],
    ["select make_date(?, 1, 1)::text as it, interval '1 day' * ? as days", [2026, 2]],
    ['select n from generate_series(1, 9) n limit ? offset ?', [2, 3]],
    [`select 'as ? it is' as it`, []],
  ])('means what it meant with its values written into it: %s', async (text, values) => {
    const { rows } = await bound.pool.query(written.formatQuery(text, values));
    expect(await em().execute(text, values)).toEqual(rows);
  });

  it('may name its values', async () => {
    const values = { name: '四个汉字', n: 2 } as never;
    expect(await em().execute('select :name as it, :n + 1 as other, current_query() as sent', values)).toEqual([
      { it: '四个汉字', other: 3, sent: 'select $1 as it, $2::int4 + 1 as other, current_query() as sent' },
    ]);
  });

  it('is sent without its values, also where it became part of another', async () => {
    const platform = bound.orm.em.getPlatform() as unknown as BoundPlatform;
    const inner = platform.formatQuery('select ? as name, ? as n, ? as nothing', ['欧阳明珠', 7, null]);
    const [row] = await em().execute(`select current_query() as sent, t.* from (${inner}) t where name in (?)`, [
      ['欧阳明珠', '王'],
    ]);
    expect(row).toMatchObject({ name: '欧阳明珠', n: 7, nothing: null });
    expect(row?.sent).toContain('$1');
    expect(row?.sent).not.toMatch(/欧阳|王|6ba7/);
  });

  it('of more values than it can carry is refused without naming them', async () => {
    const many = Array.from({ length: 65_536 }, (_, n) => `欧阳${n}`);
    await expect(em().execute('select 1 where ? in (?)', ['x', many])).rejects.toThrow(/^a statement of 65537 values/);
    await expect(em().execute('select ?', [() => 1])).rejects.toThrow('cannot be sent: function');
    await expect(em().execute('select ?, ?', [1])).rejects.toThrow('more placeholders than values');
  });

  it('says what failed, and not with what', async () => {
    const failures: [string, string[]][] = [
      ['select ?::int', ['欧阳明珠']],
      ['select to_tsquery(?)', ['欧阳 & & 明珠']],
      [
        'insert into township (id, created_at, name, kind) values (gen_random_uuid(), now(), ?, ?)',
        ['欧阳明珠', '欧阳明珠'],
      ],
    ];
    for (const [text, values] of failures) {
      const thrown = await em()
        .execute(text, values)
        .catch((reason: unknown) => reason);
      const error = thrown as Error & { code: string };
      expect(error.code).toMatch(/^(22P02|42601|23514)$/);
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/欧阳|明珠/);
    }
  });
});

it('writes and changes more rows at once than one statement can carry', async () => {
  const count = 12_000;
  const unit = em();
  const seals = Array.from({ length: count }, (_, n) =>
    unit.create(AuditSeal, {
      number: n + 1,
      entryCount: n,
      previousHash: '前',
      hash: `${n}`,
      sealedAt: new Date(1_700_000_000_000 + n),
      keyId: n % 2 ? '钥' : null,
    }),
  );
  await unit.transactional(async (inside) => {
    await inside.execute('alter table audit_seal disable trigger user');
    inside.persist(seals);
    await inside.flush();
    for (const seal of seals) seal.hash = seal.entryCount % 3 ? `新${seal.number}` : seal.hash;
    await inside.flush();
    await inside.execute('alter table audit_seal enable trigger user');
  });
  const [row] = await em().execute(
    `select count(*)::int as all, count(*) filter (where hash like '新%')::int as changed, count(key_id)::int as keyed,
       (extract(epoch from max(sealed_at)) * 1000)::float8 as last from audit_seal`,
  );
  expect(row).toEqual({ all: count, changed: 8000, keyed: count / 2, last: 1_700_000_000_000 + count - 1 });
});

describe('a connection', () => {
  const said = `select current_setting('application_name') as name, current_setting('statement_timeout') as statement,
    current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`;

  it('says who it is and is bounded, the timetable’s too', async () => {
    const { rows } = await bound.pool.query(said);
    expect(rows).toEqual([{ name: 'bandeng', statement: '15s', lock: '0', idle: '30s' }]);
  });

  it('that migrates has longer for its work, and a second for others’ locks', async () => {
    const client = new pg.Client({ connectionString: database.url, ...sessionOf(MIGRATING) });
    await client.connect();
    const { rows } = await client.query(said);
    await client.end();
    expect(rows).toEqual([{ name: 'bandeng-migration', statement: '30min', lock: '1s', idle: '30s' }]);
  });
});
