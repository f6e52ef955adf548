import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/src/app.js';
import { readConfig } from '../../../server/src/config.js';
import { climbLadder } from '../../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, house, rowsOf } from '../../support/commitment.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aLeader } from '../../support/people.js';
import * as say from './documents.js';
import * as follow from './following-documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const pressed = ['REMINDED', 'URGED', 'PUT_TO_LEADER', 'SUPERVISED'];
const climbed = async ({ id }: Following) =>
  (
    await rowsOf<{ kind: string }>(app, 'select kind from commitment_step where commitment_id = $1 order by at, id', [
      id,
    ])
  )
    .map(({ kind }) => kind)
    .filter((kind) => pressed.includes(kind));
const climbOn = async (day: string) => {
  app.clock.set(`${day}T02:00:00Z`);
  await climbLadder(house(app));
  await app.app.settled();
};
const made = async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  return aCommitment(app, { dueOn: '2026-03-20' });
};

describe('the urge ladder', () => {
  it('reminds before the day, urges after it, and puts it on the leaders’ list: each once, and people are told', async () => {
    const of = await made();
    const leader = await aLeader(app);

    await climbOn('2026-03-16');
    expect(await climbed(of)).toEqual([]);
    await climbOn('2026-03-17');
    await climbOn('2026-03-18');
    expect(await climbed(of)).toEqual(['REMINDED']);
    await climbOn('2026-03-20');
    // A weekend is nobody's working day.
    await climbOn('2026-03-21');
    expect(await climbed(of)).toEqual(['REMINDED']);
    await climbOn('2026-03-23');
    expect(await climbed(of)).toEqual(['REMINDED', 'URGED']);
    await climbOn('2026-04-07');
    await climbOn('2026-04-08');

    expect(await climbed(of)).toEqual(['REMINDED', 'URGED', 'PUT_TO_LEADER']);
    expect(kindsOf(await toldTo(app, of.department))).toEqual(
      expect.arrayContaining(['COMMITMENT_DUE_SOON', 'COMMITMENT_OVERDUE']),
    );
    expect(kindsOf(await toldTo(app, leader))).toEqual(['COMMITMENT_TO_SUPERVISE']);
    const waiting = async () =>
      (
        await app.inAnotherBrowser(leader).query(follow.list, { filter: { supervision: 'AWAITS_LEADER' } })
      ).commitments.nodes.map(({ id }: { id: string }) => id);
    expect(await waiting()).toEqual([of.id]);
    await app.inAnotherBrowser(leader).mutate(follow.supervise, { id: of.id, instruction: '三日内办结' });
    expect(await waiting()).toEqual([]);
    await app.app.settled();
    expect(kindsOf(await toldTo(app, of.officer))).toContain('COMMITMENT_SUPERVISED');
  });

  it('shows a supervision as answered by what the unit in the lead does since, until that is taken back', async () => {
    const of = await made();
    const leader = await aLeader(app);
    const answered = async () => {
      const { nodes } = (
        await app
          .inAnotherBrowser(leader)
          .query(
            'query { commitments(filter: { supervision: SUPERVISED }, first: 100) { nodes { id supervisedAt supervisionAnsweredAt } } }',
          )
      ).commitments;
      return nodes.find(({ id }: { id: string }) => id === of.id);
    };
    await app.inAnotherBrowser(of.department).mutate(say.acknowledge, { id: of.id });
    app.clock.advance({ minutes: 1 });
    await app.inAnotherBrowser(leader).mutate(follow.supervise, { id: of.id, instruction: '三日内办结' });
    const asked = app.clock.now().toISOString();
    expect(new Date((await answered()).supervisedAt).toISOString()).toBe(asked);
    expect((await answered()).supervisionAnsweredAt).toBeNull();

    app.clock.advance({ minutes: 1 });
    // What others do about it is no answer.
    await app.inAnotherBrowser(of.officer).mutate(say.urge, { id: of.id });
    expect((await answered()).supervisionAnsweredAt).toBeNull();
    await app
      .inAnotherBrowser(of.department)
      .mutate(say.report, { input: { commitmentId: of.id, text: '动工', photoIds: [] } });
    expect(new Date((await answered()).supervisionAnsweredAt).toISOString()).toBe(app.clock.now().toISOString());
    await app
      .inAnotherBrowser(of.department)
      .mutate(
        'mutation Back($id: ID!) { answer: takeBackLastAct(commitmentId: $id, reason: "点错了") { __typename } }',
        {
          id: of.id,
        },
      );
    expect((await answered()).supervisionAnsweredAt).toBeNull();
  });

  it('skips no pressing rung after a long time without a server', async () => {
    const of = await made();
    await climbOn('2026-06-01');
    await climbOn('2026-06-01');
    expect(await climbed(of)).toEqual(['URGED', 'PUT_TO_LEADER']);
  });

  it('climbs once when two servers climb at once', async () => {
    const of = await made();
    const second = await createApp(
      readConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: app.databaseUrl }),
      { clock: app.clock, timetable: false },
    );
    app.clock.set('2026-03-23T02:00:00Z');
    const other = house({ ...app, app: second });
    await Promise.all([climbLadder(house(app)), climbLadder(other), climbLadder(house(app)), climbLadder(other)]);
    await second.close();
    expect(await climbed(of)).toEqual(['URGED']);
  });

  it('goes on where it was when it was stopped in the middle', async () => {
    const all = [await made(), await made(), await made()];
    app.clock.set('2026-03-23T02:00:00Z');
    const closing = new AbortController();
    const ctx = house(app);
    let transactions = 0;
    const em = ctx.em;
    Object.defineProperty(ctx, 'em', {
      get() {
        transactions += 1;
        if (transactions === 2) closing.abort();
        return em;
      },
    });
    await climbLadder(ctx, closing.signal);
    const rungs = async () => (await Promise.all(all.map(climbed))).flat().length;
    const before = await rungs();
    expect(before).toBeLessThan(all.length);
    await climbLadder(house(app));
    await climbLadder(house(app));
    expect(await rungs()).toBe(all.length);
  });

  it('begins anew for a date that was moved, and for another round', async () => {
    const of = await made();
    await app.inAnotherBrowser(of.department).mutate(say.acknowledge, { id: of.id });
    await app
      .inAnotherBrowser(of.department)
      .mutate(say.report, { input: { commitmentId: of.id, text: '动工', photoIds: [] } });
    await climbOn('2026-03-23');
    await app
      .inAnotherBrowser(of.department)
      .mutate(say.askExtension, { input: { commitmentId: of.id, until: '2026-04-10', reason: '下雨' } });
    await app.inAnotherBrowser(of.officer).mutate(say.decide, { id: of.id, approve: true });
    await climbOn('2026-03-24');
    expect(await climbed(of)).toEqual(['URGED']);
    await climbOn('2026-04-13');
    expect(await climbed(of)).toEqual(['URGED', 'URGED']);
  });

  it('presses the member who does not verify, and the committee beside them, once', async () => {
    const of = await made();
    await app.inAnotherBrowser(of.department).mutate(say.acknowledge, { id: of.id });
    await app
      .inAnotherBrowser(of.department)
      .mutate(say.report, { input: { commitmentId: of.id, text: '好了', photoIds: [] } });
    const reply = { resultClass: 'D', text: '办不了', reason: '没地', basis: '规划', nextLookOn: '2099-01-04' };
    await app.inAnotherBrowser(of.department).mutate(say.reply, { input: { commitmentId: of.id, ...reply } });
    await climbOn('2026-03-16');
    expect(kindsOf(await toldTo(app, of.follower))).not.toContain('COMMITMENT_WAITS_FOR_YOU');
    await climbOn('2026-03-17');
    await climbOn('2026-03-18');
    for (const person of [of.follower, of.officer]) {
      const told = kindsOf(await toldTo(app, person)).filter((kind) => kind === 'COMMITMENT_WAITS_FOR_YOU');
      expect(told).toEqual(['COMMITMENT_WAITS_FOR_YOU']);
    }
    expect(kindsOf(await toldTo(app, of.department))).not.toContain('COMMITMENT_WAITS_FOR_YOU');
  });

  it('leaves a matter alone once it has been answered', async () => {
    const of = await made();
    await app.inAnotherBrowser(of.department).mutate(say.acknowledge, { id: of.id });
    await app
      .inAnotherBrowser(of.department)
      .mutate(say.report, { input: { commitmentId: of.id, text: '好了', photoIds: [] } });
    await app.inAnotherBrowser(of.department).mutate(say.reply, {
      input: {
        commitmentId: of.id,
        resultClass: 'D',
        text: '办不了',
        reason: '没地',
        basis: '规划',
        nextLookOn: '2099-01-04',
      },
    });
    await climbOn('2026-06-01');
    expect(await climbed(of)).toEqual([]);
  });
});
