import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedData } from '../../../server/src/kernel/tabular/tabular.test-support.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import {
  type AccountHolder,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aLiaisonCommittee, aSector, aTownship, nextName } from '../../support/roster.js';

const Import = `query ($id: ID!) { planImport(id: $id) { id version status
  summary { total created updated unchanged failed skipped } columns { column heading field }
  rows(first: 100) { totalCount nodes { key rowNumber outcome cells { field text from to isChanged }
    problems { code severity given } } } }
  choices: planImportChoices(id: $id) { year writtenYear defaultForm leftOut
    unknown { given rows nearest chosen { name } isLeftOut } } }`;
const result = '__typename ... on ImportRefusal { code }';
const Adjust = `mutation ($id: ID!, $version: Int!, $input: AdjustPlanImportInput!) {
  adjustPlanImport(id: $id, version: $version, input: $input) { ${result} } }`;
const Correct = `mutation ($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
  correctPlanImportCell(id: $id, version: $version, input: $input) { ${result} } }`;
const Confirm = `mutation ($id: ID!, $version: Int!) { confirmPlanImport(id: $id, version: $version) { ${result} } }`;
const Discard = `mutation ($id: ID!) { discardPlanImport(id: $id) { ${result} } }`;
const Entries = `query ($year: Int!, $id: ID) { planEntries(filter: { year: $year, organiserId: $id }, first: 100) {
  totalCount nodes { id version title form activity fromOn toOn state responsible organiser { name } } } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp({ now: '2026-05-11T01:00:00Z' });
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

async function upload(by: Person, bytes: string | Uint8Array, name = '2026年计划.csv') {
  const response = await app.as(by).fetch('/imports/plan', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
    body: bytes as never,
  });
  return { status: response.status, body: (await response.json()) as { id: string; errors: never } };
}
const uploaded = async (bytes: string | Uint8Array, name?: string, by: Person = secretariat) =>
  (await upload(by, bytes, name)).body.id;
const read = async (id: string, by: Person = secretariat) => {
  const { planImport, choices } = await app.as(by).query(Import, { id });
  return planImport && { ...planImport, ...choices };
};
interface Cell {
  readonly field: string;
  readonly isChanged: boolean;
}
const changesOf = ({ cells }: { cells: readonly Cell[] }) =>
  cells.filter(({ isChanged }) => isChanged).map(({ field }) => field);
const cellOf = ({ cells }: { cells: readonly Cell[] }, field: string) => cells.find((cell) => cell.field === field);
const adjust = async (id: string, input: object, by: Person = secretariat) =>
  (await app.as(by).mutate(Adjust, { id, version: (await read(id, by)).version, input })).adjustPlanImport;
const confirm = async (id: string, by: Person = secretariat) =>
  (await app.as(by).mutate(Confirm, { id, version: (await read(id, by)).version })).confirmPlanImport;
const entriesOf = async (organiser: { id: string }, year = 2026) =>
  (await app.as(secretariat).query(Entries, { year, id: organiser.id })).planEntries.nodes;
async function aPlace(name = `${nextName('柳河')}街道`) {
  const township = await aTownship(app, { name });
  return { place: name, committee: await aLiaisonCommittee(app, { name: `${name}政协联络委`, township }) };
}

describe.each([
  ['plan_street', '委员小组'],
  ['plan_sector', '界别'],
])('%s.xlsx as a district sent it', (file, kind) => {
  const shared = sharedData();
  if (!shared) {
    it.skip('skipped: ../shared/data not present', () => {});
    return;
  }
  const folder = join(shared, 'district-cppcc');

  it('becomes exactly the plan it says, and the second time nothing', async () => {
    const [, ...lines] = readFileSync(join(folder, `${file}_clean.csv`), 'utf8')
      .trim()
      .split(/\r?\n/);
    const clean = lines.map((line) => line.split(','));
    for (const unit of new Set(clean.map(([first]) => first ?? ''))) {
      if (kind === '界别') await aSector(app, unit.replace(/别$/, ''));
      else await aPlace(unit.replace(/ .*/, ''));
    }
    const bytes = readFileSync(join(folder, `${file}.xlsx`));
    const id = await uploaded(bytes, `${file}.xlsx`);
    const preview = await read(id);
    expect(preview).toMatchObject({ year: 2026, unknown: [], summary: { total: clean.length, created: clean.length } });
    expect(await confirm(id)).toEqual({ __typename: 'ImportPreview' });

    const { planEntries } = await app.as(secretariat).query(Entries, { year: 2026, id: null });
    for (const [unit = '', topic, ...rest] of clean) {
      const month = Number(rest.at(-1)?.replace('月', ''));
      const entry = planEntries.nodes.find(({ title }: { title: string }) => title === topic);
      expect(entry.organiser.name.startsWith(unit.replace(/ .*|别$/g, ''))).toBe(true);
      expect(entry.fromOn).toBe(`2026-${String(month).padStart(2, '0')}-01`);
      if (rest.length === 2)
        expect(rest[0]?.includes('协商') ? entry.form : entry.activity).toBe(
          rest[0] === '专题协商' ? 'THEMATIC' : rest[0],
        );
      else expect(entry.form).not.toBeNull();
    }
    const again = await read(await uploaded(bytes, `${file}.xlsx`));
    expect(again.summary).toMatchObject({ created: 0, updated: 0, unchanged: clean.length, failed: 0 });
  });
});

describe('a list', () => {
  const list = (...rows: string[]) => ['街道,协商议题,时间,责任人', ...rows].join('\n');

  it('is shown first and writes nothing, then writes the good rows once and leaves a trace', async () => {
    const { place, committee } = await aPlace();
    const id = await uploaded(
      list(
        `${place}委员小组,停车,三月,`,
        `${place.replace('街道', '')},排水,第三季度,张三`,
        `${place},,5月,`,
        `没有的街道,路灯,5月,`,
      ),
    );
    const preview = await read(id);
    expect(preview.summary).toEqual({ total: 4, created: 2, updated: 0, unchanged: 0, failed: 2, skipped: 0 });
    expect(preview.unknown).toEqual([{ given: '没有的街道', rows: 1, nearest: null, chosen: null, isLeftOut: false }]);
    expect(
      preview.rows.nodes.map(({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)),
    ).toEqual([[], [], ['TITLE_MISSING'], ['UNKNOWN_ORGANISER']]);
    expect(await entriesOf(committee)).toEqual([]);

    await confirm(id);
    expect(await entriesOf(committee)).toMatchObject([
      { title: '停车', form: 'BENCH', fromOn: '2026-03-01', toOn: '2026-03-31', state: 'MISSING' },
      { title: '排水', fromOn: '2026-07-01', toOn: '2026-09-30', responsible: '张三' },
    ]);
    expect((await confirm(id)).code).toBe('IMPORT_CONFIRMED');
    expect(await app.auditTrail({ id })).toEqual(['plan.importPreviewed', 'plan.importConfirmed']);
    const again = await read(await uploaded(list(`${place},停 车,3月,`, `${place},排水,7-9月,`)));
    expect(again.summary).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it('takes nothing of another year into this one, and takes it once its time is put right in its cell', async () => {
    const committee = await aLiaisonCommittee(app, {
      township: await aTownship(app, { name: `${nextName('湖滨')}街道` }),
    });
    const title = nextName('跨年的议题');
    const id = await uploaded(`单位,议题,时间\n${committee.name},${title},2027年1月`);
    const found = await read(id);
    expect(found.summary).toMatchObject({ created: 0, failed: 1 });
    expect(found.rows.nodes[0].problems).toEqual([{ code: 'OTHER_YEAR', severity: 'ERROR', given: '2027年1月' }]);

    const input = { rowKey: found.rows.nodes[0].key, field: 'TIME', text: '2026年12月' };
    await app.as(secretariat).mutate(Correct, { id, version: found.version, input });
    const mended = await read(id);
    await app.as(secretariat).mutate(Confirm, { id, version: mended.version });
    const { planEntries } = await app.as(secretariat).query(Entries, { year: 2026, id: committee.id });
    expect(planEntries.nodes).toMatchObject([{ title, fromOn: '2026-12-01', toOn: '2026-12-31' }]);
  });

  it('asks whose a name is, which month, which year and which form, and remembers the answers', async () => {
    const { committee } = await aPlace();
    const name = nextName('东风片');
    const id = await uploaded(list(`${name},停车,3月,`, `${name},排水,待定,`, `${nextName('别处')},路灯,5月,`));
    const [first, second] = (await read(id)).unknown;
    await adjust(id, {
      year: 2027,
      defaultForm: 'COUNCIL',
      organisers: [
        { given: first.given, kind: 'COMMITTEE', id: committee.id },
        { given: second.given, kind: null, id: null },
      ],
    });
    let preview = await read(id);
    expect(preview.summary).toMatchObject({ created: 1, failed: 1, skipped: 1 });
    await adjust(id, { rows: [{ key: preview.rows.nodes[1].key, month: 8 }] });
    preview = await read(id);
    expect(preview.summary).toMatchObject({ created: 2, failed: 0, skipped: 1 });
    expect(preview.unknown).toMatchObject([{ chosen: { name: committee.name } }, { isLeftOut: true }]);
    await confirm(id);
    expect(await entriesOf(committee, 2027)).toMatchObject([
      { title: '停车', form: 'COUNCIL', fromOn: '2027-03-01' },
      { title: '排水', fromOn: '2027-08-01' },
    ]);
  });

  it('lets a column mean something else', async () => {
    const { place, committee } = await aPlace();
    const id = await uploaded(['街道,协商议题,说法,时间', `${place},停车,怎么停,4月`].join('\n'));
    const preview = await read(id);
    expect(preview.columns[2]).toEqual({ column: 'C', heading: '说法', field: null });
    await adjust(id, { columns: [{ sheet: '2026年计划', column: 'C', field: 'TITLE' }] });
    await confirm(id);
    expect(await entriesOf(committee)).toMatchObject([{ title: '怎么停' }]);
  });

  it('corrects what is planned and leaves alone what was postponed or withdrawn here', async () => {
    const { place, committee } = await aPlace();
    await confirm(await uploaded(list(`${place},停车,6月,`, `${place},排水,6月,`, `${place},路灯,6月,`)));
    const [parking, drain, lamps] = await entriesOf(committee);
    const change = (name: string, entry: { id: string; version: number }, more: object) =>
      app
        .as(secretariat)
        .mutate(
          `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
          { input: { entryId: entry.id, version: entry.version, reason: '有变动', ...more } },
        );
    await change('postponePlanEntry', drain, { period: { fromOn: '2026-09-01', toOn: '2026-09-30' } });
    await change('withdrawPlanEntry', lamps, {});

    const id = await uploaded(list(`${place},停车,7月,李四`, `${place},排水,6月,`, `${place},路灯,6月,`));
    const { rows, summary } = await read(id);
    expect(summary).toMatchObject({ updated: 1, unchanged: 2 });
    expect(changesOf(rows.nodes[0])).toEqual(['TIME', 'RESPONSIBLE']);
    expect(cellOf(rows.nodes[0], 'TIME')).toMatchObject({
      text: '7月',
      from: '2026-06-01/2026-06-30',
      to: '2026-07-01/2026-07-31',
    });
    expect(rows.nodes[1].problems).toEqual([{ code: 'POSTPONED_HERE', severity: 'WARNING', given: '9月' }]);
    expect(rows.nodes[2].problems[0].code).toBe('WITHDRAWN_HERE');
    await confirm(id);
    const after = new Map((await entriesOf(committee)).map((entry: { id: string }) => [entry.id, entry]));
    expect(after.get(parking.id)).toMatchObject({ fromOn: '2026-07-01', responsible: '李四' });
    expect(after.get(drain.id)).toMatchObject({ fromOn: '2026-09-01' });
  });

  it('keeps two meetings on one subject apart and takes the same line twice as one', async () => {
    const { place, committee } = await aPlace();
    const id = await uploaded(list(`${place},界别协商,3月、9月,`, `${place},排水,5月,`, `${place},排水,5月,`));
    expect((await read(id)).summary).toMatchObject({ created: 3, skipped: 1 });
    await confirm(id);
    expect(await entriesOf(committee)).toHaveLength(3);
    expect((await read(await uploaded(list(`${place},界别协商,3月、9月,`)))).summary).toMatchObject({ unchanged: 2 });
  });

  it("takes a township's own list by its title, and says so", async () => {
    const { place, committee } = await aPlace();
    const id = await uploaded([`${place}2026年板凳协商计划,,`, '序号,议题,时间', '1,停车,3月'].join('\n'));
    const { rows, defaultForm } = await read(id);
    expect(defaultForm).toBe('BENCH');
    expect(rows.nodes[0]).toMatchObject({ outcome: 'NEW' });
    expect(cellOf(rows.nodes[0], 'UNIT')).toMatchObject({ to: committee.name });
    expect(rows.nodes[0].problems[0]).toMatchObject({ code: 'UNIT_FROM_TITLE', severity: 'WARNING' });
  });

  it('is written once by two at the same moment', async () => {
    const { place, committee } = await aPlace();
    const id = await uploaded(list(`${place},停车,3月,`));
    const { version } = await read(id);
    const other = await aSecretariat(app);
    const row = await heldRow(app, 'plan_import', id);
    const both = [secretariat, other].map((who) => app.as(who).mutate(Confirm, { id, version }));
    await row.waitedForBy(2);
    await row.release();
    const answers = (await Promise.all(both)).map(({ confirmPlanImport }) => confirmPlanImport.code ?? 'done');
    expect(answers.sort()).toEqual(['IMPORT_CONFIRMED', 'done']);
    expect(await entriesOf(committee)).toHaveLength(1);
  });

  it('is brought by a committee for itself alone, and seen by nobody else', async () => {
    const officer = await aLiaisonOfficer(app);
    const { place } = await aPlace();
    const id = await uploaded(list(`${officer.committee.name},停车,3月,`, `${place},排水,3月,`), undefined, officer);
    const { rows } = await read(id, officer);
    expect(rows.nodes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['NEW', 'ERROR']);
    expect(rows.nodes[1].problems[0].code).toBe('NOT_YOURS');
    expect(await read(id, await aLiaisonOfficer(app))).toBeNull();
    expect((await confirm(id, officer)).__typename).toBe('ImportPreview');
    for (const who of [await aLeader(app), await aMember(app), anonymous])
      expect((await upload(who, list('甲,乙,3月,'))).status).toBeGreaterThanOrEqual(401);
  });

  it('is let go without a trace of what it said, and refused by name where it is no plan', async () => {
    const { place } = await aPlace();
    const id = await uploaded(list(`${place},停车,3月,`));
    await app.as(secretariat).mutate(Discard, { id });
    expect(await read(id)).toMatchObject({ status: 'DISCARDED', summary: { total: 0 } });
    expect((await adjust(id, { year: 2027 })).code).toBe('IMPORT_DISCARDED');
    const { body } = await upload(secretariat, '姓名,电话\n张三,1');
    expect(JSON.stringify(body)).toContain('NO_PLAN_FOUND');
  });

  it('comes back from its own file without a difference', async () => {
    const officer = await aLiaisonOfficer(app);
    const name = officer.committee.name;
    await confirm(
      await uploaded(
        [
          '组织单位,议题,形式,时间,责任人,参加部门,备注',
          `${name},停车,现场协商,5月12日,张三,城管局,先看现场`,
          `${name},义诊,志愿服务,第二季度,,,`,
          `${name},"=1+1",专题协商,9-10月,,,`,
        ].join('\n'),
        undefined,
        officer,
      ),
      officer,
    );
    const response = await app.as(officer).fetch('/exports/plan/2026');
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const again = await read(
      await uploaded(new Uint8Array(await response.arrayBuffer()), '导出.xlsx', officer),
      officer,
    );
    expect(again.summary).toMatchObject({ total: 3, unchanged: 3, failed: 0 });
    expect(again.rows.nodes.map(changesOf)).toEqual([[], [], []]);
  });
});
