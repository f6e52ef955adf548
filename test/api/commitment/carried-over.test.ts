import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inTransaction } from '../../../server/src/kernel/transaction.js';
import { returnCarriedOver } from '../../../server/src/modules/commitment/carried-over/return-carried-over.js';
import { Disposition, isTakenBack } from '../../../server/src/modules/consultation/index.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, house, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { eitherFirst, heldRow, inOrder } from '../../support/locks.js';
import { aLiveTable } from '../../support/meetings.js';
import { jobContext } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  anonymous,
  aSecretariat,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';
import { aRow } from '../../support/results.js';
import { anOrganisation } from '../../support/roster.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { closed } = handling(() => app);

const Again = `mutation ($input: DisposeAgainInput!) { answer: disposeAgain(input: $input) { __typename
  ... on CommitmentRefusal { code } ... on DisposedDemand { id version disposition } } }`;
const List = `query ($mine: Boolean!) { carriedOverDemands(mine: $mine, first: 50) { totalCount nodes { id version title reason
  ownerName isMine turns viewerCanDispose until { dueOn timeliness } } } }`;
const Choices = 'query ($id: ID!) { disposalChoices(demandId: $id) { owners { id name } departments { id } } }';
const Outcomes = `query ($id: ID!) { outcomes(consultationId: $id) { lines { demandNumber disposition owner until viewerCanDispose
  turns { disposition owner until reason } commitments { action } } } }`;
const Chain = `query ($code: String!) { publicChain(trackingCode: $code) { demands { number disposition isOpen carriedOverUntil
  commitments { action } } } }`;
const Carry = `mutation ($input: CarryDemandOverInput!) { answer: carryDemandOver(input: $input) { __typename
  ... on MeetingRefusal { code } ... on Demand { id disposition carriedOverTo } } }`;

interface CarriedOver extends Following {
  readonly director: Awaited<ReturnType<typeof aDirector>>;
  readonly demandId: string;
}

/** A consultation of which one promise is followed and one demand was carried over to its follower, until Friday next. */
async function carriedOver({ department }: { department?: SignedDepartmentOfficer } = {}): Promise<CarriedOver> {
  const of = await aCommitment(app);
  const director = await aDirector(app, of.officer.committee);
  const [demand] = await rowsOf<{ id: string }>(
    app,
    `insert into demand (id, created_at, consultation_id, number, title, body, department_id, status, disposition, disposition_reason,
       carried_over_to, carried_over_owner_id, carried_over_until, disposed_at, version)
     values (gen_random_uuid(), now(), $1, 2, '物业费不公示', '', $2, 'DISPOSED', 'CARRIED_OVER', '等新合同', '跟进委员', $3, '2026-03-13', now(), 1)
     returning id`,
    [of.consultation.id, department?.department.id ?? null, of.follower.accountId],
  );
  return { ...of, director, demandId: demand?.id as string };
}
const promise = (of: Following) => ({
  action: '公示物业费',
  deliverable: '每季度一张公示表',
  responsiblePerson: '孙科长',
  dueOn: '2026-05-29',
  leadDepartmentId: of.department.department.id,
});
type Way = Exclude<Disposition, Disposition.WITHDRAWN | Disposition.MERGED>;
const WAYS = Object.values(Disposition).filter((way): way is Way => !isTakenBack(way));
const ways = (of: Following): Record<Way, object> => ({
  COMMITMENT: { promise: promise(of) },
  SOLVED_ON_SPOT: { reason: '已经公示' },
  DECLINED: { reason: '合同没到期', basis: '《物业管理条例》' },
  ESCALATED: { reason: '要全区统一' },
  CARRIED_OVER: { reason: '还等合同', until: '2026-04-10' },
});
const dispose = async (person: Person, of: CarriedOver, disposition: Way, more: object = {}) =>
  (
    await app.as(person).mutate(Again, {
      input: { demandId: of.demandId, version: 1, disposition, ...ways(of)[disposition], ...more },
    })
  ).answer;
const statusOf = async ({ consultation }: Following) =>
  (await rowsOf<{ status: string }>(app, 'select status from consultation where id = $1', [consultation.id]))[0]
    ?.status;
const line = async (person: Person, of: CarriedOver) =>
  (await app.as(person).query(Outcomes, { id: of.consultation.id })).outcomes.lines[1];
const kindsTold = async (person: { accountId: string }, pattern = '%') =>
  (
    await rowsOf<{ kind: string }>(
      app,
      'select kind from notice where recipient_id = $1 and kind like $2 order by created_at, id',
      [person.accountId, pattern],
    )
  ).map(({ kind }) => kind);

it('is not over: the consultation, its topic and the public chain stay open, and say so', async () => {
  const of = await carriedOver();
  await closed(of);
  expect(await statusOf(of)).toBe('TRACKING');
  expect(await rowsOf(app, 'select status from topic where id = $1', [of.topic.id])).not.toEqual([
    { status: 'CLOSED' },
  ]);
  const chain = (await app.as(anonymous).query(Chain, { code: of.topic.trackingCode })).publicChain;
  expect(chain.demands[1]).toMatchObject({ disposition: 'CARRIED_OVER', isOpen: true, carriedOverUntil: '2026-03-13' });
  expect(await dispose(of.follower, of, Disposition.SOLVED_ON_SPOT)).toMatchObject({ disposition: 'SOLVED_ON_SPOT' });
  expect(await statusOf(of)).toBe('EVALUATED');
  expect(await rowsOf(app, 'select status from topic where id = $1', [of.topic.id])).toEqual([{ status: 'CLOSED' }]);
});

it('stands on a list of its owner and of its committee, what is due first first', async () => {
  const of = await carriedOver();
  const list = async (person: Person, mine = false) =>
    (await app.as(person).query(List, { mine })).carriedOverDemands.nodes.filter(
      ({ id }: { id: string }) => id === of.demandId,
    );
  expect(await list(of.follower, true)).toMatchObject([
    { isMine: true, viewerCanDispose: true, until: { dueOn: '2026-03-13' } },
  ]);
  expect(await list(of.officer)).toMatchObject([{ isMine: false, ownerName: '跟进委员', viewerCanDispose: true }]);
  expect(await list(of.officer, true)).toEqual([]);
  expect(await list(of.department)).toEqual([]);
  expect(await list(await aLiaisonOfficer(app))).toEqual([]);
  expect(await list(await aSecretariat(app))).toHaveLength(1);
});

describe.each(WAYS)('disposed of again as %s', (disposition) => {
  it('is so by its owner or its committee and by nobody else, with how it stood kept', async () => {
    const of = await carriedOver();
    for (const person of [of.department, await aLiaisonOfficer(app), await aDepartmentOfficer(app)]) {
      await expect(dispose(person, of, disposition)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await dispose(of.follower, of, disposition)).toMatchObject({ disposition, version: 2 });
    expect(await line(of.officer, of)).toMatchObject({
      disposition,
      // Settled by mistake, or promised on the wrong demand, it is disposed of again.
      viewerCanDispose: true,
      turns: [{ disposition: 'CARRIED_OVER', owner: '跟进委员', until: '2026-03-13', reason: '等新合同' }],
    });
    const again = await dispose(of.officer, of, Disposition.SOLVED_ON_SPOT, { version: 2 });
    expect(again.code ?? again.disposition).toBe('SOLVED_ON_SPOT');
    expect(await app.auditTrail({ id: of.demandId })).toContain('commitment.demandDisposedAgain');
  });
});

it('settled the wrong way it is carried over again by its committee, and what had ended with it goes on', async () => {
  const of = await carriedOver();
  await closed(of);
  await dispose(of.follower, of, Disposition.DECLINED);
  expect(await statusOf(of)).toBe('EVALUATED');
  // Whoever owned it owns it no more; the department that was asked still settles nothing.
  await expect(dispose(of.follower, of, Disposition.CARRIED_OVER, { version: 2 })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const back = { version: 2, ownerId: of.follower.accountId };
  expect(await dispose(of.officer, of, Disposition.CARRIED_OVER, back)).toMatchObject({ disposition: 'CARRIED_OVER' });
  expect(await statusOf(of)).toBe('TRACKING');
  expect(await rowsOf(app, 'select status from topic where id = $1', [of.topic.id])).toEqual([{ status: 'CONSULTED' }]);
  expect(await line(of.officer, of)).toMatchObject({
    turns: [{ disposition: 'CARRIED_OVER' }, { disposition: 'DECLINED', reason: '合同没到期' }],
  });
});

describe('promised on the wrong demand', () => {
  const given = ({ demandId }: CarriedOver) =>
    rowsOf<{ id: string; status: string }>(app, 'select id, status from commitment where demand_id = $1', [demandId]);
  const backTo = ({ follower }: Following) => ({ version: 2, ownerId: follower.accountId });

  it('is carried over again as it stood, as long as nobody has acted on it: the unit hears, and waits for nothing', async () => {
    const of = await carriedOver();
    await dispose(of.officer, of, Disposition.COMMITMENT);
    await app.app.settled();
    const before = await kindsTold(of.department);
    // Another promise on the same demand is this one, put right.
    expect(await dispose(of.officer, of, Disposition.COMMITMENT, { version: 2 })).toMatchObject({
      code: 'DEMAND_SETTLED',
    });
    for (const person of [of.follower, of.department, await aLiaisonOfficer(app)])
      await expect(dispose(person, of, Disposition.CARRIED_OVER, backTo(of))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    expect(await dispose(of.officer, of, Disposition.CARRIED_OVER, backTo(of))).toMatchObject({
      disposition: 'CARRIED_OVER',
    });
    expect(await given(of)).toMatchObject([{ status: 'WITHDRAWN' }]);
    expect(await line(of.officer, of)).toMatchObject({
      commitments: [],
      viewerCanDispose: true,
      turns: [{ disposition: 'CARRIED_OVER' }, { disposition: 'COMMITMENT' }],
    });
    await app.app.settled();
    expect((await kindsTold(of.department)).slice(before.length)).toEqual(['COMMITMENT_STEP_UNDONE']);
    const chain = (await app.as(anonymous).query(Chain, { code: of.topic.trackingCode })).publicChain;
    expect(chain.demands[1]).toMatchObject({ disposition: 'CARRIED_OVER', isOpen: true, commitments: [] });
    expect((await app.auditTrail({ id: of.demandId })).slice(-1)).toEqual(['commitment.demandDisposedAgain']);
    // The right promise is a commitment of its own.
    await dispose(of.officer, of, Disposition.COMMITMENT, { version: 3 });
    expect((await given(of)).map(({ status }) => status).sort()).toEqual(['ASSIGNED', 'WITHDRAWN']);
  });

  it('goes its own way once the unit has acknowledged it, and is never undone by whoever handles it', async () => {
    const of = await carriedOver();
    await dispose(of.officer, of, Disposition.COMMITMENT);
    const [made] = await given(of);
    await rowsOf(app, `update commitment set status = 'ACKNOWLEDGED' where id = $1`, [made?.id]);
    expect(await line(of.officer, of)).toMatchObject({ viewerCanDispose: false });
    expect(await dispose(of.officer, of, Disposition.CARRIED_OVER, backTo(of))).toMatchObject({
      code: 'DEMAND_SETTLED',
    });
    await rowsOf(app, `update commitment set status = 'ASSIGNED' where id = $1`, [made?.id]);
    await rowsOf(
      app,
      `insert into post (id, created_at, account_id, role, department_id)
       values (gen_random_uuid(), now(), $1, 'DEPARTMENT_OFFICER', $2)`,
      [of.officer.accountId, of.department.department.id],
    );
    expect(await dispose(of.officer, of, Disposition.CARRIED_OVER, backTo(of))).toMatchObject({
      code: 'HANDLING_DEPARTMENT',
    });
  });

  it.each(eitherFirst('taken back', 'acknowledged'))('is %s, or %s, by whoever is quicker', async (...order) => {
    const of = await carriedOver();
    await dispose(of.officer, of, Disposition.COMMITMENT);
    const [made] = await given(of);
    const row = await heldRow(app, 'commitment', made?.id as string);
    const Acknowledge = `mutation ($id: ID!) { answer: acknowledgeCommitment(commitmentId: $id) { __typename
      ... on CommitmentRefusal { code } } }`;
    const acts = (which: (typeof order)[0]) =>
      which === 'taken back'
        ? dispose(of.officer, of, Disposition.CARRIED_OVER, backTo(of))
        : app
            .as(of.department)
            .mutate(Acknowledge, { id: made?.id })
            .then(({ answer }) => answer);
    expect(await inOrder(row, order, acts)).toEqual([
      'done',
      order[0] === 'taken back' ? 'WRONG_STATUS' : 'DEMAND_SETTLED',
    ]);
  });
});

it('a demand settled at the table stays settled after the minutes', async () => {
  const of = await carriedOver();
  await rowsOf(app, `update demand set disposition = 'SOLVED_ON_SPOT', disposed_afterwards = false where id = $1`, [
    of.demandId,
  ]);
  expect(await dispose(of.officer, of, Disposition.DECLINED)).toMatchObject({ code: 'DEMAND_SETTLED' });
});

it('becomes a commitment like any other, told to whoever leads it', async () => {
  const of = await carriedOver();
  await dispose(of.officer, of, Disposition.COMMITMENT);
  expect(await line(of.officer, of)).toMatchObject({ commitments: [{ action: '公示物业费' }] });
  await app.app.settled();
  expect(await kindsTold(of.department)).toContain('COMMITMENT_ASSIGNED');
});

it('is promised in the name of an organisation of the directory', async () => {
  const of = await carriedOver();
  const organisation = await anOrganisation(app, of.officer.committee);
  const choices = 'query ($id: ID!) { disposalChoices(demandId: $id) { organisations { id name } } }';
  const { disposalChoices } = await app.as(of.officer).query(choices, { id: of.demandId });
  expect(disposalChoices.organisations).toEqual([{ id: organisation.id, name: organisation.name }]);
  await dispose(of.officer, of, Disposition.COMMITMENT, {
    promise: { ...promise(of), leadDepartmentId: null, leadOrganisationId: organisation.id },
  });
  expect(
    await rowsOf(app, 'select lead_department_id, lead_organisation_id from commitment where demand_id = $1', [
      of.demandId,
    ]),
  ).toEqual([{ lead_department_id: null, lead_organisation_id: organisation.id }]);
});

it('is never settled by the department that was asked, even as its owner: it says until when', async () => {
  const department = await aDepartmentOfficer(app);
  const of = await carriedOver({ department });
  await rowsOf(app, 'update demand set carried_over_owner_id = $2 where id = $1', [of.demandId, department.accountId]);
  for (const disposition of WAYS) {
    if (disposition === Disposition.CARRIED_OVER) continue;
    expect(await dispose(department, of, disposition)).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
  }
  expect(await dispose(department, of, Disposition.CARRIED_OVER)).toMatchObject({ disposition: 'CARRIED_OVER' });
});

it('says no, and what to do, where something is missing or somebody was quicker', async () => {
  const of = await carriedOver();
  expect(await dispose(of.officer, of, Disposition.DECLINED, { basis: null })).toMatchObject({
    code: 'REASON_AND_BASIS_REQUIRED',
  });
  const malformed = [
    dispose(of.officer, of, Disposition.SOLVED_ON_SPOT, { reason: ' ' }),
    dispose(of.officer, of, Disposition.SOLVED_ON_SPOT, { reason: '长'.repeat(1001) }),
    dispose(of.officer, of, Disposition.CARRIED_OVER, { until: '2026-03-01' }),
    dispose(of.officer, of, Disposition.CARRIED_OVER, { until: null }),
    dispose(of.officer, of, Disposition.COMMITMENT, { promise: null }),
    dispose(of.officer, of, Disposition.SOLVED_ON_SPOT, { disposition: Disposition.WITHDRAWN }),
    dispose(of.officer, of, Disposition.SOLVED_ON_SPOT, { disposition: Disposition.MERGED }),
    dispose(of.officer, of, Disposition.COMMITMENT, { promise: { ...promise(of), action: '' } }),
  ];
  for (const attempt of malformed) await expect(attempt).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  const stranger = await aLiaisonOfficer(app);
  expect(await dispose(of.officer, of, Disposition.CARRIED_OVER, { ownerId: stranger.accountId })).toMatchObject({
    code: 'OWNER_UNKNOWN',
  });
});

it.each(eitherFirst(Disposition.SOLVED_ON_SPOT, Disposition.DECLINED))(
  'of %s and %s at once the first holds',
  async (...order) => {
    const of = await carriedOver();
    const row = await heldRow(app, 'consultation', of.consultation.id);
    const disposes = (way: (typeof order)[0]) =>
      dispose(way === Disposition.DECLINED ? of.director : of.officer, of, way);
    expect(await inOrder(row, order, disposes)).toEqual(['done', 'CONFLICT']);
    expect(await line(of.officer, of)).toMatchObject({ disposition: order[0] });
    // Whoever was slower is told what stands.
    await expect(dispose(of.officer, of, order[1] as (typeof order)[0])).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { 'theirs.disposition': order[0] },
    });
  },
);

it('reminds its owner and the committee before its day and after, and again for another day', async () => {
  const of = await carriedOver();
  const told = async (day: string) => {
    app.clock.set(`${day}T02:00:00Z`);
    await remind(house(app));
    return kindsTold(of.follower, 'CARRIED%');
  };
  expect(await told('2026-03-09')).toEqual([]);
  expect(await told('2026-03-11')).toEqual(['CARRIED_OVER_DUE_SOON']);
  expect(await told('2026-03-12')).toEqual(['CARRIED_OVER_DUE_SOON']);
  expect(await told('2026-03-16')).toEqual(['CARRIED_OVER_DUE_SOON', 'CARRIED_OVER_OVERDUE']);
  expect(await kindsTold(of.officer, 'CARRIED%')).toEqual(['CARRIED_OVER_DUE_SOON', 'CARRIED_OVER_OVERDUE']);
  await rowsOf(app, `update demand set carried_over_until = '2026-04-10' where id = $1`, [of.demandId]);
  expect(await told('2026-04-09')).toEqual(['CARRIED_OVER_DUE_SOON', 'CARRIED_OVER_OVERDUE', 'CARRIED_OVER_DUE_SOON']);
});

it('tells the new owner, and whoever brought the matter up that it has gone another way', async () => {
  const of = await carriedOver();
  const resident = await anAccountHolder(app);
  await rowsOf(app, `update participant set account_id = $2 where id = $1`, [of.stakeholder.id, resident.accountId]);
  await dispose(of.officer, of, Disposition.CARRIED_OVER, { ownerId: of.officer.accountId });
  await app.app.settled();
  expect(await kindsTold(of.officer)).toContain('CARRIED_OVER_TO_YOU');
  expect(await kindsTold(resident)).toContain('MATTER_DISPOSED_AGAIN');
});

it('belongs to an account from the table on: the one that was named, or whoever decides', async () => {
  const table = await aLiveTable(app);
  const [first, second] = table.demands;
  const carry = async (input: object) =>
    (await app.as(table.director).mutate(Carry, { input: { until: '2026-06-30', ...input } })).answer;
  const choices = (await app.as(table.director).query(Choices, { id: first?.id })).disposalChoices;
  const named = choices.owners.find(
    ({ id }: { id: string }) => id === (table.officer as { accountId?: string }).accountId,
  );
  expect(named).toBeDefined();
  expect(await carry({ demandId: first?.id, ownerId: named.id })).toMatchObject({ carriedOverTo: named.name });
  expect(await carry({ demandId: second?.id ?? first?.id, owner: '物业科' })).toMatchObject({
    carriedOverTo: '物业科',
  });
  const owners = await rowsOf<{ owner: string }>(
    app,
    `select carried_over_owner_id as owner from demand where consultation_id = $1 and disposition = 'CARRIED_OVER' order by number`,
    [table.consultation.id],
  );
  expect(owners.every(({ owner }) => owner !== null)).toBe(true);
  const stranger = await aDirector(app);
  expect(await carry({ demandId: first?.id, ownerId: stranger.accountId })).toMatchObject({ code: 'OWNER_UNKNOWN' });
  await expect(app.as(stranger).query(Choices, { id: first?.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

describe('what went up', () => {
  const briefs = (demandId: string) =>
    rowsOf<{ id: string; status: string; lead_author_id: string; title: string }>(
      app,
      `select b.* from opinion_brief b join brief_source s on s.brief_id = b.id where s.kind = 'DEMAND' and s.record_id = $1`,
      [demandId],
    );
  const Discard = `mutation ($input: BriefActInput!) { answer: discardBrief(input: $input) { __typename
    ... on OpinionRefusal { code } } }`;

  it('has a brief, once, in the hand of whoever decided it, that is not thrown away while it stands so', async () => {
    const of = await carriedOver();
    await dispose(of.director, of, Disposition.ESCALATED);
    await app.app.settled();
    const [brief, ...others] = await briefs(of.demandId);
    expect(others).toEqual([]);
    expect(brief).toMatchObject({ status: 'DRAFT', lead_author_id: of.director.accountId, title: '物业费不公示' });
    const discard = async () =>
      (await app.as(of.director).mutate(Discard, { input: { briefId: brief?.id, version: 1 } })).answer;
    expect(await discard()).toMatchObject({ code: 'DEMAND_WENT_UP_AS_THIS' });
    await dispose(of.director, of, Disposition.SOLVED_ON_SPOT, { version: 2 });
    expect((await discard()).code).toBeUndefined();
  });

  it('tells the committee what became of it, and may then go another way', async () => {
    const of = await carriedOver();
    await dispose(of.director, of, Disposition.ESCALATED);
    await app.app.settled();
    const [brief] = await briefs(of.demandId);
    await rowsOf(app, `update opinion_brief set status = 'RETAINED' where id = $1`, [brief?.id]);
    await inTransaction(house(app), async (tx) => {
      tx.record({ type: 'opinion.retained', data: { briefId: brief?.id } } as never);
    });
    await app.app.settled();
    expect(await kindsTold(of.officer)).toContain('ESCALATION_CAME_BACK');
    const Went = `query ($id: ID!) { briefsOfDemands(consultationId: $id) { demandId status outcomes { outcome } } }`;
    expect((await app.as(of.officer).query(Went, { id: of.consultation.id })).briefsOfDemands).toMatchObject([
      { demandId: of.demandId, status: 'RETAINED', outcomes: [] },
    ]);
    await expect(app.as(await aLiaisonOfficer(app)).query(Went, { id: of.consultation.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await dispose(of.officer, of, Disposition.COMMITMENT, { version: 2 })).toMatchObject({
      disposition: 'COMMITMENT',
    });
  });
});

it('is counted until it is disposed of again', async () => {
  const of = await carriedOver();
  const Figures = `query ($period: PeriodInput!, $id: ID) { dashboard(period: $period, committeeId: $id) { figures { name n counted } } }`;
  const figure = async () => {
    const period = { from: '2020-01-01', to: '2021-12-31' };
    await rowsOf(app, `update demand set created_at = '2021-03-02' where consultation_id = $1`, [of.consultation.id]);
    const { dashboard } = await app.as(await aSecretariat(app)).query(Figures, { period, id: of.officer.committee.id });
    return dashboard.figures.find(({ name }: { name: string }) => name === 'CARRIED_OVER');
  };
  expect(await figure()).toMatchObject({ n: 2, counted: 1 });
  await dispose(of.officer, of, Disposition.SOLVED_ON_SPOT);
  expect(await figure()).toMatchObject({ n: 2, counted: 0 });
});

describe('owned by whoever stands in for the director', () => {
  const Appoint = `mutation ($input: AppointActingDirectorInput!) { answer: appointActingDirector(input: $input) {
    ... on StaffEnded { id } } }`;
  const Revoke = 'mutation ($id: ID!) { revokeActingDirector(actingId: $id, reason: "主任回来了") { __typename } }';
  /** Until the 10th it is theirs, by an appointment that ends on the 9th. */
  const held = async (deputy: Person & { accountId: string }) => {
    const of = await carriedOver();
    const secretariat = await aSecretariat(app);
    const days = { startsOn: '2026-03-02', endsOn: '2026-03-09', reason: '主任学习' };
    const input = { committeeId: of.officer.committee.id, accountId: deputy.accountId, ...days };
    const { id } = (await app.as(secretariat).mutate(Appoint, { input })).answer;
    const given = { ownerId: deputy.accountId, until: '2026-03-20' };
    expect(await dispose(of.officer, of, Disposition.CARRIED_OVER, given)).toMatchObject({ version: 2 });
    await app.app.settled();
    const revoke = () => app.as(secretariat).mutate(Revoke, { id });
    return { of, deputy, revoke };
  };
  const owners = async ({ of, deputy }: Awaited<ReturnType<typeof held>>) => {
    const mine = async (person: Person) =>
      (await app.as(person).query(List, { mine: true })).carriedOverDemands.nodes.some(
        ({ id }: { id: string }) => id === of.demandId,
      );
    return [await mine(deputy), await mine(of.director)];
  };
  const back = async ({ of }: Awaited<ReturnType<typeof held>>) =>
    (await app.auditTrail({ id: of.demandId })).filter((type) => type === 'commitment.demandOwnerReturned');

  it('is the director’s again when that is revoked, once, and both hear of it', async () => {
    const one = await held(await aMember(app));
    expect(await owners(one)).toEqual([true, false]);
    await one.revoke();
    await app.app.settled();
    await returnCarriedOver(jobContext(app));
    expect(await owners(one)).toEqual([false, true]);
    expect(await line(one.of.officer, one.of)).toMatchObject({ owner: one.of.director.name, until: '2026-03-20' });
    expect(await kindsTold(one.deputy, 'CARRIED%')).toEqual(['CARRIED_OVER_TO_YOU', 'CARRIED_OVER_GIVEN_BACK']);
    expect(await kindsTold(one.of.director, 'CARRIED%')).toEqual(['CARRIED_OVER_TO_YOU']);
    expect(await back(one)).toHaveLength(1);
    await expect(dispose(one.deputy, one.of, Disposition.SOLVED_ON_SPOT, { version: 3 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is so after the last of its days and not before, and stays what somebody made of it meanwhile', async () => {
    const [one, other] = [await held(await aMember(app)), await held(await aMember(app))];
    await returnCarriedOver(jobContext(app));
    expect(await owners(one)).toEqual([true, false]);
    await dispose(other.of.officer, other.of, Disposition.CARRIED_OVER, {
      ...{ version: 2, ownerId: other.of.follower.accountId, until: '2026-03-20' },
    });
    app.clock.set('2026-03-10T01:00:00Z');
    await returnCarriedOver(jobContext(app));
    expect(await owners(one)).toEqual([false, true]);
    expect([await owners(other), await back(other)]).toEqual([[false, false], []]);
    expect(await line(other.of.officer, other.of)).toMatchObject({ owner: other.of.follower.name });
  });

  it('is the committee’s where there is no director, which is told and reminded, and the next director’s', async () => {
    const one = await held(await aMember(app));
    const post = `update post set ended_at = now() where account_id = $1`;
    await app.app.database.pool.query(post, [one.of.director.accountId]);
    await one.revoke();
    await app.app.settled();
    for (let night = 0; night < 2; night += 1) await returnCarriedOver(jobContext(app));
    expect(await back(one)).toHaveLength(1);
    expect(await kindsTold(one.of.officer, 'CARRIED%')).toEqual(['CARRIED_OVER_OWNERLESS']);
    const [listed] = (await app.as(one.of.officer).query(List, { mine: false })).carriedOverDemands.nodes;
    expect(listed).toMatchObject({ ownerName: null, viewerCanDispose: true });
    app.clock.set('2026-03-19T01:00:00Z');
    await remind(jobContext(app));
    expect(await kindsTold(one.of.officer, 'CARRIED%')).toContain('CARRIED_OVER_DUE_SOON');

    const next = await aDirector(app, one.of.officer.committee);
    await returnCarriedOver(jobContext(app));
    await app.app.settled();
    expect(await kindsTold(next, 'CARRIED%')).toEqual(['CARRIED_OVER_TO_YOU']);
    expect(await kindsTold(one.deputy, 'CARRIED%')).toEqual(['CARRIED_OVER_TO_YOU', 'CARRIED_OVER_GIVEN_BACK']);
  });
});

describe('whose owner’s account is shut', () => {
  const Shut = `mutation ($id: ID!, $version: Int!) { disableAccount(accountId: $id, version: $version) { __typename } }`;
  const shut = async ({ accountId }: { accountId: string }) => {
    const [row] = await rowsOf<{ version: number }>(app, 'select version from account where id = $1', [accountId]);
    await app.as(await aSecretariat(app)).mutate(Shut, { id: accountId, version: row?.version as number });
    await app.app.settled();
  };

  it('is the director’s from then on, who is told; and whoever acts with that in hand, goes on', async () => {
    const of = await carriedOver();
    await shut(of.follower);
    expect(await line(of.officer, of)).toMatchObject({ owner: of.director.name, until: '2026-03-13' });
    expect(await kindsTold(of.director, 'CARRIED%')).toEqual(['CARRIED_OVER_TO_YOU']);
    const [mine] = (await app.as(of.director).query(List, { mine: true })).carriedOverDemands.nodes;
    expect(mine).toMatchObject({ id: of.demandId, isMine: true, viewerCanDispose: true });
    expect(await dispose(of.director, of, Disposition.SOLVED_ON_SPOT, { version: mine.version })).toMatchObject({
      disposition: 'SOLVED_ON_SPOT',
    });
  });

  it('lies with the committee where the director is the one, which is told', async () => {
    const of = await carriedOver();
    await dispose(of.officer, of, Disposition.CARRIED_OVER, { ownerId: of.director.accountId, until: '2026-03-20' });
    await shut(of.director);
    expect(await kindsTold(of.officer, 'CARRIED_OVER_OWNERLESS')).toEqual(['CARRIED_OVER_OWNERLESS']);
    const { worklist } = await app.as(of.officer).query('{ worklist { lines { kind title } } }', {});
    expect(worklist.lines).toContainEqual({ kind: 'DEMAND_CARRIED_OVER', title: '物业费不公示' });
  });

  const Enable = `mutation ($id: ID!, $version: Int!) { enableAccount(accountId: $id, version: $version) { __typename } }`;
  const PassedOn = 'query ($id: ID!) { passedOn(accountId: $id) { kind recordId title nowWith } }';
  const GiveBack = `mutation ($id: ID!) { answer: giveBackPassedOn(accountId: $id) { __typename
    ... on SuccessionDone { id } ... on SuccessionRefusal { code } } }`;
  const open = async ({ accountId }: { accountId: string }) => {
    const [row] = await rowsOf<{ version: number }>(app, 'select version from account where id = $1', [accountId]);
    await app.as(await aSecretariat(app)).mutate(Enable, { id: accountId, version: row?.version as number });
    await app.app.settled();
  };
  const passedOn = async ({ accountId }: { accountId: string }) =>
    (await app.as(await aSecretariat(app)).query(PassedOn, { id: accountId })).passedOn;
  const giveBack = async ({ accountId }: { accountId: string }) =>
    (await app.as(await aSecretariat(app)).mutate(GiveBack, { id: accountId })).answer;

  it('comes back in one act once the account is open again: what went to others, demand and brief', async () => {
    const of = await carriedOver();
    const up = await carriedOver();
    await rowsOf(app, 'update demand set carried_over_owner_id = $1 where id = $2', [
      of.follower.accountId,
      up.demandId,
    ]);
    await rowsOf(app, 'update consultation set committee_id = $1 where id = $2', [
      of.officer.committee.id,
      up.consultation.id,
    ]);
    expect(await dispose(of.follower, up, Disposition.ESCALATED, {})).toMatchObject({ disposition: 'ESCALATED' });
    await app.app.settled();
    await shut(of.follower);
    const listed = await passedOn(of.follower);
    expect(listed).toEqual([
      expect.objectContaining({ kind: 'BRIEF', nowWith: of.officer.committee.name }),
      { kind: 'DEMAND', recordId: of.demandId, title: '物业费不公示', nowWith: of.director.name },
    ]);
    expect(await giveBack(of.follower)).toMatchObject({ code: 'ACCOUNT_SHUT' });
    await open(of.follower);
    // Nothing comes by itself: whoever opens it reads what is with others.
    expect(await passedOn(of.follower)).toEqual(listed);
    expect(await line(of.officer, of)).toMatchObject({ owner: of.director.name });

    expect(await giveBack(of.follower)).toMatchObject({ __typename: 'SuccessionDone' });
    await app.app.settled();
    expect(await passedOn(of.follower)).toEqual([]);
    expect(await line(of.officer, of)).toMatchObject({ owner: of.follower.name, until: '2026-03-13' });
    expect((await kindsTold(of.director, 'CARRIED%')).at(-1)).toBe('CARRIED_OVER_GIVEN_BACK');
    expect(await kindsTold(of.officer, 'BRIEF_GIVEN%')).toEqual(['BRIEF_GIVEN_BACK']);
    expect((await kindsTold(of.follower)).slice(-2).sort()).toEqual(['BRIEF_TO_WRITE', 'CARRIED_OVER_TO_YOU']);
    // The committee, which was to go on with it, is not asked for it any more.
    const { worklist } = await app.as(of.officer).query('{ worklist { lines { kind } } }', {});
    expect(worklist.lines.map(({ kind }: { kind: string }) => kind)).not.toContain('BRIEF_TO_WRITE');
    // Twice is once.
    expect(await giveBack(of.follower)).toMatchObject({ __typename: 'SuccessionDone' });
    expect(
      (await app.auditTrail({ id: of.follower.accountId })).filter((t) => t === 'succession.passedOnGivenBack'),
    ).toHaveLength(1);
  });

  it('stays with whom the committee gave it meanwhile, and with nobody it was settled by', async () => {
    const of = await carriedOver();
    await shut(of.follower);
    const given = { ownerId: of.officer.accountId, until: '2026-03-20', version: 2 };
    expect(await dispose(of.officer, of, Disposition.CARRIED_OVER, given)).toMatchObject({
      disposition: 'CARRIED_OVER',
    });
    await open(of.follower);
    expect(await passedOn(of.follower)).toEqual([]);
    await giveBack(of.follower);
    expect(await line(of.officer, of)).toMatchObject({ owner: of.officer.name });
  });

  it('is given back to nobody by others than the secretariat', async () => {
    const of = await carriedOver();
    await shut(of.follower);
    await open(of.follower);
    for (const person of [of.director, of.officer]) {
      await expect(app.as(person).mutate(GiveBack, { id: of.follower.accountId })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('a brief that went up from there is in the hand of the committee', async () => {
    const of = await carriedOver();
    await dispose(of.officer, of, Disposition.CARRIED_OVER, { ownerId: of.follower.accountId, until: '2026-03-20' });
    expect(await dispose(of.follower, of, Disposition.ESCALATED, { version: 2 })).toMatchObject({
      disposition: 'ESCALATED',
    });
    await app.app.settled();
    await shut(of.follower);
    const { worklist } = await app.as(of.officer).query('{ worklist { lines { kind title } } }', {});
    expect(worklist.lines).toContainEqual({ kind: 'BRIEF_TO_WRITE', title: '物业费不公示' });
  });
});

it('is called by no name by an owner of another house once it was taken down', async () => {
  const of = await carriedOver();
  const called = async (person: Person) => {
    const { nodes } = (await app.as(person).query(List, { mine: false })).carriedOverDemands;
    const listed = nodes.find(({ id }: { id: string }) => id === of.demandId);
    return [listed?.title, listed?.reason];
  };
  const named = ['物业费不公示', '等新合同'];
  expect([await called(of.follower), await called(of.officer)]).toEqual([named, named]);
  await aRow(app, 'take_down', {
    ...{ kind: 'MATTER', consultation_id: of.consultation.id, record_id: of.demandId, reason: '写了住址' },
    ...{ taken_down_by: of.director.accountId, taken_down_at: app.clock.now() },
  });
  expect([await called(of.follower), await called(of.officer)]).toEqual([['已撤下', null], named]);
});
