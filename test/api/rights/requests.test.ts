import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ground, Kept, PersonalKind, Purpose, Whose } from '../../../server/src/kernel/personal.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { findPerson } from '../../../server/src/modules/rights/finding/find-person.js';
import { searchedTables, statementFor } from '../../../server/src/modules/rights/finding/how-found.rules.js';
import { forgetRequests } from '../../../server/src/modules/rights/forget-requests.js';
import { modules } from '../../../server/src/modules.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aConsultationOfFour } from '../../support/consultations.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';

const act = (name: string, input: string) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on PersonalRequestChanged { id } ... on RightsRefusal { code } } }`;
const Receive = act('receivePersonalRequest', 'ReceivePersonalRequestInput');
const Withdraw = act('withdrawPersonalRequest', 'WithdrawPersonalRequestInput');
const Prepare = act('preparePersonalAnswer', 'PreparePersonalAnswerInput');
const Confirm = act('confirmPersonalAnswer', 'OfPersonalRequestInput');
const GiveBack = act('returnPersonalAnswer', 'ReturnPersonalAnswerInput');
const Search = `mutation ($id: ID!) { answer: searchPersonalRequest(personalRequestId: $id) { __typename
  ... on PersonalFindings { more parts { id lies certain ground canErase values { field value } } } ... on RightsRefusal { code } } }`;
const One = `query ($id: ID!) { personalRequest(id: $id) { id version number status answerBy answer name toErase foundCount
  erasedCount keptCount workingDaysLeft viewerCanConfirm viewerCanPrepare viewerCanSearch viewerCanHandOut anonymisedAt } }`;
const Works = 'query { worklist { lines { kind recordId dueOn } } }';
const SUBMIT = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }';
const NOW = '2026-03-02T01:00:00Z';

let app: TestApp;
let secretariat: AccountHolder;
let second: AccountHolder;
let officer: CommitteeOfficer;
beforeAll(async () => {
  app = await anApp({ now: NOW, overrides: { runJobs: false } });
  secretariat = await aSecretariat(app);
  second = await aSecretariat(app);
  officer = await aLiaisonOfficer(app);
});
afterAll(() => app?.close());

interface Part {
  readonly id: string;
  readonly lies: string;
  readonly certain: boolean;
  readonly canErase: boolean;
  readonly values: readonly { readonly field: string; readonly value: string }[];
}
let phones = 13_700_000_000;
const aPhone = () => {
  phones += 1;
  return String(phones);
};
const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
const submitted = async (given: { submitterName: string; submitterPhone: string }) => {
  const input = { title: '路灯不亮', body: '南门口三盏', committeeId: officer.committee.id, ...given };
  const { submitTopic } = await app.inAnotherBrowser(anonymous).mutate(SUBMIT, { input } as never);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from topic where number = $1', [submitTopic.number]);
  return { id: row?.id ?? '', code: submitTopic.trackingCode as string };
};
const receive = (more: object, by: Person = secretariat) =>
  does(by, Receive, { kind: 'ERASE', name: null, phone: null, shownBy: '当面出示身份证', ...more });
const received = async (more: object, by: Person = secretariat): Promise<string> => (await receive(more, by)).id;
const search = async (id: string, by: Person = secretariat) =>
  (await app.as(by).mutate(Search, { id } as never)).answer as { __typename: string; more: boolean; parts: Part[] };
const one = async (id: string, by: Person = secretariat) => (await app.as(by).query(One, { id })).personalRequest;
const on = async (id: string) => ({ personalRequestId: id, version: (await one(id)).version });
const prepare = async (id: string, erase: readonly string[], more: object = {}, by: Person = secretariat) =>
  does(by, Prepare, {
    ...(await on(id)),
    answer: '姓名、电话已删除，议题文字随档案保存',
    refused: false,
    erase,
    ...more,
  });
const waits = async (person: Person, id: string): Promise<string[]> => {
  const { lines } = (await app.as(person).query(Works)).worklist as { lines: { kind: string; recordId: string }[] };
  return lines.filter(({ recordId }) => recordId === id).map(({ kind }) => kind);
};
const kept = async (topicId: string) =>
  (
    await rowsOf<{ name: string | null; phone: string | null; title: string }>(
      app,
      'select submitter_name as name, submitter_phone as phone, title from topic where id = $1',
      [topicId],
    )
  )[0];

describe('somebody asks', () => {
  it('and is answered by a day, fifteen working days from when they asked, whoever wrote it down', async () => {
    const id = await received({ name: '钱有才' }, officer);
    // Two weeks and five days on: 2026-03-23 is the fifteenth working day.
    expect(await one(id)).toMatchObject({ status: 'RECEIVED', answerBy: '2026-03-23', workingDaysLeft: 15 });
    expect((await one(id, officer)).name).toBe('钱有才');
    expect(await waits(secretariat, id)).toEqual(['PERSONAL_REQUEST_TO_ANSWER']);
    expect(kindsOf(await toldTo(app, secretariat))).toContain('PERSONAL_REQUEST_RECEIVED');
    const elsewhere = await aLiaisonOfficer(app);
    expect(await one(id, elsewhere)).toBeNull();
    // Each writes down for their own office.
    const theirs = await received({ name: '钱有才' }, elsewhere);
    expect(await one(theirs, officer)).toBeNull();
    expect(await one(theirs, elsewhere)).toMatchObject({ id: theirs });
    await expect(receive({ name: '钱有才' }, await aMember(app))).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    [{}, { code: 'NOTHING_TO_FIND_BY' }],
    [{ name: '钱有才', receivedOn: '2026-03-03' }, { code: 'DAY_TO_COME' }],
  ])('with %j it is refused', async (more, refusal) => {
    expect(await receive(more)).toMatchObject(refusal);
  });

  it('and what nobody can be found by is bad input', async () => {
    await expect(receive({ name: '钱' })).rejects.toMatchObject({ params: { field: 'name', rule: 'TOO_SHORT' } });
    await expect(receive({ phone: '请打我电话' })).rejects.toMatchObject({ params: { field: 'phone' } });
    await expect(receive({ name: '钱有才', shownBy: ' ' })).rejects.toMatchObject({ params: { field: 'shownBy' } });
  });
});

describe('what is kept of them', () => {
  it('is found over all modules by name, telephone and code, and who looked is in the trail without it', async () => {
    const phone = aPhone();
    const topic = await submitted({ submitterName: '陈秀珍', submitterPhone: phone });
    const four = await aConsultationOfFour(app);
    await rowsOf(
      app,
      `insert into guest_phone (id, created_at, participant_id, phone, consented_at)
      values (gen_random_uuid(), now(), $1, $2, now())`,
      [four.guestId, phone],
    );
    const id = await received({ phone });
    const { parts } = await search(id);
    expect(parts.map(({ lies }) => lies)).toEqual(
      expect.arrayContaining(['Topic.submitterName', 'Topic.title', 'GuestPhone.phone']),
    );
    expect(parts.find(({ lies }) => lies === 'Topic.submitterName')).toMatchObject({
      certain: true,
      canErase: true,
      values: [
        { field: 'submitterName', value: '陈秀珍' },
        { field: 'submitterPhone', value: phone },
      ],
    });
    expect(parts.find(({ lies }) => lies === 'Topic.title')).toMatchObject({ canErase: false });
    const byCode = await search(await received({ recordCode: topic.code.toLowerCase() }));
    expect(byCode.parts.map(({ id: part }) => part)).toContain(`Topic.submitterName:${topic.id}`);
    const [traces] = await rowsOf<{ count: number }>(
      app,
      `select count(*)::int as count from audit_entry where data::text like $1 or data::text like '%陈秀珍%'`,
      [`%${phone}%`],
    );
    expect(traces?.count).toBe(0);
    await app.app.settled();
    expect(await app.auditTrail({ id })).toContain('rights.searched');
  });

  it('that another person may be meant is said, and what only the same or a like name tells is not handed out', async () => {
    const phone = aPhone();
    const others = aPhone();
    await submitted({ submitterName: '李小芳', submitterPhone: phone });
    await submitted({ submitterName: '李小芳', submitterPhone: others });
    await submitted({ submitterName: '李小芳芳', submitterPhone: aPhone() });
    const id = await received({ kind: 'TAKE', name: '李小芳', phone });
    const { parts } = await search(id);
    const found = parts.filter(({ lies }) => lies === 'Topic.submitterName');
    expect(found.map(({ certain, values }) => [certain, values[1]?.value === phone]).sort()).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    // One person does not take somebody's data out of the house: a second has confirmed who is answered what.
    const taken = () => app.as(secretariat).fetch(`/exports/personal-requests/${id}`);
    expect((await taken()).status).toBe(404);
    await prepare(id, [], { answer: '见副本' });
    expect([(await taken()).status, (await one(id)).viewerCanHandOut]).toEqual([404, false]);
    await does(second, Confirm, await on(id));
    expect(await one(id)).toMatchObject({ viewerCanHandOut: true, viewerCanSearch: true });
    const answer = await taken();
    expect(answer.headers.get('content-type')).toContain('application/json');
    const file = await answer.text();
    expect(file).toContain(phone);
    expect(file).not.toContain(others);
    expect(file).not.toContain('李小芳芳');
    expect((await app.as(officer).fetch(`/exports/personal-requests/${id}`)).status).toBe(403);
    await app.app.settled();
    expect(await app.auditTrail({ id })).toContain('rights.fileTaken');
  });
});

it('is not kept of somebody that they ask, in the answer to that; what they asked before is', async () => {
  const phone = aPhone();
  const id = await received({ kind: 'SEE', name: '只问一次', phone });
  expect((await search(id)).parts).toEqual([]);
  const again = await received({ kind: 'SEE', phone });
  expect((await search(again)).parts.map(({ id: part }) => part)).toEqual([`PersonalRequest.name:${id}`]);
});

describe('what they want erased', () => {
  it('goes when a second person has confirmed it, and what the record keeps stays', async () => {
    const phone = aPhone();
    const topic = await submitted({ submitterName: '周大勇', submitterPhone: phone });
    const id = await received({ name: '周大勇', phone }, officer);
    const mark = `Topic.submitterName:${topic.id}`;
    expect(await prepare(id, [`Topic.title:${topic.id}`])).toMatchObject({ code: 'MUST_BE_KEPT' });
    expect(await prepare(id, [mark])).toMatchObject({ __typename: 'PersonalRequestChanged' });
    expect(await kept(topic.id)).toMatchObject({ name: '周大勇', phone });
    expect(await one(id)).toMatchObject({ toErase: [mark], viewerCanConfirm: false });
    expect(await does(secretariat, Confirm, await on(id))).toMatchObject({ code: 'OWN_ANSWER' });
    expect(await waits(secretariat, id)).toEqual([]);
    expect(await waits(second, id)).toEqual(['PERSONAL_ANSWER_TO_CONFIRM']);
    expect(kindsOf(await toldTo(app, second))).toContain('PERSONAL_REQUEST_TO_CONFIRM');
    // The committee reads no answer before it holds.
    expect((await one(id, officer)).answer).toBeNull();
    await expect(does(officer, Confirm, await on(id))).rejects.toThrow('FORBIDDEN');
    expect(await does(second, Confirm, await on(id))).toMatchObject({ __typename: 'PersonalRequestChanged' });
    expect(await kept(topic.id)).toEqual({ name: null, phone: null, title: '路灯不亮' });
    expect(await one(id, officer)).toMatchObject({ status: 'ANSWERED', erasedCount: 1, workingDaysLeft: null });
    expect((await one(id, officer)).answer).toContain('随档案保存');
    expect(kindsOf(await toldTo(app, officer))).toContain('PERSONAL_REQUEST_ANSWERED');
    expect(await app.auditTrail({ id: topic.id })).toContain('topic.anonymised');
    expect(await waits(second, id)).toEqual([]);
    expect(await does(second, Confirm, await on(id))).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('is looked at anew where something else came in between, and can be given back', async () => {
    const phone = aPhone();
    const topic = await submitted({ submitterName: '吴桂兰', submitterPhone: phone });
    const id = await received({ phone });
    await prepare(id, [`Topic.submitterName:${topic.id}`]);
    const later = await submitted({ submitterName: '吴桂兰', submitterPhone: phone });
    expect(await does(second, Confirm, await on(id))).toMatchObject({ code: 'FOUND_ANEW' });
    expect((await kept(topic.id))?.name).toBe('吴桂兰');
    await does(second, GiveBack, { ...(await on(id)), reason: '又来了一件' });
    expect(await one(id)).toMatchObject({ status: 'RECEIVED', toErase: [] });
    expect(await waits(secretariat, id)).toEqual(['PERSONAL_REQUEST_TO_ANSWER']);
    await prepare(id, [`Topic.submitterName:${topic.id}`, `Topic.submitterName:${later.id}`]);
    await does(second, Confirm, await on(id));
    expect([(await kept(topic.id))?.name, (await kept(later.id))?.name]).toEqual([null, null]);
  });

  it('is erased once, whoever of two confirms it first', async () => {
    const phone = aPhone();
    const topic = await submitted({ submitterName: '郑志强', submitterPhone: phone });
    const id = await received({ phone });
    await prepare(id, [`Topic.submitterName:${topic.id}`]);
    const third = await aSecretariat(app);
    const input = await on(id);
    const [first, other] = await inTurn(
      await heldRow(app, 'personal_request', id),
      () => does(second, Confirm, input),
      () => does(third, Confirm, input),
    );
    expect([first, other]).toMatchObject([{ __typename: 'PersonalRequestChanged' }, { code: 'STEP_NOT_ALLOWED' }]);
    expect(await app.auditTrail({ id })).toHaveLength(3);
  });

  it('is not asked where nobody asked for it, and not done where it is refused', async () => {
    const phone = aPhone();
    const topic = await submitted({ submitterName: '冯桂英', submitterPhone: phone });
    const mark = [`Topic.submitterName:${topic.id}`];
    const toSee = await received({ kind: 'SEE', phone });
    await expect(prepare(toSee, mark)).rejects.toMatchObject({ params: { field: 'erase', rule: 'NOT_ASKED' } });
    const refused = await received({ phone });
    await expect(prepare(refused, mark, { refused: true })).rejects.toMatchObject({ params: { field: 'erase' } });
    expect(await prepare(refused, [], { refused: true })).toMatchObject({ __typename: 'PersonalRequestChanged' });
    await does(second, Confirm, await on(refused));
    expect(await one(refused)).toMatchObject({ viewerCanHandOut: false, viewerCanSearch: false });
    expect((await app.as(secretariat).fetch(`/exports/personal-requests/${refused}`)).status).toBe(404);
    expect((await kept(topic.id))?.name).toBe('冯桂英');
  });
});

describe('a request', () => {
  it('is withdrawn until it is answered', async () => {
    const id = await received({ name: '孙满堂' });
    expect(await does(secretariat, Withdraw, { ...(await on(id)), reason: '不问了' })).toMatchObject({ id });
    expect(await does(secretariat, Withdraw, { ...(await on(id)), reason: '不问了' })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    });
    expect(await search(id)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('is reminded of before its day and after', async () => {
    const id = await received({ name: '何叶青' });
    const told = async () => {
      await remind(jobContext(app));
      return kindsOf(await toldTo(app, second)).filter((kind) => /^PERSONAL_REQUEST_(DUE|OVER)/.test(kind)).length;
    };
    const before = await told();
    app.clock.set('2026-03-20T01:00:00Z');
    const soon = await told();
    expect(soon).toBeGreaterThan(before);
    expect(await told()).toBe(soon);
    app.clock.set('2026-03-25T01:00:00Z');
    expect(await told()).toBeGreaterThan(soon);
    expect((await one(id)).workingDaysLeft).toBeLessThan(0);
    app.clock.set(NOW);
  });

  it('forgets who asked two years after it was over', async () => {
    const id = await received({ name: '尹知秋' });
    await does(secretariat, Withdraw, { ...(await on(id)), reason: '不问了' });
    app.clock.set('2028-02-28T01:00:00Z');
    await forgetRequests(jobContext(app));
    expect((await one(id)).name).toBe('尹知秋');
    app.clock.set('2028-03-03T01:00:00Z');
    await forgetRequests(jobContext(app));
    expect(await one(id)).toMatchObject({ name: null, status: 'WITHDRAWN' });
    expect((await one(id)).anonymisedAt).not.toBeNull();
    app.clock.set(NOW);
  });
});

describe('every column that is declared', () => {
  const declared = modules.flatMap(({ personal = [] }) => personal);

  it('is searched, or is a hash, a picture or a device, by which nobody is found', async () => {
    const { em } = jobContext(app);
    const tables = searchedTables(declared, (entity) => em.getMetadata().get(entity));
    const columns = tables.flatMap(({ entity, parts }) =>
      parts.flatMap((part) => part.columns.map(({ field, not }) => ({ column: `${entity}.${field}`, not }))),
    );
    expect(columns.map(({ column }) => column).sort()).toEqual(
      declared.flatMap(({ entity, fields }) => fields.map((field) => `${entity.name}.${field}`)).sort(),
    );
    const aside = Object.groupBy(columns, ({ not }) => not ?? 'SEARCHED');
    const named = (found: typeof columns = []) => found.map(({ column }) => column);
    expect(named(aside.HASH).filter((column) => !/(Hash|Secret|\.secret)$/.test(column))).toEqual([]);
    expect(named(aside.PICTURE).filter((column) => !/(Ids|Id|bytes|StoredFile\.name)$/.test(column))).toEqual([]);
    expect(named(aside.DEVICE)).toEqual(['Session.device']);
    // What is searched stands in the statement of its table, and the statement runs.
    for (const table of tables) {
      const statement = statementFor(table);
      for (const { column, not } of table.parts.flatMap((part) => part.columns))
        if (!not) expect(statement?.slice(statement.indexOf(' where '))).toContain(`translate(x."${column}"::text`);
    }
    expect(
      (await findPerson(em, { personal: declared }, { name: '没有这个人的', phone: null, code: null })).parts,
    ).toEqual([]);
  });

  it('is searched from the moment it is declared', async () => {
    const { em } = jobContext(app);
    const made = {
      entity: class Made {},
      fields: ['nickname'],
      whose: Whose.NAMED,
      what: [PersonalKind.NAME],
    } as const;
    const why = { purpose: Purpose.FIND_RECORDS, ground: Ground.STATUTORY_DUTY, kept: Kept.WITH_RECORD };
    const properties = { nickname: { fieldNames: ['nick_name'] } };
    const [table] = searchedTables([{ ...made, ...why }], () => ({ tableName: 'made', properties }) as never);
    expect(table && statementFor(table)).toContain('x."nick_name"');
    expect(em).toBeDefined();
  });

  it('goes when they ask, where it is kept on their consent and they can be found by it', () => {
    const tables = searchedTables(declared, (entity) => jobContext(app).em.getMetadata().get(entity));
    const owed = tables
      .flatMap(({ parts }) => parts)
      .filter(({ declared: one, columns }) => one.ground === Ground.CONSENT && columns.some(({ not }) => !not));
    expect(owed.length).toBeGreaterThan(4);
    expect(owed.filter(({ declared: one }) => !one.erase).map(({ lies }) => lies)).toEqual([]);
    expect(declared.filter(({ erase, ground }) => erase && ground !== Ground.CONSENT)).toEqual([]);
  });
});
