import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, house, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { aMember, anonymous, aSecretariat, type SignedMember } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, on, photo, closed, asking, aReply, aVerification, progress, residentsSay } = handling(() => app);

interface Closed extends Following {
  readonly second: SignedMember;
}
/** A commitment that residents accepted, and the member who is to look back at it. */
async function aClosedOne(): Promise<Closed> {
  const of = await aCommitment(app);
  const second = await aMember(app, { committee: of.officer.committee });
  await closed(of);
  return { ...of, second };
}
const looked = async (of: Closed, finding: string, more: object = {}) =>
  on(of, { finding, text: '早市又摆出来了', place: '东门', photoIds: [await photo(of.second)], ...more });
const lookBacksOf = async ({ id }: Following) =>
  rowsOf<{ kind: string; due_on: string; finding: string | null; dropped: boolean }>(
    app,
    `select kind, due_on::text, finding, dropped_at is not null as dropped from look_back
     where commitment_id = $1 order by due_on`,
    [id],
  );
const after = (days: number) => app.clock.advance({ days });

describe('once residents accepted it', () => {
  it('is looked back at after 30, 90 and 180 days, on working days, by somebody who did not verify it', async () => {
    const of = await aClosedOne();

    expect(await lookBacksOf(of)).toMatchObject([
      { kind: 'DAY_30', due_on: '2026-04-01' },
      // 5月31日 is a Sunday.
      { kind: 'DAY_90', due_on: '2026-06-01' },
      // 8月29日 is a Saturday.
      { kind: 'DAY_180', due_on: '2026-08-31' },
    ]);
    const { openLookBacks } = await app.as(of.second).query(say.openLookBacks, { mine: true });
    expect(openLookBacks).toMatchObject({ totalCount: 3, nodes: [{ kind: 'DAY_30', daysLeft: 30 }, {}, {}] });
    expect(
      (await app.as(of.follower).query(say.openLookBacks, { mine: true })).openLookBacks.nodes[0]?.memberName,
    ).not.toBe(of.follower.name);
  });

  it('lasts: after the third look-back that finds it so it is settled for good', async () => {
    const of = await aClosedOne();
    expect(await acts(of.second, say.lookBack, await looked(of, 'HELD'))).toMatchObject({ code: 'LOOK_BACK_NOT_DUE' });
    // Nobody stays signed in for half a year: the days come to the people.
    await app.app.database.pool.query(`update look_back set due_on = '2026-03-03' where commitment_id = $1`, [of.id]);
    for (const status of ['CLOSED', 'CLOSED', 'HELD']) {
      expect(await acts(of.second, say.lookBack, await looked(of, 'HELD'))).toMatchObject({ status });
    }
    expect((await app.auditTrail(of)).filter((type) => /lookedBack|held/.test(type))).toEqual([
      'commitment.lookedBack',
      'commitment.lookedBack',
      'commitment.lookedBack',
      'commitment.held',
    ]);
    expect(await acts(of.second, say.lookBack, await looked(of, 'RELAPSED'))).toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('relapses: the chain is open again, in a round of its own, and can be accepted again', async () => {
    const of = await aClosedOne();
    after(12);
    expect(await acts(of.second, say.lookBack, await looked(of, 'RELAPSED'))).toMatchObject({
      status: 'RELAPSED',
      round: 2,
    });
    expect(await lookBacksOf(of)).toMatchObject([{ finding: 'RELAPSED' }, { dropped: true }, { dropped: true }]);
    const { publicChain } = await app.as(anonymous).query(say.chain, { code: of.topic.trackingCode });
    expect(publicChain.demands[0].commitment).toMatchObject({ status: 'RELAPSED', waitingFor: 'DEPARTMENT' });
    expect(publicChain.demands[0].commitment.steps.at(-1)).toMatchObject({ kind: 'RELAPSED', text: '早市又摆出来了' });

    const board = async () => (await app.as(anonymous).query(say.board, {})).resultsBoard;
    const cardOf = async () =>
      (await board()).cards.find(({ demandId }: { demandId: string }) => demandId === of.demands[0]?.id);
    expect(await cardOf()).toMatchObject({ state: 'RELAPSED', round: 2 });
    await acts(of.department, say.acknowledge, { id: of.id });
    expect(await cardOf()).toMatchObject({ state: 'RELAPSED' });
    await acts(of.department, say.report, on(of, progress));
    await acts(of.department, say.reply, await aReply(of));
    await acts(of.follower, say.verify, await aVerification(of));
    await acts(of.officer, say.open, { id: of.id });
    await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'CLOSED', round: 2 });
    expect(await cardOf()).toMatchObject({ state: 'ACCEPTED' });
    expect((await lookBacksOf(of)).filter(({ finding, dropped }) => !finding && !dropped)).toHaveLength(3);
  });

  it('brings up something new: a topic of its own, screened like any', async () => {
    const of = await aClosedOne();
    after(30);
    expect(await acts(of.second, say.lookBack, await looked(of, 'NEW_PROBLEM'))).toMatchObject({
      code: 'NEW_PROBLEM_UNNAMED',
    });
    const named = await looked(of, 'NEW_PROBLEM', { newTitle: '早市收摊后没人清扫' });
    expect(await acts(of.second, say.lookBack, named)).toMatchObject({ status: 'CLOSED' });
    expect(
      await rowsOf(
        app,
        `select t.title, t.status, t.channel from look_back b join topic t on t.id = b.new_topic_id where b.commitment_id = $1`,
        [of.id],
      ),
    ).toEqual([{ title: '早市收摊后没人清扫', status: 'SUBMITTED', channel: 'PORTAL' }]);
  });

  it('tells leaders, the department and the people concerned of a relapse, and reminds who is to look', async () => {
    const of = await aClosedOne();
    after(28);
    await remind(house(app));
    const due = await rowsOf<{ kind: string }>(
      app,
      `select distinct kind from notice where commitment_id = $1 and kind like 'LOOK_BACK%'`,
      [of.id],
    );
    expect(due).toEqual([{ kind: 'LOOK_BACK_DUE' }]);
    await acts(of.second, say.lookBack, await looked(of, 'RELAPSED'));
    await app.app.settled();
    const told = await rowsOf<{ kind: string }>(
      app,
      `select distinct kind from notice where commitment_id = $1 and kind like '%RELAPSED' order by 1`,
      [of.id],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['COMMITMENT_RELAPSED', 'MATTER_RELAPSED']);
  });
});

describe('who looks back', () => {
  it('is nobody who verified it, nobody of another committee, and nobody in their place', async () => {
    const of = await aClosedOne();
    const stranger = await aMember(app);
    const third = await aMember(app, { committee: of.officer.committee });
    const assign = (memberId: string) => acts(of.officer, say.assignLookBack, { id: of.id, memberId });

    expect(await assign(of.follower.member.id)).toMatchObject({ code: 'VERIFIER_LOOKS_BACK' });
    expect(await assign(stranger.member.id)).toMatchObject({ code: 'MEMBER_OF_ANOTHER_COMMITTEE' });
    expect(await assign(third.member.id)).toMatchObject({ id: of.id });
    after(30);
    await expect(acts(of.second, say.lookBack, await looked(of, 'HELD'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(acts(await aSecretariat(app), say.lookBack, await looked(of, 'HELD'))).rejects.toMatchObject({
      name: 'GraphQLRefusal',
    });
    const byThird = await looked({ ...of, second: third }, 'HELD');
    expect(await acts(third, say.lookBack, byThird)).toMatchObject({ status: 'CLOSED' });
  });

  it('covers a face in its own picture after it went out', async () => {
    const of = await aClosedOne();
    after(30);
    const shown = await photo(of.second);
    await acts(of.second, say.lookBack, await looked(of, 'HELD', { photoIds: [shown] }));
    const coveredId = await photo(of.second);
    expect(await acts(of.second, say.redact, { id: of.id, photoId: shown, coveredId })).toMatchObject({ id: of.id });
    expect(
      await rowsOf(app, 'select photo_ids from look_back where commitment_id = $1 and looked_at is not null', [of.id]),
    ).toEqual([{ photo_ids: [coveredId] }]);
    const opened = async (id: string) => (await app.as(anonymous).fetch(`/files/${id}`)).status;
    expect([await opened(shown), await opened(coveredId)]).toEqual([404, 200]);
    expect((await app.as(of.second).fetch(`/files/${shown}`)).status).toBe(200);
  });

  it('shows it, and looks once however often it is sent', async () => {
    const of = await aClosedOne();
    after(30);
    expect(await acts(of.second, say.lookBack, await looked(of, 'HELD', { photoIds: [] }))).toMatchObject({
      code: 'PHOTO_REQUIRED',
    });
    const once = await looked(of, 'HELD', { clientMutationId: crypto.randomUUID() });
    for (let n = 0; n < 2; n += 1) await acts(of.second, say.lookBack, once);
    expect((await lookBacksOf(of)).filter(({ finding }) => finding)).toHaveLength(1);
  });
});

describe('what could not be solved', () => {
  const aHardOne = async (): Promise<Closed> => {
    const of = await aCommitment(app);
    const second = await aMember(app, { committee: of.officer.committee });
    await asking(of, 'D');
    await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'CLOSED', closedUnsolved: true });
    return { ...of, second };
  };

  it('is looked at on the day the department named, again and again, until it can be done', async () => {
    const of = await aHardOne();
    expect(await lookBacksOf(of)).toMatchObject([{ kind: 'NEXT_LOOK', due_on: '2099-01-04' }]);
    await app.app.database.pool.query(`update look_back set due_on = '2026-03-04' where commitment_id = $1`, [of.id]);

    expect(await acts(of.second, say.lookBack, await looked(of, 'HELD'))).toMatchObject({
      code: 'FINDING_DOES_NOT_FIT',
    });
    expect(await acts(of.second, say.lookBack, await looked(of, 'STILL_HARD'))).toMatchObject({
      code: 'NEXT_LOOK_REQUIRED',
    });
    const next = await looked(of, 'STILL_HARD', { nextLookOn: '2026-06-01' });
    expect(await acts(of.second, say.lookBack, next)).toMatchObject({ status: 'CLOSED', closedUnsolved: true });
    const { publicChain } = await app.as(anonymous).query(say.chain, { code: of.topic.trackingCode });
    expect(publicChain.demands[0].commitment.nextOn).toBe('2026-06-01');

    expect(await acts(of.second, say.lookBack, await looked(of, 'CAN_BE_DONE'))).toMatchObject({
      status: 'REPROCESSING',
      round: 2,
      closedUnsolved: false,
    });
  });
});
