import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { returnActingChairs } from '../../../server/src/modules/consultation/planning/return-acting-chairs.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation } from '../../support/consultations.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable } from '../../support/meetings.js';
import { jobContext, kindsOf, newsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { anAcceptedTopic } from '../../support/topics.js';
import { ConfirmMinutes, EndMeeting, RecordResponse, SaveMinutes } from '../meeting/documents.js';

const Appoint = `mutation ($input: AppointActingDirectorInput!) { appointActingDirector(input: $input) { __typename
  ... on StaffEnded { id } ... on RosterRefusal { code } } }`;
const Revoke = 'mutation ($id: ID!) { revokeActingDirector(actingId: $id, reason: "主任回来了") { __typename } }';
const Seat = `mutation ($input: SeatActingDirectorInput!) { seatActingDirector(input: $input) { __typename
  ... on Participant { id name duty party } ... on ConsultationRefusal { code } } }`;
const Offer = `query ($id: ID!) { consultation(id: $id) { actingDirector { name until chairs } people { name duty party } } }`;
const Owners = 'query ($id: ID!) { disposalChoices(demandId: $id) { owners { id } } }';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const day = (later: number) =>
  new Date(app.clock.now().getTime() + 8 * 3_600_000 + later * 86_400_000).toISOString().slice(0, 10);
async function acts({ committee }: CommitteeOfficer, { accountId }: AccountHolder, from: number, to: number) {
  const days = { startsOn: day(from), endsOn: day(to), reason: '主任学习' };
  const input = { committeeId: committee.id, accountId, ...days };
  return (await app.as(secretariat).mutate(Appoint, { input })).appointActingDirector.id as string;
}
const look = async (person: Person, id: string) => (await app.as(person).query(Offer, { id })).consultation;
const chairOf = ({ people }: { people: { name: string; duty: string }[] }) =>
  people.filter(({ duty }) => duty === 'CHAIR').map(({ name }) => name);
const seat = async (person: Person, consultationId: string) =>
  (await app.as(person).mutate(Seat, { input: { consultationId } })).seatActingDirector;

/** The consultation is in ten days. */
async function aCommittee() {
  const director = await aDirector(app);
  const officer = await aLiaisonOfficer(app, director.committee);
  const deputy = await aMember(app, { committee: director.committee });
  return { director, officer, deputy };
}

it('chairs what is planned for a day on which they act, and not what is held when the director is back', async () => {
  const { director, officer, deputy } = await aCommittee();
  await acts(director, deputy, 0, 9);
  const back = await aConsultation(app, { officer });
  expect(await look(officer, back.id)).toMatchObject({ actingDirector: null });
  expect(chairOf(await look(officer, back.id))).toEqual([director.name]);

  const other = await aCommittee();
  await acts(other.director, other.deputy, 0, 10);
  const { id } = await aConsultation(app, { officer: other.officer });
  const seen = await look(other.officer, id);
  expect(chairOf(seen)).toEqual([other.deputy.name]);
  expect(seen.actingDirector).toMatchObject({ name: other.deputy.name, until: day(10), chairs: true });
});

it('does not chair and keep the record at once', async () => {
  const { director, officer } = await aCommittee();
  await acts(director, officer, 0, 20);
  const { id } = await aConsultation(app, { officer });
  const { people } = await look(officer, id);
  expect(people.map(({ name, duty }: { name: string; duty: string }) => [name, duty])).toEqual([
    [officer.name, 'CHAIR'],
  ]);
});

it('is offered for what was planned before, takes the chair once, and both hear of it', async () => {
  const { director, officer, deputy } = await aCommittee();
  const { id } = await aConsultation(app, { officer });
  expect(await seat(officer, id)).toMatchObject({ code: 'NOBODY_ACTS' });
  const acting = await acts(director, deputy, 5, 15);
  expect((await look(officer, id)).actingDirector).toMatchObject({ name: deputy.name, chairs: false });
  const news = [newsOf(app, director), newsOf(app, deputy)] as const;
  for (const hear of news) await hear();
  expect(await seat(officer, id)).toMatchObject({ name: deputy.name, duty: 'CHAIR', party: 'TOWNSHIP' });
  expect(await news[0]()).toEqual(['DUTY_ENDED']);
  expect(await news[1]()).toEqual(['INVITED', 'DUTY_CHAIR']);
  expect(await seat(officer, id)).toMatchObject({ name: deputy.name, duty: 'CHAIR' });
  const seen = await look(officer, id);
  expect(seen.people.filter(({ name }: { name: string }) => name === deputy.name)).toHaveLength(1);
  expect(seen.actingDirector.chairs).toBe(true);
  await app.as(secretariat).mutate(Revoke, { id: acting });
  expect((await look(officer, id)).actingDirector).toBeNull();
  expect(await seat(officer, id)).toMatchObject({ code: 'NOBODY_ACTS' });
  expect(await app.auditTrail({ id })).toContain('consultation.dutyAssigned');
});

it('is offered to the committee alone, and seated once by two who do it at the same moment', async () => {
  const { director, officer, deputy } = await aCommittee();
  const { id } = await aConsultation(app, { officer });
  await acts(director, deputy, 0, 15);
  const stranger = await aLiaisonOfficer(app);
  await expect(seat(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const held = await heldRow(app, 'consultation', id);
  const both = [seat(officer, id), seat(director, id)];
  await held.waitedForBy(2);
  await held.release();
  const [first, second] = await Promise.all(both);
  expect(first.id).toBe(second.id);
  expect((await look(deputy, id)).actingDirector).toMatchObject({ chairs: true });
});

it('is told what waits to be confirmed, and confirms it, while their days last; not afterwards', async () => {
  const table = await aLiveTable(app);
  const meetingId = table.meeting.id;
  const answered = { meetingId, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id };
  await app
    .as(table.officer)
    .mutate(RecordResponse, { input: { ...answered, nature: 'SOLVED_ON_SPOT', text: '划了' } });
  await app.as(table.officer).mutate(EndMeeting, { meetingId });
  const committee = { committee: table.consultation.committee } as unknown as CommitteeOfficer;
  const past = await aMember(app, { committee: table.committee });
  const id = await acts(committee, past, 0, 6);
  await app.as(secretariat).mutate(Revoke, { id });
  const deputy = await aMember(app, { committee: table.committee });
  await acts(committee, deputy, 0, 6);
  await app.as(table.officer).mutate(SaveMinutes, { input: { meetingId, body: '纪要', version: null } });
  expect(kindsOf(await toldTo(app, deputy))).toContain('MINUTES_TO_CONFIRM');
  expect(kindsOf(await toldTo(app, past))).not.toContain('MINUTES_TO_CONFIRM');
  await expect(app.as(past).mutate(ConfirmMinutes, { meetingId, version: 1 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await app.as(deputy).mutate(ConfirmMinutes, { meetingId, version: 1 })).confirmMinutes).toMatchObject({
    status: 'CONFIRMED',
  });
});

it('may own what is carried over while they act', async () => {
  const table = await aLiveTable(app);
  const stranger = await aMember(app);
  const committee = { committee: table.consultation.committee } as unknown as CommitteeOfficer;
  const owners = async () =>
    (await app.as(secretariat).query(Owners, { id: table.demands[0]?.id })).disposalChoices.owners.map(
      ({ id }: { id: string }) => id,
    );
  expect(await owners()).not.toContain(stranger.accountId);
  const id = await acts(committee, stranger, 0, 6);
  expect(await owners()).toContain(stranger.accountId);
  await app.as(secretariat).mutate(Revoke, { id });
  expect(await owners()).not.toContain(stranger.accountId);
});

describe('when their time is over', () => {
  const over = async () => {
    await app.app.settled();
    await returnActingChairs(jobContext(app));
  };

  it('revoked, what they were to chair is the director’s again; both hear of it and the trail says so', async () => {
    const { director, officer, deputy } = await aCommittee();
    const id = await acts(director, deputy, 0, 20);
    const planned = await aConsultation(app, { officer });
    expect(chairOf(await look(officer, planned.id))).toEqual([deputy.name]);
    const news = [newsOf(app, director), newsOf(app, deputy)] as const;
    for (const hear of news) await hear();
    await app.as(secretariat).mutate(Revoke, { id });
    await app.app.settled();
    const seen = await look(officer, planned.id);
    expect(chairOf(seen)).toEqual([director.name]);
    expect(seen.people).toContainEqual({ name: deputy.name, duty: 'ATTENDEE', party: 'TOWNSHIP' });
    expect(await news[0]()).toEqual(['ACTING_DIRECTOR_REVOKED', 'INVITED', 'DUTY_CHAIR']);
    expect(await news[1]()).toEqual(['ACTING_DIRECTOR_REVOKED', 'DUTY_ENDED']);
    await over();
    expect(
      (await app.auditTrail({ id: planned.id })).filter((type) => type === 'consultation.chairReturned'),
    ).toHaveLength(1);
  });

  it('at the end of its days, what was put off beyond them; to the seat the director has, and not what was held', async () => {
    const { director, officer, deputy } = await aCommittee();
    const { id } = await aConsultation(app, { officer });
    await acts(director, deputy, 0, 12);
    expect(await seat(officer, id)).toMatchObject({ name: deputy.name });
    const held = await aConsultation(app, { officer });
    await app.app.database.pool.query(`update consultation set status = 'IN_SESSION' where id = $1`, [held.id]);
    await over();
    expect(chairOf(await look(officer, id))).toEqual([deputy.name]);
    app.clock.advance({ days: 13 });
    await over();
    const seen = await look(officer, id);
    expect(chairOf(seen)).toEqual([director.name]);
    expect(seen.people.filter(({ name }: { name: string }) => name === director.name)).toHaveLength(1);
    expect(chairOf(await look(officer, held.id))).toEqual([deputy.name]);
  });

  it('goes to whoever acts next, stays where nobody else is director, and leaves alone a chair that was chosen', async () => {
    const next = await aCommittee();
    const first = await acts(next.director, next.deputy, 0, 20);
    const { id } = await aConsultation(app, { officer: next.officer });
    await app.as(secretariat).mutate(Revoke, { id: first });
    // The same person is appointed again before the house looked: nothing changes hands.
    const other = await aMember(app, { committee: next.director.committee });
    await app.app.settled();
    expect(chairOf(await look(next.officer, id))).toEqual([next.director.name]);
    const second = await acts(next.director, other, 0, 20);
    expect(await seat(next.officer, id)).toMatchObject({ name: other.name });
    const third = await acts(next.director, next.deputy, 21, 30);
    await app.app.database.pool.query(
      `update consultation set starts_at = starts_at + interval '12 days' where id = $1`,
      [id],
    );
    await app.as(secretariat).mutate(Revoke, { id: second });
    await over();
    expect(chairOf(await look(next.officer, id))).toEqual([next.deputy.name]);
    await app.as(secretariat).mutate(Revoke, { id: third });
    await over();
    expect(chairOf(await look(next.officer, id))).toEqual([next.director.name]);

    const alone = await aCommittee();
    const acting = await acts(alone.director, alone.deputy, 0, 20);
    const planned = await aConsultation(app, { officer: alone.officer });
    await app.app.database.pool.query(`update committee_staff set ends_on = $2 where account_id = $1`, [
      alone.director.accountId,
      day(-1),
    ]);
    await app.as(secretariat).mutate(Revoke, { id: acting });
    await over();
    expect(chairOf(await look(alone.officer, planned.id))).toEqual([alone.deputy.name]);

    const chosen = await aCommittee();
    const kept = await aConsultation(app, { officer: chosen.officer });
    const { people } = (
      await app
        .as(chosen.officer)
        .query('query ($id: ID!) { consultation(id: $id) { people { id duty } } }', { id: kept.id })
    ).consultation;
    const scribe = people.find(({ duty }: { duty: string }) => duty === 'SCRIBE');
    const days = await acts(chosen.director, chosen.deputy, 0, 20);
    expect(await seat(chosen.officer, kept.id)).toMatchObject({ duty: 'CHAIR' });
    await app
      .as(chosen.officer)
      .mutate('mutation ($input: AssignDutyInput!) { assignDuty(input: $input) { __typename } }', {
        input: { consultationId: kept.id, participantId: scribe.id, duty: 'CHAIR' },
      });
    await app.as(secretariat).mutate(Revoke, { id: days });
    await over();
    expect(chairOf(await look(chosen.officer, kept.id))).toEqual([chosen.officer.name]);
  });
});

it('says who will chair while a consultation is planned, to those who plan it', async () => {
  const { director, officer, deputy } = await aCommittee();
  await acts(director, deputy, 0, 9);
  const topic = await anAcceptedTopic(app, officer);
  const chairOn = async (person: Person, later: number | null) =>
    (
      await app
        .as(person)
        .query(
          'query ($topicId: ID!, $startsAt: DateTime) { actingChairOn(topicId: $topicId, startsAt: $startsAt) { name until chairs } }',
          { topicId: topic.id, startsAt: later === null ? null : `${day(later)}T09:00:00+08:00` },
        )
    ).actingChairOn;
  expect(await chairOn(officer, 9)).toEqual({ name: deputy.name, until: day(9), chairs: true });
  expect(await chairOn(officer, null)).toMatchObject({ name: deputy.name });
  expect(await chairOn(officer, 10)).toBeNull();
  expect(await chairOn(await aLiaisonOfficer(app), 9)).toBeNull();
});
