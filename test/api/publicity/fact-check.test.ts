import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import type { Department, LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  anAccountHolder,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { aHeldConsultation, aPromise, type HeldConsultation, type PromisedMatter } from '../../support/results.js';
import { aDepartment, aLiaisonCommittee } from '../../support/roster.js';
import { bodyOf, doStory, fact, paragraph, text } from '../../support/stories.js';

let house: TestApp;
let committee: LiaisonCommittee;
let department: Department;
let clerk: AccountHolder;
let writer: CommitteeOfficer;
let reviewer: AccountHolder;
let signer: AccountHolder;
let meeting: HeldConsultation;
let matter: PromisedMatter;
beforeAll(async () => {
  house = await anApp();
  committee = await aLiaisonCommittee(house);
  department = await aDepartment(house);
  clerk = await aSecretariat(house);
  writer = await aLiaisonOfficer(house, committee);
  reviewer = await anAccountHolder(house, { role: Role.REVIEWER });
  signer = await anAccountHolder(house, { role: Role.SIGNER });
  meeting = await aHeldConsultation(house, { committee });
  matter = await aPromise(house, meeting, { title: '早市占道', departmentId: department.id });
});
afterAll(() => house?.close());

const Send = `mutation ($input: SendFactCheckInput!) { sendFactCheck(input: $input) { __typename
  ... on IssuedFactCheck { linkId token unitName expiresOn } ... on PublicityRefusal { code } } }`;
const Revoke = `mutation ($storyId: ID!, $linkId: ID!) { revokeFactCheck(storyId: $storyId, linkId: $linkId) { __typename
  ... on PublicityRefusal { code } } }`;
const Check =
  'query ($token: String!) { factCheck(token: $token) { unitName title facts { factKey label value verdict sentence answeredValue } } }';
const Answer = `mutation ($input: AnswerFactCheckInput!) { answerFactCheck(input: $input) { __typename
  ... on FactCheckMatter { answered facts { factKey verdict note answeredValue } } ... on PublicityRefusal { code } } }`;

interface Issued {
  readonly __typename: string;
  readonly code?: string;
  readonly linkId: string;
  readonly token: string;
  readonly unitName: string;
  readonly expiresOn: string;
}

const inCheck = async (
  body = bodyOf(
    paragraph(
      text('现在'),
      fact(matter.commitmentId, 'COMMITMENT', 'STATE'),
      text('，期限'),
      fact(matter.commitmentId, 'COMMITMENT', 'DUE_ON'),
    ),
  ),
) => {
  const subjects = [{ consultationId: meeting.id }];
  const started = await doStory(house, writer, 'startStory', { kind: 'TOPICAL', subjects, title: '早市', body });
  const handed = await doStory(house, writer, 'submitStory', { storyId: started.id, version: started.version });
  return doStory(house, reviewer, 'passStory', { storyId: started.id, version: handed.version });
};
const send = async (
  storyId: string,
  input: object = { departmentId: department.id },
  person = clerk as AccountHolder,
) => (await house.as(person).mutate<{ sendFactCheck: Issued }>(Send, { input: { storyId, ...input } })).sendFactCheck;
const matterOf = async (token: string) =>
  (
    await house
      .as(anonymous)
      .query<{ factCheck: { facts: { factKey: string; value: string }[] } | null }>(Check, { token })
  ).factCheck;
const answer = async (token: string, answers: object[], person: Parameters<TestApp['as']>[0] = anonymous) =>
  (
    await house.as(person).mutate<{
      answerFactCheck: { __typename: string; code?: string; answered: number; facts: { verdict: string | null }[] };
    }>(Answer, {
      input: { token, answers },
    })
  ).answerFactCheck;
const confirmAll = async (token: string) => {
  const facts = (await matterOf(token))?.facts ?? [];
  return answer(
    token,
    facts.map(({ factKey }) => ({ factKey, verdict: 'CONFIRMED' })),
  );
};

describe('a fact check', () => {
  it('is done when every unit that was asked has confirmed every fact', async () => {
    const { id, version } = await inCheck();
    const close = { storyId: id, version };
    expect((await doStory(house, clerk, 'closeFactCheck', close)).code).toBe('FACT_CHECK_OPEN');
    const { token, expiresOn } = await send(id);
    expect(expiresOn).toBe('2026-03-09');
    expect((await doStory(house, clerk, 'closeFactCheck', close)).code).toBe('FACT_CHECK_OPEN');
    expect(await confirmAll(token)).toMatchObject({ __typename: 'FactCheckMatter', answered: 2 });
    expect((await doStory(house, clerk, 'closeFactCheck', close)).__typename).toBe('StoryChanged');
    expect(await matterOf(token)).toBeNull();
    expect(kindsOf(await toldTo(house, signer))).toContain('STORY_TO_SIGN');
  });

  it('is not done while a fact is objected to, and who wrote it hears', async () => {
    const { id, version } = await inCheck();
    const { token } = await send(id);
    await confirmAll(token);
    const [first] = (await matterOf(token))?.facts ?? [];
    const factKey = first?.factKey as string;
    await expect(answer(token, [{ factKey, verdict: 'OBJECTED' }])).rejects.toThrow('BAD_USER_INPUT');
    await answer(token, [{ factKey, verdict: 'OBJECTED', note: '期限已延到七月' }]);

    expect((await doStory(house, clerk, 'closeFactCheck', { storyId: id, version })).code).toBe('FACT_OBJECTED');
    expect(kindsOf(await toldTo(house, writer))).toContain('STORY_FACTS_OBJECTED');
    const skipped = { storyId: id, version, skippedBecause: '延期未批准，仍以记录为准' };
    expect((await doStory(house, clerk, 'closeFactCheck', skipped)).__typename).toBe('StoryChanged');
  });

  it('says what a fact said when it was answered, and what it says now', async () => {
    const { id } = await inCheck();
    const { token } = await send(id);
    await confirmAll(token);
    await house.app.database.pool.query(`update commitment set due_on = '2026-07-15' where id = $1`, [
      matter.commitmentId,
    ]);

    expect((await matterOf(token))?.facts).toContainEqual(
      expect.objectContaining({ value: '7月15日', answeredValue: expect.any(String) }),
    );
  });
});

describe('a link', () => {
  it('opens nothing once it is replaced, taken back or run out', async () => {
    const { id } = await inCheck();
    const first = await send(id);
    const second = await send(id);
    expect(await matterOf(first.token)).toBeNull();
    await house.as(clerk).mutate(Revoke, { storyId: id, linkId: second.linkId });
    expect(await matterOf(second.token)).toBeNull();
    const { revokeFactCheck: again } = await house
      .as(clerk)
      .mutate<Record<string, object>>(Revoke, { storyId: id, linkId: second.linkId });
    expect(again).toMatchObject({ code: 'LINK_UNKNOWN' });
    const third = await send(id, { unitName: '东门商会' });
    expect(third.unitName).toBe('东门商会');
    house.clock.advance({ days: 30 });
    expect(await matterOf(third.token)).toBeNull();
    expect((await answer(third.token, [{ factKey: 'x', verdict: 'CONFIRMED' }])).code).toBe('LINK_UNKNOWN');
  });

  it('is not answered by those who gave it out, nor for a fact the story does not tell', async () => {
    const { id } = await inCheck();
    const { token } = await send(id);
    expect((await answer(token, [{ factKey: 'x', verdict: 'CONFIRMED' }], clerk)).code).toBe('LINK_OF_ANOTHER');
    expect((await answer(token, [{ factKey: 'x', verdict: 'CONFIRMED' }])).code).toBe('FACT_UNKNOWN');
  });

  it('goes to one unit, of a story with facts', async () => {
    const { id } = await inCheck();
    await expect(send(id, {})).rejects.toThrow('BAD_USER_INPUT');
    await expect(send(id, { departmentId: department.id, unitName: '东门商会' })).rejects.toThrow('BAD_USER_INPUT');
    const bare = await inCheck(bodyOf(paragraph(text('没有数字的话'))));
    expect((await send(bare.id)).code).toBe('NOTHING_TO_CHECK');
  });
});
