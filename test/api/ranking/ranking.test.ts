import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLeader, aLiaisonOfficer, aMember, aSecretariat, type CommitteeOfficer } from '../../support/people.js';
import { anAcceptedTopic, aSubmittedTopic, type KnownTopic } from '../../support/topics.js';

const result = '{ __typename ... on RankingRound { id } ... on RankingRefusal { code } }';
const Open = `mutation ($input: OpenRankingInput!) { openRanking(input: $input) ${result} }`;
const Close = `mutation ($id: ID!) { closeRanking(id: $id) ${result} }`;
const Cast = `mutation ($input: CastRankingInput!) { castRanking(input: $input) ${result} }`;
const Ranking = `query ($id: ID!) { ranking(id: $id) { open n eligible standingsShown viewerCanRank viewerCanRun ownChoices
  candidates { topicId standing { rank tied points firsts named } } } }`;
const Mine = 'query { myRankings { id open answered } }';
const List = 'query { rankings(first: 100) { nodes { id n eligible } } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

interface Round {
  readonly id: string;
  readonly officer: CommitteeOfficer;
  readonly topics: readonly [KnownTopic, KnownTopic, KnownTopic];
}

const closesOn = () => new Date(app.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);

async function aRound(more: object = {}): Promise<Round> {
  const officer = await aLiaisonOfficer(app);
  const topics = [
    await anAcceptedTopic(app, officer),
    await anAcceptedTopic(app, officer),
    await anAcceptedTopic(app, officer),
  ] as const;
  const { openRanking } = await app.as(officer).mutate(Open, {
    input: {
      title: '先协商哪几件',
      committeeId: officer.committee.id,
      topicIds: topics.map(({ id }) => id),
      places: 2,
      closesOn: closesOn(),
      ...more,
    },
  });
  return { id: openRanking.id, officer, topics };
}

const cast = async (round: Pick<Round, 'id'>, by: Parameters<TestApp['as']>[0], choices: readonly string[]) =>
  (await app.as(by).mutate(Cast, { input: { roundId: round.id, choices } })).castRanking;
const seen = async (by: Parameters<TestApp['as']>[0], id: string) => (await app.as(by).query(Ranking, { id })).ranking;

it('asks every member of the committee, takes one voice each, and shows the result at the end', async () => {
  const round = await aRound();
  const { officer, topics } = round;
  const [a, b, c] = topics.map(({ id }) => id) as [string, string, string];
  const members = [
    await aMember(app, { committee: officer.committee }),
    await aMember(app, { committee: officer.committee }),
    await aMember(app, { committee: officer.committee }),
  ] as const;
  expect((await app.as(members[0]).query(Mine)).myRankings).toEqual([{ id: round.id, open: true, answered: false }]);

  await cast(round, members[0], [b, a]);
  await cast(round, members[0], [a, b]);
  await cast(round, members[1], [b, a]);
  expect(await seen(members[0], round.id)).toMatchObject({ ownChoices: [a, b], n: 2, standingsShown: false });
  const early = await seen(officer, round.id);
  expect(early).toMatchObject({ n: 2, eligible: 3, standingsShown: false });
  expect(early.candidates.map(({ standing }: { standing: unknown }) => standing)).toEqual([null, null, null]);

  await app.as(officer).mutate(Close, { id: round.id });
  const shown = await seen(members[2], round.id);
  expect(shown).toMatchObject({ open: false, standingsShown: true, viewerCanRank: false, n: 2, eligible: 3 });
  expect(shown.candidates).toEqual([
    { topicId: a, standing: { rank: 1, tied: true, points: 3, firsts: 1, named: 2 } },
    { topicId: b, standing: { rank: 1, tied: true, points: 3, firsts: 1, named: 2 } },
    { topicId: c, standing: { rank: 3, tied: false, points: 0, firsts: 0, named: 0 } },
  ]);
  expect(await cast(round, members[2], [a])).toMatchObject({ code: 'ROUND_CLOSED' });
});

it('shows staff how it stands from the third voice on, and members only at the end', async () => {
  const round = await aRound();
  const [first] = round.topics;
  const members = await Promise.all([1, 2, 3].map(() => aMember(app, { committee: round.officer.committee })));
  for (const member of members) await cast(round, member, [first.id]);

  expect((await seen(round.officer, round.id)).standingsShown).toBe(true);
  expect((await seen(members[0] as never, round.id)).standingsShown).toBe(false);
});

describe('refuses', () => {
  it('an order that is not of its topics, too long, or says one twice', async () => {
    const round = await aRound();
    const [a, b, c] = round.topics.map(({ id }) => id) as [string, string, string];
    const member = await aMember(app, { committee: round.officer.committee });
    const other = await anAcceptedTopic(app, round.officer);

    expect(await cast(round, member, [other.id])).toMatchObject({ code: 'NOT_A_CANDIDATE' });
    expect(await cast(round, member, [a, b, c])).toMatchObject({ code: 'TOO_MANY_CHOSEN' });
    expect(await cast(round, member, [a, a])).toMatchObject({ code: 'CHOSEN_TWICE' });
    expect((await seen(member, round.id)).n).toBe(0);
  });

  it('whoever is not a member of the committee, as though there were none', async () => {
    const round = await aRound();
    const choices = [round.topics[0].id];
    const outside = await aMember(app);
    const unplaced = await aMember(app, { committee: null });

    for (const person of [outside, unplaced]) {
      await expect(cast(round, person, choices)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await seen(person, round.id)).toBeNull();
      expect((await app.as(person).query(Mine)).myRankings).toEqual([]);
    }
    await expect(cast(round, round.officer, choices)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('to be opened with what is no candidate, or by whoever does not run it', async () => {
    const officer = await aLiaisonOfficer(app);
    const topics = [await anAcceptedTopic(app, officer), await aSubmittedTopic(app, officer)];
    const input = {
      title: '排序',
      committeeId: officer.committee.id,
      topicIds: topics.map(({ id }) => id),
      places: 1,
      closesOn: closesOn(),
    };
    const open = async (by: CommitteeOfficer, more: object = {}) =>
      (await app.as(by).mutate(Open, { input: { ...input, ...more } })).openRanking;

    expect(await open(officer)).toMatchObject({ code: 'NOT_A_CANDIDATE' });
    expect(await open(officer, { topicIds: [topics[0]?.id] })).toMatchObject({ code: 'TOO_FEW_TOPICS' });
    await expect(open(await aLiaisonOfficer(app))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(open(officer, { committeeId: null })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const round = await aRound();
    await expect(app.as(await aLeader(app)).mutate(Close, { id: round.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(app.as(officer).mutate(Close, { id: round.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('asks the whole district where the secretariat opens it', async () => {
  const secretariat = await aSecretariat(app);
  const topics = [
    await anAcceptedTopic(app, await aLiaisonOfficer(app)),
    await anAcceptedTopic(app, await aLiaisonOfficer(app)),
  ];
  const input = { title: '全区', topicIds: topics.map(({ id }) => id), places: 1, closesOn: closesOn() };
  const key = { ...input, clientMutationId: 'opened-once-1' };
  const { openRanking } = await app.as(secretariat).mutate(Open, { input: key });
  expect((await app.as(secretariat).mutate(Open, { input: key })).openRanking).toEqual(openRanking);
  const member = await aMember(app);

  expect(await cast(openRanking, member, [topics[1]?.id as string])).toMatchObject({ __typename: 'RankingRound' });
  const { rankings } = await app.as(await aLiaisonOfficer(app)).query(List);
  expect(rankings.nodes.find(({ id }: { id: string }) => id === openRanking.id)?.n).toBe(1);
});

it('closes by itself after its last day, and an empty order takes a voice back', async () => {
  const round = await aRound();
  const member = await aMember(app, { committee: round.officer.committee });
  const choices = [round.topics[0].id];
  await cast(round, member, choices);
  expect((await seen(member, round.id)).n).toBe(1);
  await cast(round, member, []);
  expect(await seen(member, round.id)).toMatchObject({ n: 0, ownChoices: [] });

  app.clock.advance({ hours: 24 * 8 });
  expect(await cast(round, member, choices)).toMatchObject({ code: 'ROUND_CLOSED' });
  expect((await seen(member, round.id)).standingsShown).toBe(true);
});

it('counts one voice of one member who sends twice at once', async () => {
  const round = await aRound();
  const [a, b] = round.topics.map(({ id }) => id) as [string, string];
  const member = await aMember(app, { committee: round.officer.committee });
  const held = await heldRow(app, 'ranking_round', round.id);
  const send = (choices: readonly string[]) =>
    app.inAnotherBrowser(member).mutate(Cast, { input: { roundId: round.id, choices } });
  const both = Promise.all([send([a]), send([b])]);
  await held.waitedForBy(2);
  await held.release();
  expect((await both).map(({ castRanking }) => castRanking.__typename)).toEqual(['RankingRound', 'RankingRound']);
  const { n, ownChoices } = await seen(member, round.id);
  expect(n).toBe(1);
  expect([[a], [b]]).toContainEqual(ownChoices);
});

it('takes no voice that waits while somebody closes the round', async () => {
  const round = await aRound();
  const member = await aMember(app, { committee: round.officer.committee });
  const held = await heldRow(app, 'ranking_round', round.id);
  const closing = app.as(round.officer).mutate(Close, { id: round.id });
  await held.waitedForBy(1);
  const late = cast(round, member, [round.topics[0].id]);
  await held.waitedForBy(2);
  await held.release();
  await closing;
  expect(await late).toMatchObject({ code: 'ROUND_CLOSED' });
  expect((await seen(member, round.id)).n).toBe(0);
});
