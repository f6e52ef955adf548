// Search among 200,000 rows beside LIKE and pg_trgm on the same rows. The texts are put together from a list of words:
// nobody wrote them. Each question is asked by the secretariat, and by a committee's officer who sees a twentieth.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { table } from './servers.mjs';

const ROWS = 200_000;
const BATCH = 5000;
const ROUNDS = 8;
const COMMITTEES = 20;

const places =
  '清湖 紫金 东岸 翠竹 河东 云峰 桃园 石桥 龙泉 金星 白鹭 望江 松林 梅岭 柳岸 青石 长塘 银杏 枫林 南湖'.split(' ');
const kindsOfPlace = '小区 花园 家园 新城 社区 村 镇 路 大道 广场 市场 公园'.split(' ');
const things =
  '停车位 电梯 物业费 幼儿园 学位 公交车 站点 路灯 下水道 自来水 垃圾 油烟 噪音 施工 拆迁 安置房 房产证 消防通道 麻将馆 占道经营 污水 河道 水渠 泵站 养老金 医保 工资 疫苗 卫生院 早市 广告牌 充电桩 绿化带 围墙 桥梁 路面 窨井盖 宽带 快递柜 烧烤摊'.split(
    ' ',
  );
const troubles =
  '迟迟不开 坏了半年 没人清运 严重扰民 收费不合理 排队太久 一直漏水 存在隐患 无人管理 何时修好 影响出行 乱停乱放 质量不合格 没有公示 反复投诉'.split(
    ' ',
  );
const fillers =
  '我们反映过多次,至今没有结果。 老人和孩子出行不便。 希望有关部门尽快处理。 晚上无法休息。 物业和社区互相推诿。 请给出明确答复和时间。 周围住户都有同样的意见。 下雨天更加严重。'.split(
    ' ',
  );

/** The same texts every time. */
function dice(seed) {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

const questions = [
  '停车位',
  '清湖 电梯',
  '麻将馆 扰民',
  '物业费',
  '龙泉',
  '窨井盖',
  '梅岭花园 幼儿园',
  '养老金',
  '一',
  '孤例词语甲',
  '水',
  '安置房 房产证 白鹭',
];

export async function benchSearch(databaseUrl) {
  const { lexemesOf } = await import('../../server/dist/kernel/chinese/index.js');
  const { search } = await import('../../server/dist/modules/search/search.queries.js');
  const { PoolReadContext } = await import('../../server/dist/kernel/read.js');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  try {
    await pool.query('truncate search_entry');
    const committees = Array.from(
      { length: COMMITTEES },
      (_, n) => `00000000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`,
    );
    const roll = dice(7);
    const pick = (list) => list[roll(list.length)];
    let cutting = 0;
    for (let done = 0; done < ROWS; done += BATCH) {
      const rows = Array.from({ length: BATCH }, (_, n) => {
        const title = `${pick(places)}${pick(kindsOfPlace)}${pick(things)}${pick(troubles)}`;
        const rare = done + n === 77_777 ? '孤例词语甲' : '';
        const text = `${title}。${pick(places)}${pick(kindsOfPlace)}${pick(things)}${pick(troubles)},${pick(fillers)}${pick(fillers)}${pick(fillers)}${pick(fillers)}${rare}`;
        const started = performance.now();
        const lexemes = lexemesOf(title, text);
        cutting += performance.now() - started;
        return { title, text, lexemes, committee: pick(committees), minutes: done + n };
      });
      await pool.query(
        `insert into search_entry (id, created_at, kind, record_id, record_version, committee_id, reach, title, text, happened_at, lexemes)
         select gen_random_uuid(), now(), 'TOPIC', gen_random_uuid(), 1, r.committee, '{}', r.title, r.text,
           now() - make_interval(mins => r.minutes), r.lexemes::tsvector
         from jsonb_to_recordset($1::jsonb) as r(title text, text text, lexemes text, committee uuid, minutes int)`,
        [JSON.stringify(rows)],
      );
    }
    await pool.query('vacuum analyze search_entry');
    await pool.query('create extension if not exists pg_trgm');
    await pool.query("create index bench_trgm on search_entry using gin ((title || ' ' || text) gin_trgm_ops)");
    await pool.query('analyze search_entry');
    const sizes = await pool.query(
      `select pg_size_pretty(pg_relation_size('search_entry_lexemes')) as words, pg_size_pretty(pg_relation_size('bench_trgm')) as trgm`,
    );

    const read = new PoolReadContext(pool);
    const asked = (posts) => ({
      read,
      viewer: {
        kind: 'ACCOUNT',
        sessionId: '',
        accountId: committees[0],
        displayName: '',
        posts,
        mustChangePassword: false,
      },
      now: () => new Date(),
      today: () => '2026-03-02',
    });
    const post = { committeeId: null, departmentId: null, memberId: null };
    const house = asked([{ ...post, role: 'SECRETARIAT' }]);
    const officer = asked([{ ...post, role: 'LIAISON_OFFICER', committeeId: committees[3] }]);
    const byScan = (indexed) => async (text) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local enable_bitmapscan = ${indexed ? 'on' : 'off'}`);
        const likes = text.split(' ').map((word) => `%${word}%`);
        await client.query(
          `select record_id, title, text from search_entry
           where (title || ' ' || text) like all($1::text[]) order by happened_at desc limit 20`,
          [likes],
        );
        await client.query('commit');
      } finally {
        client.release();
      }
    };
    const rows = [];
    for (const [name, ask, rounds] of [
      ['search, the secretariat', (text) => search(house, { text, first: 20 }), ROUNDS],
      ["search, a committee's officer", (text) => search(officer, { text, first: 20 }), ROUNDS],
      ['pg_trgm, newest 20, no ranking', byScan(true), 3],
      ['LIKE, newest 20, no ranking', byScan(false), 2],
    ]) {
      for (const text of questions) await ask(text);
      const times = [];
      let worst = { ms: 0, text: '' };
      for (let round = 0; round < rounds; round += 1) {
        for (const text of questions) {
          const started = performance.now();
          await ask(text);
          const ms = performance.now() - started;
          times.push(ms);
          if (ms > worst.ms) worst = { ms, text };
        }
      }
      times.sort((a, b) => a - b);
      const at = (share) => `${times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)} ms`;
      rows.push([name, at(0.5), at(0.95), `${worst.ms.toFixed(1)} ms (${worst.text})`]);
    }
    await pool.query('drop index bench_trgm');
    return `${table([`search, ${ROWS.toLocaleString('en')} rows, ${questions.length} questions`, 'p50', 'p95', 'slowest'], rows)}
words of one text: ${((cutting / ROWS) * 1000).toFixed(0)} µs · index of words ${sizes.rows[0].words}, of trigrams ${sizes.rows[0].trgm}`;
  } finally {
    await pool.end();
  }
}
