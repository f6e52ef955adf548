import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { anonymous } from '../../support/people.js';
import {
  aDemand,
  aHeldConsultation,
  anAnswer,
  aProgressPhoto,
  aPromise,
  aRow,
  type HeldConsultation,
  inDays,
} from '../../support/results.js';
import { aDepartment } from '../../support/roster.js';

let app: TestApp;
let meeting: HeldConsultation;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T15:00:00Z' });
});
afterAll(() => app.close());
beforeEach(async () => {
  meeting = await aHeldConsultation(app);
});

const FIELDS = `committeeName totals { matters promised accepted inProgress overdue unsolved relapsed declined solvedOnSpot carriedOver }
  cards { demandId title state promise departmentName dueOn round reason basis answerCount solvedCount halfSolvedCount notSolvedCount trackingCode beforePhoto afterPhoto updatedAt }`;
const BOARD = `query Board($committeeId: ID, $first: Int!) { resultsBoard(committeeId: $committeeId, first: $first) { ${FIELDS} } }`;
const LIVE = `subscription Live($committeeId: ID, $first: Int!) { boardLive(committeeId: $committeeId, first: $first) { totals { matters overdue } cards { demandId state } } }`;

const board = async (first = 50) =>
  (await app.as(anonymous).query(BOARD, { committeeId: meeting.committeeId, first })).resultsBoard;

describe('the results board', () => {
  it('shows every settled matter as what became of it, late ones first, and totals that add up', async () => {
    const now = app.clock.now();
    const add = (values: object) => aPromise(app, meeting, values as never);
    await add({ title: 'accepted', status: 'CLOSED' });
    await add({ title: 'unsolved', status: 'CLOSED', closed_unsolved: true });
    await add({ title: 'asked', status: 'ACCEPTANCE_OPEN', due_on: inDays(now, -9) });
    await add({ title: 'late', status: 'IN_PROGRESS', due_on: inDays(now, -9) });
    await add({ title: 'again', status: 'IN_PROGRESS', round: 2 });
    await add({ title: 'running', status: 'IN_PROGRESS' });
    await add({ title: 'answered', status: 'REPLIED', due_on: inDays(now, -9) });
    for (const disposition of ['DECLINED', 'SOLVED_ON_SPOT', 'CARRIED_OVER', 'ESCALATED']) {
      await aDemand(app, meeting, {
        title: disposition,
        disposition,
        disposition_reason: '与规划不符',
        disposition_basis: '控规第 3 条',
      });
    }
    await aDemand(app, meeting, { title: 'still open' });

    const { totals, cards } = await board();

    expect(Object.fromEntries(cards.map((card: { title: string; state: string }) => [card.title, card.state]))).toEqual(
      {
        late: 'OVERDUE',
        again: 'REPROCESSING',
        accepted: 'ACCEPTED',
        unsolved: 'UNSOLVED',
        asked: 'ACCEPTANCE_OPEN',
        running: 'IN_PROGRESS',
        answered: 'IN_PROGRESS',
        DECLINED: 'DECLINED',
        SOLVED_ON_SPOT: 'SOLVED_ON_SPOT',
        CARRIED_OVER: 'CARRIED_OVER',
        ESCALATED: 'ESCALATED',
      },
    );
    expect(cards.slice(0, 2).map((card: { title: string }) => card.title)).toEqual(['late', 'again']);
    expect(totals).toEqual({
      matters: 11,
      promised: 7,
      accepted: 1,
      inProgress: 4,
      overdue: 1,
      unsolved: 1,
      relapsed: 0,
      declined: 1,
      solvedOnSpot: 1,
      carriedOver: 2,
    });
    expect(cards.find((card: { title: string }) => card.title === 'DECLINED')).toMatchObject({
      reason: '与规划不符',
      basis: '控规第 3 条',
    });
    // The page is cut, the totals are not.
    const cut = await board(2);
    expect(cut.cards).toHaveLength(2);
    expect(cut.totals.matters).toBe(11);
  });

  it('carries the residents’ verdict of the present round with its n, and only published photographs', async () => {
    const department = await aDepartment(app, { name: '城市管理局', shortName: '城管局' });
    const matter = await aPromise(app, meeting, { departmentId: department.id, status: 'ACCEPTANCE_OPEN', round: 2 });
    await anAnswer(app, matter, 'NOT_SOLVED');
    await anAnswer(app, matter, 'SOLVED', { round: 2 });
    await anAnswer(app, matter, 'HALF_SOLVED', { round: 2 });
    await anAnswer(app, matter, 'CAME_BACK', { round: 2 });
    await aProgressPhoto(app, matter, 'PARTIES');
    const before = await aProgressPhoto(app, matter);
    app.clock.advance({ minutes: 1 });
    const after = await aProgressPhoto(app, matter);

    const [card] = (await board()).cards;

    expect(card).toMatchObject({
      departmentName: '城管局',
      answerCount: 3,
      solvedCount: 1,
      halfSolvedCount: 1,
      notSolvedCount: 1,
      round: 2,
      beforePhoto: `/files/${before}`,
      afterPhoto: `/files/${after}`,
    });
    expect(card.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('leads to the chain by the topic’s code where there is a topic, else by the promise’s own', async () => {
    const topicId = await aRow(app, 'topic', {
      number: 'n',
      tracking_code: 'TOPIC234',
      title: 't',
      body: 'b',
      channel: 'QR',
    });
    const told = await aHeldConsultation(app, { committee: { id: meeting.committeeId }, topic_id: topicId });
    await aPromise(app, told, { tracking_code: 'OWN00001' });
    await aPromise(app, meeting, { tracking_code: 'OWN00002' });
    const codes = (await board()).cards.map((card: { trackingCode: string }) => card.trackingCode);
    expect(codes.sort()).toEqual(['OWN00002', 'TOPIC234']);
  });

  it('hides what was said before the minutes are confirmed', async () => {
    const draft = await aHeldConsultation(app, { committee: { id: meeting.committeeId }, status: 'MINUTES_DRAFT' });
    await aDemand(app, draft, { disposition: 'SOLVED_ON_SPOT' });
    expect((await board()).totals.matters).toBe(0);
    expect((await board()).cards).toEqual([]);
  });

  it('turns a promise late at midnight in China, kept or watched', async () => {
    // 2 March, 23:00 in China; due today.
    const { demandId } = await aPromise(app, meeting, { due_on: '2026-03-02' });
    const watch = await app.as(anonymous).watch(LIVE, { committeeId: meeting.committeeId, first: 10 });
    expect((await watch.next()).boardLive.cards).toEqual([{ demandId, state: 'IN_PROGRESS' }]);
    expect((await board()).totals.overdue).toBe(0);

    app.clock.set('2026-03-02T16:00:00Z');

    expect((await board()).totals.overdue).toBe(1);
    expect((await watch.next()).boardLive).toEqual({
      totals: { matters: 1, overdue: 1 },
      cards: [{ demandId, state: 'OVERDUE' }],
    });
    await watch.close();
  });

  it('wakes when minutes are confirmed, promises or not', async () => {
    const watch = await app.as(anonymous).watch(LIVE, { committeeId: meeting.committeeId, first: 10 });
    expect((await watch.next()).boardLive.totals.matters).toBe(0);
    expect((await board()).totals.matters).toBe(0);
    await aDemand(app, meeting, { disposition: 'SOLVED_ON_SPOT' });
    await app.app.database.pool.query(
      `insert into outbox_event (type, data, wakes, occurred_at) values ('meeting.minutesConfirmed', $1, '[]', now())`,
      [JSON.stringify({ consultationId: meeting.id })],
    );
    await app.app.settled();
    expect((await watch.next()).boardLive.totals.matters).toBe(1);
    expect((await board()).totals.matters).toBe(1);
    await watch.close();
  });

  it('refuses pages that are none and committees that cannot be', async () => {
    for (const first of [0, -1, 101]) await expect(board(first)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(app.as(anonymous).query(BOARD, { committeeId: 'nobody', first: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
