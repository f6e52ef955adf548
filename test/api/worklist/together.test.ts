import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TopicStatus } from '../../../server/src/modules/topic/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { eitherFirst, heldRow, heldTrail, inTurn } from '../../support/locks.js';
import { kindsOf as kindsIn, toldTo } from '../../support/notices.js';
import { type AccountHolder, aDepartmentOfficer, type Person } from '../../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';

// What waits is put off, taken and given to a colleague; nothing of it lets anybody do what they could not.

const Waiting = `query { worklist { total
  lines { kind recordId dueOn heldById assignedByName } asideLines { recordId asideUntil } heldLines { recordId heldByName } } }`;
const CHANGED = '{ __typename ... on LineChanged { recordId } ... on WorklistRefusal { code } }';
const Aside = `mutation ($input: SetLineAsideInput!) { answer: setLineAside(input: $input) ${CHANGED} }`;
const UpAgain = `mutation ($input: LineInput!) { answer: takeLineUpAgain(input: $input) ${CHANGED} }`;
const Assign = `mutation ($input: AssignLineInput!) { answer: assignLine(input: $input) ${CHANGED} }`;
const GiveBack = `mutation ($input: LineInput!) { answer: giveLineBack(input: $input) ${CHANGED} }`;
const Colleagues = `query ($line: LineInput!) { lineColleagues(line: $line) { accountId name } }`;

let app: TestApp;
let d: WorkingDistrict;
/** Everybody of the district who signs in with an account. */
let people: Readonly<Record<'officer' | 'director' | 'otherOfficer' | 'member' | 'department', AccountHolder>>;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  d = await aWorkingDistrict(app);
  people = d.people as unknown as typeof people;
});
afterAll(() => app?.close());

interface Line {
  readonly kind: string;
  readonly recordId: string;
}
const workOf = async (person: Person) => (await app.as(person).query(Waiting)).worklist;
const does = async (person: Person, mutation: string, input: object): Promise<string> => {
  const { answer } = await app.as(person).mutate(mutation, { input });
  return answer.code ?? answer.__typename;
};
const has = async (person: Person, { recordId }: Line, where: 'lines' | 'asideLines' | 'heldLines' = 'lines') =>
  (await workOf(person))[where].find((line: Line) => line.recordId === recordId);
const kindsOf = async (person: Person) => kindsIn(await toldTo(app, person));
const pool = () => app.app.database.pool;

/** A topic that waits for the director and the officer of one committee. */
async function aTopicToScreen(): Promise<Line> {
  const { id } = await d.aTopic();
  return { kind: 'TOPIC_TO_SCREEN', recordId: id };
}
/** A letter that waits for a department until a day. */
async function aLetter(dueOn: string): Promise<Line> {
  const { id } = await d.aLetter();
  await pool().query('update transfer_letter set reply_due_on = $2 where id = $1', [id, dueOn]);
  return { kind: 'LETTER_TO_ANSWER', recordId: id };
}

it('is put off until a day by one person alone, and waits for them again on that day, or when they say so', async () => {
  const { officer, director } = people;
  const line = await aTopicToScreen();
  const before = (await workOf(officer)).total;
  expect(await does(officer, Aside, { ...line, until: '2026-03-05' })).toBe('LineChanged');
  expect(await has(officer, line)).toBeUndefined();
  expect(await has(officer, line, 'asideLines')).toMatchObject({ asideUntil: '2026-03-05' });
  expect((await workOf(officer)).total).toBe(before - 1);
  expect(await has(director, line)).toBeDefined();

  // Another day takes the place of the first; taking it up again twice is once.
  expect(await does(officer, Aside, { ...line, until: '2026-03-04' })).toBe('LineChanged');
  expect(await has(officer, line, 'asideLines')).toMatchObject({ asideUntil: '2026-03-04' });
  for (let times = 0; times < 2; times += 1) expect(await does(officer, UpAgain, line)).toBe('LineChanged');
  expect(await has(officer, line)).toBeDefined();

  expect(await does(officer, Aside, { ...line, until: '2026-03-04' })).toBe('LineChanged');
  app.clock.set('2026-03-04T01:00:00Z');
  expect(await has(officer, line)).toBeDefined();
  app.clock.set('2026-03-02T01:00:00Z');
});

it('waits at once when it is their turn anew', async () => {
  const { officer } = people;
  const line = await aTopicToScreen();
  expect(await does(officer, Aside, { ...line, until: '2026-03-20' })).toBe('LineChanged');
  await pool().query(
    `insert into topic_step (id, created_at, topic_id, kind, at) values (gen_random_uuid(), now(), $1, 'RESUBMITTED', '2026-03-02T01:30:00Z')`,
    [line.recordId],
  );
  expect(await has(officer, line)).toBeDefined();
});

it.each([
  ['today', '2026-03-02', '2026-03-20', 'DAY_NOT_AHEAD'],
  ['yesterday', '2026-03-01', '2026-03-20', 'DAY_NOT_AHEAD'],
  ['next year', '2027-03-02', '2026-03-20', 'DAY_NOT_AHEAD'],
  ['a day after it is due', '2026-03-21', '2026-03-20', 'PAST_DEADLINE'],
  ['any day, once it is late', '2026-03-03', '2026-02-27', 'PAST_DEADLINE'],
  ['the very day it is due', '2026-03-20', '2026-03-20', 'LineChanged'],
])('put off until %s', async (_what, until, dueOn, answer) => {
  expect(await does(d.people.department, Aside, { ...(await aLetter(dueOn)), until })).toBe(answer);
});

it('is taken by one of those who share it: it counts for them alone, and the others see with whom it lies', async () => {
  const { officer, director } = people;
  const line = await aTopicToScreen();
  const before = (await workOf(director)).total;
  expect(await does(officer, Assign, { ...line, accountId: officer.accountId })).toBe('LineChanged');
  expect(await has(officer, line)).toMatchObject({ heldById: officer.accountId });
  expect(await has(director, line)).toBeUndefined();
  expect(await has(director, line, 'heldLines')).toMatchObject({ heldByName: officer.name });
  expect((await workOf(director)).total).toBe(before - 1);

  expect(await does(officer, GiveBack, line)).toBe('LineChanged');
  expect(await has(director, line)).toMatchObject({ heldById: null });
  expect(await does(officer, GiveBack, line)).toBe('NOT_HELD');
  await app.app.settled();
  // What somebody did for themselves, nobody is told.
  expect(await kindsOf(officer)).not.toContain('LINE_GIVEN_BACK');
});

it('is given to a colleague, who is told, who gives it back, and whoever gave it hears of that', async () => {
  const { officer, director } = people;
  const line = await aTopicToScreen();
  const { lineColleagues } = await app.as(director).query(Colleagues, { line });
  expect(lineColleagues).toContainEqual({ accountId: officer.accountId, name: officer.name });
  // What they put off, they have at once.
  await does(officer, Aside, { ...line, until: '2026-03-09' });
  expect(await does(director, Assign, { ...line, accountId: officer.accountId })).toBe('LineChanged');
  await app.app.settled();
  expect(await kindsOf(officer)).toContain('LINE_ASSIGNED');
  expect(await has(officer, line)).toMatchObject({ assignedByName: director.name });

  expect(await does(officer, GiveBack, line)).toBe('LineChanged');
  await app.app.settled();
  expect(await kindsOf(director)).toContain('LINE_GIVEN_BACK');
});

const take = (who: AccountHolder, line: Line, heldById: string | null) =>
  does(who, Assign, { ...line, accountId: who.accountId, heldById });

it.each(eitherFirst('officer', 'director'))(
  'is taken by one: of %s and %s at once the first has it',
  async (...order) => {
    const [first, second] = order.map((name) => people[name]) as [AccountHolder, AccountHolder];
    const line = await aTopicToScreen();
    // Nobody held it before, so there is no row to hold: the first has written that it is theirs and cannot end.
    const trail = await heldTrail(app);
    const taking = (who: AccountHolder) => () => take(who, line, null);
    expect(await inTurn(trail, taking(first), taking(second))).toEqual(['LineChanged', 'HELD_BY_ANOTHER']);
    expect(await has(first, line)).toMatchObject({ heldById: first.accountId });
    expect(await has(second, line, 'heldLines')).toMatchObject({ heldByName: first.name });
  },
);

it.each([
  ['taken over', ['LineChanged', 'NOT_HELD']],
  ['given back', ['LineChanged', 'LineChanged']],
])('%s first where a colleague takes it over and it is given back at once', async (how, answers) => {
  const { officer, director } = people;
  const line = await aTopicToScreen();
  await take(officer, line, null);
  const row = await heldRow(app, 'line_holder', line.recordId, 'record_id');
  const acts = [() => take(director, line, officer.accountId), () => does(officer, GiveBack, line)] as const;
  const [first, second] = how === 'taken over' ? acts : [acts[1], acts[0]];
  expect(await inTurn(row, first, second)).toEqual(answers);
  expect(await has(director, line)).toMatchObject({ heldById: director.accountId });
});

it('is taken over from a colleague by whoever saw that it lay there', async () => {
  const { officer: first, director: second } = people;
  const line = await aTopicToScreen();
  await take(first, line, null);
  expect(await take(second, line, null)).toBe('HELD_BY_ANOTHER');
  expect(await take(second, line, first.accountId)).toBe('LineChanged');
  await app.app.settled();
  expect(await kindsOf(first)).toContain('LINE_TAKEN_FROM');
  // And back at once: what the page of the first shows is not so any more.
  expect(await take(first, line, first.accountId)).toBe('HELD_BY_ANOTHER');
});

it('says who may not: what is gone, what is theirs alone, who could not do it, what is not theirs to give back', async () => {
  const { officer, director, otherOfficer, member, department } = people;
  const line = await aTopicToScreen();
  const to = (accountId: string) => ({ ...line, accountId });
  expect(await does(otherOfficer, Assign, to(otherOfficer.accountId))).toBe('NOT_WAITING');
  expect(await does(otherOfficer, Aside, { ...line, until: '2026-03-05' })).toBe('NOT_WAITING');
  expect(await does(otherOfficer, GiveBack, line)).toBe('NOT_WAITING');
  for (const stranger of [otherOfficer, member, department]) {
    expect(await does(officer, Assign, to(stranger.accountId))).toBe('NOT_A_COLLEAGUE');
  }
  expect((await app.as(otherOfficer).query(Colleagues, { line })).lineColleagues).toEqual([]);
  await does(officer, Assign, to(officer.accountId));
  expect(await does(director, GiveBack, line)).toBe('NOT_HELD');

  const { id } = await d.aTopic(TopicStatus.RETURNED);
  await pool().query(`update topic set channel = 'PORTAL', submitted_by = $2 where id = $1`, [id, member.accountId]);
  const own = { kind: 'TOPIC_TO_COMPLETE', recordId: id };
  expect(await has(member, own)).toBeDefined();
  expect(await does(member, Assign, { ...own, accountId: member.accountId })).toBe('ONLY_YOURS');
  expect((await app.as(member).query(Colleagues, { line: own })).lineColleagues).toEqual([]);
});

it('lies with all again once whoever has it left the office, and once it is late', async () => {
  const { department, officer, director } = people;
  const line = await aTopicToScreen();
  await does(officer, Assign, { ...line, accountId: officer.accountId });
  await pool().query('update post set ended_at = now() where account_id = $1', [officer.accountId]);
  expect(await has(director, line)).toMatchObject({ heldById: null });
  await pool().query('update post set ended_at = null where account_id = $1', [officer.accountId]);
  expect(await has(director, line)).toBeUndefined();

  const letter = await aLetter('2026-03-20');
  const colleague = await aDepartmentOfficer(app, d.people.department.department);
  expect(await does(colleague, Assign, { ...letter, accountId: colleague.accountId })).toBe('LineChanged');
  expect(await has(department, letter)).toBeUndefined();
  app.clock.set('2026-03-23T01:00:00Z');
  expect(await has(department, letter)).toMatchObject({ heldById: colleague.accountId });
  app.clock.set('2026-03-02T01:00:00Z');
});

it('is done by anybody of those who share it all the same: then it is gone for whoever had it', async () => {
  const { officer, director } = people;
  const line = await aTopicToScreen();
  await does(officer, Assign, { ...line, accountId: officer.accountId });
  await pool().query(`update topic set status = 'DECLINED' where id = $1`, [line.recordId]);
  expect(await has(officer, line)).toBeUndefined();
  expect(await has(director, line, 'heldLines')).toBeUndefined();
});
