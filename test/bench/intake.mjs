// A file of 10,000 made-up messages on its way to becoming topics, beside the same texts put into a bare table (what LIKE
// reads), into one with an index of trigrams (what pg_trgm reads), and row by row. Nobody wrote these texts.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { ownDatabase } from './search.mjs';
import { sized, table } from './servers.mjs';

export const sizes = sized({ full: { ROWS: 10_000 }, smoke: { ROWS: 20 } });
const { ROWS } = sizes.now;

const places = '清湖 紫金 东岸 翠竹 河东 云峰 桃园 石桥 龙泉 金星 白鹭 望江 松林 梅岭 柳岸 青石'.split(' ');
const things = '停车位 电梯 物业费 幼儿园 公交站 路灯 下水道 自来水 垃圾 油烟 噪音 施工 安置房 消防通道 污水'.split(
  ' ',
);
const troubles = '迟迟不开 坏了半年 没人清运 严重扰民 收费不合理 一直漏水 存在隐患 无人管理 影响出行'.split(' ');
const sentence = (n) =>
  `${places[n % 16]}小区${(n * 7) % 90}号楼的${things[n % 15]}${troubles[(n * 5) % 9]},我们反映过多次,至今没有结果,老人和孩子出行不便。`;

function messages() {
  return Array.from({ length: ROWS }, (_, n) => ({
    id: `B${n}`,
    title: `${places[n % 16]}小区${things[(n * 11) % 15]}${troubles[n % 9]}第${n}号`,
    created_at: `2025-0${1 + (n % 9)}-1${n % 10} 08:00:00`,
    body: Array.from({ length: 5 }, (_part, part) => sentence(n + part * 31)).join(''),
  }));
}

export async function benchIntake(postgresUrl) {
  const { database, drop } = await ownDatabase(postgresUrl, 'intake');
  try {
    return await takeIn(database);
  } finally {
    await drop();
  }
}

async function takeIn(databaseUrl) {
  const { createApp } = await import('../../server/dist/app.js');
  const { readConfig } = await import('../../server/dist/config.js');
  const { GateContext } = await import('../../server/dist/kernel/gate/request-context.js');
  const { receiveFile } = await import('../../server/dist/modules/intake/receive-file.js');
  const { checkImport } = await import('../../server/dist/modules/intake/check-import.js');
  const { confirmImport } = await import('../../server/dist/modules/intake/confirm-import.js');
  const { takeRows } = await import('../../server/dist/modules/intake/run-imports.js');
  const { indexRecords } = await import('../../server/dist/modules/search/index-records.js');
  // Never listens: nothing runs beside what is measured.
  const app = await createApp(
    readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'test', DATABASE_URL: databaseUrl }),
  );
  const post = { role: 'SECRETARIAT', committeeId: null, departmentId: null, memberId: null };
  const ctx = new GateContext(app.services, () => app.database.orm.em.fork(), {
    viewer: {
      kind: 'ACCOUNT',
      sessionId: '00000000-0000-7000-8000-000000000000',
      accountId: '00000000-0000-7000-8000-000000000000',
      displayName: '',
      posts: [post],
      mustChangePassword: false,
    },
    requestId: 'bench',
    address: null,
  });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const rows = messages();
  const figures = [];
  const timed = async (name, work) => {
    const started = performance.now();
    const answer = await work();
    const seconds = (performance.now() - started) / 1000;
    figures.push([name, `${seconds.toFixed(2)} s`, `${Math.round(ROWS / seconds).toLocaleString('en')}`]);
    return answer;
  };
  try {
    const bytes = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
    const file = { name: 'bench.jsonl', bytes };
    const { id } = await timed('read in a worker, rows kept', () => receiveFile(ctx, file, 'MESSAGES'));
    await timed('checked: mapped, compared with what is there', () =>
      checkImport(ctx, id, 1, { source: `bench ${Date.now()}` }),
    );
    await confirmImport(ctx, id, 2);
    await timed('run: topics, steps, sources, numbers', () => takeRows(ctx, id, new AbortController().signal));
    const made = await pool.query('select topic_id as id from topic_source where import_id = $1', [id]);
    if (made.rowCount !== ROWS) throw new Error(`${made.rowCount} topics of ${ROWS}`);
    await timed('then: search learns of them (words, fingerprints)', async () => {
      for (let from = 0; from < ROWS; from += 10)
        await indexRecords(
          ctx,
          'TOPIC',
          made.rows.slice(from, from + 10).map((row) => row.id),
        );
    });
    await pool.query('create table bench_bare (id text, title text, created_at text, body text)');
    const insertAll = () =>
      pool.query(
        `insert into bench_bare select r.* from jsonb_to_recordset($1::jsonb)
           as r(id text, title text, created_at text, body text)`,
        [JSON.stringify(rows)],
      );
    await timed('bare table for LIKE, one INSERT of all rows', insertAll);
    await pool.query('truncate bench_bare');
    await pool.query('create extension if not exists pg_trgm');
    await pool.query("create index bench_bare_trgm on bench_bare using gin ((title || ' ' || body) gin_trgm_ops)");
    await timed('the same with an index of trigrams', insertAll);
    await pool.query('drop index bench_bare_trgm');
    await timed('bare table, one INSERT per row', async () => {
      for (const { id: number, title, created_at, body } of rows)
        await pool.query('insert into bench_bare values ($1, $2, $3, $4)', [number, title, created_at, body]);
    });
    await pool.query('drop table bench_bare');
    return table([`intake, ${ROWS.toLocaleString('en')} rows`, 'took', 'rows/s'], figures);
  } finally {
    await pool.end();
    await app.close();
  }
}
