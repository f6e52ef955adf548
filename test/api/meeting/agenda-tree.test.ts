import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Participant, ParticipantDuty } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aWallOf, type Person } from '../../support/people.js';
import { EndMeeting, RecordResponse } from './documents.js';
import {
  AddItem,
  CloseItem,
  EditItem,
  MoveItem,
  OpenItem,
  ReopenItem,
  RestoreItem,
  SkipItem,
  WatchFloor,
} from './floor.documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const live = async (table: LiveTable, person: Person = table.officer) => {
  const watch = await app.as(person).watch(WatchFloor, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive;
};
interface Item {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly part: string;
  readonly status: string;
}
const agendaOf = async (table: LiveTable): Promise<Item[]> => (await live(table)).agenda;
const partOf = async (table: LiveTable, part: string) =>
  (await agendaOf(table)).find((one) => one.part === part)?.id ?? '';
const add = async (table: LiveTable, title: string, more: object = {}) =>
  (
    await app
      .as(table.officer)
      .mutate(AddItem, { input: { meetingId: table.meeting.id, title, plannedMinutes: 5, ...more } })
  ).addAgendaItem;
const outline = async (table: LiveTable) =>
  (await agendaOf(table)).map(({ number, title, part }) => `${number} ${title || part}`).join(', ');

/** 解答 with two parts. */
async function withParts(table: LiveTable) {
  const answers = await partOf(table, 'ANSWERS');
  const storage = await add(table, '仓储', { parentId: answers });
  const parking = await add(table, '停车', { parentId: answers });
  return { answers, storage: storage.id as string, parking: parking.id as string };
}

describe('the tree', () => {
  it('adds parts and neighbours where they are asked for, numbers them and sums their minutes', async () => {
    const table = await aLiveTable(app);
    const { answers } = await withParts(table);
    const questions = await partOf(table, 'QUESTIONS');
    await add(table, '现场察看', { afterId: questions });
    await add(table, '其他');
    expect(await outline(table)).toBe(
      '1 BRIEFING, 2 QUESTIONS, 3 现场察看, 4 ANSWERS, 4.1 仓储, 4.2 停车, 5 CONSENSUS, 6 其他',
    );
    const { agenda, floor } = await live(table);
    expect(agenda.find(({ id }: Item) => id === answers)).toMatchObject({ isHeading: true, totalMinutes: 10 });
    // A heading's own minutes are its parts': 10 + 20 + 5 + (5 + 5) + 20 + 5.
    expect(floor).toMatchObject({ plannedMinutes: 70, pendingMinutes: 70 });
  });

  it('takes no parts below parts, below what has begun, nor two places at once', async () => {
    const table = await aLiveTable(app);
    const { storage } = await withParts(table);
    expect(await add(table, '太深', { parentId: storage })).toMatchObject({ code: 'TOO_DEEP' });
    const briefing = await partOf(table, 'BRIEFING');
    await app.as(table.officer).mutate(OpenItem, { itemId: briefing });
    expect(await add(table, '晚了', { parentId: briefing })).toMatchObject({ code: 'ITEM_NOT_PENDING' });
    await expect(add(table, '两处', { parentId: briefing, afterId: briefing })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(add(table, '别处', { parentId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('puts parts on the floor with their heading as context, and ends the heading with the last of them', async () => {
    const table = await aLiveTable(app, { demands: 1 });
    const { answers, storage, parking } = await withParts(table);
    const heading = await app.as(table.officer).mutate(OpenItem, { itemId: answers });
    expect(heading.openAgendaItem).toMatchObject({ code: 'HAS_SUB_ITEMS' });

    await app.as(table.officer).mutate(OpenItem, { itemId: storage });
    expect(await live(table)).toMatchObject({
      activeItem: { number: '3.1' },
      nextItem: { id: parking },
      floor: { context: { id: answers, number: '3' } },
    });
    app.clock.advance({ seconds: 120 });
    const next = await app.as(table.officer).mutate(OpenItem, { itemId: parking, closing: storage });
    expect(next.openAgendaItem).toMatchObject({ status: 'ACTIVE' });
    app.clock.advance({ seconds: 60 });

    // The demand hangs on the heading: its last part is what it holds up.
    expect((await live(table)).agenda.find(({ id }: Item) => id === parking)).toMatchObject({ unsettledCount: 1 });
    const early = await app.as(table.officer).mutate(CloseItem, { itemId: parking });
    expect(early.closeAgendaItem).toMatchObject({ code: 'DEMANDS_UNSETTLED', demands: [{ number: 1 }] });
    await app.as(table.officer).mutate(RecordResponse, {
      input: {
        meetingId: table.meeting.id,
        demandId: table.demands[0]?.id,
        participantId: table.delegateSeat.id,
        nature: 'SOLVED_ON_SPOT',
        text: '当场划定了卸货位。',
      },
    });
    await app.as(table.officer).mutate(CloseItem, { itemId: parking });
    expect((await live(table)).agenda.find(({ id }: Item) => id === answers)).toMatchObject({
      status: 'CLOSED',
      spentSeconds: 180,
    });
  });

  it('holds a demand under an item of its own, and nothing else by it', async () => {
    const table = await aLiveTable(app, { demands: 2 });
    const answers = await partOf(table, 'ANSWERS');
    const [storage, parking] = table.demands;
    const own = await add(table, '仓储', { parentId: answers, demandIds: [storage?.id] });
    const other = await add(table, '停车', { parentId: answers, demandIds: [parking?.id] });
    const counts = Object.fromEntries(
      (await live(table)).agenda.map(({ id, unsettledCount }: { id: string; unsettledCount: number }) => [
        id,
        unsettledCount,
      ]),
    );
    expect([counts[answers], counts[own.id], counts[other.id]]).toEqual([0, 1, 1]);
    await app.as(table.officer).mutate(OpenItem, { itemId: own.id });
    const early = await app.as(table.officer).mutate(OpenItem, { itemId: other.id, closing: own.id });
    expect(early.openAgendaItem).toMatchObject({ code: 'DEMANDS_UNSETTLED', demands: [{ number: 1 }] });
    expect((await live(table)).activeItem).toMatchObject({ id: own.id });

    const elsewhere = await aLiveTable(app);
    await expect(add(table, '别处', { demandIds: [elsewhere.demands[0]?.id] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('passes a heading over with its parts, and brings them back', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    const { answers, storage } = await withParts(table);
    await app.as(table.officer).mutate(SkipItem, { itemId: answers });
    expect((await agendaOf(table)).filter(({ status }) => status === 'SKIPPED')).toHaveLength(3);
    const { restoreAgendaItem } = await app.as(table.officer).mutate(RestoreItem, { itemId: storage });
    expect(restoreAgendaItem).toMatchObject({ status: 'PENDING' });
    expect((await agendaOf(table)).map(({ status }) => status)).toEqual([
      'PENDING',
      'PENDING',
      'PENDING',
      'PENDING',
      'SKIPPED',
      'PENDING',
    ]);
    expect(await app.auditTrail({ id: storage })).toEqual(['meeting.agendaItemAdded', 'meeting.agendaItemRestored']);
    await app.as(table.officer).mutate(OpenItem, { itemId: storage });
    await app.as(table.officer).mutate(CloseItem, { itemId: storage });
    const closed = await app.as(table.officer).mutate(RestoreItem, { itemId: storage });
    expect(closed.restoreAgendaItem).toMatchObject({ code: 'ITEM_ALREADY_CLOSED' });
  });
});

describe('moving and editing', () => {
  it('puts an item elsewhere with its parts, and only what has not begun', async () => {
    const table = await aLiveTable(app);
    const { answers, parking } = await withParts(table);
    const [briefing, questions] = [await partOf(table, 'BRIEFING'), await partOf(table, 'QUESTIONS')];
    const move = async (itemId: string, where: string, of: string) =>
      (await app.as(table.officer).mutate(MoveItem, { itemId, where, of })).moveAgendaItem;

    expect(await move(answers, 'BEFORE', briefing)).toMatchObject({ position: 1 });
    expect(await outline(table)).toBe('1 ANSWERS, 1.1 仓储, 1.2 停车, 2 BRIEFING, 3 QUESTIONS, 4 CONSENSUS');
    await move(parking, 'AFTER', questions);
    await move(briefing, 'INTO', answers);
    expect(await outline(table)).toBe('1 ANSWERS, 1.1 仓储, 1.2 BRIEFING, 2 QUESTIONS, 3 停车, 4 CONSENSUS');
    expect(await app.auditTrail({ id: answers })).toEqual(['meeting.agendaItemMoved', 'meeting.agendaItemMoved']);

    await expect(move(answers, 'INTO', answers)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await move(answers, 'INTO', questions)).toMatchObject({ code: 'TOO_DEEP' });
    await app.as(table.officer).mutate(OpenItem, { itemId: questions });
    expect(await move(questions, 'BEFORE', answers)).toMatchObject({ code: 'ITEM_NOT_PENDING' });
    expect(await move(parking, 'INTO', questions)).toMatchObject({ code: 'ITEM_NOT_PENDING' });
    await expect(
      app.as(table.member).mutate(MoveItem, { itemId: parking, where: 'BEFORE', of: answers }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps both moves of two who drag at once', async () => {
    const table = await aLiveTable(app);
    const [a, b, c, d] = await agendaOf(table);
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const moves = [
      app.as(table.officer).mutate(MoveItem, { itemId: d?.id, where: 'BEFORE', of: a?.id }),
      app.as(table.director).mutate(MoveItem, { itemId: b?.id, where: 'AFTER', of: c?.id }),
    ];
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(moves);
    const agenda = await agendaOf(table);
    expect(agenda.map(({ id }) => id)).toEqual([d?.id, a?.id, c?.id, b?.id]);
    expect(agenda.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
  });

  it('gives an item other words and minutes, once for each version', async () => {
    const table = await aLiveTable(app);
    const item = await add(table, '察看');
    const edit = (title: string, version: number, plannedMinutes = 15) =>
      app.as(table.officer).mutate(EditItem, { input: { itemId: item.id, title, plannedMinutes, version } });
    const { editAgendaItem } = await edit('现场察看', item.version);
    expect(editAgendaItem).toMatchObject({ title: '现场察看', plannedMinutes: 15, version: item.version + 1 });
    await expect(edit('又改', item.version)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(edit('', item.version + 1)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(edit('太久', item.version + 1, 481)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await app.as(table.officer).mutate(OpenItem, { itemId: item.id });
    await app.as(table.officer).mutate(CloseItem, { itemId: item.id });
    const closed = await edit('晚了', item.version + 3);
    expect(closed.editAgendaItem).toMatchObject({ code: 'ITEM_ALREADY_CLOSED' });
    expect(await app.auditTrail({ id: item.id })).toContain('meeting.agendaItemEdited');
  });
});

describe('one item at a time', () => {
  it('moves on by one act, and two who move on at once move on once', async () => {
    const table = await aLiveTable(app);
    const [first, second, third] = await agendaOf(table);
    await app.as(table.officer).mutate(OpenItem, { itemId: first?.id });
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const taps = [
      app.as(table.officer).mutate(OpenItem, { itemId: second?.id, closing: first?.id }),
      app.as(table.director).mutate(OpenItem, { itemId: second?.id, closing: first?.id }),
    ];
    await held.waitedForBy(2);
    await held.release();
    expect((await Promise.all(taps)).map(({ openAgendaItem }) => openAgendaItem)).toMatchObject([
      { id: second?.id, status: 'ACTIVE' },
      { id: second?.id, status: 'ACTIVE' },
    ]);
    const late = await app.as(table.director).mutate(OpenItem, { itemId: third?.id, closing: first?.id });
    expect(late.openAgendaItem).toMatchObject({ code: 'ANOTHER_ITEM_ACTIVE' });
    expect((await agendaOf(table)).map(({ status }) => status)).toEqual(['CLOSED', 'ACTIVE', 'PENDING', 'PENDING']);
  });

  it('is held by the database too, whatever a program does', async () => {
    const table = await aLiveTable(app);
    const [first, second] = await agendaOf(table);
    await app.as(table.officer).mutate(OpenItem, { itemId: first?.id });
    await expect(
      app.app.database.pool.query(`update agenda_item set status = 'ACTIVE' where id = $1`, [second?.id]),
    ).rejects.toMatchObject({ constraint: 'agenda_item_one_active' });
  });

  it('is taken up again by the chair alone, with a reason that stays in the room', async () => {
    const table = await aLiveTable(app);
    const itemId = await partOf(table, 'BRIEFING');
    await app.as(table.officer).mutate(OpenItem, { itemId });
    app.clock.advance({ seconds: 300 });
    await app.as(table.officer).mutate(CloseItem, { itemId });
    const reopen = (person: Person, reason = '还有委员没有说完') =>
      app.as(person).mutate(ReopenItem, { itemId, reason });
    await expect(reopen(table.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(reopen(table.director, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await reopen(table.director)).reopenAgendaItem).toMatchObject({ status: 'PENDING' });
    expect((await reopen(table.director)).reopenAgendaItem).toMatchObject({ code: 'ITEM_NOT_CLOSED' });

    await app.as(table.officer).mutate(OpenItem, { itemId });
    app.clock.advance({ seconds: 60 });
    await app.as(table.officer).mutate(CloseItem, { itemId });
    const own = (await live(table)).agenda.find(({ id }: Item) => id === itemId);
    expect(own).toMatchObject({ spentSeconds: 360, reopenReason: '还有委员没有说完' });
    expect(
      (await live(table, await aWallOf(app, table.meeting))).agenda.find(({ id }: Item) => id === itemId),
    ).toMatchObject({
      reopenReason: null,
    });
    expect(await app.auditTrail({ id: itemId })).toContain('meeting.agendaItemReopened');
  });
});

describe('time', () => {
  it('opens with a plan that stands, whatever is added later', async () => {
    const table = await aLiveTable(app);
    const { opened_at: openedAt } = await tableRow(app, 'meeting', table.meeting.id);
    const { floor } = await live(table);
    expect(Date.parse(floor.plannedEndsAt) - Date.parse(String(openedAt))).toBe(90 * 60_000);
    await add(table, '临时增加');
    expect((await live(table)).floor).toMatchObject({ plannedEndsAt: floor.plannedEndsAt, pendingMinutes: 95 });
  });

  it('closes everything when the meeting ends, headings with their parts', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    const { answers, storage } = await withParts(table);
    await app.as(table.officer).mutate(OpenItem, { itemId: storage });
    app.clock.advance({ seconds: 30 });
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    const { agenda } = await live(table);
    expect(agenda.find(({ id }: Item) => id === answers)).toMatchObject({ status: 'CLOSED', spentSeconds: 30 });
    const late = await app
      .as(table.officer)
      .mutate(MoveItem, { itemId: await partOf(table, 'CONSENSUS'), where: 'BEFORE', of: answers });
    expect(late.moveAgendaItem).toMatchObject({ code: 'MEETING_ENDED' });
    expect(await add(table, '晚了')).toMatchObject({ code: 'MEETING_ENDED' });
  });
});

describe('the chair', () => {
  it('may reopen by duty as well', async () => {
    const table = await aLiveTable(app);
    const em = app.app.database.orm.em.fork();
    await em.nativeUpdate(Participant, { id: table.memberSeat.id }, { duty: ParticipantDuty.CHAIR });
    const itemId = await partOf(table, 'BRIEFING');
    await app.as(table.member).mutate(OpenItem, { itemId });
    await app.as(table.member).mutate(CloseItem, { itemId });
    const { reopenAgendaItem } = await app.as(table.member).mutate(ReopenItem, { itemId, reason: '补充' });
    expect(reopenAgendaItem).toMatchObject({ status: 'PENDING' });
  });
});
