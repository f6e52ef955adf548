// A list of 5,000 members as an office sends it: previewed, one cell corrected, confirmed; how long the server answers nobody
// else meanwhile (the longest the event loop was held), and how much memory it takes. Names and numbers are made up.
import { loadavg } from 'node:os';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { ownDatabase } from './search.mjs';
import { sized, table } from './servers.mjs';

export const sizes = sized({ full: { ROWS: 5000 }, smoke: { ROWS: 20 } });
const { ROWS } = sizes.now;

const families = [...'张王李赵刘陈杨黄周吴徐孙马朱胡郭何林高罗'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华'];
const pick = (list, n) => list[n % list.length];
const heads = '序号 姓名 性别 出生年月 党派 界别 联络委 专委会 工作单位 职务 手机 备注'.split(' ');
const member = (n) => [
  n + 1,
  `${pick(families, n)}${pick(given, Math.floor(n / 20))}${pick(given, Math.floor(n / 480))}`,
  n % 2 ? '男' : '女',
  `19${50 + (n % 45)}.${1 + (n % 12)}`,
  pick(['中共', '民盟', '九三学社', '群众'], n),
  pick(['经济界', '教育界', '医卫界', '农业界'], n),
  `${pick(['城南', '城北', '清波', '望江', '紫阳', '采荷', '凯旋', '湖滨'], n)}街道`,
  pick(['提案委员会', '经济委员会'], n),
  `某单位${n % 700}`,
  '干部',
  `13${String(800000000 + n)}（微信同号）`,
  '',
];

export async function benchImports(postgresUrl) {
  const { database, drop } = await ownDatabase(postgresUrl, 'imports');
  try {
    return await bring(database);
  } finally {
    await drop();
  }
}

async function bring(databaseUrl) {
  const { createApp } = await import('../../server/dist/app.js');
  const { readConfig } = await import('../../server/dist/config.js');
  const { GateContext } = await import('../../server/dist/kernel/gate/request-context.js');
  const { writeXlsx } = await import('../../server/dist/kernel/tabular/index.js');
  const { rosterImports } = await import('../../server/dist/modules/roster/import/import-roster.js');
  // Never listens: nothing runs beside what is measured.
  const app = await createApp(
    readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'test', DATABASE_URL: databaseUrl }),
  );
  const post = { role: 'SECRETARIAT', committeeId: null, departmentId: null, memberId: null };
  const aContext = () =>
    new GateContext(app.services, () => app.database.orm.em.fork(), {
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
  const figures = [];
  const timed = async (name, work) => {
    const held = monitorEventLoopDelay({ resolution: 5 });
    let most = 0;
    const weigh = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 20);
    held.enable();
    const started = performance.now();
    const answer = await work();
    const seconds = (performance.now() - started) / 1000;
    held.disable();
    clearInterval(weigh);
    const [load] = loadavg();
    figures.push([
      name,
      `${seconds.toFixed(2)} s`,
      `${Math.round(held.max / 1e6)} ms`,
      `${Math.round(Math.max(most, process.memoryUsage().rss) / 2 ** 20)} MB`,
      load.toFixed(1),
    ]);
    return answer;
  };
  try {
    const columns = heads.map((header) => ({ header }));
    const rows = Array.from({ length: ROWS }, (_, n) => member(n).map(String));
    const bytes = new Uint8Array(await writeXlsx({ name: '名单', columns, rows }));
    const everything = { createMissing: { committees: true, sectors: true, specialCommittees: true } };
    const { id } = await timed('previewed', () =>
      rosterImports.preview(aContext(), { name: 'bench.xlsx', bytes }, everything),
    );
    const correction = { rowKey: '名单!2', field: 'UNIT', text: '改过的单位' };
    await timed('one cell corrected', () => rosterImports.correct(aContext(), { id, version: 1 }, correction));
    await timed('confirmed', () => rosterImports.confirm(aContext(), { id, version: 2 }));
    const { allRows } = await timed('looked at', () => rosterImports.look(aContext(), id));
    const failed = allRows.filter(({ outcome }) => outcome === 'ERROR').length;
    if (failed > 0) throw new Error(`${failed} of ${ROWS} rows failed`);
    return table(
      [`imports, ${ROWS.toLocaleString('en')} members`, 'took', 'others waited', 'memory', "machine's load"],
      figures,
    );
  } finally {
    await app.close();
  }
}
