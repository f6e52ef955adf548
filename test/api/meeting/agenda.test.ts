import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsultationStatus } from '../../../server/src/modules/consultation/index.js';
import { verifyMeetingRecord } from '../../../server/src/modules/meeting/record/verify-record.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, aTable, type LiveTable } from '../../support/meetings.js';
import { aDirector, aLeader, aMember, anonymous, aSecretariat } from '../../support/people.js';
import {
  AddAgendaItem,
  CloseAgendaItem,
  EndMeeting,
  MeetingOfConsultation,
  Meetings,
  OpenAgendaItem,
  OpenMeeting,
  RecordResponse,
  RemoveAgendaItem,
  SkipAgendaItem,
  WatchMeeting,
} from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const live = async (table: LiveTable) => {
  const watch = await app.as(table.officer).watch(WatchMeeting, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive;
};
const agendaOf = async (table: LiveTable) =>
  (await live(table)).agenda as { id: string; part: string; status: string }[];
const partOf = async (table: LiveTable, part: string) =>
  (await agendaOf(table)).find((item) => item.part === part)?.id ?? '';

describe('opening a meeting', () => {
  it('opens it with the agenda of its form and the demands under the answers', async () => {
    const { officer, consultation, demands } = await aTable(app);

    const { openMeeting } = await app.as(officer).mutate(OpenMeeting, { consultationId: consultation.id });

    expect(openMeeting).toMatchObject({ __typename: 'Meeting', status: 'LIVE' });
    expect((await tableRow(app, 'consultation', consultation.id)).status).toBe('IN_SESSION');
    const watch = await app.as(officer).watch(WatchMeeting, { id: openMeeting.id });
    const { meetingLive } = await watch.next();
    expect(meetingLive.agenda).toMatchObject([
      { part: 'BRIEFING', plannedMinutes: 10 },
      { part: 'QUESTIONS' },
      { part: 'ANSWERS', unsettledCount: demands.length },
      { part: 'CONSENSUS' },
    ]);
    expect(meetingLive.joinCode).toMatch(/^\d{6}$/);
    expect(await app.auditTrail({ id: openMeeting.id })).toEqual(['meeting.prepared', 'meeting.opened']);
  });

  it('changes nothing the second time, also when two open at once', async () => {
    const { officer, director, consultation } = await aTable(app);
    const held = await heldRow(app, 'consultation', consultation.id);
    const both = [officer, director].map((person) =>
      app.as(person).mutate(OpenMeeting, { consultationId: consultation.id }),
    );
    await held.waitedForBy(2);
    await held.release();

    const [one, other] = await Promise.all(both);
    expect(one.openMeeting.id).toBe(other.openMeeting.id);
    expect(await app.auditTrail({ id: one.openMeeting.id })).toEqual(['meeting.prepared', 'meeting.opened']);
  });

  it('refuses a consultation that was not convened', async () => {
    const { officer, consultation } = await aTable(app, { status: ConsultationStatus.PREPARING });
    const { openMeeting } = await app.as(officer).mutate(OpenMeeting, { consultationId: consultation.id });
    expect(openMeeting).toMatchObject({ code: 'NOT_CONVENED' });
  });

  it('is for whoever keeps the record', async () => {
    const { member, consultation } = await aTable(app);
    const variables = { consultationId: consultation.id };
    await expect(app.as(member).mutate(OpenMeeting, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = await aDirector(app);
    await expect(app.as(elsewhere).mutate(OpenMeeting, variables)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(anonymous).mutate(OpenMeeting, variables)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(app.as(member).mutate(OpenMeeting, { consultationId: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('stands ready once the consultation is convened', async () => {
    const { officer, consultation } = await aTable(app);
    await app.app.database.pool.query(
      `insert into outbox_event (type, data, wakes, occurred_at) values ('consultation.convened', $1, '[]', now())`,
      [JSON.stringify({ consultationId: consultation.id })],
    );
    app.app.services.wakes.ring();
    await app.app.settled();
    const { meetingOfConsultation } = await app.as(officer).query(MeetingOfConsultation, { id: consultation.id });
    expect(meetingOfConsultation).toMatchObject({ status: 'SCHEDULED' });
  });
});

describe('the agenda', () => {
  it('puts an item on the floor, tells everyone watching, and leaves a trace', async () => {
    const table = await aLiveTable(app);
    const item = await partOf(table, 'BRIEFING');
    const screen = await app.as(table.merchant).watch(WatchMeeting, { id: table.meeting.id });
    await screen.next();

    const { openAgendaItem } = await app.as(table.officer).mutate(OpenAgendaItem, { itemId: item });

    expect(openAgendaItem).toMatchObject({ __typename: 'AgendaItem', status: 'ACTIVE' });
    const pushed = await screen.next(({ meetingLive }) => meetingLive.activeItem !== null);
    expect(pushed.meetingLive).toMatchObject({ activeItem: { id: item }, nextItem: { part: 'QUESTIONS' } });
    expect(await app.auditTrail({ id: item })).toEqual(['meeting.agendaItemOpened']);
  });

  it('lets one of two tablets have the floor', async () => {
    const table = await aLiveTable(app);
    const [first, second] = await agendaOf(table);
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const taps = [
      app.as(table.officer).mutate(OpenAgendaItem, { itemId: first?.id }),
      app.as(table.director).mutate(OpenAgendaItem, { itemId: second?.id }),
    ];
    await held.waitedForBy(2);
    await held.release();

    const answers = (await Promise.all(taps)).map(({ openAgendaItem }) => openAgendaItem);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AgendaItem', 'MeetingRefusal']);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: 'ANOTHER_ITEM_ACTIVE' });
    expect((await agendaOf(table)).filter(({ status }) => status === 'ACTIVE')).toHaveLength(1);
  });

  it('does not close over demands without a disposition, and names them', async () => {
    const table = await aLiveTable(app, { demands: 2 });
    const itemId = await partOf(table, 'ANSWERS');
    await app.as(table.officer).mutate(OpenAgendaItem, { itemId });

    const refused = await app.as(table.officer).mutate(CloseAgendaItem, { itemId });
    expect(refused.closeAgendaItem).toMatchObject({
      code: 'DEMANDS_UNSETTLED',
      demands: [{ number: 1, title: '仓储无处安放' }, { number: 2 }],
    });

    for (const { id } of table.demands) {
      await app.as(table.officer).mutate(RecordResponse, {
        input: {
          meetingId: table.meeting.id,
          demandId: id,
          participantId: table.delegateSeat.id,
          nature: 'SOLVED_ON_SPOT',
          text: '当场划定了卸货位。',
        },
      });
    }
    const { closeAgendaItem } = await app.as(table.officer).mutate(CloseAgendaItem, { itemId });
    expect(closeAgendaItem).toMatchObject({ status: 'CLOSED' });
    const again = await app.as(table.officer).mutate(OpenAgendaItem, { itemId });
    expect(again.openAgendaItem).toMatchObject({ code: 'ITEM_ALREADY_CLOSED' });
  });

  it('skips an item and can still come back to it', async () => {
    const table = await aLiveTable(app);
    const itemId = await partOf(table, 'BRIEFING');
    const skipped = await app.as(table.officer).mutate(SkipAgendaItem, { itemId });
    expect(skipped.skipAgendaItem).toMatchObject({ status: 'SKIPPED' });
    const { openAgendaItem } = await app.as(table.officer).mutate(OpenAgendaItem, { itemId });
    expect(openAgendaItem).toMatchObject({ status: 'ACTIVE' });
    const closed = await app.as(table.officer).mutate(CloseAgendaItem, { itemId });
    expect(closed.closeAgendaItem).toMatchObject({ status: 'CLOSED' });
    const late = await app.as(table.officer).mutate(SkipAgendaItem, { itemId });
    expect(late.skipAgendaItem).toMatchObject({ code: 'ITEM_ALREADY_CLOSED' });
  });

  it('takes an item off that was put there by mistake, but none that was on the floor', async () => {
    const table = await aLiveTable(app);
    const answers = await partOf(table, 'ANSWERS');
    const input = {
      meetingId: table.meeting.id,
      title: '加错了的',
      plannedMinutes: 5,
      demandIds: [table.demands[0]?.id],
    };
    const { addAgendaItem } = await app.as(table.officer).mutate(AddAgendaItem, { input });
    const remove = async (itemId: string) =>
      (await app.as(table.officer).mutate(RemoveAgendaItem, { itemId })).removeAgendaItem;
    expect(await remove(addAgendaItem.id)).toMatchObject({ __typename: 'AgendaItem', title: '加错了的' });
    expect((await agendaOf(table)).map(({ part }) => part)).toEqual(['BRIEFING', 'QUESTIONS', 'ANSWERS', 'CONSENSUS']);
    expect(await app.auditTrail({ id: addAgendaItem.id })).toEqual([
      'meeting.agendaItemAdded',
      'meeting.agendaItemRemoved',
    ]);
    // Its demand waits to be settled where those of the table are.
    await app.as(table.officer).mutate(OpenAgendaItem, { itemId: answers });
    const { closeAgendaItem } = await app.as(table.officer).mutate(CloseAgendaItem, { itemId: answers });
    expect(closeAgendaItem).toMatchObject({ code: 'DEMANDS_UNSETTLED', demands: [{ number: 1 }] });

    expect(await remove(answers)).toMatchObject({ code: 'ITEM_NOT_PENDING' });
    await app.as(table.officer).mutate(SkipAgendaItem, { itemId: answers });
    expect(await remove(answers)).toMatchObject({ code: 'ITEM_NOT_PENDING' });
    expect((await verifyMeetingRecord(app.app.services.read, table.meeting.id)).holds).toBe(true);
    await expect(remove(addAgendaItem.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is on the floor or off the agenda when two desks open and remove it at once', async () => {
    const table = await aLiveTable(app);
    const itemId = await partOf(table, 'BRIEFING');
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const opening = app.as(table.officer).mutate(OpenAgendaItem, { itemId });
    await held.waitedForBy(1);
    const removing = app.as(table.director).mutate(RemoveAgendaItem, { itemId });
    await held.waitedForBy(2);
    await held.release();
    expect((await opening).openAgendaItem).toMatchObject({ status: 'ACTIVE' });
    expect((await removing).removeAgendaItem).toMatchObject({ code: 'ITEM_NOT_PENDING' });
    expect(await agendaOf(table)).toHaveLength(4);
  });

  it('adds an item once per clientMutationId', async () => {
    const table = await aLiveTable(app);
    const input = {
      meetingId: table.meeting.id,
      title: '现场察看',
      plannedMinutes: 15,
      clientMutationId: crypto.randomUUID(),
    };
    const { addAgendaItem } = await app.as(table.officer).mutate(AddAgendaItem, { input });
    const again = await app.as(table.officer).mutate(AddAgendaItem, { input });
    expect(addAgendaItem).toMatchObject({ position: 5, title: '现场察看', status: 'PENDING' });
    expect(again.addAgendaItem.id).toBe(addAgendaItem.id);
    await expect(
      app.as(table.officer).mutate(AddAgendaItem, { input: { ...input, title: '别的' } }),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await expect(
      app.as(table.officer).mutate(AddAgendaItem, { input: { ...input, title: 'a\u0000b' } }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(
      app.as(table.officer).mutate(AddAgendaItem, { input: { ...input, plannedMinutes: 0 } }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is nobody else’s to run', async () => {
    const table = await aLiveTable(app);
    const itemId = await partOf(table, 'BRIEFING');
    for (const document of [OpenAgendaItem, CloseAgendaItem, SkipAgendaItem]) {
      await expect(app.as(table.merchant).mutate(document, { itemId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const stranger = await aMember(app);
      await expect(app.as(stranger).mutate(document, { itemId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('ending the meeting', () => {
  it('asks for every demand first', async () => {
    const table = await aLiveTable(app);
    const { endMeeting } = await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    expect(endMeeting).toMatchObject({ code: 'DEMANDS_UNSETTLED', demands: [{ number: 1 }] });
  });

  it('goes on to the minutes, closes what was open and marks who did not come', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    await app.as(table.officer).mutate(OpenAgendaItem, { itemId: await partOf(table, 'BRIEFING') });

    const { endMeeting } = await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });

    expect(endMeeting).toMatchObject({ status: 'ENDED' });
    expect((await tableRow(app, 'consultation', table.consultation.id)).status).toBe('MINUTES_DRAFT');
    const state = await live(table);
    expect(state.agenda.map(({ status }: { status: string }) => status)).toEqual([
      'CLOSED',
      'SKIPPED',
      'SKIPPED',
      'SKIPPED',
    ]);
    expect(state.joinCode).toBeNull();
    expect(state.participants).toContainEqual(expect.objectContaining({ name: '缺席者', attendance: 'ABSENT' }));
    const again = await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    expect(again.endMeeting).toMatchObject({ code: 'MEETING_ENDED' });
  });
});

describe('the list of meetings', () => {
  it('shows each person the meetings they may watch, page by page', async () => {
    const table = await aLiveTable(app);
    const { meetings } = await app.as(table.officer).query(Meetings, { first: 10 });
    expect(meetings).toMatchObject({
      totalCount: 1,
      endCursor: null,
      nodes: [{ id: table.meeting.id, demandCount: 1 }],
    });
    expect((await app.as(table.merchant).query(Meetings, { first: 10 })).meetings.totalCount).toBe(1);
    expect((await app.as(await aMember(app)).query(Meetings, { first: 10 })).meetings.totalCount).toBe(0);
    const all = await app.as(await aLeader(app)).query(Meetings, { first: 1 });
    expect(all.meetings.totalCount).toBeGreaterThan(1);
    const secretariat = await aSecretariat(app);
    const next = await app.as(secretariat).query(Meetings, { first: 1, after: all.meetings.endCursor, status: 'LIVE' });
    expect(next.meetings.nodes[0]?.id).not.toBe(all.meetings.nodes[0]?.id);
    await expect(app.as(secretariat).query(Meetings, { first: 101 })).rejects.toMatchObject({
      code: expect.any(String),
    });
  });
});
