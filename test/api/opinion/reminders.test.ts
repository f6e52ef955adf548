import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, read } from '../../support/briefs.js';
import { jobContext, toldTo } from '../../support/notices.js';
import { aDepartmentOfficer, type Person, type SignedDepartmentOfficer } from '../../support/people.js';

const WORDING = '此事务必在月底前办妥并报我';
let app: TestApp;
let desk: BriefDesk;
let handler: SignedDepartmentOfficer;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
  handler = await aDepartmentOfficer(app);
});
afterAll(() => app?.close());

const anInstruction = async (more: object = {}) => {
  const id = await aBrief(app, desk, 'ISSUED');
  await act(app, desk.secretariat, 'recordInstruction', id, {
    leaderName: '李某',
    leaderPost: '副区长',
    level: 'DISTRICT',
    instructedOn: '2026-03-02',
    wording: WORDING,
    addressee: '区住建局',
    departmentId: handler.department.id,
    duty: '摸清底数',
    dueOn: '2026-03-20',
    lookBackOn: '2026-04-20',
    readerIds: [],
    ...more,
  });
  return id;
};
const onDay = async (day: string) => {
  const present = app.clock.now();
  app.clock.set(`${day}T02:00:00Z`);
  await remind(jobContext(app));
  app.clock.set(present);
};
const remindersOf = async (person: Person, ofBrief: string) => {
  await toldTo(app, person);
  const { myNotices } = await app
    .as(person)
    .query('{ myNotices(unreadOnly: false, first: 100) { nodes { kind briefId dueOn } } }');
  return [...myNotices.nodes]
    .reverse()
    .filter(({ kind, briefId }) => briefId === ofBrief && /DUE_SOON|OVERDUE|LOOK_BACK/.test(kind))
    .map(({ kind, dueOn }) => `${kind} ${dueOn}`);
};
const follow = async (by: Person, name: 'reportHandling' | 'lookBack', briefId: string, more: object) => {
  const [{ id, version }] = (await read(app, desk.secretariat, briefId)).instructions;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  await app.as(by).mutate(document, { input: { instructionId: id, version, ...more } });
};

it('reminds the department and the secretariat once before an instruction is due and once after', async () => {
  const id = await anInstruction();
  // The 20th is a Friday: a week before nobody is disturbed.
  for (const day of ['2026-03-11', '2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24'])
    await onDay(day);
  const said = ['BRIEF_INSTRUCTION_DUE_SOON 2026-03-20', 'BRIEF_INSTRUCTION_OVERDUE 2026-03-20'];
  expect(await remindersOf(handler, id)).toEqual(said);
  expect(await remindersOf(desk.secretariat, id)).toEqual(said);
  expect(await remindersOf(desk.author, id)).toEqual([]);
});

it('reminds the secretariat of the look-back once it was handled, and of the new day once it is opened again', async () => {
  const id = await anInstruction({ dueOn: '2026-03-12', lookBackOn: '2026-03-26' });
  await follow(handler, 'reportHandling', id, { note: '已摸底' });
  await onDay('2026-03-16');
  await onDay('2026-03-25');
  await onDay('2026-03-30');
  expect(await remindersOf(desk.secretariat, id)).toEqual([
    'BRIEF_LOOK_BACK_DUE 2026-03-26',
    'BRIEF_LOOK_BACK_OVERDUE 2026-03-26',
  ]);
  expect(await remindersOf(handler, id)).toEqual([]);

  await follow(desk.secretariat, 'lookBack', id, {
    note: '没有落实',
    holds: false,
    dueOn: '2026-04-10',
    lookBackOn: '2026-05-11',
  });
  await onDay('2026-04-09');
  expect(await remindersOf(handler, id)).toEqual(['BRIEF_INSTRUCTION_DUE_SOON 2026-04-10']);
  await follow(handler, 'reportHandling', id, { note: '办妥' });
  await follow(desk.secretariat, 'lookBack', id, { note: '落实了', holds: true });
  await onDay('2026-06-01');
  expect((await remindersOf(desk.secretariat, id)).length).toBe(3);
});

it('says nothing of the wording', async () => {
  await anInstruction({ dueOn: '2026-03-03', lookBackOn: '2026-03-04' });
  await onDay('2026-03-05');
  const { rows } = await app.app.database.pool.query('select n::text as said from notice n');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ said }) => said.includes(WORDING))).toEqual([]);
});
