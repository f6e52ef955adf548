import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { recheckStory } from '../../../server/src/modules/publicity/recheck/recheck-stories.js';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  anAccountHolder,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import {
  aHeldConsultation,
  anAnswer,
  aPromise,
  aRow,
  type HeldConsultation,
  type PromisedMatter,
} from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';
import { aPublishedStory, bodyOf, doStory, fact, paragraph, text } from '../../support/stories.js';

let house: TestApp;
let committee: LiaisonCommittee;
let clerk: AccountHolder;
let writer: CommitteeOfficer;
let reviewer: AccountHolder;
let signer: AccountHolder;
beforeAll(async () => {
  house = await anApp();
  committee = await aLiaisonCommittee(house);
  clerk = await aSecretariat(house);
  writer = await aLiaisonOfficer(house, committee);
  reviewer = await anAccountHolder(house, { role: Role.REVIEWER });
  signer = await anAccountHolder(house, { role: Role.SIGNER });
});
afterAll(() => house?.close());

const aMatter = async (values: object = {}): Promise<{ meeting: HeldConsultation; matter: PromisedMatter }> => {
  const meeting = await aHeldConsultation(house, { committee });
  return { meeting, matter: await aPromise(house, meeting, { title: '早市占道', ...values }) };
};
const publish = (consultationId: string, body: string, title = '早市入线') =>
  aPublishedStory(house, { writer, reviewer, signer, clerk }, { title, body, consultationId });

const PublicStory = `query ($code: String!) { publicStory(code: $code) { title withdrawnOn underReviewSince body
  facts { key value gone } pictures { path } } }`;
interface Read {
  publicStory: {
    title: string;
    withdrawnOn: string | null;
    underReviewSince: string | null;
    facts: { key: string; value: string; gone: boolean }[];
    pictures: { path: string | null }[];
  };
}
const read = async (code: string) => (await house.as(anonymous).query<Read>(PublicStory, { code })).publicStory;
const set = (id: string, values: Readonly<Record<string, unknown>>) =>
  house.app.database.pool.query(
    `update commitment set ${Object.keys(values)
      .map((column, n) => `${column} = $${n + 2}`)
      .join(', ')} where id = $1`,
    [id, ...Object.values(values)],
  );
const statusOf = async (id: string) =>
  (
    await house
      .as(signer)
      .query<{ story: { status: string } }>('query ($id: ID!) { story(id: $id) { status } }', { id })
  ).story.status;

describe('what has become untrue', () => {
  const CLOSED = { status: 'CLOSED', result_class: 'A', closed_at: '2026-03-02T01:00:00Z' };

  it('is in doubt at the next reading, before anything ran; and out of it when it is so again', async () => {
    const { meeting, matter } = await aMatter(CLOSED);
    const story = await publish(meeting.id, bodyOf(paragraph(text('早市占道问题已得到解决。'))));
    expect((await read(story.code)).underReviewSince).toBeNull();
    await set(matter.commitmentId, { status: 'RELAPSED', relapse_count: 1 });

    expect((await read(story.code)).underReviewSince).toBe('2026-03-02');
    await recheckStory(jobContext(house), story.storyId);
    expect(await statusOf(story.storyId)).toBe('NEEDS_REVIEW');
    expect(await house.auditTrail({ id: story.storyId })).toContain('publicity.needsReview');
    await set(matter.commitmentId, { status: 'CLOSED', relapse_count: 0 });
    await recheckStory(jobContext(house), story.storyId);
    expect(await statusOf(story.storyId)).toBe('PUBLISHED');
    expect((await read(story.code)).underReviewSince).toBeNull();
  });

  it('is put right by a correction, or stays by the signer’s word, flagged until somebody else has looked', async () => {
    const { meeting, matter } = await aMatter(CLOSED);
    const story = await publish(meeting.id, bodyOf(paragraph(text('早市占道问题已得到解决。'))));
    await set(matter.commitmentId, { status: 'IN_PROGRESS', closed_at: null });
    await recheckStory(jobContext(house), story.storyId);
    const { rows } = await house.app.database.pool.query('select version from story where id = $1', [story.storyId]);
    const input = { storyId: story.storyId, version: rows[0].version, reason: '现场核实过，记录待补' };
    const cleared = await doStory(house, signer, 'clearStoryDoubt', input);
    expect(cleared.status).toBe('PUBLISHED');
    expect((await read(story.code)).underReviewSince).toBeNull();
    const again = { storyId: story.storyId, version: cleared.version };
    expect((await doStory(house, signer, 'seeStoryInSpite', again)).code).toBe('SIGNED_IT');
    expect((await doStory(house, reviewer, 'seeStoryInSpite', again)).__typename).toBe('StoryChanged');
    // Another state of the record is not the one that was accepted.
    await set(matter.commitmentId, { status: 'RELAPSED', relapse_count: 1 });
    expect((await read(story.code)).underReviewSince).not.toBeNull();
  });

  it('is not signed without the signer’s reason, nor published by itself', async () => {
    const { meeting } = await aMatter();
    const body = bodyOf(paragraph(text('早市占道问题已彻底解决。')));
    await expect(publish(meeting.id, body)).rejects.toThrow('CLAIMS_UNTRUE');
    const forced = await aPublishedStory(
      house,
      { writer, reviewer, signer, clerk },
      {
        ...{ title: '早市', body, consultationId: meeting.id, inSpiteOf: '当天已解决，记录待补' },
      },
    );
    const stands = await house
      .as(reviewer)
      .query<{ story: { inSpite: boolean; waivers: object[] } }>(
        'query ($id: ID!) { story(id: $id) { inSpite waivers { reason } } }',
        { id: forced.storyId },
      );
    expect(stands.story).toMatchObject({ inSpite: true, waivers: [{ reason: '当天已解决，记录待补' }] });
  });

  it('is told to its writer and its signer', async () => {
    const { meeting, matter } = await aMatter(CLOSED);
    const story = await publish(meeting.id, bodyOf(paragraph(text('早市占道问题已得到解决。'))));
    await set(matter.commitmentId, { status: 'RELAPSED', relapse_count: 1 });
    await recheckStory(jobContext(house), story.storyId);

    expect(kindsOf(await toldTo(house, writer))).toContain('STORY_IN_DOUBT');
    expect(kindsOf(await toldTo(house, signer))).toContain('STORY_IN_DOUBT');
  });
});

describe('what is taken down', () => {
  const Take = `mutation ($input: TakeDownInput!) { takeDown(input: $input) { ... on PublicRecord { items { takeDowns { id } } } } }`;

  it('takes the stories about it with it at once, and gives them back', async () => {
    const { meeting, matter } = await aMatter();
    const story = await publish(meeting.id, bodyOf(paragraph(fact(matter.commitmentId, 'COMMITMENT', 'ACTION'))));
    await house.as(clerk).mutate(Take, {
      input: { consultationId: meeting.id, kind: 'CONSULTATION', recordId: meeting.id, reason: '含个人信息' },
    });

    expect(await read(story.code)).toMatchObject({ title: '', withdrawnOn: '2026-03-02', facts: [] });
    await house.app.database.pool.query('update take_down set put_back_at = now() where record_id = $1', [meeting.id]);
    expect((await read(story.code)).title).toBe('早市入线');
  });

  it('one matter of several: what refers to it is gone, and the story is in doubt', async () => {
    const { meeting } = await aMatter();
    const other = await aPromise(house, meeting, { title: '路灯不亮' });
    const story = await publish(
      meeting.id,
      bodyOf(paragraph(text('承诺：'), fact(other.commitmentId, 'COMMITMENT', 'ACTION'))),
    );
    await house.as(clerk).mutate(Take, {
      input: { consultationId: meeting.id, kind: 'MATTER', recordId: other.demandId, reason: '含个人信息' },
    });

    const seen = await read(story.code);
    expect(seen.facts).toEqual([expect.objectContaining({ value: '（已撤下）', gone: true })]);
    expect(seen.underReviewSince).not.toBeNull();
  });
});

describe('facts under readers', () => {
  const CHANGES = Number(process.env.STORY_CHANGES ?? 12);

  it(`are never stale: ${CHANGES} changes at random, each read at once`, async () => {
    const { meeting, matter } = await aMatter();
    const body = bodyOf(
      paragraph(
        fact(matter.commitmentId, 'COMMITMENT', 'STATE'),
        fact(matter.commitmentId, 'COMMITMENT', 'DUE_ON'),
        fact(matter.commitmentId, 'COMMITMENT', 'DELIVERABLE'),
        fact(matter.commitmentId, 'COMMITMENT', 'VERDICT'),
        fact(meeting.id, 'CONSULTATION', 'DEMANDS'),
        fact(meeting.id, 'CONSULTATION', 'OPEN'),
      ),
    );
    const { code } = await publish(meeting.id, body);
    const value = async (field: string) => (await read(code)).facts.find(({ key }) => key.endsWith(`:${field}`))?.value;
    let seed = 20_260_302;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    let [demands, answers, solved] = [1, 0, 0];
    const stale: string[] = [];
    const see = async (field: string, wanted: string) => {
      // Several read at once, as many as there are.
      const seen = await Promise.all([value(field), value(field), value(field)]);
      if (seen.some((one) => one !== wanted)) stale.push(`${field}: ${seen.join(', ')} instead of ${wanted}`);
    };
    for (let n = 0; n < CHANGES; n += 1) {
      switch (random(5)) {
        case 0: {
          const status = ['ASSIGNED', 'IN_PROGRESS', 'ACCEPTANCE_OPEN'][random(3)] as string;
          await set(matter.commitmentId, { status });
          await see('STATE', status === 'ACCEPTANCE_OPEN' ? '群众验收中' : '办理中');
          break;
        }
        case 1: {
          const day = 1 + random(28);
          await set(matter.commitmentId, { due_on: `2026-0${4 + random(5)}-${String(day).padStart(2, '0')}` });
          const { rows } = await house.app.database.pool.query(
            'select due_on::text as day from commitment where id = $1',
            [matter.commitmentId],
          );
          const [, month, date] = (rows[0].day as string).split('-').map(Number);
          await see('DUE_ON', `${month}月${date}日`);
          break;
        }
        case 2:
          await set(matter.commitmentId, { deliverable: `${n} 个货位` });
          await see('DELIVERABLE', `${n} 个货位`);
          break;
        case 3: {
          const result = random(2) === 0 ? 'SOLVED' : 'NOT_SOLVED';
          await anAnswer(house, matter, result);
          answers += 1;
          solved += result === 'SOLVED' ? 1 : 0;
          const seen = await value('VERDICT');
          if (!seen?.startsWith(`${answers}人评价，${solved}人认为解决`)) stale.push(`VERDICT: ${seen}`);
          break;
        }
        default:
          demands += 1;
          await aRow(house, 'demand', { consultation_id: meeting.id, number: 100 + n, title: `诉求${n}` });
          await see('DEMANDS', `${demands}件`);
          await see('OPEN', `${demands}件`);
      }
    }
    expect(stale).toEqual([]);
  });
});
