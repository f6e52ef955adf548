import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aLiveTable } from '../../support/meetings.js';
import { aMember } from '../../support/people.js';
import { EndMeeting, NoteStatement, RecordResponse, SaveMinutes } from './documents.js';

const Sentences = `query ($input: MinutesSentencesInput!) {
  minutesSentences(input: $input) { line text sources { kind id } foreign } }`;
const Sources = `query ($meetingId: ID!, $sources: [MinutesSourceInput!]!) {
  minutesSources(meetingId: $meetingId, sources: $sources) { kind id takenBack words turns events { number at } } }`;
const Statements = `query ($meetingId: ID!) { meetingMinutes(meetingId: $meetingId) { version statements { id text } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

async function anEndedMeeting() {
  const table = await aLiveTable(app);
  const meetingId = table.meeting.id;
  const desk = app.as(table.officer);
  for (const text of ['一期有120户,车位只有40个。晚上没处停。', '同意先划30个车位。'])
    await desk.mutate(NoteStatement, { input: { meetingId, participantId: table.merchantSeat.id, text } });
  const answer = { nature: 'SOLVED_ON_SPOT', text: '住建局已划出12个卸货位' };
  await desk.mutate(RecordResponse, {
    input: { meetingId, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id, ...answer },
  });
  await desk.mutate(EndMeeting, { meetingId });
  const { meetingMinutes } = await desk.query(Statements, { meetingId });
  const [first, second] = meetingMinutes.statements.map(({ id, text }: { id: string; text: string }) => ({
    text,
    sources: [{ kind: 'STATEMENT', id }],
  }));
  const sentences = async (input: object = {}, person = table.officer) =>
    (await app.as(person).query(Sentences, { input: { meetingId, ...input } })).minutesSentences;
  const save = async (body: string, version: number | null, drafted: object[] | null = null) => {
    const { saveMinutes } = await desk.mutate(SaveMinutes, { input: { meetingId, body, version, drafted } });
    expect(saveMinutes).toMatchObject({ __typename: 'Minutes' });
    return saveMinutes;
  };
  return { table, meetingId, desk, drafted: [first, second], sentences, save };
}

it('keeps what each sentence rests on through edits, moves and other hands; a changed sentence has none', async () => {
  const { drafted, sentences, save, table } = await anEndedMeeting();
  const [first, second] = drafted;
  const body = `${first?.text}\n${second?.text}`;
  const [source, other] = [first?.sources, second?.sources];
  const asDrafted = [
    { line: 0, text: '一期有120户,车位只有40个。', sources: source, foreign: [] },
    { line: 0, text: '晚上没处停。', sources: source, foreign: [] },
    { line: 1, text: '同意先划30个车位。', sources: other, foreign: [] },
  ];
  expect(await sentences({ body, drafted })).toMatchObject(asDrafted);
  const saved = await save(body, null, drafted);
  expect(await sentences()).toMatchObject(asDrafted);

  // Written by somebody whose desk drafts in another language, and knows nothing of the draft.
  const edited = '同意先划30个车位。晚上没处停。\n一期有120户,车位只有50个。';
  expect(await sentences({ body: edited }, table.director)).toMatchObject([
    { text: '同意先划30个车位。', sources: other },
    { text: '晚上没处停。', sources: source },
    { line: 1, text: '一期有120户,车位只有50个。', sources: [] },
  ]);
  const second2 = await save(edited, saved.version);
  expect((await sentences()).map(({ sources }: { sources: object[] }) => sources.length)).toEqual([1, 1, 0]);
  // Put back as it was drafted, it rests on what it was drafted from.
  await save(body, second2.version, drafted);
  expect(await sentences()).toMatchObject(asDrafted);
});

it('says what a sentence has that its own source does not, though the record may', async () => {
  const { drafted, sentences } = await anEndedMeeting();
  const lines = [{ text: '要划40个车位。', sources: drafted[1]?.sources }];
  expect(await sentences({ body: '要划40个车位。', drafted: lines })).toMatchObject([{ foreign: ['40个'] }]);
});

it('opens the words and the events a sentence rests on, and nothing of another meeting', async () => {
  const { meetingId, desk, drafted, sentences, save, table } = await anEndedMeeting();
  const open = async (sources: unknown, id = meetingId) =>
    (await desk.query(Sources, { meetingId: id, sources })).minutesSources;
  const [said] = await open(drafted[0]?.sources);
  expect(said).toMatchObject({ kind: 'STATEMENT', takenBack: false });
  expect(said.words).toContain('一期有120户,车位只有40个。晚上没处停。');
  expect(said.events).toHaveLength(1);
  const { rows } = await app.app.database.pool.query(
    `select changes::text as changes from meeting_event where meeting_id = $1 and seq = $2`,
    [meetingId, said.events[0].number],
  );
  expect(rows[0].changes).toContain(drafted[0]?.sources[0].id);
  const [came, held] = await open([
    { kind: 'ATTENDANCE', id: table.merchantSeat.party ?? 'INTEREST_PARTY' },
    { kind: 'MEETING', id: meetingId },
  ]);
  expect(came.events.length).toBeGreaterThan(0);
  expect(held.events.length).toBeGreaterThan(0);

  const elsewhere = await anEndedMeeting();
  expect(await open(elsewhere.drafted[0]?.sources)).toEqual([]);
  const forged = [{ text: '晚上没处停。', sources: elsewhere.drafted[0]?.sources }];
  await save('晚上没处停。', null, forged);
  expect(await sentences()).toMatchObject([{ sources: [] }]);
  for (const sources of [Array(21).fill({ kind: 'MEETING', id: meetingId })])
    await expect(open(sources)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(sentences({}, await aMember(app))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
