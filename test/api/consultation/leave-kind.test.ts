import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour } from '../../support/consultations.js';

const answered = '... on Participant { attendance } ... on ConsultationRefusal { code }';
const Leave = `mutation ($input: RequestLeaveInput!) { answer: requestLeave(input: $input) { ${answered} } }`;
const Decline = `mutation ($input: RequestLeaveInput!) { answer: declineInvitation(input: $input) { ${answered} } }`;
const Confirm = `mutation ($input: AnswerInvitationInput!) { answer: confirmAttendance(input: $input) { ${answered} } }`;
const Decide = `mutation ($input: DecideLeaveInput!) { answer: decideLeave(input: $input) { ${answered} } }`;
const Page = `query ($id: ID!) { consultation(id: $id) {
  me { participantId attendance leaveKind leaveReason viewerCanRequestLeave }
  people { id leaveKind leaveReason viewerCanRequestLeave } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

type Who = Parameters<TestApp['as']>[0];
const page = async (who: Who, id: string) => (await app.as(who).query(Page, { id })).consultation;
const say = async (who: Who, what: string, input: object) => (await app.as(who).mutate(what, { input })).answer;

async function aMemberAsks(given: object = {}) {
  const four = await aConsultationOfFour(app);
  const { id: consultationId, member } = four;
  const { participantId } = (await page(member, consultationId)).me;
  const asked = await say(member, Leave, { consultationId, reason: '住院', ...given });
  const seenBy = async (who: Who) =>
    (await page(who, consultationId)).people.find(({ id }: { id: string }) => id === participantId);
  return { ...four, consultationId, participantId, asked, seenBy };
}

it('is of a kind, which whoever decides and whoever asked see, and nobody else at the table', async () => {
  const { asked, consultationId, member, officer, guest, department, seenBy } = await aMemberAsks({
    kind: 'ILLNESS',
  });
  expect(asked).toEqual({ attendance: 'LEAVE_REQUESTED' });

  expect(await seenBy(officer)).toMatchObject({ leaveKind: 'ILLNESS', leaveReason: '住院' });
  expect((await page(member, consultationId)).me).toMatchObject({ leaveKind: 'ILLNESS', leaveReason: '住院' });
  for (const other of [member, guest, department])
    expect(await seenBy(other)).toMatchObject({ leaveKind: null, leaveReason: null });
});

it('is put right for as long as it waits, by whoever asked or by the office, and not by anybody else', async () => {
  const { consultationId, participantId, member, officer, guest, seenBy } = await aMemberAsks();
  expect(await seenBy(officer)).toMatchObject({ leaveKind: null, viewerCanRequestLeave: true });
  expect((await page(member, consultationId)).me.viewerCanRequestLeave).toBe(true);

  await say(member, Leave, { consultationId, kind: 'OFFICIAL', reason: '区里开会' });
  expect(await seenBy(officer)).toMatchObject({ leaveKind: 'OFFICIAL', leaveReason: '区里开会' });
  await say(officer, Leave, { consultationId, participantId, kind: 'PRIVATE', reason: '家里有事' });
  expect((await page(member, consultationId)).me).toMatchObject({ leaveKind: 'PRIVATE', leaveReason: '家里有事' });
  await expect(
    say(guest, Leave, { consultationId, participantId, kind: 'OTHER', reason: '乱写' }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });

  // Said once more as it was, nothing happened.
  const trail = async () => (await app.auditTrail({ id: consultationId })).length;
  const before = await trail();
  await say(member, Leave, { consultationId, kind: 'PRIVATE', reason: '家里有事' });
  expect(await trail()).toBe(before);

  await say(officer, Decide, { consultationId, participantId, isApproved: true });
  expect(await seenBy(officer)).toMatchObject({ leaveKind: 'PRIVATE', viewerCanRequestLeave: false });
  expect(await say(member, Leave, { consultationId, kind: 'OFFICIAL', reason: '改口' })).toEqual({
    code: 'ATTENDANCE_NOT_ALLOWED',
  });
  // Whoever comes after all has no leave of any kind.
  await say(member, Confirm, { consultationId });
  expect(await seenBy(officer)).toMatchObject({ leaveKind: null, leaveReason: null });
});

it('goes with whoever will not come as well, and its kind is nowhere in the trail', async () => {
  const { consultationId, member, officer, seenBy, participantId } = await aMemberAsks();
  await say(member, Confirm, { consultationId });
  await say(member, Decline, { consultationId, kind: 'ILLNESS', reason: '住院' });
  expect(await seenBy(officer)).toMatchObject({ leaveKind: 'ILLNESS' });
  const { rows } = await app.app.database.pool.query<{ said: string }>(
    `select data::text as said from audit_entry where data @> jsonb_build_object('participantId', $1::text)`,
    [participantId],
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ said }) => /ILLNESS|住院/.test(said))).toEqual([]);
});
