import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ConsultationForm, Disposition } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable } from '../../support/meetings.js';
import { newsOf } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aPairedScreen,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aConfirmedCouncil, type Confirmed } from '../../support/review.js';

let app: TestApp;
let office: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-12-01T01:00:00Z');
  office = await aSecretariat(app);
});
afterAll(() => app?.close());

const WORDS = `lines { demandId version demandTitle demandBody reason basis corrections { field saidBefore saysNow reason byName } }`;
const Correct = `mutation ($input: CorrectDemandInput!) { answer: correctDemand(input: $input) { __typename
  ... on OutcomeList { viewerCanCorrect ${WORDS} } ... on CommitmentRefusal { code } } }`;
const Outcomes = `query ($id: ID!) { outcomes(consultationId: $id) { viewerCanCorrect ${WORDS} } }`;
const Chain = `query ($code: String!) { publicChain(trackingCode: $code) { demands { title reason correctedAt takenDownAt } } }`;
const Wall =
  'subscription ($committeeId: ID) { boardLive(committeeId: $committeeId, first: 50) { cards { demandId title } } }';
const Search = 'query ($text: String!) { search(text: $text, first: 20) { nodes { recordId } } }';
const Down = `mutation ($input: TakeDownInput!) { takeDown(input: $input) { __typename } }`;
const Follow = 'mutation ($code: String!) { followTopic(code: $code) { __typename } }';
const Review = 'query ($id: ID!) { publicationReview(consultationId: $id) { seen viewerCanReview } }';
const Release = `mutation ($id: ID!, $seen: String!) { releaseResults(consultationId: $id, seen: $seen) { __typename } }`;

const aBench = () => aConfirmedCouncil(app, { form: ConsultationForm.BENCH });
const listOf = async (of: Confirmed, person: Person = of.officer) =>
  (await app.as(person).query(Outcomes, { id: of.consultation.id })).outcomes;
interface Line {
  readonly demandId: string;
  readonly version: number;
  readonly demandTitle: string;
}
const lineOf = async (of: Confirmed, id = of.declinedId): Promise<Line> =>
  (await listOf(of)).lines.find(({ demandId }: Line) => demandId === id);
async function correct(of: Confirmed, said: object, person: Person = of.officer) {
  const { demandId, version, demandTitle } = await lineOf(of);
  const input = { demandId, version, title: demandTitle, why: '写了住户姓名', ...said };
  return (await app.as(person).mutate(Correct, { input })).answer;
}
const chainOf = async (of: Confirmed) =>
  (await app.as(anonymous).query(Chain, { code: of.topic.trackingCode })).publicChain.demands[1];

it('is put right after everybody read it: the page says so with its day, the wall and search follow, the trail has no words', async () => {
  const of = await aBench();
  const wall = await app.as(aPairedScreen(app, crypto.randomUUID())).watch(Wall, { committeeId: of.committee.id });
  await wall.next(({ boardLive }) => boardLive.cards.length > 0);
  expect(await chainOf(of)).toMatchObject({ reason: '张三家门口不够宽', correctedAt: null });
  expect(await listOf(of)).toMatchObject({ viewerCanCorrect: true });
  app.clock.advance({ hours: 1 });
  const answer = await correct(of, { title: '车辆乱停放', reason: '部分住户门口不够宽' });
  expect(answer.lines.find(({ demandId }: Line) => demandId === of.declinedId)).toMatchObject({
    demandTitle: '车辆乱停放',
    reason: '部分住户门口不够宽',
    corrections: expect.arrayContaining([
      {
        field: 'reason',
        saidBefore: '张三家门口不够宽',
        saysNow: '部分住户门口不够宽',
        reason: '写了住户姓名',
        byName: of.officer.name,
      },
    ]),
  });
  await wall.next(({ boardLive }) =>
    boardLive.cards.some((card: { demandId: string; title: string }) => card.title === '车辆乱停放'),
  );
  await app.app.settled();
  expect(await chainOf(of)).toEqual({
    title: '车辆乱停放',
    reason: '部分住户门口不够宽',
    correctedAt: expect.stringMatching(/^2026-12-01T02:00:00/),
    takenDownAt: null,
  });
  expect(JSON.stringify(await app.as(anonymous).query(Chain, { code: of.topic.trackingCode }))).not.toContain('张三');
  const found = async (text: string) =>
    (await app.as(of.officer).query(Search, { text })).search.nodes.map(
      ({ recordId }: { recordId: string }) => recordId,
    );
  expect(await found('车辆乱停放')).toContain(of.declinedId);
  expect((await app.auditTrail({ id: of.declinedId })).slice(-1)).toEqual(['commitment.demandCorrected']);
  const trail = await rowsOf<{ data: string }>(
    app,
    `select data::text as data from audit_entry where type = 'commitment.demandCorrected'`,
    [],
  );
  expect(trail.map(({ data }) => data).join()).not.toMatch(/张三|乱停/);
  // The minutes stay as they were confirmed.
  const kept = await rowsOf<{ version: number }>(
    app,
    'select n.version from minutes n join meeting g on g.id = n.meeting_id where g.consultation_id = $1',
    [of.consultation.id],
  );
  expect(kept).toHaveLength(1);
});

it('is heard of by whoever heard of it, once each; the same words again change nothing', async () => {
  const of = await aBench();
  const follower = await aMember(app);
  await app.as(follower).mutate(Follow, { code: of.topic.trackingCode });
  const heard = [newsOf(app, of.handler), newsOf(app, of.merchant), newsOf(app, follower)] as const;
  for (const hear of heard) await hear();
  await correct(of, { title: '车辆乱停放' });
  for (const hear of heard) expect(await hear()).toEqual(['MATTER_CORRECTED']);
  expect(await correct(of, {})).toMatchObject({ __typename: 'OutcomeList' });
  for (const hear of heard) expect(await hear()).toEqual([]);
});

it('before its release it is put right unseen: nobody outside hears of it, and whoever did it does not release it', async () => {
  const of = await aConfirmedCouncil(app);
  const other = await aSecretariat(app);
  const follower = await aMember(app);
  await app.as(follower).mutate(Follow, { code: of.topic.trackingCode });
  await correct(of, { reason: '部分住户门口不够宽' }, other);
  expect(await newsOf(app, follower)()).toEqual([]);
  const review = async (person: Person) =>
    (await app.as(person).query(Review, { id: of.consultation.id })).publicationReview;
  expect(await review(other)).toMatchObject({ viewerCanReview: false });
  const { seen } = await review(office);
  await app.as(office).mutate(Release, { id: of.consultation.id, seen });
  expect(await chainOf(of)).toMatchObject({ reason: '部分住户门口不够宽', correctedAt: null });
  app.clock.advance({ days: 1 });
  await correct(of, { reason: '个别地方不够宽' });
  expect(await chainOf(of)).toMatchObject({ correctedAt: expect.stringMatching(/^2026-12-0/) });
  await app.as(office).mutate(Down, {
    input: { consultationId: of.consultation.id, kind: 'MATTER', recordId: of.declinedId, reason: '隐私' },
  });
  expect(await chainOf(of)).toMatchObject({ title: '', reason: null, correctedAt: null });
});

it('is refused before the minutes are confirmed, for what was taken back, for a stale copy, without a reason, and where none was given', async () => {
  const of = await aBench();
  const input = { ...(await lineOf(of)), title: '车辆乱停放', why: '写错' };
  const { demandId, version } = input;
  const send = async (said: object) =>
    (
      await app
        .as(of.officer)
        .mutate(Correct, { input: { demandId, version, title: '车辆乱停放', why: '写错', ...said } })
    ).answer;
  await expect(send({ version: version + 5 })).rejects.toMatchObject({ code: 'CONFLICT' });
  for (const said of [
    { why: ' ' },
    { title: '' },
    { title: '长'.repeat(121) },
    { body: '长'.repeat(7001) },
    { reason: '长'.repeat(1001) },
  ]) {
    await expect(send(said)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  const promised = await lineOf(of, of.promisedId);
  await expect(send({ demandId: promised.demandId, version: promised.version, basis: '依据' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(send({ demandId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await app.app.database.pool.query(`update demand set disposition = 'WITHDRAWN' where id = $1`, [of.declinedId]);
  expect(await send({})).toMatchObject({ code: 'DEMAND_TAKEN_BACK' });

  const table = await aLiveTable(app);
  const [demand] = table.demands;
  expect(
    (
      await app.as(table.officer).mutate(Correct, {
        input: { demandId: demand?.id, version: 1, title: '早市', why: '写错' } as never,
      })
    ).answer,
  ).toMatchObject({ code: 'MINUTES_NOT_CONFIRMED' });
});

it('is the committee’s and the secretariat’s, never the handler’s or a stranger’s; of two at once one has a stale copy', async () => {
  const of = await aBench();
  const { version } = await lineOf(of);
  const input = { demandId: of.declinedId, version, title: '车辆乱停放', why: '写错' };
  const others: Person[] = [
    of.handler,
    of.member,
    await aLeader(app),
    await aLiaisonOfficer(app),
    await aDirector(app),
  ];
  for (const person of others) {
    await expect(app.as(person).mutate(Correct, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const held = await heldRow(app, 'consultation', of.consultation.id);
  const both = [
    app.as(of.officer).mutate(Correct, { input }),
    app.as(office).mutate(Correct, { input: { ...input, title: '乱停的车' } }),
  ];
  await held.waitedForBy(2);
  await held.release();
  const codes = (await Promise.allSettled(both)).map((one) =>
    one.status === 'rejected' ? (one.reason as { code: string }).code : one.value.answer.__typename,
  );
  expect(codes.sort()).toEqual(['CONFLICT', 'OutcomeList']);
});

it('at every disposition puts words right and settles nothing, whoever tries', async () => {
  const of = await aBench();
  const outsiders: Person[] = [of.handler, of.member, of.merchant, anonymous];
  const surprises: unknown[] = [];
  for (const disposition of Object.values(Disposition)) {
    await app.app.database.pool.query('update demand set disposition = $2 where id = $1', [of.declinedId, disposition]);
    for (const person of [...outsiders, of.officer, office]) {
      const answer = await correct(of, { title: `车辆乱停放${disposition}` }, person).then(
        ({ code }) => code ?? 'DONE',
        ({ code }) => code,
      );
      const isTakenBack = disposition === Disposition.WITHDRAWN || disposition === Disposition.MERGED;
      const expected = outsiders.includes(person)
        ? ['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND']
        : [isTakenBack ? 'DEMAND_TAKEN_BACK' : 'DONE'];
      if (!expected.includes(answer)) surprises.push({ disposition, person: person.name, answer });
    }
    const [left] = await rowsOf(app, 'select status, disposition from demand where id = $1', [of.declinedId]);
    expect(left).toEqual({ status: 'DISPOSED', disposition });
  }
  expect(surprises).toEqual([]);
});
