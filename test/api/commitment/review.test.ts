import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import { ConsultationForm } from '../../../server/src/modules/consultation/index.js';
import { DEFAULT_TERMS } from '../../../server/src/modules/consultation/settings/form-terms.rules.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
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
import * as say from './documents.js';

let app: TestApp;
let office: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  office = await aSecretariat(app);
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-12-01T01:00:00Z'));

const { acts, on, photo, progress, aReply, aVerification, residentsSay } = handling(() => app);
const REVIEW = `id title standing until { dueOn workingDaysLeft } confirmedByName viewerIsAuthor viewerCanReview
  viewerCanAskAgain viewerCanReword seen steps { kind note byName } wordings { demandId version title reason basis }
  chain { inReview title demands { title disposition reason commitment { action steps { kind text photoIds } } } }`;
const ANSWER = `__typename ... on PublicationReview { ${REVIEW} } ... on CommitmentRefusal { code }`;
const Review = `query ($id: ID!) { publicationReview(consultationId: $id) { ${REVIEW} } }`;
const Reviews = `query { publicationReviews { totalCount nodes { id title standing viewerCanReview } } }`;
const Release = `mutation ($id: ID!, $seen: String!) { answer: releaseResults(consultationId: $id, seen: $seen) { ${ANSWER} } }`;
const SendBack = `mutation ($id: ID!, $reason: String!) { answer: sendResultsBack(consultationId: $id, reason: $reason) { ${ANSWER} } }`;
const AskAgain = `mutation ($id: ID!, $note: String!) { answer: askForReviewAgain(consultationId: $id, note: $note) { ${ANSWER} } }`;
const Reword = `mutation ($input: RewordDemandInput!) { answer: rewordDemand(input: $input) { ${ANSWER} } }`;
const Chain = `query ($code: String!) { publicChain(trackingCode: $code) { inReview title demands { title reason
  commitment { action steps { text photoIds } } } } }`;
const Corrected = `query ($code: String!) { publicChain(trackingCode: $code) { demands { commitment { action
  corrections { saidBefore } } } } }`;
const Correct = `mutation ($input: CorrectCommitmentInput!) { answer: correctCommitment(input: $input) { __typename } }`;
const Split = `mutation ($input: SplitCommitmentInput!) { answer: splitCommitment(input: $input) { __typename
  ... on CommitmentDetail { status } ... on CommitmentRefusal { code } } }`;
const WithParts = `query ($id: ID!) { publicationReview(consultationId: $id) { chain { demands { commitments { action } } } } }`;
const CARDS = 'totals { matters } cards { demandId title promise beforePhoto }';
const Board = `query ($committeeId: ID) { resultsBoard(committeeId: $committeeId, first: 50) { ${CARDS} } }`;
const Wall = `subscription ($committeeId: ID) { boardLive(committeeId: $committeeId, first: 50) { ${CARDS} } }`;
const Search = `query ($text: String!) { search(text: $text, first: 50) { nodes { kind recordId } } }`;
const Topic = `query ($code: String!) { topicByTrackingCode(code: $code) { status } }`;
const Notice = `query ($code: String!) { acceptanceNotice(code: $code) { open demandTitle action } }`;
const Follow = 'mutation ($code: String!) { followTopic(code: $code) { __typename } }';
const TakeDown = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) { __typename ... on CommitmentRefusal { code } } }`;
const Record = `query ($id: ID!) { publicRecord(consultationId: $id) { inReview items { kind recordId } } }`;

const publicly = (document: string, variables: object) => app.as(anonymous).query(document, variables as never);
const chainOf = async (code: string) => (await publicly(Chain, { code })).publicChain;
const board = async (of: Confirmed) => (await publicly(Board, { committeeId: of.committee.id })).resultsBoard;
const review = async (of: Confirmed, person: Person = office) =>
  (await app.as(person).query(Review, { id: of.consultation.id })).publicationReview;
const release = async (of: Confirmed, person: Person = office, seen?: string) =>
  acts(person, Release, { id: of.consultation.id, seen: seen ?? (await review(of)).seen });
const sendBack = (of: Confirmed, reason = '写了张三家', person: Person = office) =>
  acts(person, SendBack, { id: of.consultation.id, reason });
const askAgain = (of: Confirmed, person: Person = of.officer, note = '已删去姓名') =>
  acts(person, AskAgain, { id: of.consultation.id, note });
const reword = async (of: Confirmed, input: object, person: Person = of.officer) => {
  const wording = (await review(of)).wordings.find((one: { demandId: string }) => one.demandId === of.declinedId);
  const { version, title } = wording;
  return acts(person, Reword, { input: { demandId: of.declinedId, version, title, why: '有住户姓名', ...input } });
};
const statusOf = async ({ consultation }: Confirmed) =>
  (await rowsOf<{ status: string }>(app, 'select status from consultation where id = $1', [consultation.id]))[0]
    ?.status;
const trackingCodeOf = async ({ commitmentId }: Confirmed) =>
  (await rowsOf<{ code: string }>(app, 'select tracking_code as code from commitment where id = $1', [commitmentId]))[0]
    ?.code as string;
const handled = (of: Confirmed) => ({
  id: of.commitmentId,
  department: of.handler,
  officer: of.officer,
  follower: of.member,
});

describe('what came of a council waits', () => {
  it('nowhere before everybody, while it is handled; then everywhere within one change', async () => {
    const of = await aConfirmedCouncil(app);
    const wall = await app.as(aPairedScreen(app, crypto.randomUUID())).watch(Wall, { committeeId: of.committee.id });
    await wall.next(({ boardLive }) => boardLive.totals.matters === 0);
    const stranger = await aMember(app);
    const finds = async () =>
      ((await app.as(stranger).query(Search, { text: '卸货位' })).search.nodes as { recordId: string }[]).map(
        ({ recordId }) => recordId,
      );
    // The handling goes on: the department takes it up and reports, with a picture.
    await acts(of.handler, say.acknowledge, { id: of.commitmentId });
    const photoId = await photo(of.handler);
    expect(
      await acts(of.handler, say.report, on({ id: of.commitmentId }, { ...progress, photoIds: [photoId] })),
    ).toMatchObject({ status: 'IN_PROGRESS' });
    await app.app.settled();

    const waits = { inReview: true, title: '', demands: [] };
    for (const code of [of.topic.trackingCode, await trackingCodeOf(of)]) expect(await chainOf(code)).toEqual(waits);
    expect(await board(of)).toEqual({ totals: { matters: 0 }, cards: [] });
    const district = async () => JSON.stringify((await publicly(Board, {})).resultsBoard);
    expect(await district()).not.toContain(of.promisedId);
    expect(await finds()).toEqual([]);
    expect((await app.as(anonymous).fetch(`/files/${photoId}`)).status).toBe(404);
    expect((await app.as(of.handler).fetch(`/files/${photoId}`)).status).toBe(200);
    expect((await publicly(Topic, { code: of.topic.trackingCode })).topicByTrackingCode.status).toBe('CONSULTED');

    // The reviewer sees what everybody will.
    const seen = await review(of);
    expect(seen).toMatchObject({
      standing: 'WAITING',
      viewerCanReview: true,
      viewerIsAuthor: false,
      until: { dueOn: '2026-12-04', workingDaysLeft: 3 },
      chain: {
        demands: [
          { title: '仓储无处安放', commitment: { action: '划出卸货位', steps: expect.any(Array) } },
          { title: '车辆乱停', reason: '张三家门口不够宽' },
        ],
      },
    });
    expect(seen.chain.demands[0].commitment.steps).toContainEqual(expect.objectContaining({ photoIds: [photoId] }));

    expect(await release(of)).toMatchObject({
      standing: 'RELEASED',
      steps: [{ kind: 'RELEASED', byName: office.name }],
    });
    const shown = await wall.next(({ boardLive }) => boardLive.totals.matters === 2);
    expect(shown.boardLive.cards.map((one: { demandId: string }) => one.demandId).sort()).toEqual(
      [of.promisedId, of.declinedId].sort(),
    );
    await app.app.settled();
    expect(await board(of)).toMatchObject({ totals: { matters: 2 } });
    expect(await district()).toContain(of.promisedId);
    expect(await chainOf(of.topic.trackingCode)).toMatchObject({
      inReview: false,
      demands: [{ title: '仓储无处安放' }, {}],
    });
    expect(await chainOf(await trackingCodeOf(of))).toMatchObject({
      inReview: false,
      demands: [{ title: '仓储无处安放' }],
    });
    expect(await finds()).toContain(of.promisedId);
    expect((await app.as(anonymous).fetch(`/files/${photoId}`)).status).toBe(200);
    expect((await app.auditTrail({ id: of.consultation.id })).filter((type) => /review|esults/.test(type))).toEqual([
      'consultation.reviewBegun',
      'commitment.resultsReleased',
    ]);

    // Released it is taken down like anything else.
    const what = {
      consultationId: of.consultation.id,
      kind: 'CONSULTATION',
      recordId: of.consultation.id,
      reason: '误登',
    };
    expect(await acts(office, TakeDown, { input: what })).toMatchObject({ __typename: 'PublicRecord' });
    expect(await chainOf(of.topic.trackingCode)).toMatchObject({ inReview: false, demands: [] });
  });

  it('a bench meeting does not wait', async () => {
    const of = await aConfirmedCouncil(app, { form: ConsultationForm.BENCH });
    expect(await board(of)).toMatchObject({ totals: { matters: 2 } });
    expect(await chainOf(of.topic.trackingCode)).toMatchObject({ inReview: false, demands: [{}, {}] });
    expect(await review(of)).toBeNull();
    expect(await acts(office, Release, { id: of.consultation.id, seen: 'x' })).toMatchObject({ code: 'NOT_IN_REVIEW' });
    expect(await sendBack(of)).toMatchObject({ code: 'NOT_IN_REVIEW' });
    expect(await askAgain(of)).toMatchObject({ code: 'NOT_IN_REVIEW' });
  });

  it('does not end before it is released, however soon everything of it is done', async () => {
    const of = await aConfirmedCouncil(app);
    await app.app.database.pool.query(`update commitment set status = 'CLOSED' where id = $1`, [of.commitmentId]);
    expect(await statusOf(of)).toBe('TRACKING');
    await release(of);
    expect(await statusOf(of)).toBe('EVALUATED');
    expect((await publicly(Topic, { code: of.topic.trackingCode })).topicByTrackingCode.status).toBe('CLOSED');
  });

  it('shows the reviewer what stands behind codes of its own, too', async () => {
    const of = await aConfirmedCouncil(app);
    const part = {
      assistingDepartmentIds: [],
      deliverable: '车位',
      leadDepartmentId: of.department.id,
      responsiblePerson: '周工',
      dueOn: '2027-05-30',
    };
    const parts = ['东门划位', '西门划位'].map((action) => ({ ...part, action }));
    expect(
      await acts(of.officer, Split, { input: { commitmentId: of.commitmentId, reason: '分两处', parts } }),
    ).toMatchObject({ status: 'SPLIT' });
    const { publicationReview } = await app.as(office).query(WithParts, { id: of.consultation.id });
    expect(publicationReview.chain.demands[0].commitments.map(({ action }: { action: string }) => action)).toEqual([
      '划出卸货位',
      '东门划位',
      '西门划位',
    ]);
    expect(await chainOf(await trackingCodeOf(of))).toEqual({ inReview: true, title: '', demands: [] });
  });

  it('a part can be taken down before anybody has read it', async () => {
    const of = await aConfirmedCouncil(app);
    const id = of.consultation.id;
    expect((await app.as(office).query(Record, { id })).publicRecord).toMatchObject({ inReview: true });
    const before = (await review(of)).seen;
    await acts(office, TakeDown, {
      input: { consultationId: id, kind: 'MATTER', recordId: of.declinedId, reason: '姓名' },
    });
    expect(await release(of, office, before)).toMatchObject({ code: 'CHANGED_SINCE_SEEN' });
    await release(of);
    expect((await chainOf(of.topic.trackingCode)).demands).toMatchObject([{ title: '仓储无处安放' }, { title: '' }]);
    expect((await app.as(office).query(Record, { id })).publicRecord).toMatchObject({ inReview: false });
  });

  it('its archive says that it is not published, and keeps each step', async () => {
    const of = await aConfirmedCouncil(app);
    await sendBack(of);
    const archive = async () => {
      const answer = await app.as(of.officer).fetch(`/archives/consultations/${of.consultation.id}`);
      const opened = await readPackage(new Uint8Array(await answer.arrayBuffer()));
      return { record: JSON.parse(await opened.text('record.json')), readMe: await opened.text('说明.txt') };
    };
    const waiting = await archive();
    expect(waiting.record).toMatchObject({
      inReviewSince: expect.any(String),
      review: [{ kind: 'SENT_BACK', note: '写了张三家' }],
    });
    expect(waiting.readMe).toContain('还没有公开');
    await askAgain(of);
    await release(of);
    const open = await archive();
    expect(open.record).toMatchObject({
      inReviewSince: null,
      review: [{}, { kind: 'ASKED_AGAIN' }, { kind: 'RELEASED' }],
    });
    expect(open.readMe).not.toContain('还没有公开');
  });

  it('those concerned answer by the code on the notice meanwhile', async () => {
    const of = await aConfirmedCouncil(app);
    const way = handled(of);
    await acts(of.officer, say.assignFollower, { id: of.commitmentId, memberId: of.member.member.id });
    await acts(of.handler, say.acknowledge, { id: of.commitmentId });
    await acts(of.handler, say.report, on(way, progress));
    await acts(of.handler, say.reply, await aReply(way));
    await acts(of.member, say.verify, await aVerification(way));
    const { acceptanceCode } = await acts(of.officer, say.open, { id: of.commitmentId });
    expect((await publicly(Notice, { code: acceptanceCode })).acceptanceNotice).toMatchObject({
      open: true,
      demandTitle: '仓储无处安放',
      action: '划出卸货位',
    });
    await residentsSay(way, 'SOLVED', 'SOLVED', 'SOLVED', 'SOLVED', 'SOLVED');
    expect(await acts(of.officer, say.settle, { id: of.commitmentId })).toMatchObject({ status: 'CLOSED' });
    expect(await chainOf(of.topic.trackingCode)).toMatchObject({ inReview: true, demands: [] });
    expect(await board(of)).toEqual({ totals: { matters: 0 }, cards: [] });
  });
});

describe('sent back', () => {
  it('is put right by its committee, asked for again, and released by somebody else', async () => {
    const of = await aConfirmedCouncil(app);
    const first = await review(of);
    expect(await sendBack(of)).toMatchObject({
      standing: 'SENT_BACK',
      viewerCanReview: false,
      steps: [{ kind: 'SENT_BACK', note: '写了张三家', byName: office.name }],
    });
    expect(await chainOf(of.topic.trackingCode)).toEqual({ inReview: true, title: '', demands: [] });
    expect(await release(of)).toMatchObject({ code: 'REVIEW_SENT_BACK' });
    expect(await sendBack(of)).toMatchObject({ code: 'REVIEW_SENT_BACK' });

    expect(await review(of, of.officer)).toMatchObject({ viewerCanAskAgain: true, viewerCanReword: true });
    const reworded = await reword(of, { title: '车辆乱停', reason: '部分住户门口不够宽' });
    expect(reworded.chain.demands[1]).toMatchObject({ reason: '部分住户门口不够宽' });
    expect(
      await rowsOf(app, `select field, said_before, says_now, reason from correction where record_id = $1`, [
        of.declinedId,
      ]),
    ).toEqual([
      { field: 'reason', said_before: '张三家门口不够宽', says_now: '部分住户门口不够宽', reason: '有住户姓名' },
    ]);
    expect(await askAgain(of)).toMatchObject({ standing: 'WAITING', steps: [{ kind: 'ASKED_AGAIN' }, {}] });
    expect(await askAgain(of)).toMatchObject({ code: 'REVIEW_NOT_SENT_BACK' });

    expect(await release(of, office, first.seen)).toMatchObject({ code: 'CHANGED_SINCE_SEEN' });
    expect(await chainOf(of.topic.trackingCode)).toMatchObject({ inReview: true });
    expect(await release(of)).toMatchObject({ standing: 'RELEASED' });
    expect((await chainOf(of.topic.trackingCode)).demands[1]).toMatchObject({ reason: '部分住户门口不够宽' });
    expect(JSON.stringify(await chainOf(of.topic.trackingCode))).not.toContain('张三');
    expect(
      (await app.auditTrail({ id: of.consultation.id })).filter((type) => /review|esults|eworded/.test(type)),
    ).toEqual([
      'consultation.reviewBegun',
      'commitment.resultsSentBack',
      'commitment.demandReworded',
      'commitment.reviewAskedAgain',
      'commitment.resultsReleased',
    ]);
  });

  it('what a promise said before anybody read it is not told to everybody; what it says later is', async () => {
    const of = await aConfirmedCouncil(app);
    const correct = async (action: string) => {
      const [row] = await rowsOf<{ version: number }>(
        app,
        'select promise_version as version from commitment where id = $1',
        [of.commitmentId],
      );
      const rest = { deliverable: '卸货位二十个', responsiblePerson: '周工', reason: '有住户姓名' };
      const input = { commitmentId: of.commitmentId, version: row?.version, action, ...rest };
      return acts(of.officer, Correct, { input });
    };
    await correct('在张三家门口划卸货位');
    await correct('在东门划卸货位');
    await release(of);
    app.clock.set('2026-12-01T02:00:00Z');
    const shown = await publicly(Corrected, { code: of.topic.trackingCode });
    expect(shown.publicChain.demands[0].commitment).toEqual({ action: '在东门划卸货位', corrections: [] });
    await correct('在西门划卸货位');
    const later = await publicly(Corrected, { code: of.topic.trackingCode });
    expect(later.publicChain.demands[0].commitment).toEqual({
      action: '在西门划卸货位',
      corrections: [{ saidBefore: '在东门划卸货位' }],
    });
  });

  it('words are put right as they were seen, and only while nobody reads them', async () => {
    const of = await aConfirmedCouncil(app);
    const stale = (await review(of)).wordings[1].version as number;
    await reword(of, { reason: '部分住户门口不够宽' });
    await expect(reword(of, { version: stale, reason: '别的' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(reword(of, { why: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(reword(of, { title: '长'.repeat(121) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const input = { demandId: of.promisedId, version: 99, title: '仓储', reason: '没有的', why: '改' };
    await expect(acts(of.officer, Reword, { input })).rejects.toMatchObject({ code: 'CONFLICT' });
    await release(of);
    expect(await reword(of, { reason: '再改' })).toMatchObject({ code: 'NOT_IN_REVIEW' });
  });
});

describe('who releases', () => {
  it('nobody who wrote, confirmed or put it right; the director where another confirmed', async () => {
    const of = await aConfirmedCouncil(app);
    expect(await review(of, of.director)).toMatchObject({ viewerCanReview: false, viewerIsAuthor: true });
    expect(await release(of, of.director)).toMatchObject({ code: 'OWN_RECORD' });
    expect(await sendBack(of, '不妥', of.director)).toMatchObject({ code: 'OWN_RECORD' });
    await expect(release(of, of.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    const another = await aDirector(app, of.committee);
    expect(await review(of, another)).toMatchObject({ viewerCanReview: true });
    const writer = await aSecretariat(app);
    await reword(of, { reason: '部分住户门口不够宽' }, writer);
    expect(await release(of, writer)).toMatchObject({ code: 'OWN_RECORD' });
    await sendBack(of, '再看一遍', another);
    await askAgain(of, another);
    expect(await release(of, another)).toMatchObject({ code: 'OWN_RECORD' });
    expect(await release(of)).toMatchObject({ standing: 'RELEASED' });
  });

  it('nobody from elsewhere, and nobody without a reason', async () => {
    const of = await aConfirmedCouncil(app);
    const seen = (await review(of)).seen;
    const others: Person[] = [
      await aDirector(app),
      await aLiaisonOfficer(app),
      await aLeader(app),
      of.handler,
      of.member,
    ];
    for (const person of others) {
      await expect(release(of, person, seen)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(sendBack(of, '不妥', person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(askAgain(of, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(reword(of, { reason: '改' }, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await review(of, await aDirector(app))).toBeNull();
    for (const words of [' ', '长'.repeat(1001)]) {
      await expect(sendBack(of, words)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await expect(askAgain(of, of.officer, words)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect((await review(of)).steps).toEqual([]);
  });

  it('of two at once one releases and the other learns of it', async () => {
    const of = await aConfirmedCouncil(app);
    const seen = (await review(of)).seen;
    const held = await heldRow(app, 'consultation', of.consultation.id);
    const both = [release(of, office, seen), release(of, await aSecretariat(app), seen)];
    await held.waitedForBy(2);
    await held.release();
    const answers = (await Promise.all(both)).map(({ code, standing }) => code ?? standing);
    expect(answers.sort()).toEqual(['NOT_IN_REVIEW', 'RELEASED']);
    expect((await review(of)).steps).toHaveLength(1);
  });

  it.each([
    ['releasing', 'RELEASED', 'NOT_IN_REVIEW'],
    ['sending back', 'SENT_BACK', 'REVIEW_SENT_BACK'],
  ])('of releasing and sending back at once %s holds where it was first', async (how, standing, code) => {
    const of = await aConfirmedCouncil(app);
    const { seen } = await review(of);
    const other = await aSecretariat(app);
    const acts = [() => release(of, office, seen), () => sendBack(of, '不妥', other)] as const;
    const [one, second] = how === 'releasing' ? acts : [acts[1], acts[0]];
    const held = await heldRow(app, 'consultation', of.consultation.id);
    expect(await inTurn(held, one, second)).toMatchObject([{ standing }, { code }]);
    expect((await review(of)).steps).toHaveLength(1);
  });
});

describe('the setting of the form', () => {
  const set = (form: string, value: boolean) =>
    app.app.database.pool.query('update form_settings set reviews_before_publication = $2 where form = $1', [
      form,
      value,
    ]);

  it('holds when the minutes are confirmed: switched later it changes nothing that waits or is public', async () => {
    const waiting = await aConfirmedCouncil(app);
    await set('COUNCIL', false);
    try {
      expect(await chainOf(waiting.topic.trackingCode)).toMatchObject({ inReview: true });
      const open = await aConfirmedCouncil(app);
      expect(await chainOf(open.topic.trackingCode)).toMatchObject({ inReview: false, demands: [{}, {}] });
      await set('COUNCIL', true);
      expect(await chainOf(open.topic.trackingCode)).toMatchObject({ inReview: false });
      expect(await chainOf(waiting.topic.trackingCode)).toMatchObject({ inReview: true });
    } finally {
      await set('COUNCIL', true);
    }
  });

  it('a meeting is held to what it was convened under, and to its form where that said nothing of it', async () => {
    const { BENCH, COUNCIL } = DEFAULT_TERMS;
    expect(await review(await aConfirmedCouncil(app, { terms: BENCH }))).toBeNull();
    const bench = await aConfirmedCouncil(app, { form: ConsultationForm.BENCH, terms: COUNCIL });
    expect(await review(bench)).toMatchObject({ standing: 'WAITING' });
    const { reviewsBeforePublication: _, ...earlier } = COUNCIL;
    expect(await review(await aConfirmedCouncil(app, { terms: earlier }))).toMatchObject({ standing: 'WAITING' });
  });
});

describe('who is told', () => {
  it('reviewers that it waits, the committee what became of it, and everybody else once it is released', async () => {
    const of = await aConfirmedCouncil(app);
    const another = await aDirector(app, of.committee);
    const follower = await aMember(app);
    await app.as(follower).mutate(Follow, { code: of.topic.trackingCode });
    expect(kindsOf(await toldTo(app, office))).toContain('RESULTS_TO_REVIEW');
    expect(kindsOf(await toldTo(app, of.director))).not.toContain('RESULTS_TO_REVIEW');
    // Those who were there hear of what is done; who follows from outside does not yet.
    await acts(of.handler, say.acknowledge, { id: of.commitmentId });
    expect(kindsOf(await toldTo(app, of.merchant))).toContain('MATTER_ACKNOWLEDGED');
    expect(kindsOf(await toldTo(app, follower))).not.toContain('MATTER_ACKNOWLEDGED');

    await sendBack(of);
    expect(kindsOf(await toldTo(app, of.officer))).toContain('RESULTS_SENT_BACK');
    await askAgain(of);
    expect(kindsOf(await toldTo(app, another))).toContain('RESULTS_TO_REVIEW');
    await release(of);
    expect(kindsOf(await toldTo(app, of.officer))).toContain('RESULTS_RELEASED');
    expect(kindsOf(await toldTo(app, follower))).toEqual(['MATTER_PUBLISHED']);
    expect(kindsOf(await toldTo(app, of.merchant))).toContain('MATTER_PUBLISHED');
    const trail = await rowsOf<{ data: string }>(app, 'select data::text as data from audit_entry', []);
    expect(trail.map(({ data }) => data).join()).not.toMatch(/张三|删去姓名/);
  });

  it('reviewers again after some working days, and the committee that has it back; each once', async () => {
    const of = await aConfirmedCouncil(app);
    const count = async (person: Person, kind: string) =>
      (await toldTo(app, person)).filter((one) => one.kind === kind && one.consultationId === of.consultation.id)
        .length;
    const remindOn = async (moment: string) => {
      app.clock.set(moment);
      await remind(jobContext(app));
      await remind(jobContext(app));
    };
    await remindOn('2026-12-03T01:00:00Z');
    expect(await count(office, 'RESULTS_REVIEW_OVERDUE')).toBe(0);
    await remindOn('2026-12-04T01:00:00Z');
    await remindOn('2026-12-07T01:00:00Z');
    expect(await count(office, 'RESULTS_REVIEW_OVERDUE')).toBe(1);
    await sendBack(of);
    await remindOn('2026-12-10T01:00:00Z');
    expect(await count(of.officer, 'RESULTS_STILL_BACK')).toBe(1);
    expect(await count(office, 'RESULTS_REVIEW_OVERDUE')).toBe(1);
  });
});

it('is listed for those who release it and those who prepare it, the longest first', async () => {
  const of = await aConfirmedCouncil(app);
  const listed = async (person: Person) =>
    (await app.as(person).query(Reviews)).publicationReviews.nodes as { id: string; viewerCanReview: boolean }[];
  expect(await listed(of.officer)).toEqual([
    { id: of.consultation.id, title: of.consultation.title, standing: 'WAITING', viewerCanReview: false },
  ]);
  expect((await listed(office)).find(({ id }) => id === of.consultation.id)).toMatchObject({ viewerCanReview: true });
  expect(await listed(await aDirector(app))).toEqual([]);
  // A leader reads what waits, as everything; releasing it is not theirs.
  const leader = await aLeader(app);
  expect((await listed(leader)).find(({ id }) => id === of.consultation.id)).toMatchObject({ viewerCanReview: false });
  expect(await review(of, leader)).toMatchObject({
    viewerCanReview: false,
    viewerCanAskAgain: false,
    viewerCanReword: false,
  });
  await expect(release(of, leader, (await review(of)).seen)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await release(of);
  expect(await listed(of.officer)).toEqual([]);
});
