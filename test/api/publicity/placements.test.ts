import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { countStoryRead } from '../../../server/src/modules/publicity/reach/count-read.js';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  anAccountHolder,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { aHeldConsultation } from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';
import { aPublishedStory, bodyOf, doStory, type PublishedStory, paragraph, text } from '../../support/stories.js';

let house: TestApp;
let committee: LiaisonCommittee;
let clerk: AccountHolder;
let writer: CommitteeOfficer;
let story: PublishedStory;
beforeAll(async () => {
  house = await anApp();
  committee = await aLiaisonCommittee(house);
  clerk = await aSecretariat(house);
  writer = await aLiaisonOfficer(house, committee);
  const reviewer = await anAccountHolder(house, { role: Role.REVIEWER });
  const signer = await anAccountHolder(house, { role: Role.SIGNER });
  const meeting = await aHeldConsultation(house, { committee });
  const body = bodyOf(paragraph(text('街坊们坐到一起。')));
  story = await aPublishedStory(
    house,
    { writer, reviewer, signer, clerk },
    { title: '板凳上的商量', body, consultationId: meeting.id },
  );
});
afterAll(() => house?.close());

const CHANGED = '{ __typename ... on PlacementChanged { id version } ... on PublicityRefusal { code } }';
const Record = `mutation ($input: RecordPlacementInput!) { answer: recordPlacement(input: $input) ${CHANGED} }`;
const Correct = `mutation ($input: CorrectPlacementInput!) { answer: correctPlacement(input: $input) ${CHANGED} }`;
const Withdraw = `mutation ($input: WithdrawPlacementInput!) { answer: withdrawPlacement(input: $input) ${CHANGED} }`;
const Tally = `query ($filter: PlacementFilter!, $grouping: TallyGrouping!) { placementTally(filter: $filter, grouping: $grouping) {
  name published stories own district city province national total } }`;
const List = `query ($filter: PlacementFilter!) { placements(filter: $filter) { totalCount nodes { id outlet level withdrawnBecause
  corrections { field saidBefore saysNow reason } } } }`;
const march = { from: '2026-03-01', to: '2026-03-31' };
const used = {
  outlet: '区报',
  level: 'DISTRICT',
  medium: 'PAPER',
  link: 'https://example.com/a?b=1',
  usedOn: '2026-03-02',
};
interface Changed {
  readonly answer: {
    readonly __typename: string;
    readonly id: string;
    readonly version: number;
    readonly code?: string;
  };
}
const act = async (document: string, input: object, person = writer as AccountHolder) =>
  (await house.as(person).mutate<Changed>(document, { input })).answer;
const tally = async (grouping: string) =>
  (await house.as(clerk).query<{ placementTally: object[] }>(Tally, { filter: march, grouping })).placementTally;

it('is recorded once, put right, and withdrawn, and counted as it stands', async () => {
  const first = await act(Record, { storyId: story.storyId, ...used, clientMutationId: 'placed-once-1' });
  expect((await act(Record, { storyId: story.storyId, ...used, clientMutationId: 'placed-once-1' })).id).toBe(first.id);
  const second = await act(Record, {
    storyId: story.storyId,
    ...used,
    outlet: '省台',
    level: 'PROVINCE',
    medium: 'BROADCAST',
  });
  const line = { published: 1, stories: 1, own: 0, district: 1, city: 0, province: 1, national: 0, total: 2 };
  expect(await tally('COMMITTEE')).toEqual([{ name: committee.name, ...line }]);
  expect(await tally('WRITER')).toEqual([{ name: writer.name, ...line }]);
  expect(await tally('KIND')).toEqual([{ name: 'TOPICAL', ...line }]);
  expect(await tally('MONTH')).toEqual([{ name: '2026-03', ...line }]);
  expect(await tally('LEVEL')).toHaveLength(2);

  const put = await act(Correct, {
    placementId: second.id,
    version: second.version,
    ...used,
    outlet: '市报',
    level: 'CITY',
    reason: '登记错了层级',
  });
  expect(
    (
      await act(Correct, {
        placementId: second.id,
        version: put.version,
        ...used,
        outlet: '市报',
        level: 'CITY',
        reason: '一样',
      })
    ).code,
  ).toBe('NOTHING_CHANGED');
  await expect(act(Withdraw, { placementId: second.id, version: second.version, reason: '没有用' })).rejects.toThrow(
    'CONFLICT',
  );
  await act(Withdraw, { placementId: first.id, version: first.version, reason: '没有刊用' });
  expect(await tally('COMMITTEE')).toEqual([
    { name: committee.name, ...line, district: 0, province: 0, city: 1, total: 1 },
  ]);
  const { placements } = await house
    .as(clerk)
    .query<{ placements: { totalCount: number; nodes: object[] } }>(List, { filter: march });
  expect(placements.totalCount).toBe(2);
  expect(placements.nodes).toContainEqual(
    expect.objectContaining({
      corrections: expect.arrayContaining([
        expect.objectContaining({ field: 'outlet', saidBefore: '省台', saysNow: '市报' }),
      ]),
    }),
  );
  expect((await act(Withdraw, { placementId: first.id, version: first.version + 1, reason: '再撤' })).code).toBe(
    'ALREADY_WITHDRAWN',
  );
});

it('is not recorded of a draft, before publication, in the future or with an address that is none', async () => {
  const draft = await doStory(house, clerk, 'startStory', { kind: 'TOPICAL', subjects: [], title: '草稿' });
  expect((await act(Record, { storyId: draft.id, ...used }, clerk)).code).toBe('NOT_PUBLISHED');
  expect((await act(Record, { storyId: story.storyId, ...used, usedOn: '2026-03-01' })).code).toBe(
    'DAY_BEFORE_PUBLICATION',
  );
  expect((await act(Record, { storyId: story.storyId, ...used, usedOn: '2026-03-03' })).code).toBe('DAY_IN_FUTURE');
  await expect(act(Record, { storyId: story.storyId, ...used, link: 'javascript:alert(1)' })).rejects.toThrow(
    'BAD_USER_INPUT',
  );
  await expect(act(Record, { storyId: story.storyId, ...used }, await aLiaisonOfficer(house))).rejects.toThrow(
    'FORBIDDEN',
  );
});

it('goes out as a table', async () => {
  const { status, headers } = await house.as(clerk).fetch('/exports/placements/2026-03');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('spreadsheetml');
  expect((await house.as(clerk).fetch('/exports/placements/2026-13')).status).toBe(400);
});

it('counts readers by the day, and nobody', async () => {
  await countStoryRead(jobContext(house), story.code);
  await countStoryRead(jobContext(house), story.code);
  await countStoryRead(jobContext(house), 'NOTHING2');

  const { rows } = await house.app.database.pool.query('select * from story_reads');
  expect(rows).toEqual([{ story_id: story.storyId, day: expect.anything(), count: 2 }]);
});
