import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readTable, type Table } from '../../../server/src/kernel/tabular/index.js';
import { sharedData } from '../../../server/src/kernel/tabular/tabular.test-support.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { type AccountHolder, aDirector, anonymous, aSecretariat, type Person } from '../../support/people.js';
import { aLiaisonCommittee, aRosterMember, aSector, nextName, nextPerson } from '../../support/roster.js';

const Import = `query ($id: ID!, $outcome: RowOutcome) { rosterImport(id: $id) { id version status
  summary { total created updated unchanged failed skipped changedSincePreview }
  rows(first: 100, outcome: $outcome) { totalCount nodes { key rowNumber outcome
    cells { field from to isChanged } problems { code severity column given suggestion } changedSincePreview } } }
  choices: rosterImportChoices(id: $id) { creates { committees sectors specialCommittees }
    missing { committees sectors specialCommittees } } }`;
const Adjust = `mutation ($id: ID!, $version: Int!, $input: AdjustImportInput!) {
  adjustRosterImport(id: $id, version: $version, input: $input) { __typename ... on ImportRefusal { code } } }`;
const Confirm = `mutation ($id: ID!, $version: Int!) {
  confirmRosterImport(id: $id, version: $version) { __typename ... on ImportRefusal { code } } }`;
const Discard = `mutation ($id: ID!) { discardRosterImport(id: $id) { __typename ... on ImportRefusal { code } } }`;
const Members = `query ($filter: MemberFilter) { members(first: 100, filter: $filter) { totalCount nodes {
  name committeeName sectorName unit phone } } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

async function upload(person: typeof anonymous, text: string | Uint8Array, name = '委员名单.csv', query = '') {
  const response = await app.as(person).fetch(`/imports/roster${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
    body: text as never,
  });
  return { status: response.status, body: (await response.json()) as never };
}
const uploaded = async (text: string | Uint8Array, name?: string, query?: string): Promise<string> =>
  ((await upload(secretariat, text, name, query)).body as { id: string }).id;
const read = async (id: string, outcome?: string) => {
  const { rosterImport, choices } = await app.as(secretariat).query(Import, { id, outcome });
  return { ...rosterImport, ...choices };
};
const confirm = async (id: string) => {
  const { version } = await read(id);
  return (await app.as(secretariat).mutate(Confirm, { id, version })).confirmRosterImport;
};

describe('a list of three', () => {
  let names: string[];
  let list: string;
  beforeEach(async () => {
    const committee = await aLiaisonCommittee(app, { name: `${nextName('河湾镇')}联络委` });
    const sector = await aSector(app, nextName('工商联界'));
    names = [nextPerson('赵'), nextPerson('钱'), nextPerson('孙')];
    list = [
      '姓名,性别,联络委,界别,工作单位,手机',
      `${names[0]},男,${committee.name},${sector.name},某厂,`,
      `${names[1]},女,${committee.name},${sector.name},某校,`,
      `${names[2]},女,没有的地方镇,${sector.name},某店,12`,
    ].join('\r\n');
  });
  const found = async (name: string) =>
    (await app.as(secretariat).query(Members, { filter: { text: name } })).members.nodes[0];

  it('shows what would happen to each cell and writes nothing', async () => {
    const id = await uploaded(list);
    const { summary, rows, missing } = await read(id);

    expect(summary).toMatchObject({ total: 3, created: 2, updated: 0, failed: 1 });
    expect(missing.committees).toEqual(['没有的地方镇']);
    expect(rows.nodes[0].cells).toContainEqual({ field: 'UNIT', from: null, to: '某厂', isChanged: true });
    expect(rows.nodes[2].problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'INVALID_PHONE', column: 'F', severity: 'ERROR' })]),
    );
    expect(await found(names[0] ?? '')).toBeUndefined();
  });

  it('takes the good rows on confirming, leaves a trace, and a second import changes nothing', async () => {
    const id = await uploaded(list);
    expect((await confirm(id)).__typename).toBe('ImportPreview');
    const again = await read(await uploaded(list));

    expect(await found(names[0] ?? '')).toMatchObject({ unit: '某厂' });
    expect(await found(names[2] ?? '')).toBeUndefined();
    expect(again.summary).toMatchObject({ created: 0, updated: 0, unchanged: 2, failed: 1 });
    expect(await app.auditTrail({ id })).toEqual(['roster.importPreviewed', 'roster.importConfirmed']);
  });

  it('is confirmed once, also by two at the same moment', async () => {
    const id = await uploaded(list);
    const { version } = await read(id);
    const row = await heldRow(app, 'roster_import', id);
    const confirms = (who: Person) =>
      app
        .as(who)
        .mutate(Confirm, { id, version })
        .then(({ confirmRosterImport }) => confirmRosterImport);
    const order = [secretariat, await aSecretariat(app)] as const;
    expect(await inOrder(row, order, confirms)).toEqual(['done', 'IMPORT_CONFIRMED']);
    expect((await app.as(secretariat).query(Members, { filter: { text: names[0] } })).members.totalCount).toBe(1);
  });

  it('compares again on confirming and names the rows that turned out otherwise', async () => {
    const id = await uploaded(list);
    await aRosterMember(app, { name: names[0], committee: null });
    await confirm(id);
    const { summary, rows } = await read(id);

    expect(summary).toMatchObject({ created: 1, updated: 1, changedSincePreview: 1 });
    expect(rows.nodes[0]).toMatchObject({ outcome: 'UPDATE', changedSincePreview: true });
  });

  it('creates what is missing when told to', async () => {
    const id = await uploaded(list.replace(',12', ','));
    const { version } = await read(id);
    await app.as(secretariat).mutate(Adjust, { id, version, input: { createCommittees: true } });
    const planned = await read(id);
    await confirm(id);

    expect(planned).toMatchObject({ summary: { created: 3, failed: 0 }, creates: { committees: ['没有的地方镇'] } });
    expect(await found(names[2] ?? '')).toMatchObject({ committeeName: '没有的地方镇联络委' });
  });

  it('gives the failing rows back as a workbook, with the reason beside each', async () => {
    const id = await uploaded(list);
    const response = await app.as(secretariat).fetch(`/imports/roster/${id}/failing?lang=zh-CN`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const table = (await readTable({ name: 'failing.xlsx', bytes })) as Table;
    const [header, row, ...more] = table.sheets[0]?.rows ?? [];

    expect(more).toEqual([]);
    expect(header?.at(-1)?.text).toBe('未导入原因');
    expect(row?.[0]?.text).toBe(names[2]);
    expect(row?.at(-1)?.text).toContain('电话号码不正确');
  });

  it('forgets a discarded preview', async () => {
    const id = await uploaded(list);
    await app.as(secretariat).mutate(Discard, { id });

    expect(await read(id)).toMatchObject({ status: 'DISCARDED', summary: { total: 0 } });
    expect((await app.as(secretariat).mutate(Confirm, { id, version: 2 })).confirmRosterImport.code).toBe(
      'IMPORT_DISCARDED',
    );
  });
});

it('refuses what is no list, and whoever is not the secretariat', async () => {
  const text = '姓名,性别\n甲,男';
  expect(await upload(anonymous, text)).toMatchObject({ status: 401 });
  expect(await upload(await aDirector(app), text)).toMatchObject({ status: 403 });
  expect(await upload(secretariat, Uint8Array.of(1, 2, 3), 'x.xlsx')).toMatchObject({
    body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', params: { field: 'file', rule: 'WRONG_FORMAT' } } }] },
  });
  expect(await upload(secretariat, '今天 天气,很好\n是,的', 'x.csv')).toMatchObject({
    body: { errors: [{ extensions: { params: { rule: 'NO_ROSTER_FOUND' } } }] },
  });
});

const lists = sharedData();
const real = lists ? it : it.skip;
real(
  `ends with 124 members after the three lists of a district${lists ? '' : ' (skipped: ../shared/data not present)'}`,
  async () => {
    const own = await anApp();
    const clerk = await aSecretariat(own);
    const [before, browser] = [app, secretariat];
    [app, secretariat] = [own, clerk];
    try {
      const everything = '?createCommittees=1&createSectors=1&createSpecialCommittees=1';
      for (const list of ['街道分组名单', '界别名单', '专委会名单']) {
        const bytes = await readFile(`${lists}/district-cppcc/roster_${list}.xlsx`);
        expect((await confirm(await uploaded(bytes, `${list}.xlsx`, everything))).__typename).toBe('ImportPreview');
      }
      const { members } = await own.as(clerk).query(Members, {});
      const csv = await readFile(`${lists}/district-cppcc/roster_街道分组名单.csv`);
      const again = await read(await uploaded(csv, '街道分组名单.csv', everything));

      expect(members.totalCount).toBe(124);
      expect(again.summary).toMatchObject({ created: 0, updated: 0, failed: 0 });
    } finally {
      [app, secretariat] = [before, browser];
      await own.close();
    }
  },
);
