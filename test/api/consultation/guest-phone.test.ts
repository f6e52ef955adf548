import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keepNotice } from '../../../server/src/modules/consent/say-notice.js';
import { eraseGuestPhones } from '../../../server/src/modules/consultation/guest-phone/erase-guest-phones.js';
import { deliverDue } from '../../../server/src/modules/notice/deliver.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aConsultationOfFour, aGuestByCode, type FourParties, prepareAll } from '../../support/consultations.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aGateway, type Gateway, jobContext } from '../../support/notices.js';
import { aLiaisonOfficer, type Person } from '../../support/people.js';

const act = (name: string, input: string, kept = '') =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${kept} } }`;
const Invite = act('inviteStakeholder', 'InviteStakeholderInput', '... on Invitation { id invitationCode }');
const InviteStaff = act('inviteTownshipStaff', 'InviteTownshipStaffInput', '... on Participant { id }');
const Keep = act('keepGuestPhone', 'KeepGuestPhoneInput', '... on ConsultationRefusal { code }');
const Remove = act('removeParticipant', 'OfParticipantInput', '... on ConsultationRefusal { code }');
const Convene = act('conveneConsultation', 'ConveneConsultationInput');
const Change = act('changeNotice', 'ChangeNoticeInput');
const WriteIn = act('writeIn', 'WriteInInput', '... on MeetingSignIn { participantId }');
const Replace = act('replaceDelegate', 'ReplaceDelegateInput', '... on MeetingRefusal { code }');
const People = 'query ($id: ID!) { consultation(id: $id) { version startsAt people { id name phoneEnding } } }';
const PHONE = '13800000321';

let app: TestApp;
let gateway: Gateway;
beforeAll(async () => {
  gateway = await aGateway();
  app = await anApp({
    now: '2026-03-02T01:00:00Z',
    environment: { NOTICE_WEBHOOK_URL: gateway.url, NOTICE_WEBHOOK_SECRET: 'a-secret-of-the-gateway' },
    overrides: { runJobs: false },
  });
});
afterAll(async () => {
  await app?.close();
  await gateway?.close();
});
beforeEach(async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  await app.app.database.pool.query('delete from notice_delivery');
  gateway.received.length = 0;
});

/** What has gone to this telephone since it was asked last. */
async function sentTo(phone: string): Promise<string[]> {
  await app.app.settled();
  gateway.received.length = 0;
  await deliverDue(jobContext(app));
  return gateway.received
    .map(({ body }) => JSON.parse(body) as { phone: string; kind: string })
    .filter((sent) => sent.phone === phone)
    .map(({ kind }) => kind);
}
const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
const invited = async ({ id, officer, groupId }: FourParties, more: object = {}) => {
  const input = {
    consultationId: id,
    name: '丁小满',
    interestGroupId: groupId,
    phone: PHONE,
    phoneConsent: true,
    ...more,
  };
  return does(officer, Invite, input);
};
const kept = async (participantId: string) =>
  (
    await rowsOf<{ phone: string }>(app, 'select phone from guest_phone where participant_id = $1', [participantId])
  ).map(({ phone }) => phone);
const endings = async (person: Person, id: string) => {
  const { consultation } = await app.as(person).query(People, { id });
  return consultation.people.flatMap((one: { phoneEnding: string | null }) => one.phoneEnding ?? []);
};

describe('a telephone that came with the invitation', () => {
  it('gets the messages about this consultation: the invitation, the notice, another place and hour', async () => {
    const four = await aConsultationOfFour(app);
    await sentTo(PHONE);
    await invited(four);
    expect(await sentTo(PHONE)).toEqual(['INVITED']);
    await prepareAll(app, four);
    const { consultation } = await app.as(four.officer).query(People, { id: four.id });
    await does(four.officer, Convene, { consultationId: four.id, version: consultation.version });
    expect(await sentTo(PHONE)).toContain('CONVENED');
    const now = (await app.as(four.officer).query(People, { id: four.id })).consultation;
    const startsAt = new Date(Date.parse(now.startsAt) + 3_600_000).toISOString();
    const where = { place: '二楼会议室', startsAt, reason: '停电' };
    await does(four.officer, Change, { consultationId: four.id, version: now.version, ...where });
    expect(await sentTo(PHONE)).toEqual(['NOTICE_CHANGED']);
  });

  it('is taken from township staff without an account too', async () => {
    const four = await aConsultationOfFour(app);
    const given = { consultationId: four.id, name: '何镇长', phone: '138-0000-0322', phoneConsent: true };
    const { id } = await does(four.officer, InviteStaff, given);
    expect(await kept(id)).toEqual(['13800000322']);
    expect(await sentTo('13800000322')).toEqual(['INVITED']);
  });

  it.each([
    [{ phoneConsent: false }, 'phoneConsent', 'REQUIRED'],
    [{ phoneConsent: null }, 'phoneConsent', 'REQUIRED'],
    [{ phone: '023-42220000' }, 'phone', 'PHONE'],
    [{ phone: '请打我电话' }, 'phone', 'PHONE'],
  ])('is not taken with %j', async (more, field, rule) => {
    const four = await aConsultationOfFour(app);
    await expect(invited(four, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', params: { field, rule } });
  });

  it('is shown by its last digits to the committee and to whoever left it, and in no trace', async () => {
    const four = await aConsultationOfFour(app);
    const { id, invitationCode } = await invited(four);
    const own = aGuestByCode('丁小满', invitationCode);
    expect(await endings(four.officer, four.id)).toEqual(['0321']);
    expect(await endings(own, four.id)).toEqual(['0321']);
    for (const person of [four.member, four.guest, four.department]) expect(await endings(person, four.id)).toEqual([]);
    expect(await app.auditTrail({ id })).toContain('consultation.guestPhoneKept');
    const [traces] = await rowsOf<{ count: number }>(
      app,
      `select (select count(*) from audit_entry where data::text like $1)::int
         + (select count(*) from outbox_event where data::text like $1)::int
         + (select count(*) from notice where detail::text like $1)::int as count`,
      [`%${PHONE}%`],
    );
    expect(traces?.count).toBe(0);
  });
});

describe('it is theirs', () => {
  it('to leave, to change and to take back, at any time', async () => {
    const four = await aConsultationOfFour(app);
    const say = (more: object) => does(four.guest, Keep, { consultationId: four.id, ...more });
    expect(await say({ phone: '13900000001', phoneConsent: true })).toEqual({ __typename: 'Participant' });
    await say({ phone: '13900000002', phoneConsent: true });
    expect(await kept(four.guestId)).toEqual(['13900000002']);
    await rowsOf(app, `update consultation set status = 'ARCHIVED' where id = $1`, [four.id]);
    expect(await say({ phone: '13900000003', phoneConsent: true })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    await say({ phone: null });
    expect(await kept(four.guestId)).toEqual([]);
    expect(await app.auditTrail({ id: four.guestId })).toContain('consultation.guestPhoneErased');
  });

  it('and stands with the number of the notice that was shown, whoever wrote it down; one that was never said is nobody’s', async () => {
    await keepNotice(jobContext(app));
    const four = await aConsultationOfFour(app);
    const numbers = (participantId: string) =>
      rowsOf(app, 'select phone, notice_number from guest_phone where participant_id = $1', [participantId]);
    const own = { consultationId: four.id, phone: '13900000011', phoneConsent: true };
    await does(four.guest, Keep, { ...own, noticeNumber: 1 });
    expect(await numbers(four.guestId)).toEqual([{ phone: '13900000011', notice_number: 1 }]);
    const { id } = await invited(four, { noticeNumber: 1 });
    expect(await numbers(id)).toEqual([{ phone: PHONE, notice_number: 1 }]);
    // A page of an earlier release says none, and none is made up for it.
    await does(four.guest, Keep, { ...own, phone: '13900000012' });
    expect(await numbers(four.guestId)).toEqual([{ phone: '13900000012', notice_number: null }]);
    await expect(does(four.guest, Keep, { ...own, noticeNumber: 99 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      params: { field: 'noticeNumber', rule: 'UNKNOWN' },
    });
  });

  it('and nobody else’s but the committee’s to write down for them', async () => {
    const four = await aConsultationOfFour(app);
    const { id: otherId } = await invited(four);
    const input = { consultationId: four.id, phone: '13900000009', phoneConsent: true };
    for (const person of [four.member, four.guest, four.department])
      await expect(does(person, Keep, { ...input, participantId: otherId })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    const stranger = await aLiaisonOfficer(app);
    await expect(does(stranger, Keep, { ...input, participantId: otherId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await does(four.officer, Keep, { ...input, participantId: otherId });
    expect(await kept(otherId)).toEqual(['13900000009']);
    // Whoever has an account is reached by what stands in the roster.
    expect(await does(four.member, Keep, input)).toMatchObject({ code: 'SEAT_HAS_ACCOUNT' });
  });

  it.each(['themselves', 'staff'])(
    'is one where two write it down at the same moment, the last word’s: %s first',
    async (earlier) => {
      const four = await aConsultationOfFour(app);
      const input = { consultationId: four.id, participantId: four.guestId, phoneConsent: true };
      const held = await heldRow(app, 'consultation', four.id);
      const people = earlier === 'staff' ? [four.officer, four.guest] : [four.guest, four.officer];
      const [one, other] = people.map((person, at) => () => does(person, Keep, { ...input, phone: `1390000001${at}` }));
      const answers = await inTurn(held, one as () => Promise<object>, other as () => Promise<object>);
      expect(answers).toEqual([{ __typename: 'Participant' }, { __typename: 'Participant' }]);
      expect(await kept(four.guestId)).toEqual(['13900000011']);
    },
  );
});

describe('it is erased', () => {
  const erase = async (at: string) => {
    app.clock.set(at);
    await eraseGuestPhones(jobContext(app));
  };

  it('some days after the seat was taken back, of which they are told', async () => {
    const four = await aConsultationOfFour(app);
    const { id } = await invited(four);
    await sentTo(PHONE);
    await does(four.officer, Remove, { consultationId: four.id, participantId: id });
    expect(await sentTo(PHONE)).toEqual(['INVITATION_WITHDRAWN']);
    await erase('2026-03-05T01:00:00Z');
    expect(await kept(id)).toHaveLength(1);
    await erase('2026-03-07T01:00:00Z');
    expect(await kept(id)).toEqual([]);
  });

  it('once the consultation is archived, or is over for as long as notices are kept; not while something is open', async () => {
    const four = await aConsultationOfFour(app);
    const { id } = await invited(four);
    const become = (status: string) =>
      rowsOf(app, 'update consultation set status = $1 where id = $2', [status, four.id]);
    await become('TRACKING');
    await erase('2027-03-02T01:00:00Z');
    expect(await kept(id)).toHaveLength(1);
    await become('EVALUATED');
    await erase('2026-05-02T01:00:00Z');
    expect(await kept(id)).toHaveLength(1);
    await erase('2027-03-02T01:00:00Z');
    expect(await kept(id)).toEqual([]);
    app.clock.set('2026-03-02T01:00:00Z');
    await become('PREPARING');
    const { id: second } = await invited(four, { name: '另一位' });
    await become('ARCHIVED');
    await erase('2026-03-03T01:00:00Z');
    expect(await kept(second)).toEqual([]);
  });
});

describe('at the door', () => {
  let table: LiveTable;
  beforeAll(async () => {
    table = await aLiveTable(app);
  });
  const writtenIn = (more: object) =>
    does(table.officer, WriteIn, {
      ...{ meetingId: table.meeting.id, name: '没列上的', seated: true, party: 'STAKEHOLDER' },
      ...{ interestGroupId: table.merchants.id, phone: '13900000021', phoneConsent: true, ...more },
    });

  it('is taken from somebody who gets a seat, and from nobody who sits in', async () => {
    const { participantId } = await writtenIn({});
    expect(await kept(participantId)).toEqual(['13900000021']);
    await expect(writtenIn({ seated: false })).rejects.toMatchObject({ params: { field: 'phone', rule: 'NO_SEAT' } });
    await expect(writtenIn({ phoneConsent: null })).rejects.toMatchObject({ params: { field: 'phoneConsent' } });
    expect((await writtenIn({ phone: null, phoneConsent: null, name: '没带手机的' })).participantId).toBeTruthy();
  });

  it('goes with whoever stayed away, and comes with whoever came instead', async () => {
    const { participantId } = await writtenIn({ name: '要换的人' });
    const input = { meetingId: table.meeting.id, participantId, name: '换来的人' };
    await does(table.officer, Replace, input);
    expect(await kept(participantId)).toEqual([]);
    await does(table.officer, Replace, { ...input, name: '又换的人', phone: '13900000022', phoneConsent: true });
    expect(await kept(participantId)).toEqual(['13900000022']);
    const department = { ...input, participantId: table.delegateSeat.id, phone: '13900000022', phoneConsent: true };
    await expect(does(table.officer, Replace, department)).rejects.toMatchObject({ params: { rule: 'NOT_A_GUEST' } });
  });
});
