import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import { verifyArchive } from '../../../server/src/modules/minutes/archive/archive.cli.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aLiaisonOfficer, aMember, anonymous, type Person } from '../../support/people.js';
import { EndMeeting, NoteStatement, RecordResponse, SaveMinutes } from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

async function aHeldTable(): Promise<LiveTable> {
  const table = await aLiveTable(app);
  const meetingId = table.meeting.id;
  const desk = app.as(table.officer);
  await desk.mutate(NoteStatement, { input: { meetingId, participantId: table.merchantSeat.id, text: '货没处放' } });
  await desk.mutate(RecordResponse, {
    input: {
      meetingId,
      demandId: table.demands[0]?.id,
      participantId: table.delegateSeat.id,
      nature: 'SOLVED_ON_SPOT',
      text: '划了卸货位',
    },
  });
  await desk.mutate(EndMeeting, { meetingId });
  await desk.mutate(SaveMinutes, { input: { meetingId, body: '会议纪要' } });
  return table;
}
const take = (table: LiveTable, person: Person) =>
  app.as(person).fetch(`/exports/meetings/${table.meeting.id}?purpose=ARCHIVE`);
const bytesOf = async (table: LiveTable) => Buffer.from(await (await take(table, table.officer)).arrayBuffer());

it('is one file with everything in it, every hash right, and its events add up to its state', async () => {
  const table = await aHeldTable();
  const answer = await take(table, table.officer);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const bytes = Buffer.from(await answer.arrayBuffer());

  const { manifest, faults, text } = await readPackage(bytes);
  expect(faults).toEqual([]);
  expect(manifest?.files.map(({ path }) => path)).toEqual([
    '说明.txt',
    'meeting.json',
    'events.json',
    'state.json',
    'attendance.json',
    '纪要.txt',
    '签到.csv',
    '发言.csv',
    '发言时长.csv',
    '诉求.csv',
  ]);
  expect(await text('纪要.txt')).toBe('会议纪要');
  expect(JSON.parse(await text('meeting.json'))).toMatchObject({ statements: [{ text: '货没处放' }] });
  const events = JSON.parse(await text('events.json'));
  expect(events.at(-1)).toMatchObject({ type: 'meeting.archived', actorId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(await verifyArchive(bytes)).toMatchObject({ holds: true, faults: [], record: { holds: true } });
  expect((await app.auditTrail({ id: table.meeting.id })).at(-1)).toBe('meeting.archived');
});

it('is found out when a byte of it is changed, or when it is another file', async () => {
  const bytes = await bytesOf(await aHeldTable());
  const bent = Buffer.from(bytes);
  const at = Math.floor(bytes.length / 2);
  bent[at] = (bent[at] ?? 0) ^ 0xff;
  expect((await verifyArchive(bent)).holds).toBe(false);
  expect(await verifyArchive(Buffer.from('PK no'))).toMatchObject({ holds: false, title: null });
});

it('carries no secret of the doors: no code, no hash of one, no account of a guest', async () => {
  const table = await aHeldTable();
  const { manifest, text } = await readPackage(await bytesOf(table));
  for (const { path } of manifest?.files ?? []) {
    expect(await text(path)).not.toMatch(new RegExp(`invitation|password|\\b${table.meeting.joinCode}\\b`));
  }
});

it('is taken by those who answer for the archive, after the meeting', async () => {
  const table = await aHeldTable();
  expect((await take(table, table.director)).status).toBe(200);
  for (const person of [table.merchant, table.member]) expect((await take(table, person)).status).toBe(403);
  for (const person of [await aMember(app), await aLiaisonOfficer(app)]) {
    expect((await take(table, person)).status).toBe(404);
  }
  expect((await take(table, anonymous)).status).toBe(401);
  const sitting = await aLiveTable(app);
  expect((await take(sitting, sitting.officer)).status).toBe(400);
});
