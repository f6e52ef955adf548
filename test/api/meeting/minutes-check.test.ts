import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aLiveTable } from '../../support/meetings.js';
import { aMember } from '../../support/people.js';
import { EndMeeting, NoteStatement, RecordResponse, SaveMinutes } from './documents.js';

const Check = `query ($input: CheckMinutesInput!) {
  minutesCheck(input: $input) { kind text line sentence nearest } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

it('finds what the minutes have and the record has not, for whoever writes and whoever confirms, and for nobody else', async () => {
  const table = await aLiveTable(app);
  const meetingId = table.meeting.id;
  const desk = app.as(table.officer);
  const say = (text: string) =>
    desk.mutate(NoteStatement, { input: { meetingId, participantId: table.merchantSeat.id, text } });
  await say('一期有120户,车位只有40个。');
  await desk.mutate(RecordResponse, {
    input: {
      meetingId,
      demandId: table.demands[0]?.id,
      participantId: table.delegateSeat.id,
      nature: 'SOLVED_ON_SPOT',
      text: '住建局已划出12个卸货位',
    },
  });
  await desk.mutate(EndMeeting, { meetingId });
  const check = async (body: string | null, person = table.officer) =>
    (await app.as(person).query(Check, { input: { meetingId, body } })).minutesCheck;

  expect(await check('一期120户,车位四十个。丁小满委员发言,住建局划出12个卸货位。')).toEqual([]);
  const body = '一期有150户,车位只有40个。\n住建局已划出12个卸货位。\n蒋碧霞委员补充:由水务局在77天内办结。';
  const found = [
    { kind: 'FIGURE', text: '150户', line: 0, nearest: '120户', sentence: '一期有150户,车位只有40个。' },
    { kind: 'NAME', text: '蒋碧霞', line: 2 },
    { kind: 'UNIT', text: '水务局', line: 2, nearest: '住建局' },
    { kind: 'FIGURE', text: '77天', line: 2 },
  ];
  expect(await check(body)).toMatchObject(found);

  await desk.mutate(SaveMinutes, { input: { meetingId, body } });
  expect(await check(null)).toMatchObject(found);
  expect(await check(null, table.director)).toMatchObject(found);
  await expect(check(null, await aMember(app))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
