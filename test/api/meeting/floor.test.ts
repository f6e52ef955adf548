import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aMember, anonymous, aPairedScreen, aWallOf, type Person } from '../../support/people.js';
import {
  AddSpeaker,
  EndSpeaker,
  MyMeeting,
  RaiseHand,
  StartSpeaker,
  WatchMeeting,
  WithdrawSpeaker,
} from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const live = async (person: Person, { meeting }: LiveTable) => {
  const watch = await app.as(person).watch(WatchMeeting, { id: meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive;
};
const raise = async (person: Person, { meeting }: LiveTable) =>
  (await app.as(person).mutate(RaiseHand, { meetingId: meeting.id })).raiseHand;

it('puts a raised hand into the queue once', async () => {
  const table = await aLiveTable(app);
  const hand = await raise(table.merchant, table);
  expect(hand).toMatchObject({ status: 'WAITING', position: 1 });
  expect((await raise(table.merchant, table)).id).toBe(hand.id);
  await raise(table.member, table);

  const { myMeeting } = await app.as(table.member).query(MyMeeting, { id: table.meeting.id });
  expect(myMeeting).toMatchObject({ hand: { status: 'WAITING', ahead: 1 }, viewerCanRaiseHand: false });
  expect(await app.auditTrail({ id: hand.id })).toEqual(['meeting.speakerQueued']);
});

it('keeps one place when two phones of one person tap at once', async () => {
  const table = await aLiveTable(app);
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const taps = [app.as(table.merchant), app.inAnotherBrowser(table.merchant)].map((phone) =>
    phone.mutate(RaiseHand, { meetingId: table.meeting.id }),
  );
  await held.waitedForBy(2);
  await held.release();
  const [one, other] = await Promise.all(taps);
  expect(one?.raiseHand.id).toBe(other?.raiseHand.id);
});

it('asks people to sign in first', async () => {
  const table = await aLiveTable(app, { present: false });
  expect(await raise(table.merchant, table)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  expect(await raise(table.officer, table)).toMatchObject({ code: 'NOT_INVITED' });
  const stranger = await aMember(app);
  await expect(raise(stranger, table)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('gives the floor for the minutes of the form, by the server’s clock', async () => {
  const table = await aLiveTable(app);
  const hand = await raise(table.merchant, table);
  const { startSpeaker } = await app.as(table.officer).mutate(StartSpeaker, { entryId: hand.id });
  expect(startSpeaker).toMatchObject({ status: 'SPEAKING' });

  const { speaking, queue } = await live(table.member, table);
  expect(Date.parse(speaking.endsAt) - Date.parse(speaking.startedAt)).toBe(3 * 60_000);
  expect(speaking).toMatchObject({ party: 'STAKEHOLDER', name: '丁小满', participantId: table.merchantSeat.id });
  expect(queue).toEqual([]);
});

it('names the people concerned by what they stand for, not by name or address, outside the room', async () => {
  const table = await aLiveTable(app);
  const hand = await raise(table.merchant, table);
  await app.as(table.officer).mutate(StartSpeaker, { entryId: hand.id });
  expect((await live(await aWallOf(app, table.meeting), table)).speaking).toMatchObject({
    name: null,
    participantId: null,
    party: 'STAKEHOLDER',
    organisation: null,
    interestGroupName: '商户',
  });
  for (const person of [anonymous, aPairedScreen(app, crypto.randomUUID())]) {
    expect((await live(person, table)).speaking).toBeNull();
  }
});

it('lets one of two speakers have the floor', async () => {
  const table = await aLiveTable(app);
  const hands = [await raise(table.merchant, table), await raise(table.member, table)];
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const taps = [table.officer, table.director].map((person, index) =>
    app.as(person).mutate(StartSpeaker, { entryId: hands[index].id }),
  );
  await held.waitedForBy(2);
  await held.release();
  const answers = (await Promise.all(taps)).map(({ startSpeaker }) => startSpeaker);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['MeetingRefusal', 'SpeakerEntry']);
  expect(answers.find(({ code }) => code)).toMatchObject({ code: 'ANOTHER_SPEAKING' });
});

it('counts turns and time by party once they have finished', async () => {
  const table = await aLiveTable(app);
  const hand = await raise(table.merchant, table);
  await app.as(table.officer).mutate(StartSpeaker, { entryId: hand.id });
  app.clock.advance({ seconds: 90 });
  const own = await app.as(table.merchant).mutate(EndSpeaker, { entryId: hand.id });
  expect(own.endSpeaker).toMatchObject({ status: 'FINISHED' });
  await app.as(table.officer).mutate(EndSpeaker, { entryId: hand.id });
  expect((await live(table.officer, table)).speakingShares).toEqual([{ party: 'STAKEHOLDER', turns: 1, seconds: 90 }]);
  expect(await app.auditTrail({ id: hand.id })).toEqual([
    'meeting.speakerQueued',
    'meeting.speakerStarted',
    'meeting.speakerFinished',
  ]);
  const again = await app.as(table.officer).mutate(StartSpeaker, { entryId: hand.id });
  expect(again.startSpeaker).toMatchObject({ code: 'NOT_IN_QUEUE' });
  expect((await raise(table.merchant, table)).position).toBe(2);
});

it('takes a hand down: one’s own, or anybody’s at the desk', async () => {
  const table = await aLiveTable(app);
  const hand = await raise(table.merchant, table);
  const entryId = hand.id;
  await expect(app.as(table.member).mutate(WithdrawSpeaker, { entryId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const { withdrawSpeaker } = await app.as(table.merchant).mutate(WithdrawSpeaker, { entryId });
  expect(withdrawSpeaker).toMatchObject({ status: 'WITHDRAWN' });
  const ended = await app.as(table.officer).mutate(EndSpeaker, { entryId });
  expect(ended.endSpeaker).toMatchObject({ code: 'NOT_SPEAKING' });

  const other = await raise(table.member, table);
  await app.as(table.officer).mutate(StartSpeaker, { entryId: other.id });
  const late = await app.as(table.officer).mutate(WithdrawSpeaker, { entryId: other.id });
  expect(late.withdrawSpeaker).toMatchObject({ code: 'NOT_IN_QUEUE' });
});

it('lets the desk put down those without a phone, and only the desk give the floor', async () => {
  const table = await aLiveTable(app);
  const variables = { meetingId: table.meeting.id, participantId: table.townshipSeat.id };
  const { addSpeaker } = await app.as(table.officer).mutate(AddSpeaker, variables);
  expect(addSpeaker).toMatchObject({ status: 'WAITING' });
  await expect(app.as(table.member).mutate(AddSpeaker, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(app.as(table.member).mutate(StartSpeaker, { entryId: addSpeaker.id })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(
    app.as(table.officer).mutate(AddSpeaker, { ...variables, participantId: crypto.randomUUID() }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
