import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { assignCommitments } from '../../../server/src/modules/commitment/index.js';
import { OrganisationKind } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, alsoPromised, house, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { anOrganisation } from '../../support/roster.js';
import { ContestResponse, RecordResponse } from './documents.js';

// 对追问的裁定 is taken back within the step that follows.

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const answered = '{ __typename ... on DemandResponse { id version nature } ... on MeetingRefusal { code } }';
const Settle = (name: string) => `mutation ($id: ID!) { answer: ${name}(responseId: $id) ${answered} }`;
const Reopen = `mutation ($id: ID!, $reason: String!) { answer: reopenContest(responseId: $id, reason: $reason) ${answered} }`;
const Correct = `mutation ($input: CorrectResponseInput!) { answer: correctResponse(input: $input) ${answered} }`;
const Waiting = 'query { worklist { lines { kind recordId office } } }';
const Corrections = `query ($id: ID!) { responseCorrections(responseId: $id) { field saidBefore saysNow reason } }`;
const reopen = async (person: Person, id: string, reason = '点错了') =>
  (await app.as(person).mutate(Reopen, { id, reason })).answer;
const settle = async (person: Person, name: string, id: string) =>
  (await app.as(person).mutate(Settle(name), { id })).answer;
const standing = async (id: string) =>
  (
    await rowsOf(
      app,
      `select r.nature, r.contest_reason, r.contested_by, d.status, d.disposition from demand_response r
       join demand d on d.id = r.demand_id where r.id = $1`,
      [id],
    )
  )[0];

/** At the table: a department said it would see to it, and the merchants object. */
async function contested(nature = 'SOLVED_ON_SPOT'): Promise<{ table: LiveTable; id: string }> {
  const table = await aLiveTable(app);
  const { recordResponse } = await app.as(table.officer).mutate(RecordResponse, {
    input: {
      ...{ meetingId: table.meeting.id, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id },
      ...{ nature, text: '划了卸货位' },
    },
  });
  await app.as(table.merchant).mutate(ContestResponse, { responseId: recordResponse.id, reason: '没有划' });
  return { table, id: recordResponse.id };
}

it.each(['dismissContest', 'upholdContest'])(
  '%s is taken back: the objection stands as it did, and waits',
  async (name) => {
    const { table, id } = await contested();
    const before = await standing(id);
    expect(before).toMatchObject({ contest_reason: '没有划', disposition: null });
    await settle(table.director, name, id);
    expect(await standing(id)).not.toEqual(before);

    expect(await reopen(table.director, id)).toMatchObject({ nature: 'SOLVED_ON_SPOT' });
    expect(await standing(id)).toEqual(before);
    expect((await app.as(table.officer).query(Corrections, { id })).responseCorrections).toContainEqual({
      field: 'contest',
      saidBefore: name === 'dismissContest' ? 'DISMISSED' : 'UPHELD',
      saysNow: 'OPEN',
      reason: '点错了',
    });
    expect((await app.auditTrail({ id })).at(-1)).toBe('meeting.contestReopened');
    // Whoever objected was told that it was settled, and is told again.
    expect(kindsOf(await toldTo(app, table.merchant)).slice(-2)).toEqual(['CONTEST_SETTLED', 'CONTEST_REOPENED']);
    expect(kindsOf(await toldTo(app, table.director))).toContain('CONTEST_TO_SETTLE');
    // It is settled anew, the other way.
    await settle(table.director, name === 'dismissContest' ? 'upholdContest' : 'dismissContest', id);
    expect(await standing(id)).toMatchObject({ contest_reason: null });
  },
);

it('is refused to others, without a reason, and where nothing was settled or the answer was corrected since', async () => {
  const { table, id } = await contested();
  expect(await reopen(table.director, id)).toMatchObject({ code: 'CONTEST_NOT_SETTLED' });
  await settle(table.director, 'dismissContest', id);
  for (const person of [table.officer, table.merchant, table.member]) {
    await expect(reopen(person, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(reopen(await aDirector(app), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const reason of [' ', '长'.repeat(1001)]) {
    await expect(reopen(table.director, id, reason)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  const [{ version } = { version: 0 }] = await rowsOf<{ version: number }>(
    app,
    'select version from demand_response where id = $1',
    [id],
  );
  const input = { responseId: id, version, nature: 'SOLVED_ON_SPOT', text: '划了两个卸货位', because: '听漏了' };
  expect((await app.as(table.officer).mutate(Correct, { input })).answer).toMatchObject({ id });
  expect(await reopen(table.director, id)).toMatchObject({ code: 'CONTEST_NOT_SETTLED' });
  // What the refusal says to do: it is objected to anew.
  expect(
    (await app.as(table.merchant).mutate(ContestResponse, { responseId: id, reason: '还是没有' })).contestResponse,
  ).toMatchObject({ id });
});

it('is taken back once where two do so at once', async () => {
  const { table, id } = await contested();
  await settle(table.director, 'upholdContest', id);
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const both = Promise.all([reopen(table.director, id), reopen(table.director, id)]);
  await held.waitedForBy(2);
  await held.release();
  expect((await both).map(({ code }) => code ?? 'DONE').sort()).toEqual(['CONTEST_NOT_SETTLED', 'DONE']);
});

const MyAnswers = `query ($id: ID!) { myMeeting(id: $id) { answers { id contested viewerCanContest viewerCanDropContest } } }`;
const mayDrop = async (person: Person, meetingId: string, id: string) =>
  (await app.as(person).query(MyAnswers, { id: meetingId })).myMeeting.answers.find(
    (one: { id: string }) => one.id === id,
  )?.viewerCanDropContest ?? false;

it('whoever objected lets the answer stand after all, and may object anew; the chair, who was told, is told', async () => {
  const { table, id } = await contested();
  const meetingId = table.meeting.id;
  expect(await mayDrop(table.merchant, meetingId, id)).toBe(true);
  for (const person of [table.officer, table.member]) {
    await expect(settle(person, 'dismissContest', id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await mayDrop(person, meetingId, id)).toBe(false);
  }
  // Settling it the other way stays the chair's.
  await expect(settle(table.merchant, 'upholdContest', id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await settle(table.merchant, 'dismissContest', id)).toMatchObject({ nature: 'SOLVED_ON_SPOT' });
  expect(await standing(id)).toMatchObject({ contest_reason: null, contested_by: null, disposition: 'SOLVED_ON_SPOT' });
  expect((await app.auditTrail({ id })).at(-1)).toBe('meeting.contestDropped');
  expect(kindsOf(await toldTo(app, table.director)).slice(-2)).toEqual(['CONTEST_TO_SETTLE', 'CONTEST_DROPPED']);
  expect(kindsOf(await toldTo(app, table.merchant))).not.toContain('CONTEST_SETTLED');
  expect(await mayDrop(table.merchant, meetingId, id)).toBe(false);
  // Nobody ruled: there is no ruling to take back.
  expect(await reopen(table.director, id)).toMatchObject({ code: 'CONTEST_NOT_SETTLED' });
  expect(
    (await app.as(table.merchant).mutate(ContestResponse, { responseId: id, reason: '仔细看还是没有' }))
      .contestResponse,
  ).toMatchObject({ id });
  expect(kindsOf(await toldTo(app, table.director)).at(-1)).toBe('CONTEST_TO_SETTLE');
});

it.each([
  ['dropped', 'merchant first'],
  ['ruled on', 'director first'],
])('is %s where both happen at once, %s; the other is told that nothing is open', async (_, order) => {
  const { table, id } = await contested();
  const drop = () => settle(table.merchant, 'dismissContest', id);
  const rule = () => settle(table.director, 'upholdContest', id);
  const [one, other] = order === 'merchant first' ? [drop, rule] : [rule, drop];
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const first = one();
  await held.waitedForBy(1);
  const second = other();
  await held.waitedForBy(2);
  await held.release();
  expect(await first).toMatchObject({ id });
  expect(await second).toMatchObject({ code: 'NOT_CONTESTED' });
});

async function afterTheMinutes() {
  app.clock.set('2026-03-02T01:00:00Z');
  const officer = await aLiaisonOfficer(app);
  const director = await aDirector(app, officer.committee);
  const follower = await aMember(app, { committee: officer.committee });
  const [one, two] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
  const made = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: one.department }],
    followers: [follower],
  });
  const { id } = await alsoPromised(app, made, { department: two.department, contested: true });
  await assignCommitments(house(app), made.consultation.id);
  const [first] = await rowsOf<{ id: string }>(app, 'select id from commitment where lead_department_id = $1', [
    one.department.id,
  ]);
  return { ...made, id, first: first?.id as string, officer, director, follower, department: one };
}
const standsAt = async ({ consultation }: { consultation: { id: string } }) =>
  (
    await rowsOf(
      app,
      'select k.status, t.status as topic from consultation k join topic t on t.id = k.topic_id where k.id = $1',
      [consultation.id],
    )
  )[0];

it('opens again what had ended with it: the promise waits, the consultation and its topic go on', async () => {
  const of = await afterTheMinutes();
  await rowsOf(app, `update topic set status = 'CONSULTED' where id = $1`, [of.topic.id]);
  await handling(() => app).closed({ ...of, id: of.first });
  await settle(of.director, 'upholdContest', of.id);
  await app.app.settled();
  expect(await standsAt(of)).toEqual({ status: 'EVALUATED', topic: 'CLOSED' });
  expect(await reopen(of.director, of.id)).toMatchObject({ nature: 'COMMITMENT' });
  await app.app.settled();
  expect(await standsAt(of)).toEqual({ status: 'TRACKING', topic: 'CONSULTED' });
  // It ends again with it.
  await settle(of.director, 'upholdContest', of.id);
  await app.app.settled();
  expect(await standsAt(of)).toEqual({ status: 'EVALUATED', topic: 'CLOSED' });
});

it('is refused once what was promised is a commitment: that is corrected, given to another or returned', async () => {
  const of = await afterTheMinutes();
  await settle(of.director, 'dismissContest', of.id);
  await app.app.settled();
  expect(await rowsOf(app, 'select id from commitment where response_id = $1', [of.id])).toHaveLength(1);
  expect(await reopen(of.director, of.id)).toMatchObject({ code: 'PROMISE_HANDED_OVER' });
});

const Contests = `query ($id: ID!) { contests(consultationId: $id) { responseId demandNumber demandTitle departmentName nature text
  reason isOpen upheld viewerCanSettle } }`;
const contestsFor = async (person: Person, id: string) => (await app.as(person).query(Contests, { id })).contests;

it('is shown where it is ruled on: to the chair with the ruling, to the record keeper without, to nobody else', async () => {
  const { table, id } = await contested();
  const at = table.consultation.id;
  const open = { responseId: id, nature: 'SOLVED_ON_SPOT', text: '划了卸货位', reason: '没有划', isOpen: true };
  expect(await contestsFor(table.director, at)).toEqual([expect.objectContaining({ ...open, viewerCanSettle: true })]);
  expect(await contestsFor(table.officer, at)).toEqual([expect.objectContaining({ ...open, viewerCanSettle: false })]);
  const [stranger, department] = [await aDirector(app), await aDepartmentOfficer(app)];
  for (const person of [table.merchant, table.member, stranger, department]) {
    await expect(contestsFor(person, at)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }

  // Ruled on, it stands there with the way back; taken back, it waits again.
  await settle(table.director, 'upholdContest', id);
  expect(await contestsFor(table.director, at)).toMatchObject([
    { responseId: id, nature: 'POSITION', reason: '没有划', isOpen: false, upheld: true },
  ]);
  await reopen(table.director, id);
  await settle(table.director, 'dismissContest', id);
  expect(await contestsFor(table.director, at)).toMatchObject([{ isOpen: false, upheld: false }]);
});

it('stands there until what was promised is given out, and is gone then', async () => {
  const of = await afterTheMinutes();
  expect(await contestsFor(of.director, of.consultation.id)).toMatchObject([{ responseId: of.id, isOpen: true }]);
  await settle(of.director, 'dismissContest', of.id);
  await app.app.settled();
  expect(await contestsFor(of.director, of.consultation.id)).toEqual([]);
});

it('is no way out of a promise: who chairs for a while neither objects to what their own unit said nor rules on it', async () => {
  const table = await aLiveTable(app);
  const delegate = await aDepartmentOfficer(app, table.department);
  const { recordResponse } = await app.as(table.officer).mutate(RecordResponse, {
    input: {
      ...{ meetingId: table.meeting.id, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id },
      ...{ nature: 'COMMITMENT', text: '一周内划线', action: '划线', deliverable: '40 个货位' },
      ...{ dueOn: '2026-03-20', responsiblePerson: '王科长' },
    },
  });
  const { id } = recordResponse;
  await rowsOf(app, `update participant set duty = 'ATTENDEE' where consultation_id = $1 and duty = 'CHAIR'`, [
    table.consultation.id,
  ]);
  await rowsOf(app, `update participant set duty = 'CHAIR' where id = $1`, [table.delegateSeat.id]);

  const objects = async (person: Person) =>
    (await app.as(person).mutate(ContestResponse, { responseId: id, reason: '我们没有这么说' })).contestResponse;
  expect(await objects(delegate)).toMatchObject({ code: 'OWN_ANSWER' });
  expect(await objects(table.merchant)).toMatchObject({ id });
  for (const name of ['upholdContest', 'dismissContest']) {
    expect(await settle(delegate, name, id)).toMatchObject({ code: 'OWN_ANSWER' });
  }
  expect(await contestsFor(delegate, table.consultation.id)).toMatchObject([{ isOpen: true, viewerCanSettle: false }]);
  expect(await contestsFor(table.director, table.consultation.id)).toMatchObject([{ viewerCanSettle: true }]);
  await settle(table.director, 'upholdContest', id);
  expect(await reopen(delegate, id)).toMatchObject({ code: 'OWN_ANSWER' });
});

it('is no way out of the township either: its director rules on nothing it said, the secretariat does', async () => {
  const table = await aLiveTable(app);
  const secretariat = await aSecretariat(app);
  const office = await anOrganisation(app, table.committee, { kind: OrganisationKind.TOWNSHIP_OFFICE });
  await rowsOf(app, 'update participant set represents_id = $2 where id = $1', [table.townshipSeat.id, office.id]);
  const promise = { action: '一周内划线', deliverable: '40 个货位', dueOn: '2026-03-20', responsiblePerson: '何镇长' };
  const said = async (nature: string, more: object) => {
    const { recordResponse } = await app.as(table.officer).mutate(RecordResponse, {
      input: {
        ...{ meetingId: table.meeting.id, demandId: table.demands[0]?.id, participantId: table.townshipSeat.id },
        ...{ nature, text: '镇里来办', ...more },
      },
    });
    return recordResponse.id as string;
  };
  const objects = async (person: Person, responseId: string) =>
    (await app.as(person).mutate(ContestResponse, { responseId, reason: '没有说清' })).contestResponse;

  // What the township only explains, its director presses as the chair; what it promised stays promised.
  expect(await objects(table.director, await said('EXPLANATION', {}))).toMatchObject({ __typename: 'DemandResponse' });
  const id = await said('COMMITMENT', promise);
  expect(await objects(table.director, id)).toMatchObject({ code: 'OWN_ANSWER' });
  expect(await objects(table.merchant, id)).toMatchObject({ id });
  for (const name of ['upholdContest', 'dismissContest']) {
    expect(await settle(table.director, name, id)).toMatchObject({ code: 'OWN_ANSWER' });
  }
  const ofId = async (person: Person) =>
    (await contestsFor(person, table.consultation.id)).find((one: { responseId: string }) => one.responseId === id);
  expect(await ofId(table.director)).toMatchObject({ isOpen: true, viewerCanSettle: false });
  expect(await ofId(secretariat)).toMatchObject({ viewerCanSettle: true });
  const Mine = 'query ($id: ID!) { myMeeting(id: $id) { ownSideIds } }';
  const { myMeeting } = await app.as(table.director).query(Mine, { id: table.meeting.id });
  expect(myMeeting.ownSideIds).toContain(table.townshipSeat.id);
  expect(myMeeting.ownSideIds).not.toContain(table.delegateSeat.id);

  // It waits for the secretariat, who is told; for its director it does not.
  await app.app.settled();
  expect(kindsOf(await toldTo(app, secretariat))).toContain('CONTEST_TO_SETTLE');
  const waits = async (person: Person) =>
    (await app.as(person).query(Waiting, {})).worklist.lines.filter(
      (line: { recordId: string }) => line.recordId === id,
    );
  expect(await waits(secretariat)).toMatchObject([{ kind: 'CONTEST_TO_SETTLE', office: 'SECRETARIAT' }]);
  expect(await waits(table.director)).toEqual([]);

  await settle(secretariat, 'dismissContest', id);
  expect(await reopen(table.director, id)).toMatchObject({ code: 'OWN_ANSWER' });
  expect(await reopen(secretariat, id)).toMatchObject({ id });
});
