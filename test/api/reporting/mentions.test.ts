import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aBriefDesk, act, Brief, type BriefDesk, words } from '../../support/briefs.js';
import { rowsOf } from '../../support/commitment.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  aDirector,
  aLeader,
  aMember,
  type CommitteeOfficer,
  type Person,
  type SignedMember,
} from '../../support/people.js';
import { aHeldConsultation, aPromise, aRow, type HeldConsultation } from '../../support/results.js';

// 撤下一件事的人想知道：还有哪里写着它？写进信息、报道、报告、附件里的，各处去改。

const TITLE = '张三家的狗咬人';
const Mentions = `query ($consultationId: ID!, $recordId: ID!) { mentions(consultationId: $consultationId, recordId: $recordId) {
  kind place title names } }`;
const TakeDown = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { __typename ... on CommitmentRefusal { code } } }`;
const Marks = `query ($id: ID!) { brief(id: $id) { title namesTakenDown written { title situation } edited { title situation }
  sources { kind takenDownAt } corrections { field saidBefore reason } steps { kind } } }`;
const List = 'query { briefs(first: 50) { nodes { id title namesTakenDown } } }';

let app: TestApp;
let desk: BriefDesk;
let director: CommitteeOfficer;
let member: SignedMember;
let of: HeldConsultation;
let demandId: string;
let briefId: string;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  desk = await aBriefDesk(app);
  director = await aDirector(app);
  member = await aMember(app, { committee: director.committee });
  of = await aHeldConsultation(app, { committee: director.committee, title: '文明养犬' });
  const { commitmentId, demandId: id } = await aPromise(app, of, {
    following_member_id: member.member.id,
    title: TITLE,
  });
  demandId = id;
  briefId = (await rowsOf<{ id: string }>(app, `select gen_random_uuid() as id`, []))[0]?.id as string;
  await aRow(app, 'opinion_brief', {
    ...{
      id: briefId,
      status: 'DRAFT',
      title: TITLE,
      situation: `${TITLE}，夜里也咬`,
      lead_author_id: member.accountId,
    },
    ...{ file_ids: [], editor_ids: [], sent_to: [], copied_to: [], committee_id: director.committee.id },
  });
  await aRow(app, 'brief_author', { brief_id: briefId, account_id: member.accountId, position: 1, share: 100 });
  await aRow(app, 'brief_source', {
    ...{ brief_id: briefId, kind: 'DEMAND', record_id: demandId, title: TITLE, committee_id: director.committee.id },
  });
  const story = await aRow(app, 'story', {
    ...{
      code: 'S1',
      kind: 'TOPICAL',
      status: 'DRAFT',
      title: '管住一条狗',
      body: '{"type":"doc"}',
      writer_id: director.accountId,
    },
  });
  await aRow(app, 'story_subject', { story_id: story, commitment_id: commitmentId });
  await aRow(app, 'minutes', { meeting_id: of.meetingId, body: `会上说了${TITLE}`, status: 'CONFIRMED' });
  await aRow(app, 'material', { consultation_id: of.id, title: '现状', body: '路灯', file_ids: [] });
  await aRow(app, 'stored_file', {
    ...{ name: '情况说明.pdf', media_type: 'application/pdf', size_bytes: 1, sha256: 'x', bytes: Buffer.from('x') },
    ...{ subject_kind: 'consultation', subject_id: of.id, uploaded_by: director.accountId },
  });
});
afterAll(() => app?.close());

const mentions = async (person: Person, recordId: string) =>
  (await app.as(person).query(Mentions, { consultationId: of.id, recordId })).mentions as {
    kind: string;
    title: string;
    names: boolean;
  }[];
const marked = async (person: Person) => (await app.as(person).query(Marks, { id: briefId })).brief;

describe('what else says something of a matter that is taken down', () => {
  it('is listed with where it is, those that name it first; of a draft of a brief who writes it, and none of its words', async () => {
    const found = await mentions(desk.secretariat, demandId);
    expect(found.map(({ kind, names }) => [kind, names])).toEqual([
      ['BRIEF_DRAFT', true],
      ['MINUTES', true],
      ['STORY', false],
      ['MATERIAL', false],
      ['FILE', false],
    ]);
    expect(found.map(({ title }) => title)).toEqual([member.name, '', '管住一条狗', '现状', '情况说明.pdf']);
    for (const person of [director, member, await aLeader(app)])
      await expect(mentions(person, demandId)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a brief says so to whoever opens it, and on the list of the desk; who writes it changes it', async () => {
    await act(app, member, 'saveBrief', briefId, { ...words, title: TITLE, handIn: true });
    await act(app, desk.reviewer, 'takeUpBrief', briefId);
    for (const name of ['passBrief', 'reviewBrief']) await act(app, desk.reviewer, name, briefId);
    await act(app, desk.signer, 'signBrief', briefId);
    await act(app, desk.secretariat, 'issueBrief', briefId, { sentTo: ['区委办'], copiedTo: [] });
    expect((await mentions(desk.secretariat, demandId))[0]).toMatchObject({ kind: 'BRIEF', names: true, title: TITLE });
    expect(await marked(member)).toMatchObject({ namesTakenDown: false, sources: [{ takenDownAt: null }] });

    const input = { consultationId: of.id, kind: 'MATTER', recordId: demandId, reason: '写了家庭住址' };
    expect((await app.as(desk.secretariat).mutate(TakeDown, { input })).answer.__typename).toBe('PublicRecord');
    for (const person of [member, director, desk.secretariat])
      expect(await marked(person)).toMatchObject({
        ...{ namesTakenDown: true, sources: [{ kind: 'DEMAND', takenDownAt: expect.any(String) }] },
      });
    const listed = (await app.as(desk.secretariat).query(List, {})).briefs.nodes;
    expect(listed.find(({ id }: { id: string }) => id === briefId)).toMatchObject({ namesTakenDown: true });
  });

  it('one act of the secretariat puts its words right, everywhere, with what they were kept for it alone', async () => {
    const gone = '（已由区政协机关撤下。）';
    const whole = { title: gone, situation: gone, analysis: gone, suggestion: gone };
    for (const person of [member, desk.reviewer])
      await expect(act(app, person, 'correctBrief', briefId, { ...whole, reason: '撤下' })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    await expect(act(app, desk.secretariat, 'correctBrief', briefId, { ...whole, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(
      await act(app, desk.secretariat, 'correctBrief', briefId, { ...whole, analysis: '', reason: '撤下' }),
    ).toMatchObject({ code: 'PART_MISSING' });
    expect(await act(app, desk.secretariat, 'correctBrief', briefId, { ...whole, reason: '撤下' })).toMatchObject({
      id: briefId,
    });
    await app.app.settled();

    expect(await marked(director)).toMatchObject({
      ...{ title: gone, namesTakenDown: false, written: { title: gone, situation: gone }, corrections: [] },
    });
    expect(await marked(member)).toMatchObject({ title: gone, written: { title: TITLE } });
    expect((await marked(desk.secretariat)).corrections).toEqual(
      expect.arrayContaining([expect.objectContaining({ field: 'title', saidBefore: TITLE, reason: '撤下' })]),
    );
    for (const person of [member, director]) expect(kindsOf(await toldTo(app, person))).toContain('BRIEF_CORRECTED');
    const file = await app.as(desk.secretariat).fetch('/exports/briefs/2026');
    expect(Buffer.from(await file.arrayBuffer()).includes(TITLE)).toBe(false);
    expect((await app.as(desk.secretariat).query(Brief, { id: briefId })).brief.status).toBe('ISSUED');
    // Corrected by mistake: it is written anew.
    expect(await act(app, desk.secretariat, 'correctBrief', briefId, { ...words, reason: '改回' })).toMatchObject({
      id: briefId,
    });
    expect(await marked(director)).toMatchObject({ title: words.title });
  });
});
