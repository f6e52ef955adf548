import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reaction, RecordedEvent } from '../../../server/src/kernel/module.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { followUp, slotReactions } from '../../../server/src/modules/publicity/slots/slots-of-events.js';
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
import { aDemand, aHeldConsultation, aPromise, aRow, inDays } from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';
import { aPublishedStory, bodyOf, doStory, fact, paragraph, slotAct, text } from '../../support/stories.js';

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

interface Slot {
  id: string;
  version: number;
  kind: string;
  cause: string;
  state: string;
  dueOn: string;
  openedOn: string;
  consultationId: string | null;
  commitmentId: string | null;
  briefId: string | null;
  followsId: string | null;
  storyId: string | null;
  setAsideBecause: string | null;
}
const Slots = `query ($filter: StorySlotFilter) { storySlots(filter: $filter, first: 100) { nodes { id version kind cause state
  openedOn dueOn consultationId commitmentId briefId followsId storyId setAsideBecause } } }`;
const slots = async (of: Partial<Slot>, person = clerk as AccountHolder) =>
  (await house.as(person).query<{ storySlots: { nodes: Slot[] } }>(Slots, { filter: null })).storySlots.nodes.filter(
    (slot) => Object.entries(of).every(([field, value]) => slot[field as keyof Slot] === value),
  );
/** As the outbox would, twice: nothing minds hearing it again. */
const happens = async (type: keyof typeof slotReactions & string, data: object) => {
  const reaction = slotReactions[type] as Reaction;
  const event = { position: 1, type, data, occurredAt: house.clock.now() } as unknown as RecordedEvent;
  await reaction(jobContext(house), event);
  await reaction(jobContext(house), event);
};
const body = (matter: { commitmentId: string }) =>
  bodyOf(paragraph(text('现在：'), fact(matter.commitmentId, 'COMMITMENT', 'STATE')));
const tell = (consultationId: string, matter: { commitmentId: string }, slotId?: string) =>
  aPublishedStory(
    house,
    { writer, reviewer, signer, clerk },
    {
      ...{ title: '早市', body: body(matter), consultationId },
      ...(slotId ? { slotId } : {}),
    },
  );

describe('a slot is opened', () => {
  it('once, by confirmed minutes with a promise or a clause that holds; by empty ones never', async () => {
    const promised = await aHeldConsultation(house, { committee });
    await aPromise(house, promised);
    const agreed = await aHeldConsultation(house, { committee });
    await aRow(house, 'consensus_clause', {
      meeting_id: agreed.meetingId,
      number: 1,
      text: '划线',
      policy_basis: '条例',
      status: 'HELD',
    });
    const empty = await aHeldConsultation(house, { committee });
    await aDemand(house, empty);
    for (const { id, meetingId } of [promised, agreed, empty])
      await happens('meeting.minutesConfirmed', { meetingId, consultationId: id });

    expect(await slots({ consultationId: promised.id })).toEqual([
      expect.objectContaining({
        kind: 'TOPICAL',
        cause: 'MINUTES_CONFIRMED',
        state: 'OPEN',
        openedOn: '2026-03-02',
        dueOn: '2026-03-16',
      }),
    ]);
    expect(await slots({ consultationId: agreed.id })).toHaveLength(1);
    expect(await slots({ consultationId: empty.id })).toEqual([]);
  });

  it('by acceptance after another round, and by a relapse that was mended', async () => {
    const meeting = await aHeldConsultation(house, { committee });
    const again = await aPromise(house, meeting, { status: 'CLOSED', round: 2 });
    const mended = await aPromise(house, meeting, { status: 'CLOSED', round: 2, relapse_count: 1 });
    const straight = await aPromise(house, meeting, { status: 'CLOSED' });
    for (const { commitmentId } of [again, mended, straight]) {
      await happens('commitment.closed', { commitmentId, consultationId: meeting.id, round: 1, unsolved: false });
    }

    expect(await slots({ commitmentId: again.commitmentId })).toMatchObject([
      { kind: 'IN_DEPTH', cause: 'ACCEPTED_AFTER_REPROCESS' },
    ]);
    expect(await slots({ commitmentId: mended.commitmentId })).toMatchObject([
      { kind: 'IN_DEPTH', cause: 'RELAPSE_MENDED' },
    ]);
    expect(await slots({ commitmentId: straight.commitmentId })).toEqual([]);
  });

  it('by a composite adopted by the city, not by the district; and lapses when that is reversed', async () => {
    const brief = await aRow(house, 'opinion_brief', {
      ...{
        kind: 'COMPOSITE',
        status: 'ISSUED',
        title: '早市',
        situation: '情况',
        analysis: '分析',
        suggestion: '建议',
      },
      ...{
        issue_year: 2026,
        issue_number: 77,
        issued_on: '2026-03-02',
        committee_id: committee.id,
        lead_author_id: clerk.accountId,
        file_ids: [],
        editor_ids: [],
        sent_to: [],
        copied_to: [],
      },
    });
    await happens('opinion.adopted', {
      briefId: brief,
      submissionId: brief,
      level: 'DISTRICT',
      adoptedAs: null,
      committeeId: null,
    });
    expect(await slots({ briefId: brief })).toEqual([]);
    await happens('opinion.adopted', {
      briefId: brief,
      submissionId: brief,
      level: 'CITY',
      adoptedAs: null,
      committeeId: null,
    });
    expect(await slots({ briefId: brief })).toMatchObject([{ cause: 'COMPOSITE_ADOPTED', state: 'OPEN' }]);
    await happens('opinion.adoptionReversed', {
      briefId: brief,
      submissionId: brief,
      level: 'CITY',
      adoptedAs: null,
      committeeId: null,
    });
    expect(await slots({ briefId: brief })).toMatchObject([{ state: 'LAPSED' }]);
  });

  it('to follow: after sixty days of something open, at closure, and at once on a relapse', async () => {
    const meeting = await aHeldConsultation(house, { committee });
    const matter = await aPromise(house, meeting);
    const { storyId } = await tell(meeting.id, matter);
    await followUp(jobContext(house));
    expect(await slots({ followsId: storyId })).toEqual([]);
    house.clock.advance({ days: 60 });
    await followUp(jobContext(house));
    await followUp(jobContext(house));
    expect(await slots({ followsId: storyId })).toMatchObject([
      { kind: 'FOLLOW_UP', cause: 'STILL_OPEN', state: 'OPEN' },
    ]);
    // What else happens is told with the one that is owed; what came back is not made to wait.
    const data = { commitmentId: matter.commitmentId, consultationId: meeting.id, round: 1 };
    await happens('commitment.closed', { ...data, unsolved: false });
    expect(await slots({ followsId: storyId })).toHaveLength(1);
    await house.app.database.pool.query('update commitment set relapse_count = 1 where id = $1', [matter.commitmentId]);
    await happens('commitment.relapsed', { ...data, cause: 'LOOK_BACK' });
    const today = inDays(house.clock.now(), 0);
    expect(await slots({ followsId: storyId, cause: 'RELAPSED' })).toMatchObject([{ dueOn: today }]);

    const other = await aHeldConsultation(house, { committee });
    const closed = await aPromise(house, other);
    const told = await tell(other.id, closed);
    await happens('commitment.closed', {
      commitmentId: closed.commitmentId,
      consultationId: other.id,
      round: 1,
      unsolved: false,
    });
    expect(await slots({ followsId: told.storyId })).toMatchObject([{ cause: 'CLOSED' }]);
  });
});

describe('a slot', () => {
  const aSlot = async () => {
    const meeting = await aHeldConsultation(house, { committee });
    const matter = await aPromise(house, meeting);
    await happens('meeting.minutesConfirmed', { meetingId: meeting.meetingId, consultationId: meeting.id });
    const [slot] = await slots({ consultationId: meeting.id });
    return { meeting, matter, slot: slot as Slot };
  };
  const act = async (name: string, input: string, given: object, person = writer as AccountHolder) => {
    const answer = await house
      .as(person)
      .mutate<Record<string, { __typename: string; code?: string; version?: number }>>(slotAct(name, input), {
        input: given,
      });
    return answer[name] as { __typename: string; code?: string; version: number };
  };

  it('is a gap once its day has passed, and filled by a story', async () => {
    const { meeting, matter, slot } = await aSlot();
    const desk = () => house.as(writer).query<{ publicityDesk: { gaps: number } }>('query { publicityDesk { gaps } }');
    const before = (await desk()).publicityDesk.gaps;
    house.clock.advance({ days: 30 });
    expect(await slots({ id: slot.id })).toMatchObject([{ state: 'GAP' }]);
    expect((await desk()).publicityDesk.gaps).toBeGreaterThan(before);
    await followUp(jobContext(house));
    expect(await house.auditTrail({ id: slot.id })).toContain('publicity.slotDue');
    await tell(meeting.id, matter, slot.id);
    expect(await slots({ id: slot.id })).toMatchObject([{ state: 'FILLED' }]);
    const twice = { slotId: slot.id, subjects: [], title: '又一篇' };
    expect((await doStory(house, writer, 'startStory', twice)).code).toBe('ALREADY_FILLED');
  });

  it('is set aside with a reason, and taken back', async () => {
    const { slot } = await aSlot();
    const given = { slotId: slot.id, version: slot.version };
    await expect(act('setStorySlotAside', 'SetStorySlotAsideInput', { ...given, reason: ' ' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    const aside = await act('setStorySlotAside', 'SetStorySlotAsideInput', { ...given, reason: '涉及未成年人' });
    expect(await slots({ id: slot.id })).toMatchObject([{ state: 'SET_ASIDE', setAsideBecause: '涉及未成年人' }]);
    expect(
      (await act('setStorySlotAside', 'SetStorySlotAsideInput', { ...given, version: aside.version, reason: '再次' }))
        .code,
    ).toBe('ALREADY_SET_ASIDE');
    expect((await doStory(house, writer, 'startStory', { slotId: slot.id, subjects: [], title: '写' })).code).toBe(
      'ALREADY_SET_ASIDE',
    );
    await expect(act('takeBackStorySlot', 'StorySlotActInput', given)).rejects.toThrow('CONFLICT');
    const back = await act('takeBackStorySlot', 'StorySlotActInput', { ...given, version: aside.version });
    expect(await slots({ id: slot.id })).toMatchObject([{ setAsideBecause: null }]);
    expect((await act('takeBackStorySlot', 'StorySlotActInput', { ...given, version: back.version })).code).toBe(
      'NOT_SET_ASIDE',
    );
  });

  it('is opened by hand, once by one key', async () => {
    const { meeting } = await aSlot();
    const input = { consultationId: meeting.id, note: '街坊们值得一写', clientMutationId: 'by-hand-1' };
    await act('openStorySlot', 'OpenStorySlotInput', input);
    await act('openStorySlot', 'OpenStorySlotInput', input);
    expect(await slots({ consultationId: meeting.id, cause: 'BY_HAND' })).toHaveLength(1);
  });

  it('has the days the house sets, and those that are open keep theirs', async () => {
    const { slot } = await aSlot();
    const change = `mutation ($input: ChangePublicitySettingsInput!) { changePublicitySettings(input: $input) {
      __typename ... on PublicitySettingsDetail { version topicalWorkingDays } ... on PublicityRefusal { code } } }`;
    const days = {
      topicalWorkingDays: 3,
      inDepthWorkingDays: 20,
      followUpDays: 60,
      followUpWorkingDays: 10,
      factCheckWorkingDays: 5,
    };
    const { changePublicitySettings: changed } = await house
      .as(clerk)
      .mutate<{ changePublicitySettings: { version: number } }>(change, {
        input: { ...days, version: 1, reason: '今年抓紧' },
      });
    expect(changed).toMatchObject({ topicalWorkingDays: 3 });
    expect(await slots({ id: slot.id })).toMatchObject([{ dueOn: slot.dueOn }]);
    const same = { ...days, version: changed.version, reason: '没变' };
    expect(
      (await house.as(clerk).mutate<Record<string, object>>(change, { input: same })).changePublicitySettings,
    ).toMatchObject({ code: 'NOTHING_CHANGED' });
    await expect(house.as(clerk).mutate(change, { input: { ...same, followUpDays: 0 } })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });
});
