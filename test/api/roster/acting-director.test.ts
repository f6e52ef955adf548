import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation } from '../../support/consultations.js';
import { eitherFirst, heldRow, inOrder } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aDirector, aLiaisonOfficer, aMember, aSecretariat, type Person } from '../../support/people.js';
import { ConfirmMinutes, EndMeeting, MeetingMinutes, RecordResponse, SaveMinutes } from '../meeting/documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const ANSWER = '__typename ... on StaffEnded { id } ... on RosterRefusal { code }';
const Appoint = `mutation ($input: AppointActingDirectorInput!) { answer: appointActingDirector(input: $input) { ${ANSWER} } }`;
const Revoke = `mutation ($actingId: ID!, $reason: String!) {
  answer: revokeActingDirector(actingId: $actingId, reason: $reason) { ${ANSWER} } }`;
const Who = 'query { viewer { posts { role committeeId acting } } }';
const Convene = `mutation ($input: ConveneConsultationInput!) { answer: conveneConsultation(input: $input) { __typename
  ... on Consultation { status } ... on ConsultationRefusal { code } } }`;
const May = 'query ($id: ID!) { consultation(id: $id) { viewerCanOverride } }';

type Standing = Person & { readonly accountId: string };
const committeeOf = ({ consultation }: LiveTable) => ({ id: consultation.committee.id }) as LiaisonCommittee;
const day = (later: number) =>
  new Date(app.clock.now().getTime() + 8 * 3_600_000 + later * 86_400_000).toISOString().slice(0, 10);
const appoint = async (secretariat: Person, committeeId: string, { accountId }: Standing, more: object = {}) =>
  (
    await app.as(secretariat).mutate(Appoint, {
      input: { ...{ committeeId, accountId, startsOn: day(0), endsOn: day(6), reason: '主任学习一周' }, ...more },
    })
  ).answer;

it('may do what a director may, from the first day to the last, and nothing on the days around them', async () => {
  const director = await aDirector(app);
  const deputy = await aMember(app, { committee: director.committee });
  const secretariat = await aSecretariat(app);
  const { id } = await aConsultation(app, { officer: director });
  const mayOverride = async () =>
    app
      .as(deputy)
      .query(May, { id })
      .then(({ consultation }) => consultation?.viewerCanOverride ?? null);
  const held = async () => (await app.as(deputy).query(Who, {})).viewer.posts;
  await appoint(secretariat, director.committee.id, deputy, { startsOn: day(1), endsOn: day(2) });
  expect(await mayOverride()).toBeNull();
  app.clock.advance({ days: 1 });
  expect(await held()).toContainEqual({ role: 'DIRECTOR', committeeId: director.committee.id, acting: true });
  expect(await mayOverride()).toBe(true);
  app.clock.advance({ days: 1 });
  expect(await mayOverride()).toBe(true);
  app.clock.advance({ days: 1 });
  expect(await mayOverride()).toBeNull();
  expect((await held()).map(({ role }: { role: string }) => role)).not.toContain('DIRECTOR');
});

it('is known to the director and to whoever acts; ended early, it ends with the next request, and both hear of it', async () => {
  const director = await aDirector(app);
  const deputy = await aMember(app, { committee: director.committee });
  const secretariat = await aSecretariat(app);
  const { id } = await appoint(secretariat, director.committee.id, deputy);
  const revoke = (reason: string) => app.as(secretariat).mutate(Revoke, { actingId: id, reason });
  for (const one of [director, deputy]) {
    expect(kindsOf(await toldTo(app, one))).toContain('ACTING_DIRECTOR_APPOINTED');
  }
  await expect(revoke(' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect((await revoke('主任回来了')).answer).toMatchObject({ id });
  expect((await app.as(deputy).query(Who, {})).viewer.posts).not.toContainEqual(
    expect.objectContaining({ role: 'DIRECTOR' }),
  );
  for (const one of [director, deputy]) expect(kindsOf(await toldTo(app, one))).toContain('ACTING_DIRECTOR_REVOKED');
  expect((await revoke('再来一次')).answer).toMatchObject({ code: 'STAFF_ALREADY_ENDED' });
  expect(await app.auditTrail({ id })).toEqual(['identity.actingDirectorAppointed', 'identity.actingDirectorRevoked']);
});

it('signs as 代理, and does not confirm what they wrote', async () => {
  const table = await aLiveTable(app);
  const desk = app.as(table.officer);
  const meetingId = table.meeting.id;
  await desk.mutate(RecordResponse, {
    input: {
      ...{ meetingId, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id },
      ...{ nature: 'SOLVED_ON_SPOT', text: '划了卸货位' },
    },
  });
  await desk.mutate(EndMeeting, { meetingId });
  const deputy = await aMember(app, { committee: committeeOf(table) });
  await appoint(await aSecretariat(app), table.consultation.committee.id, deputy);
  const confirm = async (version: number) =>
    (await app.as(deputy).mutate(ConfirmMinutes, { meetingId, version })).confirmMinutes;
  await app.as(deputy).mutate(SaveMinutes, { input: { meetingId, body: '纪要', version: null } });
  expect(await confirm(1)).toMatchObject({ code: 'WRITER_MAY_NOT_CONFIRM' });

  const other = await aLiveTable(app);
  const otherId = other.meeting.id;
  await app.as(other.officer).mutate(RecordResponse, {
    input: {
      ...{ meetingId: otherId, demandId: other.demands[0]?.id, participantId: other.delegateSeat.id },
      ...{ nature: 'SOLVED_ON_SPOT', text: '划了卸货位' },
    },
  });
  await app.as(other.officer).mutate(EndMeeting, { meetingId: otherId });
  await app.as(other.officer).mutate(SaveMinutes, { input: { meetingId: otherId, body: '纪要', version: null } });
  const standIn = await aMember(app, { committee: committeeOf(other) });
  await appoint(await aSecretariat(app), other.consultation.committee.id, standIn);
  expect(
    (await app.as(standIn).mutate(ConfirmMinutes, { meetingId: otherId, version: 1 })).confirmMinutes,
  ).toMatchObject({ status: 'CONFIRMED' });
  const signed =
    'query ($meetingId: ID!) { meetingMinutes(meetingId: $meetingId) { confirmedByName confirmedAsActing } }';
  expect((await app.as(other.officer).query(signed, { meetingId: otherId })).meetingMinutes).toEqual({
    confirmedByName: standIn.name,
    confirmedAsActing: true,
  });
  expect((await app.as(other.officer).query(MeetingMinutes, { meetingId: otherId })).meetingMinutes.status).toBe(
    'CONFIRMED',
  );
});

it('overrides readiness in writing, as a director does', async () => {
  const director = await aDirector(app);
  const deputy = await aLiaisonOfficer(app, director.committee);
  const { id } = await aConsultation(app, { officer: director });
  const { version } = (await app.as(deputy).query('query ($id: ID!) { consultation(id: $id) { version } }', { id }))
    .consultation;
  const input = { consultationId: id, version, overrideReason: '群众等不及了，先开会再补材料' };
  const override = async () => app.as(deputy).mutate(Convene, { input });
  await expect(override()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await appoint(await aSecretariat(app), director.committee.id, deputy);
  expect((await override()).answer.__typename).toMatch(/^Con/);
});

it('is refused to oneself, for days that cannot be, twice on one day, to the director, and by anybody but the secretariat', async () => {
  const director = await aDirector(app);
  const { id } = director.committee;
  const deputy = await aMember(app, { committee: director.committee });
  const secretariat = await aSecretariat(app);
  expect(await appoint(secretariat, id, secretariat as Standing)).toMatchObject({ code: 'OWN_APPOINTMENT' });
  for (const days of [
    { startsOn: day(-1) },
    { startsOn: day(3), endsOn: day(2) },
    { startsOn: day(0), endsOn: day(366) },
  ]) {
    expect(await appoint(secretariat, id, deputy, days)).toMatchObject({ code: 'ACTING_DAYS_NOT_POSSIBLE' });
  }
  expect(await appoint(secretariat, id, director as unknown as Standing)).toMatchObject({
    code: 'IS_DIRECTOR_ALREADY',
  });
  await expect(appoint(secretariat, id, deputy, { reason: '' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(appoint(director, id, deputy)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it.each(eitherFirst('主任学习', '主任出差'))(
  'of two appointed at once for days in common the first acts: %s, then %s',
  async (...order) => {
    const { committee } = await aDirector(app);
    const deputy = await aMember(app, { committee });
    const days = {
      主任学习: { startsOn: day(0), endsOn: day(6) },
      主任出差: { startsOn: day(2), endsOn: day(3) },
    };
    const by = { 主任学习: await aSecretariat(app), 主任出差: await aSecretariat(app) };
    const row = await heldRow(app, 'liaison_committee', committee.id);
    const appoints = (reason: keyof typeof by) =>
      appoint(by[reason], committee.id, deputy, { ...days[reason], reason });
    expect(await inOrder(row, order, appoints)).toEqual(['done', 'ACTING_ALREADY']);
    const { rows } = await app.app.database.pool.query('select reason from acting_director where committee_id = $1', [
      committee.id,
    ]);
    expect(rows).toEqual([{ reason: order[0] }]);
  },
);
