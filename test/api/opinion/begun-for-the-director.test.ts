import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { returnBriefs } from '../../../server/src/modules/opinion/writing/return-briefs.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBriefDesk, act, type BriefDesk, words } from '../../support/briefs.js';
import { aCommitment, rowsOf } from '../../support/commitment.js';
import { heldRow } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLiaisonOfficer,
  aMember,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';

// 代理主任转报了一条诉求，信息初稿写在自己名下；代理期满，他去了别处，稿子还在他手里，谁也接不了。

const Again = `mutation ($input: DisposeAgainInput!) { disposeAgain(input: $input) { __typename ... on CommitmentRefusal { code } } }`;
const Revoke = `mutation ($id: ID!) { revokeActingDirector(actingId: $id, reason: "主任回来了") { __typename } }`;
const Shown = `query ($id: ID!) { brief(id: $id) { status committeeHandSince authors { accountId share } steps { kind byName }
  viewerActs { act refusal } } }`;
const Mine = 'query { myBriefs(first: 50) { totalCount nodes { id } } }';
const Waiting = 'query { worklist { lines { recordId } } }';
const OfDemands = 'query ($id: ID!) { briefsOfDemands(consultationId: $id) { briefId status } }';

let app: TestApp;
let desk: BriefDesk;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

interface Begun {
  readonly deputy: AccountHolder;
  readonly director: CommitteeOfficer;
  readonly officer: CommitteeOfficer;
  readonly briefId: string;
  readonly actingId: string;
  readonly consultationId: string;
}
/** A demand went up in the hands of somebody of another office who stands in for the director until Friday. */
async function begun(): Promise<Begun> {
  const of = await aCommitment(app);
  const director = await aDirector(app, of.officer.committee);
  const deputy = await aMember(app);
  const [acting] = await rowsOf<{ id: string }>(
    app,
    `insert into acting_director (id, created_at, account_id, committee_id, starts_on, ends_on, appointed_by, reason)
     values (gen_random_uuid(), now(), $1, $2, '2026-03-01', '2026-03-06', $3, '主任学习') returning id`,
    [deputy.accountId, of.officer.committee.id, desk.secretariat.accountId],
  );
  const [demand] = await rowsOf<{ id: string }>(
    app,
    `insert into demand (id, created_at, consultation_id, number, title, body, status, disposition, disposition_reason,
       carried_over_to, carried_over_owner_id, carried_over_until, disposed_at, version)
     values (gen_random_uuid(), now(), $1, 2, '充电桩不够', '', 'DISPOSED', 'CARRIED_OVER', '等方案', '代理主任', $2, '2026-03-13', now(), 1)
     returning id`,
    [of.consultation.id, deputy.accountId],
  );
  const input = { demandId: demand?.id, version: 1, disposition: 'ESCALATED', reason: '要全区统一' };
  expect((await app.as(deputy).mutate(Again, { input })).disposeAgain).not.toHaveProperty('code');
  await app.app.settled();
  const [brief] = await rowsOf<{ id: string }>(app, 'select brief_id as id from brief_source where record_id = $1', [
    demand?.id,
  ]);
  return {
    ...{ deputy, director, officer: of.officer, consultationId: of.consultation.id },
    ...{ briefId: brief?.id as string, actingId: acting?.id as string },
  };
}
const shown = async (person: Person, { briefId }: Begun) => (await app.as(person).query(Shown, { id: briefId })).brief;
const mayRevise = async (person: Person, of: Begun) =>
  (await shown(person, of))?.viewerActs.some(
    ({ act: one, refusal }: { act: string; refusal: string | null }) => one === 'REVISE' && refusal === null,
  ) ?? false;
const has = async (person: Person, { briefId }: Begun) =>
  (await app.as(person).query(Mine, {})).myBriefs.nodes.some(({ id }: { id: string }) => id === briefId);
const waits = async (person: Person, { briefId }: Begun) =>
  JSON.stringify(await app.as(person).query(Waiting, {})).includes(briefId);
const told = async (person: AccountHolder) =>
  kindsOf(await toldTo(app, person)).filter((kind) => /^BRIEF_(BACK|GIVEN)/.test(kind));

describe('a brief begun by whoever stood in for the director', () => {
  it('is the committee’s once that is revoked: its staff go on with it, who began it stays an author, and both hear of it once', async () => {
    const of = await begun();
    expect([await mayRevise(of.deputy, of), await shown(of.officer, of), await waits(of.deputy, of)]).toEqual([
      ...[true, null, true],
    ]);
    await app.as(desk.secretariat).mutate(Revoke, { id: of.actingId });
    await app.app.settled();
    await returnBriefs(jobContext(app));

    expect(await told(of.deputy)).toEqual(['BRIEF_GIVEN_BACK']);
    for (const person of [of.officer, of.director]) {
      expect(await told(person)).toEqual(['BRIEF_BACK_WITH_COMMITTEE']);
      expect([await mayRevise(person, of), await has(person, of), await waits(person, of)]).toEqual([true, true, true]);
      expect((await app.as(person).query(OfDemands, { id: of.consultationId })).briefsOfDemands).toEqual([
        { briefId: of.briefId, status: 'DRAFT' },
      ]);
    }
    // They read what they began, and go on no more; nobody of another committee sees it.
    expect([await mayRevise(of.deputy, of), await waits(of.deputy, of)]).toEqual([false, false]);
    expect(await shown(await aLiaisonOfficer(app), of)).toBeNull();
    await expect(act(app, of.deputy, 'saveBrief', of.briefId, { ...words, handIn: false })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    expect(await act(app, of.officer, 'saveBrief', of.briefId, { ...words, handIn: true })).toMatchObject({
      id: of.briefId,
    });
    const { authors, status, steps } = await shown(of.deputy, of);
    expect([status, steps.map(({ kind }: { kind: string }) => kind)]).toEqual([
      'SUBMITTED',
      ['STARTED', 'BACK_WITH_COMMITTEE', 'SUBMITTED'],
    ]);
    expect(authors).toEqual([
      { accountId: of.deputy.accountId, share: 50 },
      { accountId: of.officer.accountId, share: 50 },
    ]);
    // The desk sends it back: it waits for the committee, and any of it mends it.
    await act(app, desk.reviewer, 'takeUpBrief', of.briefId);
    await act(app, desk.reviewer, 'returnBrief', of.briefId, { reason: '缺数据' });
    expect([await waits(of.director, of), await waits(of.deputy, of)]).toEqual([true, false]);
    const without = [{ accountId: of.director.accountId, share: 100 }];
    await expect(
      act(app, of.director, 'saveBrief', of.briefId, { ...words, handIn: false, authors: without }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is so after its last day and not before, in whatever state before it went out', async () => {
    const of = await begun();
    await act(app, of.deputy, 'saveBrief', of.briefId, { ...words, handIn: true });
    await returnBriefs(jobContext(app));
    expect((await shown(of.deputy, of)).committeeHandSince).toBeNull();
    app.clock.set('2026-03-06T16:10:00Z');
    await returnBriefs(jobContext(app));
    await app.app.settled();
    expect((await shown(of.deputy, of)).committeeHandSince).not.toBeNull();
    expect(await act(app, of.officer, 'takeBackBrief', of.briefId)).toMatchObject({ id: of.briefId });
  });

  it('takes turns with somebody who hands it in at that moment', async () => {
    const of = await begun();
    app.clock.set('2026-03-06T16:10:00Z');
    const held = await heldRow(app, 'opinion_brief', of.briefId);
    const both = [returnBriefs(jobContext(app)), returnBriefs(jobContext(app))];
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(both);
    await app.app.settled();
    expect(await told(of.deputy)).toEqual(['BRIEF_GIVEN_BACK']);
    expect(
      (await app.auditTrail({ id: of.briefId })).filter((type) => type === 'opinion.backWithCommittee'),
    ).toHaveLength(1);
  });

  it('stays the director’s own where the director began it', async () => {
    const of = await begun();
    await rowsOf(app, 'update opinion_brief set acting_id = null, lead_author_id = $2 where id = $1', [
      of.briefId,
      of.director.accountId,
    ]);
    await app.as(desk.secretariat).mutate(Revoke, { id: of.actingId });
    await app.app.settled();
    expect(await mayRevise(of.officer, of)).toBe(false);
  });
});
