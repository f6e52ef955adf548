import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { publishDue } from '../../../server/src/modules/publicity/stories/publish-story.js';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { eitherFirst, heldRow, inOrder } from '../../support/locks.js';
import { jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import {
  aHeldConsultation,
  aPromise,
  type HeldConsultation,
  inDays,
  type PromisedMatter,
} from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';
import { aPublishedStory, bodyOf, doStory, fact, paragraph, type StoryStands, text } from '../../support/stories.js';

let house: TestApp;
let committee: LiaisonCommittee;
let clerk: AccountHolder;
let writer: CommitteeOfficer;
let reviewer: AccountHolder;
let signer: AccountHolder;
let member: SignedMember;
let meeting: HeldConsultation;
let matter: PromisedMatter;
beforeAll(async () => {
  house = await anApp();
  committee = await aLiaisonCommittee(house);
  clerk = await aSecretariat(house);
  writer = await aLiaisonOfficer(house, committee);
  reviewer = await anAccountHolder(house, { role: Role.REVIEWER });
  signer = await anAccountHolder(house, { role: Role.SIGNER });
  member = await aMember(house, { committee });
  meeting = await aHeldConsultation(house, { committee, title: '东门早市怎么管' });
  matter = await aPromise(house, meeting, { title: '早市占道' });
});
afterAll(() => house?.close());

const plain = () =>
  bodyOf(
    paragraph(
      text('早市占道，'),
      fact(matter.commitmentId, 'COMMITMENT', 'UNIT'),
      text('的承诺'),
      fact(matter.commitmentId, 'COMMITMENT', 'STATE'),
      text('。'),
    ),
  );

const start = async (input: object = {}) =>
  doStory(house, writer, 'startStory', {
    kind: 'TOPICAL',
    subjects: [{ consultationId: meeting.id }],
    title: '早市入线',
    body: plain(),
    ...input,
  });
const inReview = async () => {
  const { id, version } = await start();
  return doStory(house, writer, 'submitStory', { storyId: id, version });
};
const inCheck = async () => {
  const { id, version } = await inReview();
  return doStory(house, reviewer, 'passStory', { storyId: id, version });
};
const toSign = async () => {
  const { id, version } = await inCheck();
  return doStory(house, clerk, 'closeFactCheck', { storyId: id, version, skippedBecause: '已电话核对' });
};
const signed = async (publishOn: string | null = null) => {
  const { id, version } = await toSign();
  return doStory(house, signer, 'signStory', { storyId: id, version, waivers: [], publishOn });
};
const published = async () =>
  aPublishedStory(
    house,
    { writer, reviewer, signer, clerk },
    { title: '早市入线', body: plain(), consultationId: meeting.id },
  );

const PublicStory = `query ($code: String!) { publicStory(code: $code) { code title withdrawnOn underReviewSince body
  facts { key value gone } corrections { number reason } sources { title matters { title open stateWords } } } }`;
interface Read {
  publicStory: {
    title: string;
    withdrawnOn: string | null;
    underReviewSince: string | null;
    facts: { key: string; value: string }[];
    corrections: { number: number; reason: string }[];
    sources: { title: string; matters: { open: boolean }[] }[];
  } | null;
}
const read = async (code: string) => (await house.as(anonymous).query<Read>(PublicStory, { code })).publicStory;

const Detail = `query ($id: ID!) { story(id: $id) { status findings { rule severity words } acts { act whyNot }
  versions { number title savedByName } steps { kind byName reason } facts { value label } inSpite factCheckSkippedBecause } }`;
interface DetailRead {
  story: {
    status: string;
    findings: { rule: string }[];
    acts: { act: string; whyNot: string | null }[];
    versions: { number: number; title: string; savedByName: string }[];
    steps: { kind: string; byName: string | null; reason: string | null }[];
    facts: { value: string }[];
    inSpite: boolean;
  } | null;
}
const detail = async (id: string, person = clerk as AccountHolder) =>
  (await house.as(person).query<DetailRead>(Detail, { id })).story;

const refusal = ({ __typename, code }: StoryStands) => (__typename === 'PublicityRefusal' ? code : null);

it('goes from its first word to everybody’s eyes, and each step stays', async () => {
  const story = await published();

  expect(story.status).toBe('PUBLISHED');
  expect((await read(story.code))?.facts.map(({ value }) => value)).toEqual([expect.any(String), '办理中']);
  expect((await read(story.code))?.sources[0]?.matters[0]?.open).toBe(true);
  const stands = await detail(story.storyId);
  expect(stands?.steps.map(({ kind }) => kind)).toEqual([
    'STARTED',
    'SUBMITTED',
    'PASSED',
    'CHECK_CLOSED',
    'SIGNED',
    'PUBLISHED',
  ]);
  expect(await house.auditTrail({ id: story.storyId })).toEqual([
    'publicity.started',
    'publicity.submitted',
    'publicity.passed',
    'publicity.factCheckClosed',
    'publicity.signed',
    'publicity.published',
  ]);
});

it('keeps every version with who and when, and refuses a stale one', async () => {
  const { id, version } = await start();
  const words = {
    storyId: id,
    title: '早市入线了一半',
    summary: '',
    body: plain(),
    subjects: [{ consultationId: meeting.id }],
  };
  const saved = await doStory(house, clerk, 'saveStory', { ...words, version });

  expect(saved.version).toBeGreaterThan(version);
  expect((await detail(id))?.versions).toEqual([
    expect.objectContaining({ number: 2, title: '早市入线了一半', savedByName: clerk.name }),
    expect.objectContaining({ number: 1, title: '早市入线', savedByName: writer.name }),
  ]);
  await expect(doStory(house, writer, 'saveStory', { ...words, version })).rejects.toThrow('CONFLICT');
});

it('takes what is handed in from the spot, once, from a member', async () => {
  const input = {
    kind: 'TOPICAL',
    subjects: [{ consultationId: meeting.id }],
    title: '现场所见',
    body: plain(),
    clientMutationId: 'from-the-spot-1',
  };
  const first = await doStory(house, member, 'startStory', input);

  expect((await doStory(house, member, 'startStory', input)).id).toBe(first.id);
  expect((await doStory(house, member, 'submitStory', { storyId: first.id, version: first.version })).status).toBe(
    'IN_REVIEW',
  );
  expect(await detail(first.id, signer)).not.toBeNull();
});

describe('three persons', () => {
  it('nobody reviews what they wrote, in whatever version', async () => {
    const { id, version } = await start();
    const words = {
      storyId: id,
      title: '早市',
      summary: '',
      body: plain(),
      subjects: [{ consultationId: meeting.id }],
    };
    const saved = await doStory(house, clerk, 'saveStory', { ...words, version });
    const handed = await doStory(house, writer, 'submitStory', { storyId: id, version: saved.version });

    expect(refusal(await doStory(house, clerk, 'passStory', { storyId: id, version: handed.version }))).toBe(
      'WROTE_IT',
    );
  });

  it('nobody signs what they wrote or reviewed', async () => {
    const both = await anAccountHolder(house, { role: Role.REVIEWER }, { role: Role.SIGNER });
    const { id, version } = await inReview();
    const passed = await doStory(house, both, 'passStory', { storyId: id, version });
    const closed = await doStory(house, clerk, 'closeFactCheck', {
      storyId: id,
      version: passed.version,
      skippedBecause: '已核对',
    });

    const answer = await doStory(house, both, 'signStory', { storyId: id, version: closed.version, waivers: [] });
    expect(refusal(answer)).toBe('REVIEWED_IT');
  });
});

describe('goes back', () => {
  it('to the writer, with a reason', async () => {
    const { id, version } = await inReview();
    await expect(doStory(house, reviewer, 'returnStory', { storyId: id, version, reason: ' ' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    const returned = await doStory(house, reviewer, 'returnStory', { storyId: id, version, reason: '少了群众的话' });

    expect(returned.status).toBe('RETURNED');
    expect((await detail(id))?.steps.at(-1)).toMatchObject({ kind: 'RETURNED', reason: '少了群众的话' });
    expect((await doStory(house, writer, 'submitStory', { storyId: id, version: returned.version })).status).toBe(
      'IN_REVIEW',
    );
  });

  it('by the writer, before the reviewer has decided', async () => {
    const { id, version } = await inReview();
    const back = await doStory(house, writer, 'takeBackStory', { storyId: id, version });
    expect(back.status).toBe('DRAFT');
    expect((await doStory(house, writer, 'discardStory', { storyId: id, version: back.version })).status).toBe(
      'DISCARDED',
    );
  });

  it('from the signer, and what was decided is decided anew', async () => {
    const { id, version } = await signed();
    const back = await doStory(house, signer, 'sendStoryBack', { storyId: id, version, reason: '题目不准' });
    expect(back.status).toBe('RETURNED');
    const handed = await doStory(house, writer, 'submitStory', { storyId: id, version: back.version });
    const passed = await doStory(house, reviewer, 'passStory', { storyId: id, version: handed.version });
    expect(
      refusal(await doStory(house, signer, 'signStory', { storyId: id, version: passed.version, waivers: [] })),
    ).toBe('FACT_CHECK_OPEN');
  });
});

describe('its day', () => {
  it('publishes it, and not before', async () => {
    const tomorrow = inDays(house.clock.now(), 1);
    const story = await signed(tomorrow);
    await publishDue(jobContext(house));
    expect((await detail(story.id))?.status).toBe('SCHEDULED');
    house.clock.advance({ days: 1 });
    await publishDue(jobContext(house));

    expect((await detail(story.id))?.status).toBe('PUBLISHED');
    expect((await detail(story.id))?.steps.at(-1)).toMatchObject({ kind: 'PUBLISHED', byName: null });
  });

  it('cleared never publishes', async () => {
    const story = await signed(inDays(house.clock.now(), 1));
    const cleared = await doStory(house, clerk, 'scheduleStory', {
      storyId: story.id,
      version: story.version,
      publishOn: null,
    });
    house.clock.advance({ days: 3 });
    await publishDue(jobContext(house));

    expect(cleared.status).toBe('SCHEDULED');
    expect((await detail(story.id))?.status).toBe('SCHEDULED');
    const again = { storyId: story.id, version: cleared.version, publishOn: null };
    expect(refusal(await doStory(house, clerk, 'scheduleStory', again))).toBe('NOTHING_CHANGED');
  });

  it('is not in the past', async () => {
    const { id, version } = await toSign();
    const yesterday = inDays(house.clock.now(), -1);
    const input = { storyId: id, version, waivers: [], publishOn: yesterday };
    expect(refusal(await doStory(house, signer, 'signStory', input))).toBe('DAY_IN_PAST');
  });
});

describe('after publication', () => {
  it('is corrected by one and signed by another, with a number and a reason for everybody', async () => {
    const { storyId, version, code } = await published();
    const words = { storyId, title: '早市入线一期', summary: '', body: plain(), reason: '题目漏了一期' };
    const pending = await doStory(house, writer, 'correctStory', { ...words, version });
    expect((await read(code))?.title).toBe('早市入线');
    expect(refusal(await doStory(house, writer, 'correctStory', { ...words, version: pending.version }))).toBe(
      'CORRECTION_PENDING',
    );
    const corrected = await doStory(house, signer, 'signStoryCorrection', {
      storyId,
      version: pending.version,
      waivers: [],
    });

    expect(corrected.status).toBe('PUBLISHED');
    expect(await read(code)).toMatchObject({
      title: '早市入线一期',
      corrections: [{ number: 1, reason: '题目漏了一期' }],
    });
    const same = { ...words, version: corrected.version };
    expect(refusal(await doStory(house, writer, 'correctStory', same))).toBe('NOTHING_CHANGED');
  });

  it('a correction is dropped', async () => {
    const { storyId, version, code } = await published();
    const words = { storyId, title: '另一个题目', summary: '', body: plain(), reason: '试试' };
    const pending = await doStory(house, writer, 'correctStory', { ...words, version });
    const dropped = await doStory(house, writer, 'dropStoryCorrection', { storyId, version: pending.version });
    expect((await read(code))?.title).toBe('早市入线');
    const sign = { storyId, version: dropped.version, waivers: [] };
    expect(refusal(await doStory(house, signer, 'signStoryCorrection', sign))).toBe('NO_CORRECTION');
  });

  it('is withdrawn at once: its address says when, and nothing else', async () => {
    const { storyId, version, code } = await published();
    const withdrawn = await doStory(house, clerk, 'withdrawStory', { storyId, version, reason: '照片里有孩子' });

    expect(await read(code)).toMatchObject({ title: '', withdrawnOn: expect.any(String), facts: [], sources: [] });
    expect(JSON.stringify(await read(code))).not.toContain('孩子');
    const list = await house
      .as(anonymous)
      .query<{ publicStories: { nodes: { code: string }[] } }>(
        'query { publicStories(first: 100) { nodes { code } } }',
      );
    expect(list.publicStories.nodes.map((one) => one.code)).not.toContain(code);
    const again = { storyId, version: withdrawn.version, reason: '再撤' };
    expect(refusal(await doStory(house, clerk, 'withdrawStory', again))).toBe('ALREADY_WITHDRAWN');
    const restored = await doStory(house, signer, 'restoreStory', {
      storyId,
      version: withdrawn.version,
      reason: '已换照片',
    });
    expect(restored.status).toBe('PUBLISHED');
    expect((await read(code))?.title).toBe('早市入线');
  });
});

describe('refuses', () => {
  it('what is not public, not there, or without words', async () => {
    const sitting = await aHeldConsultation(house, { committee, status: 'MINUTES_DRAFT' });
    expect(refusal(await start({ subjects: [{ consultationId: sitting.id }], body: null }))).toBe('SUBJECT_NOT_PUBLIC');
    await expect(start({ subjects: [{ consultationId: matter.demandId }] })).rejects.toThrow('BAD_USER_INPUT');
    const empty = await start({ body: null });
    expect(refusal(await doStory(house, writer, 'submitStory', { storyId: empty.id, version: empty.version }))).toBe(
      'NOTHING_WRITTEN',
    );
    const nothing = await start({ subjects: [], body: bodyOf(paragraph(text('无主题的话'))) });
    expect(
      refusal(await doStory(house, writer, 'submitStory', { storyId: nothing.id, version: nothing.version })),
    ).toBe('NO_SUBJECT');
  });

  it('another’s draft: not there for strangers of other places', async () => {
    const { id, version } = await start();
    const other = await aLiaisonOfficer(house);
    expect(await detail(id, other)).toBeNull();
    expect(await detail(id, reviewer)).toBeNull();
    await expect(doStory(house, other, 'submitStory', { storyId: id, version })).rejects.toThrow('NOT_FOUND');
    await expect(doStory(house, writer, 'passStory', { storyId: id, version })).rejects.toThrow('FORBIDDEN');
  });

  it('an act at another step', async () => {
    const { id, version } = await start();
    expect(refusal(await doStory(house, writer, 'takeBackStory', { storyId: id, version }))).toBe('WRONG_STATUS');
    const { storyId, version: later } = await published();
    expect(refusal(await doStory(house, signer, 'clearStoryDoubt', { storyId, version: later, reason: '无误' }))).toBe(
      'WRONG_STATUS',
    );
    expect(refusal(await doStory(house, reviewer, 'seeStoryInSpite', { storyId, version: later }))).toBe('NOT_FORCED');
  });

  it('whoever decides what went back a moment ago, and says so; of a draft that never came they learn nothing', async () => {
    const { id, version } = await inReview();
    await doStory(house, reviewer, 'returnStory', { storyId: id, version, reason: '再改' });
    expect(refusal(await doStory(house, reviewer, 'passStory', { storyId: id, version }))).toBe('WRONG_STATUS');
    const draft = await start();
    await expect(doStory(house, reviewer, 'passStory', { storyId: draft.id, version: draft.version })).rejects.toThrow(
      'NOT_FOUND',
    );
  });

  it.each(eitherFirst('passStory', 'returnStory'))(
    'of %s and %s at once the first holds, and the second is told',
    async (...order) => {
      const { id, version } = await inReview();
      const other = await anAccountHolder(house, { role: Role.REVIEWER });
      const decides = (act: (typeof order)[0]) =>
        act === 'passStory'
          ? doStory(house, reviewer, act, { storyId: id, version })
          : doStory(house, other, act, { storyId: id, version, reason: '再改' });
      const row = await heldRow(house, 'story', id);
      expect(await inOrder(row, order, decides)).toEqual(['done', 'WRONG_STATUS']);
    },
  );
});
