import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import words from '../../../clients/web-admin/src/features/insight/insight.zh-CN.js';
import { readTable, type Table } from '../../../server/src/kernel/tabular/index.js';
import { FIGURE_WORDS } from '../../../server/src/modules/insight/exports/figure-words.js';
import { FigureName } from '../../../server/src/modules/insight/figures.js';
import { anApp, type TestApp } from '../../support/app.js';
import {
  type AccountHolder,
  aDirector,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';

const period = 'from=2026-01-01&to=2026-03-31';
/** More than one page of what is read at a time. */
const MANY = 1003;
let app: TestApp;
let director: CommitteeOfficer;
let elsewhere: CommitteeOfficer;
let secretariat: AccountHolder;

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  director = await aDirector(app);
  elsewhere = await aDirector(app);
  secretariat = await aSecretariat(app);
  const topics = (n: number, committee: string, title: string) =>
    app.app.database.pool.query(
      `insert into topic (id, created_at, number, tracking_code, title, body, channel, status, committee_id, submitted_at)
       select uuidv7(), $2, $4 || n, $4 || n, $4 || case n when 1 then '' else n::text end, '', 'QR', 'DECLINED', $3, $2
       from generate_series(1, $1::int) n`,
      [n, app.clock.now(), committee, title],
    );
  await topics(MANY, director.committee.id, '=1+1');
  await topics(1, elsewhere.committee.id, '别处的事');
});
afterAll(() => app?.close());

const take = (path: string, person: Person = secretariat) => app.as(person).fetch(`/exports/figures${path}`);
const lines = async (path: string, person?: Person) => (await (await take(path, person)).text()).trim().split('\r\n');
const noted = async () =>
  (
    await app.app.database.pool.query(`select data from audit_entry where type = 'insight.exported' order by position`)
  ).rows.map(({ data }) => data);

describe('figures as a file', () => {
  it('are all of the period, each with its definition, for the committee whose staff asks', async () => {
    const [head, ...rows] = await lines(`?${period}&as=csv`);
    expect(head).toContain('指标,口径,总数,计入');
    expect(rows).toHaveLength(Object.keys(FigureName).length);
    const accepted = (all: string[]) => all.find((row) => row.startsWith('采纳的议题,'));
    expect(accepted(rows)).toContain(`,${MANY + 1},0,0,`);
    expect(accepted(await lines(`?${period}&as=csv`, elsewhere))).toContain(',1,0,,');
    expect(await noted()).toMatchObject([
      { figure: null, from: '2026-01-01', to: '2026-03-31', rows: rows.length, committeeId: null },
      { committeeId: elsewhere.committee.id },
    ]);
  });

  it('open their records: every page of them, as the filters show them, and nothing in them runs', async () => {
    const before = (await noted()).length;
    const all = await lines(`/TOPICS_ACCEPTED?${period}&as=csv`);
    expect(all).toHaveLength(MANY + 2);
    expect(new Set(all).size).toBe(all.length);
    expect(all.join()).toContain("'=1+1");
    expect(await lines(`/TOPICS_ACCEPTED?${period}&counted=yes&as=csv`)).toHaveLength(1);
    expect(await lines(`/TOPICS_ACCEPTED?${period}&committee=${elsewhere.committee.id}&as=csv`)).toHaveLength(2);
    expect((await noted()).slice(before).map(({ figure, rows }) => [figure, rows])).toEqual([
      ['TOPICS_ACCEPTED', MANY + 1],
      ['TOPICS_ACCEPTED', 0],
      ['TOPICS_ACCEPTED', 1],
    ]);
    const bytes = new Uint8Array(await (await take(`/TOPICS_ACCEPTED?${period}`)).arrayBuffer());
    const book = (await readTable({ name: 'x.xlsx', bytes })) as Table;
    expect(book.sheets[0]?.rows).toHaveLength(MANY + 2);
    expect(book.sheets[0]?.rows[0]?.map(({ text }) => text)).toContain('记录');
  });

  it('are refused where they are nobody’s business, and where the question makes no sense', async () => {
    const status = async (path: string, person?: Person) => (await take(path, person)).status;
    const before = (await noted()).length;
    expect(await status(`?${period}`, anonymous)).toBe(401);
    expect(await status(`?${period}`, await aMember(app))).toBe(403);
    expect(await status(`/TOPICS_ACCEPTED?${period}`, await aMember(app))).toBe(403);
    for (const path of ['', '?from=2026-03-01&to=2026-01-01', '?from=soon&to=later', `/NOTHING?${period}`])
      expect([path, await status(path)]).toEqual([path, 400]);
    expect(await noted()).toHaveLength(before);
  });

  it('are called what the desk calls them', () => {
    expect(FIGURE_WORDS).toEqual(words.figure);
  });
});
