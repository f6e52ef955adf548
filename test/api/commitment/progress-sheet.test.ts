import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readTable, type Table, writeXlsx } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, aConfirmedMeeting, type Following, minutesConfirmed, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { aDepartmentOfficer, type Person } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const { acts } = handling(() => app);
const IMPORT = `query Import($id: ID!) { progressImport(id: $id) { id version status
  summary { created } rows(first: 100) { nodes { rowNumber outcome recordId problems { code field } } } } }`;
const CONFIRM = `mutation Confirm($id: ID!, $version: Int!) { answer: confirmProgressImport(id: $id, version: $version) {
  ... on ImportPreview { status summary { created } } ... on ImportRefusal { code } } }`;

/** Three commitments one department has acknowledged, besides one of another. */
async function inHand(): Promise<{ of: Following; ids: string[] }> {
  const of = await aCommitment(app);
  const more = await aConfirmedMeeting(app, of.officer.committee, {
    promises: [{ department: of.department.department }, { department: of.department.department, title: '=1+1' }],
  });
  await minutesConfirmed(app, more);
  const rows = await rowsOf<{ id: string }>(
    app,
    'select id from commitment where lead_department_id = $1 order by id',
    [of.department.department.id],
  );
  for (const { id } of rows) await acts(of.department, say.acknowledge, { id });
  return { of, ids: rows.map(({ id }) => id) };
}

async function sheetOf(person: Person): Promise<Table> {
  const answer = await app.as(person).fetch('/exports/progress');
  expect(answer.status).toBe(200);
  return (await readTable({ name: 'x.xlsx', bytes: new Uint8Array(await answer.arrayBuffer()) })) as Table;
}
/** Fills in the last two columns of some rows and brings the sheet back. */
async function bringBack(
  person: Person,
  table: Table,
  filled: Record<number, [stage: string, text: string]>,
): Promise<string> {
  // Copied: lists that a reading thread sent are of another realm here, and exceljs takes them for no lists at all.
  const [header = [], ...rows] = (table.sheets[0]?.rows ?? []).map((cells) => [...cells]);
  const book = await writeXlsx({
    name: '进展',
    columns: header.map(({ text }) => ({ header: text })),
    rows: [...rows].map((cells, index) =>
      header.map((_, column) => {
        const given = filled[index]?.[column - 9];
        return column >= 9 ? (given ?? null) : (cells[column]?.text ?? null);
      }),
    ),
  });
  const answer = await app.as(person).fetch('/imports/progress', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'back.xlsx' },
    body: book as never,
  });
  const said = (await answer.json()) as { id: string };
  expect([answer.status, said]).toEqual([201, { id: expect.any(String) }]);
  return said.id;
}
const preview = async (person: Person, id: string) => {
  const found = (await app.as(person).query(IMPORT, { id })).progressImport;
  return found && { ...found, rows: found.rows.nodes };
};
const entries = (ids: readonly string[]) =>
  rowsOf<{ text: string }>(app, 'select text from progress_entry where commitment_id = any($1) order by text', [ids]);

it('goes out, comes back, is looked at, and adds everything at once', async () => {
  const { of, ids } = await inHand();
  const table = await sheetOf(of.department);
  expect(table.sheets[0]?.rows).toHaveLength(4);
  // What looks like a formula is text.
  expect(table.sheets[0]?.rows.flat().filter(({ text, marks }) => text === '=1+1' && marks)).toEqual([]);

  const id = await bringBack(of.department, table, { 0: ['施工', '一号划好了'], 1: ['', '=HYPERLINK("x")'] });
  const looked = await preview(of.department, id);
  expect(looked).toMatchObject({
    status: 'PREVIEWED',
    rows: [{ outcome: 'NEW' }, { outcome: 'NEW' }, { outcome: 'UNCHANGED' }],
  });
  expect(await entries(ids)).toEqual([]);

  const { answer } = await app.as(of.department).mutate(CONFIRM, { id, version: looked.version });
  expect(answer).toMatchObject({ status: 'CONFIRMED', summary: { created: 2 } });
  // Once more changes nothing.
  const again = await app.as(of.department).mutate(CONFIRM, { id, version: looked.version });
  expect(again.answer).toEqual({ code: 'IMPORT_CONFIRMED' });
  expect(await entries(ids)).toEqual([{ text: '=HYPERLINK("x")' }, { text: '一号划好了' }]);
  const statuses = await rowsOf<{ status: string }>(app, 'select status from commitment where id = any($1)', [ids]);
  expect(statuses.map(({ status }) => status).sort()).toEqual(['ACKNOWLEDGED', 'IN_PROGRESS', 'IN_PROGRESS']);
});

it('says by row and column what does not fit, and leaves out what somebody changed since', async () => {
  const { of, ids } = await inHand();
  const table = await sheetOf(of.department);
  const id = await bringBack(of.department, table, { 0: ['差不多', '好了'], 1: ['', '二号好了'], 2: ['', '三号好了'] });
  expect((await preview(of.department, id)).rows[0]).toMatchObject({
    rowNumber: 2,
    outcome: 'ERROR',
    problems: [{ code: 'STAGE_UNKNOWN', field: 'stage' }],
  });
  const { version, rows } = await preview(of.department, id);
  // A colleague reports on the second before this one confirms.
  const second = rows[1].recordId as string;
  const colleague = await aDepartmentOfficer(app, of.department.department);
  await acts(colleague, say.report, { input: { commitmentId: second, text: '同事先报的', photoIds: [] } });
  const { answer } = await app.as(of.department).mutate(CONFIRM, { id, version });

  expect(answer).toMatchObject({ summary: { created: 1 } });
  expect((await entries(ids)).map(({ text }) => text)).toEqual(['三号好了', '同事先报的']);
  expect((await preview(of.department, id)).rows[1]).toMatchObject({
    outcome: 'ERROR',
    problems: [{ code: 'CHANGED_SINCE', field: 'version' }],
  });
});

it("takes nobody else's commitments, and shows a sheet to nobody else", async () => {
  const { of } = await inHand();
  const stranger = await aDepartmentOfficer(app);
  const table = await sheetOf(of.department);
  const theirs = await bringBack(stranger, table, { 0: ['', '不归我们'] });
  expect((await preview(stranger, theirs)).rows[0]).toMatchObject({
    outcome: 'ERROR',
    problems: [{ code: 'ID_UNKNOWN' }],
  });
  expect(await preview(of.department, theirs)).toBeNull();
  await expect(app.as(of.department).mutate(CONFIRM, { id: theirs, version: 1 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const odd = await app.as(of.department).fetch('/imports/progress', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
    body: '姓名,电话\n甲,1\n',
  });
  expect(odd.status).toBe(400);
});
