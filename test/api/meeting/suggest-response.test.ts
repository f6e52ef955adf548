import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aLiveTable } from '../../support/meetings.js';
import { SuggestResponse, WatchMeeting } from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

it('says what an answer sounds like, from the day of the meeting on, and changes nothing', async () => {
  const table = await aLiveTable(app);
  const ask = async (text: string) =>
    (await app.as(table.officer).query(SuggestResponse, { meetingId: table.meeting.id, text })).suggestResponse;

  const year = new Date(app.clock.now()).getUTCFullYear();
  expect(await ask(`我们${year + 1}年9月底前修好`)).toEqual({
    nature: 'COMMITMENT',
    reason: 'DATED_ACT',
    words: [{ start: 2, end: 11 }],
    dueDates: [{ day: `${year + 1}-09-30`, start: 2, end: 11, provisional: false }],
  });
  expect(await ask('我们会尽快研究')).toMatchObject({ nature: 'POSITION', reason: 'UNDATED_ACT', dueDates: [] });
  expect(await ask('')).toEqual({ nature: 'EXPLANATION', reason: 'NOTHING_UNDERTAKEN', words: [], dueDates: [] });
  expect(await ask('9月底前完成'.repeat(2000))).toMatchObject({ nature: 'COMMITMENT' });

  const watch = await app.as(table.officer).watch(WatchMeeting, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  expect(meetingLive.demands[0].responses).toEqual([]);
});

it('is for whoever keeps the record', async () => {
  const table = await aLiveTable(app);
  const ask = { meetingId: table.meeting.id, text: '尽快' };
  await expect(app.as(table.merchant).query(SuggestResponse, ask)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const elsewhere = { ...ask, meetingId: crypto.randomUUID() };
  await expect(app.as(table.officer).query(SuggestResponse, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
