import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { aLeader, anonymous, type Person } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, asking, voice, invited, closed } = handling(() => app);
const answersFrom = async (address: string, input: object) => {
  const answer = await app.inAnotherBrowser(anonymous).fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query: say.answer, variables: input }),
  });
  expect(await answer.json()).toMatchObject({ data: { answer: { __typename: 'AcceptanceNotice' } } });
};
const detail = `query ($id: ID!) { commitment(id: $id) { noticePostedOn oddities { round kind day answers } } }`;
const shownTo = async (person: Person, { id }: Following) => (await app.as(person).query(detail, { id })).commitment;

it('shows the committee many answers of one place within minutes, and counts every one of them', async () => {
  const of = await aCommitment(app);
  const code = await asking(of);
  await acts(of.officer, say.posted, { id: of.id });
  for (let n = 0; n < 4; n += 1) await answersFrom('203.0.113.7', voice(code));
  expect((await shownTo(of.officer, of)).oddities).toEqual([]);

  // The same phone changing its mind is no other answer, and a later hour is another.
  const last = voice(code);
  for (const given of [last, last, voice(code), voice(code)]) await answersFrom('203.0.113.7', given);
  await answersFrom('198.51.100.9', voice(code));
  app.clock.set('2026-03-02T03:00:00Z');
  await answersFrom('203.0.113.7', voice(code));

  const odd = { round: 1, kind: 'MANY_FROM_ONE_PLACE', day: '2026-03-02', answers: 7 };
  expect((await shownTo(of.officer, of)).oddities).toEqual([odd]);
  expect((await shownTo(await aLeader(app), of)).oddities).toEqual([odd]);
  for (const person of [of.department, of.follower]) expect((await shownTo(person, of)).oddities).toEqual([]);
  expect((await app.as(anonymous).query(say.notice, { code })).acceptanceNotice.tally).toMatchObject({ n: 9 });
  // Neither the place nor the hour is kept beside it.
  expect(await rowsOf(app, 'select * from acceptance_oddity where commitment_id = $1', [of.id])).toEqual([
    { commitment_id: of.id, round: 1, kind: odd.kind, day: expect.anything(), answers: 7 },
  ]);
});

it('shows slips answered one after the other at one place apart', async () => {
  const of = await aCommitment(app);
  const slips = await invited(of, ...Array.from({ length: 6 }, (_, n) => `商户 ${n + 1} 号`));
  await asking(of);
  for (const slip of slips) await answersFrom('203.0.113.8', voice(slip.code));
  expect((await shownTo(of.officer, of)).oddities).toEqual([
    { round: 1, kind: 'SLIPS_FROM_ONE_PLACE', day: '2026-03-02', answers: 6 },
  ]);
});

it('shows answers by the open code before the notice hung, in each round', async () => {
  const of = await aCommitment(app);
  const [slip] = await invited(of, '商户 1 号');
  const code = await asking(of);
  await acts(anonymous, say.answer, voice(code));
  await acts(anonymous, say.answer, voice(slip?.code ?? ''));
  expect(await acts(of.officer, say.posted, { id: of.id })).toMatchObject({ id: of.id });
  app.clock.set('2026-03-03T01:00:00Z');
  expect(await acts(of.officer, say.posted, { id: of.id })).toMatchObject({ id: of.id });
  await acts(anonymous, say.answer, voice(code));

  expect(await shownTo(of.officer, of)).toMatchObject({
    noticePostedOn: '2026-03-02',
    oddities: [{ kind: 'BEFORE_THE_NOTICE', answers: 1 }],
  });
});

it('shows slips that are taken back or made while residents are asked, and none of before', async () => {
  const of = await aCommitment(app);
  const [early, late, kept] = await invited(of, '商户 1 号', '商户 2 号', '商户 3 号');
  const takenBack = (slip?: { id: string }) =>
    acts(of.officer, say.withdrawInvitation, { id: of.id, invitationId: slip?.id });
  await takenBack(early);
  await asking(of);
  expect((await shownTo(of.officer, of)).oddities).toEqual([]);

  // Taken back while the question stands: whoever held it is heard no more, and whoever asks around reads so.
  await acts(anonymous, say.answer, voice(kept?.code ?? ''));
  await takenBack(late);
  await takenBack(late);
  expect(await acts(anonymous, say.answer, voice(late?.code ?? ''))).toMatchObject({ code: 'CODE_UNKNOWN' });
  // Put anew for somebody else, it is said as well: names that come after the first answers may be chosen for them.
  await invited(of, '商户 8 号', '商户 9 号');
  expect((await shownTo(of.officer, of)).oddities).toEqual([
    { round: 1, kind: 'SLIPS_MADE_LATE', day: '2026-03-02', answers: 2 },
    { round: 1, kind: 'SLIPS_TAKEN_BACK', day: '2026-03-02', answers: 1 },
  ]);
  expect((await shownTo(await aLeader(app), of)).oddities).toHaveLength(2);
  for (const person of [of.department, of.follower]) expect((await shownTo(person, of)).oddities).toEqual([]);
});

it('takes no day of a notice where nobody is asked, or from those who handle it', async () => {
  const of = await aCommitment(app);
  expect(await acts(of.officer, say.posted, { id: of.id })).toMatchObject({ code: 'WRONG_STATUS' });
  await asking(of);
  await expect(acts(of.department, say.posted, { id: of.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const over = await aCommitment(app);
  await closed(over);
  expect(await acts(over.officer, say.posted, { id: over.id })).toMatchObject({ code: 'WRONG_STATUS' });
});
