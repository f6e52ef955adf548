import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inTurn, tableRow } from '../../support/locks.js';
import { aLiveTable } from '../../support/meetings.js';
import { aMember, anonymous, aWallOf } from '../../support/people.js';
import {
  EndMeeting,
  MeetingByJoinCode,
  MyMeeting,
  MyMeetings,
  SignInObserver,
  SignInParticipant,
  SignInToMeeting,
  UndoSignIn,
  WatchMeeting,
} from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

it('says to anybody where six digits lead, and no more', async () => {
  const { meeting, consultation } = await aLiveTable(app);
  const { meetingByJoinCode } = await app.as(anonymous).query(MeetingByJoinCode, { code: ` ${meeting.joinCode} ` });
  expect(meetingByJoinCode).toEqual({
    id: meeting.id,
    title: consultation.title,
    place: consultation.place,
    status: 'LIVE',
  });
  expect((await app.as(anonymous).query(MeetingByJoinCode, { code: '没有' })).meetingByJoinCode).toBeNull();
});

describe('on one’s own phone', () => {
  it.each(['member', 'merchant'] as const)('signs a %s in by the code', async (who) => {
    const table = await aLiveTable(app, { present: false });
    const seat = who === 'member' ? table.memberSeat : table.merchantSeat;
    const me = app.as(table[who]);

    const { signInToMeeting } = await me.mutate(SignInToMeeting, { joinCode: table.meeting.joinCode });

    expect(signInToMeeting).toMatchObject({
      participantId: seat.id,
      meetingId: table.meeting.id,
      attendance: 'PRESENT',
    });
    await me.mutate(SignInToMeeting, { joinCode: table.meeting.joinCode });
    expect(await app.auditTrail({ id: seat.id })).toEqual(['meeting.signedIn']);
    expect((await me.query(MyMeeting, { id: table.meeting.id })).myMeeting).toMatchObject({
      attendance: 'PRESENT',
      viewerCanRaiseHand: true,
      viewerCanScribe: false,
    });
    expect((await me.query(MyMeetings)).myMeetings).toMatchObject([{ meetingId: table.meeting.id }]);
  });

  it('turns away whoever was not invited, and a code of no meeting', async () => {
    const { meeting } = await aLiveTable(app, { demands: 0 });
    const stranger = await aMember(app);
    const { signInToMeeting } = await app.as(stranger).mutate(SignInToMeeting, { joinCode: meeting.joinCode });
    expect(signInToMeeting).toMatchObject({ code: 'NOT_INVITED' });
    const wrong = await app.as(stranger).mutate(SignInToMeeting, { joinCode: '' });
    expect(wrong.signInToMeeting).toMatchObject({ code: 'CODE_UNKNOWN' });
    await expect(app.as(stranger).query(MyMeeting, { id: meeting.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets an observer sit in by name, once', async () => {
    const { meeting, officer } = await aLiveTable(app);
    const input = { joinCode: meeting.joinCode, name: '过路人', clientMutationId: crypto.randomUUID() };
    const { signInObserver } = await app.as(anonymous).mutate(SignInObserver, { input });
    const again = await app.as(anonymous).mutate(SignInObserver, { input });
    expect(again.signInObserver.participantId).toBe(signInObserver.participantId);
    const watch = await app.as(officer).watch(WatchMeeting, { id: meeting.id });
    expect((await watch.next()).meetingLive).toMatchObject({ observerCount: 1, presentCount: 4 });
    const nameless = { joinCode: meeting.joinCode, name: ' ' };
    await expect(app.as(anonymous).mutate(SignInObserver, { input: nameless })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('makes an invited person present even at the observers’ door', async () => {
    const table = await aLiveTable(app, { present: false });
    const input = { joinCode: table.meeting.joinCode, name: '我' };
    const { signInObserver } = await app.as(table.member).mutate(SignInObserver, { input });
    expect(signInObserver).toMatchObject({ participantId: table.memberSeat.id });
  });
});

describe('the six digits', () => {
  it('cannot be guessed by knocking, whichever door', async () => {
    const { meeting } = await aLiveTable(app, { demands: 0 });
    const guess = (joinCode: string) =>
      app.as(anonymous).mutate(SignInObserver, { input: { joinCode, name: '过路人' } });
    app.clock.advance({ minutes: 15 });
    for (let tries = 0; tries < 50; tries += 1) {
      expect((await guess('no-such')).signInObserver).toMatchObject({ code: 'CODE_UNKNOWN' });
      expect((await app.as(anonymous).query(MeetingByJoinCode, { code: 'no-such' })).meetingByJoinCode).toBeNull();
    }
    // Not the right ones either, until a quarter of an hour has passed.
    await expect(guess(meeting.joinCode)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await expect(app.as(anonymous).query(MeetingByJoinCode, { code: meeting.joinCode })).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
    });
    app.clock.advance({ minutes: 15 });
    expect((await guess(meeting.joinCode)).signInObserver).toMatchObject({ __typename: 'MeetingSignIn' });
  });

  it('cannot be guessed from home by somebody who is invited', async () => {
    const table = await aLiveTable(app, { present: false });
    const guess = (joinCode: string) => app.as(table.member).mutate(SignInToMeeting, { joinCode });
    for (let tries = 0; tries < 20; tries += 1) {
      expect((await guess('000000')).signInToMeeting).toMatchObject({ code: 'CODE_UNKNOWN' });
    }
    await expect(guess(table.meeting.joinCode)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await tableRow(app, 'participant', table.memberSeat.id)).toMatchObject({ attendance: 'INVITED' });
  });

  it('count one observer when a phone with a weak signal knocks twice at once', async () => {
    const table = await aLiveTable(app, { present: false });
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const input = { joinCode: table.meeting.joinCode, name: '过路人', clientMutationId: crypto.randomUUID() };
    const both = [input, input].map((same) => app.inAnotherBrowser(anonymous).mutate(SignInObserver, { input: same }));
    await held.waitedForBy(2);
    await held.release();
    const [one, other] = await Promise.all(both);
    expect(one.signInObserver.participantId).toBe(other.signInObserver.participantId);
    expect(await app.auditTrail({ id: one.signInObserver.participantId })).toEqual(['meeting.observerSignedIn']);
  });
});

describe('at the desk', () => {
  it('signs somebody in and takes a slip back', async () => {
    const table = await aLiveTable(app, { present: false });
    const participantId = table.townshipSeat.id;
    const desk = app.as(table.officer);
    const { signInParticipant } = await desk.mutate(SignInParticipant, { participantId, method: 'LIST' });
    expect(signInParticipant).toMatchObject({ attendance: 'PRESENT' });
    expect((await tableRow(app, 'participant', participantId)).sign_in_method).toBe('LIST');

    expect((await desk.mutate(UndoSignIn, { participantId })).undoSignIn).toMatchObject({ attendance: 'INVITED' });
    expect((await desk.mutate(UndoSignIn, { participantId })).undoSignIn).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await app.auditTrail({ id: participantId })).toEqual(['meeting.signedIn', 'meeting.signInUndone']);
  });

  it('is the desk’s, not everybody’s', async () => {
    const table = await aLiveTable(app, { present: false });
    const variables = { participantId: table.townshipSeat.id, method: 'DESK' };
    await expect(app.as(table.merchant).mutate(SignInParticipant, variables)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const { participantId } = variables;
    await expect(app.as(table.merchant).mutate(UndoSignIn, { participantId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      app.as(table.officer).mutate(SignInParticipant, { ...variables, method: 'CODE' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each(['phone', 'desk'])(
    'counts somebody once who signs in by phone and at the desk at once, first by the %s',
    async (earlier) => {
      const table = await aLiveTable(app, { present: false });
      const held = await heldRow(app, 'meeting', table.meeting.id);
      const { id: participantId } = table.memberSeat;
      const acts = [
        () => app.as(table.member).mutate(SignInToMeeting, { joinCode: table.meeting.joinCode }),
        () => app.as(table.officer).mutate(SignInParticipant, { participantId, method: 'DESK' }),
      ] as const;
      const [one, other] = earlier === 'phone' ? acts : [acts[1], acts[0]];
      for (const answer of await inTurn(held, one, other)) expect(JSON.stringify(answer)).not.toContain('Refusal');
      expect(await tableRow(app, 'participant', participantId)).toMatchObject({
        attendance: 'PRESENT',
        sign_in_method: earlier === 'phone' ? 'CODE' : 'DESK',
      });
      expect(await app.auditTrail({ id: table.memberSeat.id })).toEqual(['meeting.signedIn']);
    },
  );

  it('closes with the meeting', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    const variables = { participantId: table.memberSeat.id, method: 'DESK' };
    const { signInParticipant } = await app.as(table.officer).mutate(SignInParticipant, variables);
    expect(signInParticipant).toMatchObject({ code: 'MEETING_ENDED' });
    const undone = await app.as(table.officer).mutate(UndoSignIn, { participantId: table.memberSeat.id });
    expect(undone.undoSignIn).toMatchObject({ code: 'MEETING_ENDED' });
  });
});

it('shows each audience what is for its eyes', async () => {
  const table = await aLiveTable(app);
  const seen = async (person: Parameters<TestApp['as']>[0]) => {
    const watch = await app.as(person).watch(WatchMeeting, { id: table.meeting.id });
    return (await watch.next()).meetingLive;
  };
  const chair = await seen(table.officer);
  const party = await seen(table.merchant);
  const screen = await seen(await aWallOf(app, table.meeting));
  const street = await seen(anonymous);

  expect(chair.participants).toHaveLength(5);
  expect(party.participants).toEqual([]);
  const code = table.meeting.joinCode;
  expect([chair, screen, party, street].map(({ joinCode }) => joinCode)).toEqual([code, code, null, null]);
});
