import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable, type Table, writeXlsx } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { asCsv, asJsonLines, type Intake, intakeOf, type Message, madeUpMessages } from '../../support/intake.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { newsOf } from '../../support/notices.js';
import { type AccountHolder, aLiaisonOfficer, anonymous, aSecretariat, type Person } from '../../support/people.js';
import { aLiaisonCommittee, aTownship, nextName } from '../../support/roster.js';

const Topics = `query ($filter: TopicFilter) { topics(first: 100, filter: $filter) { totalCount nodes {
  id number title place category status channel committeeName } } }`;
const TopicDetail = `query ($id: ID!) { topic(id: $id) { title body submitterName submitterPhone trackingCode status submittedAt
  origin { source sourceNumber sourceChannel reportedAt reply importId } steps { kind } } }`;
const Repeats = `query ($id: ID!) { intake(id: $id) { repeatCount rows(first: 10) { nodes { rowNumber outcome repeatsTopicId
  repeatsTitle repeatsRow } } } }`;
const Discard = 'mutation ($id: ID!) { discardIntake(id: $id) { __typename ... on IntakeRefusal { code } } }';

let app: TestApp;
let secretariat: AccountHolder;
let intake: Intake;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  intake = intakeOf(app, secretariat);
});
afterAll(() => app.close());

const topicsOf = async (importId: string) => (await app.as(secretariat).query(Topics, { filter: { importId } })).topics;
/** Fresh words, so that no test meets another's rows. */
const messages = (count: number): Message[] => {
  const mark = nextName('来件');
  return madeUpMessages(count).map((row) => ({
    ...row,
    id: `${mark.replace(/\W/g, '')}-${row.id}`,
    title: `${row.title}${mark}`,
  }));
};

it('turns rows into topics with numbers, codes and steps, findable, and leaves one trace per act', async () => {
  const rows = messages(30);
  const id = await intake.receive(asCsv(rows));
  const received = await intake.read(id);
  expect(received.columns.map(({ field, reason }: { field: string; reason: string }) => [field, reason])).toEqual([
    ['SOURCE_NUMBER', 'HEADING'],
    ['TITLE', 'HEADING'],
    ['REPORTED_AT', 'HEADING'],
    ['BODY', 'HEADING'],
  ]);
  expect(received).toMatchObject({ status: 'RECEIVED', rowCount: 30 });
  expect((await topicsOf(id)).totalCount).toBe(0);

  expect((await intake.check(id)).__typename).toBe('IntakeChanged');
  expect(await intake.read(id)).toMatchObject({ status: 'CHECKED', newCount: 30, knownCount: 0, failedCount: 0 });
  expect((await topicsOf(id)).totalCount).toBe(0);

  expect((await intake.confirm(id)).__typename).toBe('IntakeChanged');
  expect(await intake.finished(id)).toMatchObject({ takenCount: 30, knownCount: 0, failedCount: 0 });

  const { totalCount, nodes } = await topicsOf(id);
  expect(totalCount).toBe(30);
  expect(nodes.every((node: object) => 'status' in node && node.status === 'SUBMITTED')).toBe(true);
  expect(new Set(nodes.map(({ number }: { number: string }) => number)).size).toBe(30);
  const [firstRow] = (await intake.read(id)).rows.nodes;
  expect(firstRow).toMatchObject({ outcome: 'TAKEN', cells: [], topicTitle: rows[0]?.title });
  const first = nodes.find(({ title }: { title: string }) => title === rows[0]?.title);
  const { topic } = await app.as(secretariat).query(TopicDetail, { id: first.id });
  expect(topic).toMatchObject({
    body: rows[0]?.body,
    status: 'SUBMITTED',
    trackingCode: expect.stringMatching(/^[0-9A-Z]{8}$/),
    steps: [{ kind: 'SUBMITTED' }],
    origin: {
      source: '市民留言板',
      sourceNumber: rows[0]?.id,
      reportedAt: expect.stringContaining('2025-01-10T00:00:00'),
      importId: id,
    },
  });
  await intake.indexed(id, 30);
  const found = await app
    .as(secretariat)
    .query('query ($text: String!) { search(text: $text, first: 20) { nodes { recordId } } }', {
      text: rows[0]?.title,
    });
  expect(found.search.nodes).toContainEqual({ recordId: first.id });
  expect(await app.auditTrail({ id })).toEqual([
    'intake.fileReceived',
    'intake.fileChecked',
    'intake.importConfirmed',
    'intake.importFinished',
    'intake.topicsToScreen',
  ]);
}, 30_000);

it('numbers imported topics in one run with those submitted by hand', async () => {
  const done = await intake.takeIn(asCsv(messages(300)));
  const numbers = (await topicsOf(done.id)).nodes.map(({ number }: { number: string }) => Number(number.slice(5)));
  const { submitTopic } = await app
    .as(anonymous)
    .mutate('mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }', {
      input: { title: '后来的一件', body: '在导入之后提交' },
    });
  expect(Math.max(...numbers)).toBeLessThan(Number(submitTopic.number.slice(5)));
}, 30_000);

it('adds nothing when the same file comes again, in whatever format, and says so', async () => {
  const rows = messages(12);
  expect((await intake.takeIn(asCsv(rows))).takenCount).toBe(12);

  const again = await intake.takeIn(asJsonLines(rows), '再来一次.jsonl');
  expect(again).toMatchObject({ status: 'CHECKED', newCount: 0, knownCount: 12 });
  expect((await intake.confirm(again.id)).code).toBe('NOTHING_NEW');

  const more = await intake.takeIn(asCsv([...rows, { ...messages(13)[12], title: nextName('新的一件') }]));
  expect(more).toMatchObject({ takenCount: 1, knownCount: 12 });
}, 30_000);

it('knows rows without a number by their words, within the file too', async () => {
  const [one, other] = messages(2) as [Message, Message];
  const csv = asCsv([one, other, one].map(({ title, body }) => ({ 标题: title, 内容: body })));
  expect(await intake.takeIn(csv)).toMatchObject({ takenCount: 2, knownCount: 1 });
  const spaced = csv.replaceAll('小区', ' 小 区');
  expect(await intake.takeIn(spaced)).toMatchObject({ newCount: 0, knownCount: 3 });
}, 30_000);

it('takes another matter that happens to have the same number', async () => {
  const [one, other] = messages(2) as [Message, Message];
  await intake.takeIn(asCsv([one]));
  expect(await intake.takeIn(asCsv([{ ...other, id: one.id }]))).toMatchObject({ takenCount: 1 });
}, 30_000);

it('shows what says exactly the same under another number and title, in the file and among the topics', async () => {
  const [first, second] = messages(2) as [Message, Message];
  const words = `${nextName('堤')}东头的护坡去年汛期塌了三米,一直没有修,孩子从那里上学。`;
  const there = await intake.takeIn(asCsv([{ ...first, body: words }, second]));
  await intake.indexed(there.id, 2);
  const again = messages(2).map((row) => ({ ...row, body: words.replace(',', ' , ') }));

  const id = await intake.receive(asCsv(again));
  await intake.check(id);
  const read = await app.as(secretariat).query(Repeats, { id });
  expect(read.intake).toMatchObject({ repeatCount: 2 });
  expect(read.intake.rows.nodes).toMatchObject([
    { outcome: 'NEW', repeatsTitle: first.title, repeatsRow: null },
    { outcome: 'NEW', repeatsTitle: first.title, repeatsRow: read.intake.rows.nodes[0].rowNumber },
  ]);
});

it('knows a township by all its names', async () => {
  const place = nextName('湖滨');
  const township = await aTownship(app, { name: `${place}街道办事处` });
  const committee = await aLiaisonCommittee(app, { township });
  const rows = messages(3).map((row, at) => ({
    ...row,
    乡镇街道: [place, `${place}街道`, `${place}街道办`][at] ?? '',
  }));
  const { id } = await intake.takeIn(asCsv(rows));
  const { nodes } = await topicsOf(id);
  expect(new Set(nodes.map(({ committeeName }: { committeeName: string }) => committeeName))).toEqual(
    new Set([committee.name]),
  );
});

it('tells whoever screens once for each committee, however many came in, and the secretariat of those without one', async () => {
  const place = nextName('湖滨');
  const committee = await aLiaisonCommittee(app, { township: await aTownship(app, { name: `${place}街道` }) });
  const officer = await aLiaisonOfficer(app, committee);
  const elsewhere = await aLiaisonOfficer(app);
  const rows = messages(7).map((row, at) => ({ ...row, 乡镇街道: at < 5 ? `${place}街道` : '' }));
  const news = [newsOf(app, officer), newsOf(app, elsewhere), newsOf(app, secretariat)] as const;
  for (const hear of news) await hear();
  await intake.takeIn(asCsv(rows));
  expect(await news[0]()).toEqual(['SCREENING_IMPORTED']);
  expect(await news[1]()).toEqual([]);
  expect(await news[2]()).toEqual(['SCREENING_IMPORTED']);
  const topics = async (person: Person) =>
    (await app.as(person).query('{ myNotices(unreadOnly: true, first: 1) { nodes { kind topics } } }', {})).myNotices
      .nodes[0];
  expect(await topics(officer)).toEqual({ kind: 'SCREENING_IMPORTED', topics: 5 });
  expect(await topics(secretariat)).toEqual({ kind: 'SCREENING_IMPORTED', topics: 2 });
});

it('does nothing twice when two files with the same rows are confirmed together', async () => {
  const rows = messages(40);
  const ids = await Promise.all([intake.receive(asCsv(rows)), intake.receive(asJsonLines(rows), 'b.jsonl')]);
  for (const id of ids) expect((await intake.check(id)).__typename).toBe('IntakeChanged');
  await Promise.all(ids.map(intake.confirm));
  const [first, second] = await Promise.all(ids.map(intake.finished));
  expect(first.takenCount + second.takenCount).toBe(40);
  expect(first.knownCount + second.knownCount).toBe(40);
}, 30_000);

describe('what the columns mean', () => {
  it('is kept for the next file with the same header, and can be put otherwise', async () => {
    const [mark, rows] = [nextName('栏'), messages(3)];
    const csv = (list: typeof rows) =>
      asCsv(list.map(({ id, title, body }) => ({ [`甲${mark}`]: id, 事由: title, 说明文字: body, 丙: '南门' })));
    const id = await intake.receive(csv(rows));
    const wanted = [
      { column: 0, field: 'SOURCE_NUMBER' },
      { column: 1, field: 'TITLE' },
      { column: 2, field: 'BODY' },
      { column: 3, field: 'PLACE' },
    ];
    await intake.check(id, { columns: wanted, mappingName: '街道台账', source: '街道台账' });

    const next = await intake.read(await intake.receive(csv(messages(3))));
    expect(next).toMatchObject({ source: '街道台账', mappingName: '街道台账' });
    expect(next.columns.map(({ field, reason }: { field: string; reason: string }) => [field, reason])).toEqual(
      wanted.map(({ field }) => [field, 'KEPT']),
    );

    await intake.check(next.id, { columns: [{ column: 3, field: null }], mappingName: '台账二' });
    const third = await intake.read(await intake.receive(csv(messages(3))));
    expect(third).toMatchObject({ mappingName: '台账二' });
    expect(third.columns[3].field).toBeNull();
  });

  it('is refused when nothing is the words, or two columns are the same', async () => {
    const id = await intake.receive(asCsv(messages(3)));
    const nothing = [1, 3].map((column) => ({ column, field: null }));
    expect((await intake.check(id, { columns: nothing })).code).toBe('NO_WORDS_COLUMN');
    expect((await intake.check(id, { columns: [{ column: 0, field: 'TITLE' }] })).code).toBe('FIELD_TWICE');
    await expect(intake.check(id, { columns: [{ column: 9, field: 'TITLE' }] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect((await intake.confirm(id)).code).toBe('NOT_CHECKED');
  });

  it('brings place, category, committee, person and answer along; a township of elsewhere stays in the place', async () => {
    const officer = await aLiaisonOfficer(app);
    const [mine, elsewhere] = messages(2) as [Message, Message];
    const row = (one: Message, town: string, phone: string) => ({
      工单编号: one.id,
      标题: one.title,
      内容: one.body,
      地点: '北门',
      所属乡镇: town,
      类别: '环境保护',
      来源渠道: '电话',
      联系人: '陈某',
      联系电话: phone,
      答复内容: '已转交城管部门核实处理。',
    });
    const done = await intake.takeIn(
      asCsv([row(mine, officer.committee.name, '13800001234'), row(elsewhere, '他乡镇', '[手机号]')]),
      '工单.csv',
    );
    const { nodes } = await topicsOf(done.id);
    const of = (title?: string) => nodes.find((node: { title: string }) => node.title === title);
    expect(of(mine.title)).toMatchObject({
      place: '北门',
      category: 'ENVIRONMENT',
      channel: 'IMPORT',
      committeeName: officer.committee.name,
    });
    expect(of(elsewhere.title)).toMatchObject({ place: '他乡镇北门', committeeName: null });
    const { topic } = await app.as(officer).query(TopicDetail, { id: of(mine.title).id });
    expect(topic).toMatchObject({
      submitterName: '陈某',
      submitterPhone: '13800001234',
      origin: { sourceChannel: '电话', reply: '已转交城管部门核实处理。' },
    });
    const other = await app.as(secretariat).query(TopicDetail, { id: of(elsewhere.title).id });
    expect(other.topic.submitterPhone).toBeNull();
    const filtered = await app
      .as(secretariat)
      .query(Topics, { filter: { importId: done.id, category: 'ENVIRONMENT' } });
    expect(filtered.topics.totalCount).toBe(2);
    expect(await app.as(secretariat).query('query { topicCategories { category count } }')).toMatchObject({
      topicCategories: expect.arrayContaining([{ category: 'ENVIRONMENT', count: expect.any(Number) }]),
    });
  }, 30_000);
});

describe('rows that cannot be taken', () => {
  it('are named with their number and the reason, go back as a workbook, and leave the others alone', async () => {
    const rows = messages(5);
    const broken = [
      rows[0],
      { ...rows[1], body: '长'.repeat(7001) },
      { ...rows[2], created_at: '去年夏天' },
      { ...rows[3], title: '', body: '' },
      { ...rows[4], body: '整'.repeat(7000) },
    ];
    const done = await intake.takeIn(asCsv(broken as never));
    expect(done).toMatchObject({ takenCount: 2, failedCount: 3, status: 'DONE' });
    expect((await intake.read(done.id, 'ERROR')).rows.nodes).toMatchObject([
      { rowNumber: 3, problem: 'BODY_TOO_LONG', problemColumn: 3, problemLimit: 7000 },
      { rowNumber: 4, problem: 'NOT_A_DATE', problemColumn: 2 },
      { rowNumber: 5, problem: 'NO_WORDS', problemColumn: 1 },
    ]);
    const response = await app.as(secretariat).fetch(`/imports/intake/${done.id}/failing`);
    const book = (await readTable({
      name: 'x.xlsx',
      bytes: new Uint8Array(await response.arrayBuffer()),
    })) as Table;
    const cells = book.sheets[0]?.rows.map((row) => row.map(({ text }) => text));
    expect(cells?.[0]).toEqual(['行号', '未导入原因', 'id', 'title', 'created_at', 'body']);
    expect(cells?.map((row) => row[1])).toEqual([
      '未导入原因',
      'body: 内容过长（最多 7000 字）',
      'created_at: 日期看不懂，请写成 2026-01-31 或 2026-01-31 09:30',
      'title: 没有标题，也没有内容',
    ]);
    // What became of a topic is in the topic: the rows no longer say it.
    const taken = (await intake.read(done.id, 'TAKEN')).rows.nodes;
    expect(taken.every(({ cells: left }: { cells: string[] }) => left.length === 0)).toBe(true);
  }, 30_000);

  it('are put right in their cell, checked again, and taken with the rest; what the file said stays beside it', async () => {
    const [first, second, third] = messages(3) as [Message, Message, Message];
    const id = await intake.receive(
      asCsv([
        { ...first, created_at: '去年夏天' },
        { ...second, title: '', body: '' },
        { ...third, body: '长'.repeat(7001) },
      ]),
    );
    await intake.check(id);
    expect(await intake.read(id)).toMatchObject({ newCount: 0, failedCount: 3 });
    expect((await intake.read(id)).rows.nodes.map(({ problemText }: { problemText: string }) => problemText)).toEqual([
      '去年夏天',
      '',
      '长'.repeat(7001),
    ]);

    expect(await intake.correct(id, { rowNumber: 2, column: 2, text: ' 2025-07-01 ' })).toMatchObject({ id });
    expect(await intake.correct(id, { rowNumber: 3, column: 1, text: '' })).toMatchObject({ id });
    expect(await intake.correct(id, { rowNumber: 4, column: 3, text: third.body })).toMatchObject({ id });
    expect(await intake.read(id)).toMatchObject({
      newCount: 2,
      failedCount: 1,
      rows: {
        nodes: [
          { outcome: 'NEW', problem: null, corrections: [{ column: 2, was: '去年夏天' }] },
          { outcome: 'ERROR', problem: 'NO_WORDS', corrections: [{ column: 1, was: '' }] },
          { outcome: 'NEW', corrections: [{ column: 3, was: expect.stringMatching(/^长+…$/) }] },
        ],
      },
    });

    await intake.confirm(id);
    expect(await intake.finished(id)).toMatchObject({ takenCount: 2, failedCount: 1 });
    expect((await intake.correct(id, { rowNumber: 3, column: 1, text: '晚了' })).code).toBe('IMPORT_CONFIRMED');
    const { nodes } = await topicsOf(id);
    expect(nodes.map(({ title }: { title: string }) => title).sort()).toEqual([first.title, third.title].sort());
    expect(await app.auditTrail({ id })).toEqual([
      'intake.fileReceived',
      'intake.fileChecked',
      'intake.cellCorrected',
      'intake.cellCorrected',
      'intake.cellCorrected',
      'intake.importConfirmed',
      'intake.importFinished',
      'intake.topicsToScreen',
    ]);
  }, 30_000);

  it('are the same matter as another row once they are put right, and then come once', async () => {
    const [one] = messages(1) as [Message];
    const id = await intake.receive(asCsv([one, { ...one, created_at: '去年夏天' }]));
    await intake.check(id);
    await intake.correct(id, { rowNumber: 3, column: 2, text: '2025-07-01' });
    expect(await intake.read(id)).toMatchObject({ newCount: 1, knownCount: 1, failedCount: 0 });
  }, 30_000);

  it('are corrected only where something is wrong, and by one person at a time', async () => {
    const [first, second] = messages(2) as [Message, Message];
    const id = await intake.receive(asCsv([first, { ...second, created_at: '去年夏天' }]));
    const wrong = { rowNumber: 3, column: 2, text: '2025-07-01' };
    expect((await intake.correct(id, wrong)).code).toBe('NOT_CHECKED');
    await intake.check(id, { columns: [{ column: 0, field: null }] });
    const refused = (input: object) => intake.correct(id, { ...wrong, ...input });
    await expect(refused({ rowNumber: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(refused({ rowNumber: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(refused({ column: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(refused({ column: -1 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(refused({ text: '长'.repeat(25_001) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const { version } = await intake.read(id);
    const row = await heldRow(app, 'intake_import', id);
    const corrects = () => intake.correct(id, wrong, version);
    expect(await inOrder(row, [1, 2], corrects)).toEqual(['done', 'CONFLICT']);
    expect(await intake.read(id)).toMatchObject({ newCount: 2, failedCount: 0 });
  }, 30_000);

  it('are a line of a jsonl that broke off, and a cell with a formula error', async () => {
    const rows = messages(2);
    const lines = await intake.takeIn(`${asJsonLines(rows)}\n{"id": "9", "tit`, '断了.jsonl');
    expect(lines).toMatchObject({ takenCount: 2, failedCount: 1 });
    expect(lines.rows.nodes[2]).toMatchObject({ rowNumber: 3, problem: 'UNREADABLE_LINE' });
  }, 30_000);
});

it('reads titles above the header and takes a formula for text, never for a formula', async () => {
  const [one] = messages(1) as [Message];
  const book = await writeXlsx({
    name: '工单',
    columns: [{ header: '12345 热线工单汇总' }],
    rows: [
      ['二〇二五年', null, null],
      ['序号', '工单编号', '标题', '内容'] as never,
      [1, one.id ?? '', `=HYPERLINK("http://x")${one.title}`, one.body ?? ''] as never,
    ],
  });
  const done = await intake.takeIn(book, '工单.xlsx');
  expect(done).toMatchObject({ rowCount: 1, takenCount: 1 });
  expect(done.columns.map(({ field }: { field: string }) => field)).toEqual([null, 'SOURCE_NUMBER', 'TITLE', 'BODY']);
  expect((await topicsOf(done.id)).nodes[0].title).toBe(`=HYPERLINK("http://x")${one.title}`);
}, 30_000);

it('is the secretariat’s, confirmed once, and forgets what was let go', async () => {
  const officer = await aLiaisonOfficer(app);
  const csv = asCsv(messages(3));
  expect((await intakeOf(app, officer).send(csv)).status).toBe(403);
  expect((await intakeOf(app, anonymous).send(csv)).status).toBe(401);

  const id = await intake.receive(csv);
  await intake.check(id);
  const { version } = await intake.read(id);
  const Confirm = `mutation ($id: ID!, $version: Int!) { confirmIntake(id: $id, version: $version) { __typename
    ... on IntakeRefusal { code } } }`;
  const row = await heldRow(app, 'intake_import', id);
  const confirms = async () => (await app.as(secretariat).mutate(Confirm, { id, version })).confirmIntake;
  expect(await inOrder(row, [1, 2], confirms)).toEqual(['done', 'IMPORT_CONFIRMED']);
  expect((await intake.finished(id)).takenCount).toBe(3);
  expect((await intake.check(id)).code).toBe('IMPORT_CONFIRMED');
  expect((await app.as(secretariat).mutate(Discard, { id })).discardIntake.code).toBe('IMPORT_CONFIRMED');

  const left = await intake.receive(asCsv(messages(3)));
  await app.as(secretariat).mutate(Discard, { id: left });
  const forgotten = await intake.read(left);
  expect(forgotten).toMatchObject({ status: 'DISCARDED', rows: { totalCount: 0 } });
  expect(forgotten.columns.flatMap(({ samples }: { samples: string[] }) => samples)).toEqual([]);
  expect((await intake.check(left)).code).toBe('IMPORT_DISCARDED');
  expect(await app.auditTrail({ id: left })).toEqual(['intake.fileReceived', 'intake.importDiscarded']);
}, 30_000);
