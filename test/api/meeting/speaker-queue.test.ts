import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aLeader, anonymous, aSecretariat, aWallOf, type Person } from '../../support/people.js';
import { EndMeeting } from './documents.js';
import {
  Add,
  Categories,
  Clear,
  End,
  Extend,
  Move,
  Pause,
  Raise,
  Readd,
  Resume,
  SaveCategory,
  SetOptions,
  Start,
  Times,
  WatchFloor,
  Withdraw,
} from './floor.documents.js';

let app: TestApp;
let secretariat: Person;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const live = async (table: LiveTable, person: Person = table.officer) => {
  const watch = await app.as(person).watch(WatchFloor, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive;
};
const raise = async (person: Person, { meeting }: LiveTable, hand?: object) =>
  (await app.as(person).mutate(Raise, { meetingId: meeting.id, hand })).raiseHand;
const add = async ({ officer, meeting }: LiveTable, seat: { id: string }, hand?: object) =>
  (await app.as(officer).mutate(Add, { meetingId: meeting.id, participantId: seat.id, hand })).addSpeaker;
const start = async ({ officer }: LiveTable, entryId: string, how: object = {}) =>
  (await app.as(officer).mutate(Start, { entryId, ...how })).startSpeaker;
const options = async ({ officer, meeting }: LiveTable, input: object) =>
  (await app.as(officer).mutate(SetOptions, { input: { meetingId: meeting.id, ...input } })).setFloorOptions;
const names = async (table: LiveTable) => (await live(table)).queue.map(({ name }: { name: string }) => name);
const categoryOf = async (name: string) =>
  (await app.as(secretariat).query(Categories)).pointOfOrderCategories.find(
    (one: { name: string }) => one.name === name,
  );

describe('who comes first', () => {
  it('is whoever has a point of order, by its category', async () => {
    const table = await aLiveTable(app);
    const member = table.memberSeat.name;
    await raise(table.merchant, table);
    const facts = await categoryOf('更正事实');
    const procedure = await categoryOf('议事程序');
    await add(table, table.townshipSeat, { kind: 'POINT_OF_ORDER', categoryId: facts.id });
    const order = await raise(table.member, table, { kind: 'POINT_OF_ORDER', categoryId: procedure.id });
    expect(await names(table)).toEqual([member, '何镇长', '丁小满']);
    expect((await live(table)).queue[0]).toMatchObject({ kind: 'POINT_OF_ORDER', categoryName: '议事程序' });

    const ordinary = await raise(table.member, table);
    expect(ordinary.id).not.toBe(order.id);
    expect((await raise(table.member, table)).id).toBe(ordinary.id);
    expect(await names(table)).toEqual([member, '何镇长', '丁小满', member]);
    await start(table, order.id);
    const { speaking } = await live(table);
    expect(speaking).toMatchObject({ kind: 'POINT_OF_ORDER', allottedSeconds: 60 });
  });

  it('is an answer, once its question has been asked, and it names what it answers', async () => {
    const table = await aLiveTable(app);
    const question = await raise(table.merchant, table, { kind: 'QUESTION', demandId: table.demands[0]?.id });
    await raise(table.member, table);
    expect(await add(table, table.delegateSeat, { kind: 'ANSWER' })).toMatchObject({ code: 'ANSWER_TO_WHAT' });
    await add(table, table.delegateSeat, { kind: 'ANSWER', answersToId: question.id });
    expect(await names(table)).toEqual(['丁小满', '周工', table.memberSeat.name]);
    await start(table, question.id);
    expect((await live(table)).queue[0]).toMatchObject({ kind: 'ANSWER', answersToId: question.id, demandNumber: 1 });

    await expect(add(table, table.townshipSeat, { kind: 'QUESTION', answersToId: question.id })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(
      add(table, table.townshipSeat, { kind: 'ANSWER', answersToId: crypto.randomUUID() }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      add(table, table.townshipSeat, { kind: 'QUESTION', categoryId: crypto.randomUUID() }),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is a resident, or whoever has not spoken, where the meeting asks for it, also among those who wait', async () => {
    const table = await aLiveTable(app);
    const first = await raise(table.member, table);
    await start(table, first.id);
    await app.as(table.officer).mutate(End, { entryId: first.id });
    await raise(table.member, table);
    await add(table, table.delegateSeat);
    await raise(table.merchant, table);
    const member = table.memberSeat.name;
    expect(await names(table)).toEqual([member, '周工', '丁小满']);
    expect((await live(table)).queue[0]).toMatchObject({ firstTime: false });
    expect(await options(table, { firstTimersFirst: true })).toMatchObject({ __typename: 'Meeting' });
    expect(await names(table)).toEqual(['周工', '丁小满', member]);
    await options(table, { residentsFirst: true });
    expect(await names(table)).toEqual(['丁小满', '周工', member]);
    expect(await app.auditTrail({ id: table.meeting.id })).toContain('meeting.floorOptionsSet');
  });

  it('is whoever the desk puts there', async () => {
    const table = await aLiveTable(app);
    const [merchant, member] = [await raise(table.merchant, table), await raise(table.member, table)];
    const township = await add(table, table.townshipSeat);
    const move = async (entryId: string, before: string | null, person: Person = table.officer) =>
      (await app.as(person).mutate(Move, { entryId, before })).moveSpeaker;
    await move(township.id, merchant.id);
    expect(await names(table)).toEqual(['何镇长', '丁小满', table.memberSeat.name]);
    await move(merchant.id, null);
    expect(await names(table)).toEqual(['何镇长', table.memberSeat.name, '丁小满']);
    expect(await app.auditTrail({ id: township.id })).toContain('meeting.speakerMoved');
    await expect(move(member.id, null, table.member)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await move(member.id, crypto.randomUUID())).toMatchObject({ code: 'NOT_IN_QUEUE' });
    await start(table, township.id);
    expect(await move(township.id, null)).toMatchObject({ code: 'NOT_IN_QUEUE' });
  });

  it('keeps everybody when two reorder at once', async () => {
    const table = await aLiveTable(app);
    const hands = [await raise(table.merchant, table), await raise(table.member, table)];
    const township = await add(table, table.townshipSeat);
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const moves = [
      app.as(table.officer).mutate(Move, { entryId: township.id, before: hands[0].id }),
      app.as(table.director).mutate(Move, { entryId: hands[1].id, before: hands[0].id }),
    ];
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(moves);
    expect((await names(table)).sort()).toEqual(['何镇长', '丁小满', table.memberSeat.name].sort());
    const { rows } = await app.app.database.pool.query(
      'select count(distinct position)::int as places from speaker_entry where meeting_id = $1',
      [table.meeting.id],
    );
    expect(rows[0].places).toBe(3);
  });
});

describe('the list', () => {
  it('closes for hands, not for points of order nor for the desk', async () => {
    const table = await aLiveTable(app);
    await options(table, { queueOpen: false });
    expect(await raise(table.merchant, table)).toMatchObject({ code: 'QUEUE_CLOSED' });
    expect(await raise(table.merchant, table, { kind: 'POINT_OF_ORDER' })).toMatchObject({ status: 'WAITING' });
    expect(await add(table, table.townshipSeat)).toMatchObject({ status: 'WAITING' });
    const wall = await aWallOf(app, table.meeting);
    expect((await live(table, wall)).floor).toMatchObject({ queueOpen: false, waitingCount: 2 });
  });

  it('is emptied by one act; whoever has the floor keeps it', async () => {
    const table = await aLiveTable(app);
    const hand = await raise(table.merchant, table);
    await raise(table.member, table);
    await start(table, hand.id);
    await app.as(table.officer).mutate(Clear, { meetingId: table.meeting.id });
    expect(await live(table)).toMatchObject({ queue: [], speaking: { id: hand.id } });
    expect(await app.auditTrail({ id: table.meeting.id })).toContain('meeting.queueCleared');
    await expect(app.as(table.merchant).mutate(Clear, { meetingId: table.meeting.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('tells the desk what somebody wants to say, and nobody else', async () => {
    const table = await aLiveTable(app);
    await raise(table.merchant, table, { kind: 'CONTRIBUTION', note: '卸货时间' });
    expect((await live(table)).queue[0]).toMatchObject({ note: '卸货时间' });
    expect((await live(table, table.member)).queue[0]).toMatchObject({ note: null });
    expect((await live(table, await aWallOf(app, table.meeting))).queue[0]).toMatchObject({ note: null, name: null });
    await expect(raise(table.member, table, { kind: 'QUESTION', note: '长'.repeat(61) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('takes no options that make no sense, from nobody but those who run it, and none at the end', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    for (const input of [
      { warningSeconds: 4 },
      { turnMinutes: 61 },
      { partyMinutes: [{ party: 'MEMBER', minutes: 0 }] },
    ]) {
      await expect(options(table, input)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(
      app.as(table.member).mutate(SetOptions, { input: { meetingId: table.meeting.id, queueOpen: false } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    expect(await options(table, { queueOpen: false })).toMatchObject({ code: 'MEETING_ENDED' });
  });
});

describe('the time', () => {
  it('stands still in a pause and goes on with what was left', async () => {
    const table = await aLiveTable(app);
    const { id: entryId } = await raise(table.merchant, table);
    expect((await app.as(table.officer).mutate(Pause, { entryId })).pauseSpeaker).toMatchObject({
      code: 'NOT_SPEAKING',
    });
    await start(table, entryId);
    app.clock.advance({ seconds: 60 });
    await app.as(table.officer).mutate(Pause, { entryId });
    await app.as(table.officer).mutate(Pause, { entryId });
    expect((await live(table)).speaking).toMatchObject({ endsAt: null, spokenSeconds: 60, allottedSeconds: 180 });
    app.clock.advance({ seconds: 600 });
    await app.as(table.officer).mutate(Resume, { entryId });
    const { speaking } = await live(table);
    expect(Date.parse(speaking.endsAt) - app.clock.now().getTime()).toBe(120_000);
    await app.as(table.officer).mutate(Extend, { entryId, by: 60, from: 180 });
    await app.as(table.director).mutate(Extend, { entryId, by: 60, from: 180 });
    expect((await live(table)).speaking).toMatchObject({ allottedSeconds: 240 });
    app.clock.advance({ seconds: 200 });
    await app.as(table.officer).mutate(End, { entryId });
    expect(await tableRow(app, 'speaker_entry', entryId)).toMatchObject({ spoken_ms: 260_000, allotted_ms: 240_000 });
    expect(await app.auditTrail({ id: entryId })).toEqual([
      'meeting.speakerQueued',
      'meeting.speakerStarted',
      'meeting.speakerPaused',
      'meeting.speakerResumed',
      'meeting.speakerExtended',
      'meeting.speakerFinished',
    ]);
    for (const document of [Pause, Resume]) {
      await expect(app.as(table.member).mutate(document, { entryId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(app.as(table.officer).mutate(Extend, { entryId, by: 0, from: 180 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is what the meeting gives for a turn, where it differs from its form', async () => {
    const table = await aLiveTable(app);
    await options(table, { turnMinutes: 2 });
    const { id } = await raise(table.merchant, table);
    await start(table, id);
    expect((await live(table)).speaking).toMatchObject({ allottedSeconds: 120 });
    await options(table, { turnMinutes: 0 });
    expect((await live(table)).floor).toMatchObject({ turnMinutes: null });
  });

  it('is kept for whoever is set aside for a point of order', async () => {
    const table = await aLiveTable(app);
    const speech = await raise(table.merchant, table);
    await add(table, table.townshipSeat);
    await start(table, speech.id);
    app.clock.advance({ seconds: 100 });
    const order = await raise(table.member, table, { kind: 'POINT_OF_ORDER' });
    expect(await start(table, order.id)).toMatchObject({ code: 'ANOTHER_SPEAKING' });
    await start(table, order.id, { after: speech.id, aside: true });
    expect(await live(table)).toMatchObject({
      speaking: { id: order.id },
      queue: [{ id: speech.id, spokenSeconds: 100 }, { name: '何镇长' }],
    });
    await start(table, speech.id, { after: order.id });
    const { speaking } = await live(table);
    expect(Date.parse(speaking.endsAt) - app.clock.now().getTime()).toBe(80_000);
    expect(await app.auditTrail({ id: speech.id })).toContain('meeting.speakerSetAside');
  });

  it('goes on for whoever was ended by a slip of the finger', async () => {
    const table = await aLiveTable(app);
    const readd = async () =>
      (await app.as(table.officer).mutate(Readd, { meetingId: table.meeting.id })).readdLastSpeaker;
    expect(await readd()).toMatchObject({ code: 'NOBODY_SPOKE' });
    const speech = await raise(table.merchant, table);
    await raise(table.member, table);
    await start(table, speech.id);
    app.clock.advance({ seconds: 30 });
    await app.as(table.officer).mutate(End, { entryId: speech.id });
    expect(await live(table)).toMatchObject({ floor: { lastSpoken: { id: speech.id, name: '丁小满' } } });
    expect(await readd()).toMatchObject({ id: speech.id, status: 'WAITING' });
    expect((await live(table)).queue[0]).toMatchObject({ id: speech.id, spokenSeconds: 30 });
    expect(await app.auditTrail({ id: speech.id })).toContain('meeting.speakerReturned');
    await start(table, speech.id);
    await app.as(table.officer).mutate(End, { entryId: speech.id });
    await raise(table.merchant, table);
    expect(await readd()).toMatchObject({ code: 'ALREADY_WAITING' });
  });
});

describe('one speaker at a time', () => {
  it('goes to the next by one act, and nobody is passed over when two tablets tap it at once', async () => {
    const table = await aLiveTable(app);
    const [one, two] = [await raise(table.merchant, table), await raise(table.member, table)];
    const three = await add(table, table.townshipSeat);
    await start(table, one.id);
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const taps = [table.officer, table.director].map((person) =>
      app.as(person).mutate(Start, { entryId: two.id, after: one.id }),
    );
    await held.waitedForBy(2);
    await held.release();
    expect((await Promise.all(taps)).map(({ startSpeaker }) => startSpeaker)).toMatchObject([
      { id: two.id, status: 'SPEAKING' },
      { id: two.id, status: 'SPEAKING' },
    ]);
    expect(await start(table, three.id, { after: one.id })).toMatchObject({ code: 'ANOTHER_SPEAKING' });
    expect(await live(table)).toMatchObject({ speaking: { id: two.id }, queue: [{ id: three.id }] });
  });

  it('has one of two whom two tablets start at once', async () => {
    const table = await aLiveTable(app);
    const hands = [await raise(table.merchant, table), await raise(table.member, table)];
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const taps = [table.officer, table.director].map((person, index) =>
      app.as(person).mutate(Start, { entryId: hands[index].id }),
    );
    await held.waitedForBy(2);
    await held.release();
    const answers = (await Promise.all(taps)).map(({ startSpeaker }) => startSpeaker);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['MeetingRefusal', 'SpeakerEntry']);
  });

  it('is held by the database too, and so is one hand for each person', async () => {
    const table = await aLiveTable(app);
    const [one, two] = [await raise(table.merchant, table), await raise(table.member, table)];
    await start(table, one.id);
    const { pool } = app.app.database;
    await expect(
      pool.query(`update speaker_entry set status = 'SPEAKING' where id = $1`, [two.id]),
    ).rejects.toMatchObject({ constraint: 'speaker_entry_one_speaking' });
    await expect(
      pool.query(`update speaker_entry set participant_id = $2 where id = $1`, [two.id, table.merchantSeat.id]),
    ).rejects.toMatchObject({ constraint: 'speaker_entry_one_hand' });
  });
});

describe('what it comes to', () => {
  it('shows every party its turns, its time and its budget, and keeps them by person', async () => {
    const table = await aLiveTable(app);
    await options(table, {
      partyMinutes: [
        { party: 'STAKEHOLDER', minutes: 5 },
        { party: 'MEMBER', minutes: 4 },
      ],
    });
    const speech = await raise(table.merchant, table);
    await start(table, speech.id);
    app.clock.advance({ seconds: 200 });
    await app.as(table.officer).mutate(End, { entryId: speech.id });
    const order = await raise(table.merchant, table, { kind: 'POINT_OF_ORDER' });
    await start(table, order.id);
    app.clock.advance({ seconds: 10 });
    await app.as(table.officer).mutate(End, { entryId: order.id });
    expect((await live(table, await aWallOf(app, table.meeting))).speakingShares).toEqual([
      { party: 'MEMBER', turns: 0, seconds: 0, budgetSeconds: 240 },
      { party: 'STAKEHOLDER', turns: 2, seconds: 210, budgetSeconds: 300 },
    ]);
    await options(table, { partyMinutes: [{ party: 'MEMBER', minutes: null }] });

    const variables = { meetingId: table.meeting.id };
    const { speakingTimes } = await app.as(table.officer).query(Times, variables);
    expect(speakingTimes).toMatchObject({
      parties: [{ party: 'STAKEHOLDER', budgetSeconds: 300 }],
      people: [{ name: '丁小满', turns: 1, pointsOfOrder: 1, seconds: 210, overSeconds: 20 }],
    });
    expect((await app.as(await aLeader(app)).query(Times, variables)).speakingTimes.people).toHaveLength(1);
    await expect(app.as(table.merchant).query(Times, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each(['xlsx', 'csv'])('is a table to keep as %s, for those who may read it', async (as) => {
    const table = await aLiveTable(app);
    const speech = await raise(table.merchant, table);
    await start(table, speech.id);
    app.clock.advance({ seconds: 45 });
    await app.as(table.officer).mutate(End, { entryId: speech.id });
    const get = (person: Person) =>
      app.as(person).fetch(`/meetings/${table.meeting.id}/speaking-times?as=${as}&purpose=ARCHIVE`);
    const answer = await get(table.officer);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (as === 'csv') {
      expect(bytes.toString()).toContain('协商主体,丁小满,配件商会,1,0,45,0,');
      expect(bytes.toString()).toContain('协商主体,合计,,1,0,45,0,');
    } else expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await get(table.merchant)).status).not.toBe(200);
    expect((await get(anonymous)).status).not.toBe(200);
  });
});

describe('what a point of order may be about', () => {
  it('is a list the secretariat edits; what is no longer offered stays with what was said', async () => {
    const input = { name: '核对人数', rank: 2, minutes: 2, retired: false, clientMutationId: crypto.randomUUID() };
    const { savePointOfOrderCategory: made } = await app.as(secretariat).mutate(SaveCategory, { input });
    expect((await app.as(secretariat).mutate(SaveCategory, { input })).savePointOfOrderCategory.id).toBe(made.id);
    const table = await aLiveTable(app);
    const hand = { kind: 'POINT_OF_ORDER', categoryId: made.id };
    const { id } = await raise(table.merchant, table, hand);
    await start(table, id);
    expect((await live(table)).speaking).toMatchObject({ allottedSeconds: 120 });

    const { clientMutationId: _, ...words } = input;
    const change = { ...words, id: made.id, retired: true, version: made.version };
    const { savePointOfOrderCategory: retired } = await app.as(secretariat).mutate(SaveCategory, { input: change });
    expect(retired).toMatchObject({ retired: true, version: made.version + 1 });
    await expect(app.as(secretariat).mutate(SaveCategory, { input: change })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(raise(table.member, table, hand)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.auditTrail({ id: made.id })).toEqual([
      'meeting.pointOfOrderCategorySaved',
      'meeting.pointOfOrderCategorySaved',
    ]);
    await expect(app.as(table.director).mutate(SaveCategory, { input: words })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(app.as(secretariat).mutate(SaveCategory, { input: { ...words, rank: 0 } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

it('takes a hand down; whoever had begun has had their turn', async () => {
  const table = await aLiveTable(app);
  const speech = await raise(table.merchant, table);
  await start(table, speech.id);
  app.clock.advance({ seconds: 20 });
  const order = await raise(table.member, table, { kind: 'POINT_OF_ORDER' });
  await start(table, order.id, { after: speech.id, aside: true });
  const { withdrawSpeaker } = await app.as(table.merchant).mutate(Withdraw, { entryId: speech.id });
  expect(withdrawSpeaker).toMatchObject({ status: 'FINISHED' });
  expect((await live(table)).speakingShares).toMatchObject([
    { party: 'MEMBER' },
    { party: 'STAKEHOLDER', seconds: 20 },
  ]);
});
