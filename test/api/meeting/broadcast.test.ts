import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { showDueLines } from '../../../server/src/modules/hall/broadcast/show-lines.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { jobContext } from '../../support/notices.js';
import { aMember, anonymous, type Person } from '../../support/people.js';
import { AddSpeaker, EndMeeting, NoteStatement, OpenAgendaItem, StartSpeaker } from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const outcome = '{ __typename ... on Meeting { id } ... on MeetingRefusal { code } }';
const Open = `mutation Open($meetingId: ID!, $delaySeconds: Int!) { openBroadcast(meetingId: $meetingId, delaySeconds: $delaySeconds) ${outcome} }`;
const Close = `mutation Close($meetingId: ID!) { closeBroadcast(meetingId: $meetingId) ${outcome} }`;
const Hold = `mutation Hold($meetingId: ID!, $held: Boolean!) { holdBroadcast(meetingId: $meetingId, held: $held) ${outcome} }`;
const Release = `mutation Release($input: ReleaseLineInput!) { releaseLine(input: $input) ${outcome} }`;
const Withdraw = `mutation Withdraw($lineId: ID!) { withdrawLine(lineId: $lineId) ${outcome} }`;
const Desk = `query Desk($meetingId: ID!) { broadcastDesk(meetingId: $meetingId) { open held delaySeconds
  statements { statementId text lineId releasedText } } }`;
const Watch = `subscription Watch($id: ID!) { broadcastLive(id: $id) { id title status held itemTitle itemPart speakingParty
  speakingStanding settledCount demandCount lines { id party standing text saidAt } } }`;

const open = async (table: LiveTable, delaySeconds = 0, person: Person = table.officer) =>
  (await app.as(person).mutate(Open, { meetingId: table.meeting.id, delaySeconds })).openBroadcast;
const hold = async (table: LiveTable, held: boolean, person: Person = table.officer) =>
  (await app.as(person).mutate(Hold, { meetingId: table.meeting.id, held })).holdBroadcast;
const release = async (table: LiveTable, statementId: string, text: string, person: Person = table.officer) =>
  (await app.as(person).mutate(Release, { input: { statementId, text } })).releaseLine;
const said = async (table: LiveTable, text: string, seat = table.merchantSeat): Promise<string> =>
  (
    await app
      .as(table.officer)
      .mutate(NoteStatement, { input: { meetingId: table.meeting.id, participantId: seat.id, text } })
  ).noteStatement.id;
const street = async ({ meeting }: LiveTable) => {
  const watch = await app.as(anonymous).watch(Watch, { id: meeting.id });
  const { broadcastLive } = await watch.next();
  await watch.close();
  return broadcastLive;
};
const lineOf = async (table: LiveTable, statementId: string): Promise<string> => {
  const { broadcastDesk } = await app.as(table.officer).query(Desk, { meetingId: table.meeting.id });
  return broadcastDesk.statements.find((one: { statementId: string }) => one.statementId === statementId).lineId;
};
const show = () => showDueLines(jobContext(app));

describe('the text broadcast', () => {
  it('is nobody’s until the scribe opens it, and then shows the item, the party and the released lines', async () => {
    const table = await aLiveTable(app);
    expect(await street(table)).toBeNull();
    const statement = await said(table, '货没处放');
    expect(await release(table, statement, '货没处放')).toMatchObject({ code: 'BROADCAST_NOT_OPEN' });
    expect(await open(table)).toMatchObject({ __typename: 'Meeting' });
    expect(await street(table)).toMatchObject({ held: false, itemPart: null, lines: [] });

    const watch = await app.as(anonymous).watch(Watch, { id: table.meeting.id });
    await watch.next();
    await release(table, statement, '货没处放，希望划卸货位');
    const { broadcastLive } = await watch.next(({ broadcastLive: now }) => now.lines.length === 1);
    expect(broadcastLive.lines[0]).toMatchObject({
      party: 'STAKEHOLDER',
      standing: '商户',
      text: '货没处放，希望划卸货位',
    });
    await watch.close();
    expect((await app.auditTrail({ id: table.meeting.id })).slice(-2)).toEqual([
      'meeting.broadcastOpened',
      'meeting.broadcastLineReleased',
    ]);
  });

  it('leaks nothing of the room: no name, no unreleased word, no code', async () => {
    const table = await aLiveTable(app);
    await open(table);
    const [item] = (
      await app.app.database.pool.query('select id from agenda_item where meeting_id = $1 order by position', [
        table.meeting.id,
      ])
    ).rows;
    await app.as(table.officer).mutate(OpenAgendaItem, { itemId: item.id });
    const { addSpeaker } = await app
      .as(table.officer)
      .mutate(AddSpeaker, { meetingId: table.meeting.id, participantId: table.merchantSeat.id });
    await app.as(table.officer).mutate(StartSpeaker, { entryId: addSpeaker.id });
    await said(table, '金丝雀甲：这句没有放出');
    await release(table, await said(table, '原话金丝雀乙'), '放出的话');
    await release(table, await said(table, '部门原话', table.delegateSeat), '部门的话');

    const shown = await street(table);
    expect(shown).toMatchObject({ speakingParty: 'STAKEHOLDER', speakingStanding: '商户', itemPart: 'BRIEFING' });
    const text = JSON.stringify(shown);
    for (const canary of [
      '丁小满',
      '周工',
      '何镇长',
      table.member.name,
      '金丝雀',
      '配件商会',
      table.meeting.joinCode,
    ]) {
      expect(text).not.toContain(canary);
    }
  });

  it('lets no line out that names a resident or carries a number', async () => {
    const table = await aLiveTable(app);
    await open(table);
    const statement = await said(table, '丁小满说货没处放');
    expect(await release(table, statement, '丁小满说货没处放')).toMatchObject({ code: 'BROADCAST_NAMES_SOMEBODY' });
    expect(await release(table, statement, '电话 13800138000')).toMatchObject({ code: 'BROADCAST_NAMES_SOMEBODY' });
    expect((await street(table)).lines).toEqual([]);
  });

  it('waits as long as the scribe set, and shows by itself; a line taken back is gone', async () => {
    const table = await aLiveTable(app);
    await open(table, 60);
    const [first, second] = [await said(table, '一'), await said(table, '二')];
    await release(table, first, '第一句');
    await release(table, second, '第二句');
    await app.as(table.officer).mutate(Withdraw, { lineId: await lineOf(table, second) });
    expect((await street(table)).lines).toEqual([]);

    const watch = await app.as(anonymous).watch(Watch, { id: table.meeting.id });
    await watch.next();
    app.clock.advance({ seconds: 61 });
    await show();
    const { broadcastLive } = await watch.next(({ broadcastLive: now }) => now.lines.length > 0);
    expect(broadcastLive.lines.map(({ text }: { text: string }) => text)).toEqual(['第一句']);
    await watch.close();
    await app.as(table.officer).mutate(Withdraw, { lineId: await lineOf(table, first) });
    expect((await street(table)).lines).toEqual([]);
  });

  it('is held by the scribe: who speaks and what is new stays in the room until it goes on', async () => {
    const table = await aLiveTable(app);
    await open(table);
    await release(table, await said(table, '先'), '先前的话');
    app.clock.advance({ seconds: 5 });
    await hold(table, true);
    app.clock.advance({ seconds: 5 });
    await release(table, await said(table, '后'), '后来的话');
    const shown = await street(table);
    expect(shown).toMatchObject({ held: true, speakingParty: null, itemPart: null });
    expect(shown.lines.map(({ text }: { text: string }) => text)).toEqual(['先前的话']);
    await hold(table, false);
    expect((await street(table)).lines).toHaveLength(2);
  });

  it('stands in its newest words when released again, once for two taps at once, and ends when closed', async () => {
    const table = await aLiveTable(app);
    await open(table);
    const statement = await said(table, '原话');
    const input = { statementId: statement, text: '两人同点', clientMutationId: 'tap-tap-tap' };
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const taps = [app.as(table.officer), app.inAnotherBrowser(table.officer)].map((one) =>
      one.mutate(Release, { input }),
    );
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(taps);
    await release(table, statement, '改过的话');
    expect((await street(table)).lines.map(({ text }: { text: string }) => text)).toEqual(['改过的话']);
    await app.as(table.officer).mutate(Close, { meetingId: table.meeting.id });
    expect(await street(table)).toBeNull();
  });

  it('is in the hands of those who keep the record', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    const stranger = await aMember(app);
    await expect(open(table, 0, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(open(table, 0, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(table, 601)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await open(table);
    const statement = await said(table, '一');
    await expect(hold(table, true, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(release(table, statement, '一', table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(table.merchant).query(Desk, { meetingId: table.meeting.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    expect(await open(table)).toMatchObject({ code: 'MEETING_ENDED' });
  });
});
