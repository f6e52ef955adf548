import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { indexWhatIsStale } from '../../../server/src/modules/search/index-records.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation } from '../../support/consultations.js';
import { jobContext } from '../../support/notices.js';
import { aLiaisonOfficer, aMember, aSecretariat, type Person } from '../../support/people.js';
import { aRosterMember } from '../../support/roster.js';
import { anAcceptedTopic } from '../../support/topics.js';

const Invitable = `query ($id: ID!, $text: String) {
  invitableMembers(consultationId: $id, text: $text, first: 10) { name } }`;
const Open = 'mutation ($input: OpenRankingInput!) { openRanking(input: $input) { ... on RankingRound { id } } }';
const Round = 'query ($id: ID!) { ranking(id: $id) { eligible viewerCanRank } }';
const Slips = `mutation ($committeeId: ID!) { issueActivationSlips(committeeId: $committeeId) { slips { displayName } } }`;
const Move = `mutation ($memberId: ID!, $committeeId: ID, $startsOn: LocalDate!) {
  moveMember(memberId: $memberId, committeeId: $committeeId, startsOn: $startsOn) { __typename } }`;
const Find = 'query ($text: String!) { search(text: $text, first: 10) { nodes { recordId } } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

it('asks nobody whose term has not begun, neither to a table nor for an order of topics; their slip may wait for them', async () => {
  const officer = await aLiaisonOfficer(app);
  const { committee } = officer;
  const later = await aMember(app, { committee, name: '章来日', termStartsOn: '2026-04-01' });
  await aRosterMember(app, { committee, name: '章来日二', termStartsOn: '2026-04-01' });
  const now = await aMember(app, { committee, name: '章当日', termStartsOn: '2026-03-02' });

  const { id } = await aConsultation(app, { officer });
  const { invitableMembers } = await app.as(officer).query(Invitable, { id, text: '章' });
  expect(invitableMembers).toEqual([{ name: '章当日' }]);

  const topics = [await anAcceptedTopic(app, officer), await anAcceptedTopic(app, officer)];
  const input = { title: '先后', committeeId: committee.id, topicIds: topics.map((topic) => topic.id), places: 2 };
  const { openRanking } = await app.as(officer).mutate(Open, { input: { ...input, closesOn: '2026-03-20' } });
  const round = async (person: Person) => (await app.as(person).query(Round, { id: openRanking.id })).ranking;
  expect(await round(now)).toMatchObject({ eligible: 1, viewerCanRank: true });
  expect((await round(later))?.viewerCanRank ?? false).toBe(false);

  const { issueActivationSlips } = await app.as(officer).mutate(Slips, { committeeId: committee.id });
  expect(issueActivationSlips.slips).toEqual([{ displayName: '章来日二' }]);
});

it('finds a member where they are enrolled today, and elsewhere from the day on that they move', async () => {
  const here = await aLiaisonOfficer(app);
  const there = await aLiaisonOfficer(app);
  const member = await aRosterMember(app, { committee: here.committee, name: '诸葛迁' });
  const move = { memberId: member.id, committeeId: there.committee.id, startsOn: '2026-03-10' };
  await app.as(await aSecretariat(app)).mutate(Move, move);
  await app.app.settled();
  const committees = async () => {
    const { rows } = await app.app.database.pool.query<{ id: string }>(
      'select committee_id as id from search_entry where record_id = $1',
      [member.id],
    );
    return rows.map(({ id }) => id);
  };
  expect(await committees()).toEqual([here.committee.id]);
  expect((await app.as(here).query(Find, { text: '诸葛迁' })).search.nodes).toEqual([{ recordId: member.id }]);

  app.clock.advance({ days: 8 });
  await indexWhatIsStale(jobContext(app));
  expect(await committees()).toEqual([there.committee.id]);
});
