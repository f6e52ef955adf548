import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldTrail, inTurn } from '../../support/locks.js';
import { aLiveTable } from '../../support/meetings.js';
import { aLiaisonOfficer, aMember, aSecretariat, type Person } from '../../support/people.js';

const Proofread = `query ($input: ProofreadInput!) {
  proofread(input: $input) { mark kind reason from to text sentence proposal detail waved } }`;
const Wave = `mutation ($input: WaveSlipInput!) { waveSlipAway(input: $input) }`;
const TakeUp = `mutation ($input: WaveSlipInput!) { takeSlipUp(input: $input) }`;
const SaveBrief = `mutation ($input: SaveBriefInput!) { saveBrief(input: $input) { ... on BriefChanged { id } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const SLIP = '定于2026年12月1日（星期三）召开';
const read = async (person: Person, text: string, of: object | null = null) =>
  (await app.as(person).query(Proofread, { input: { of, text } })).proofread;
const wavedEvents = async (textId: string) =>
  (
    await app.app.database.pool.query(
      `select type from audit_entry where type like 'proofreading.%' and data ->> 'textId' = $1 order by position`,
      [textId],
    )
  ).rows.map(({ type }) => type);

it('reads names and posts by the roster, units by the directory, for whoever writes anything', async () => {
  const member = await aMember(app);
  const { committee } = await aLiveTable(app);
  await app.app.database.pool.query("update member set name = '欧阳晓丽', post = '副局长' where id = $1", [
    member.member.id,
  ]);
  const long = `${committee.name}`;
  const [post] = await read(member, '欧阳晓丽局长发言。');
  expect(post).toMatchObject({ kind: 'NAME', reason: 'POST_DIFFERS', text: '局长', proposal: '副局长' });
  expect(await read(member, `由${long}承办。`)).toEqual([]);
  const [day] = await read(member, `先说一句。${SLIP}。`);
  expect(day).toMatchObject({ reason: 'WEEKDAY_WRONG', proposal: '星期二', sentence: SLIP, waved: false });
  await expect(read(member, '长'.repeat(20_001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('keeps what was waved away for that text and its writers, until it is taken up again', async () => {
  const table = await aLiveTable(app);
  const of = { kind: 'MINUTES', id: table.meeting.id };
  const { officer, director } = table;
  const [found] = await read(officer, `${SLIP}。`, of);
  const slip = { input: { of, mark: found.mark } };

  expect(await app.as(officer).mutate(Wave, slip)).toEqual({ waveSlipAway: true });
  // Whoever else writes it, with the rest of it changed; another text is another.
  expect(await read(director, `开头改过了。${SLIP}。`, of)).toMatchObject([{ mark: found.mark, waved: true }]);
  const other = await aLiveTable(app);
  expect(await read(other.officer, `${SLIP}。`, { ...of, id: other.meeting.id })).toMatchObject([{ waved: false }]);
  expect(await read(officer, `${SLIP.replace('召开', '举行')}。`, of)).toMatchObject([{ waved: false }]);

  // Twice more: one trace.
  for (const person of [officer, director]) await app.as(person).mutate(Wave, slip);
  expect(await wavedEvents(of.id)).toEqual(['proofreading.slipWaved']);
  expect(await app.as(director).mutate(TakeUp, slip)).toEqual({ takeSlipUp: true });
  await app.as(director).mutate(TakeUp, slip);
  expect(await read(officer, `${SLIP}。`, of)).toMatchObject([{ waved: false }]);
  expect(await wavedEvents(of.id)).toEqual(['proofreading.slipWaved', 'proofreading.slipTakenUp']);

  // Both at once for the first time: one row, one trace.
  const fresh = { kind: 'MINUTES', id: other.meeting.id };
  const both = { input: { of: fresh, mark: found.mark } };
  const trail = await heldTrail(app);
  const waves = (who: 'officer' | 'director') => () => app.as(other[who]).mutate(Wave, both);
  await inTurn(trail, waves('director'), waves('officer'));
  expect(await wavedEvents(fresh.id)).toEqual(['proofreading.slipWaved']);

  for (const mark of ['', 'x', '0'.repeat(33)])
    await expect(app.as(officer).mutate(Wave, { input: { of, mark } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
});

it('is the writers’ of a brief and nobody else’s', async () => {
  const author = await aMember(app);
  const words = { title: '路灯', situation: `${SLIP}。`, analysis: '原因。', suggestion: '建议。' };
  const { saveBrief } = await app.as(author).mutate(SaveBrief, { input: { ...words, handIn: false } });
  const of = { kind: 'BRIEF', id: saveBrief.id };
  const [found] = await read(author, words.situation, of);
  await app.as(author).mutate(Wave, { input: { of, mark: found.mark } });
  expect(await read(author, words.situation, of)).toMatchObject([{ waved: true }]);

  const { committee } = await aLiveTable(app);
  for (const stranger of [await aMember(app), await aLiaisonOfficer(app, committee), await aSecretariat(app)]) {
    await expect(read(stranger, words.situation, of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(stranger).mutate(Wave, { input: { of, mark: found.mark } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  await expect(read(author, '好。', { kind: 'STORY', id: saveBrief.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
