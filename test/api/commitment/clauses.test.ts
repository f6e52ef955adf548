import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { actRules } from '../../../server/src/modules/commitment/commitment-acts.rules.js';
import { CommitmentStatus } from '../../../server/src/modules/commitment/index.js';
import { ClauseStatus } from '../../../server/src/modules/floor/index.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aClause, aCommitment, type Following, house, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { aDepartmentOfficer, aLiaisonOfficer, anonymous, type Person } from '../../support/people.js';
import { anOrganisation } from '../../support/roster.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { closed } = handling(() => app);

const CLAUSES = `__typename ... on CommitmentRefusal { code } ... on OutcomeList {
  clauses { number isOpen canTakeBack canRestore waivedBecause commitments { number status leadDepartmentName action } } lines { demandNumber demandTitle } }`;
const Outcomes = `query ($id: ID!) { outcomes(consultationId: $id) { ${CLAUSES.slice(CLAUSES.indexOf('clauses'), -1)} } }`;
const CarryOut = `mutation ($input: CarryOutClauseInput!) { answer: carryOutClause(input: $input) { ${CLAUSES} } }`;
const reasoned = (name: string) =>
  `mutation ($id: ID!, $reason: String!) { answer: ${name}(clauseId: $id, reason: $reason) { ${CLAUSES} } }`;

const part = (leadDepartmentId: string, more: object = {}) => ({
  action: '七点半清场',
  deliverable: '车道每天七点半空出来',
  responsiblePerson: '赵队长',
  dueOn: '2026-05-29',
  leadDepartmentId,
  ...more,
});
const carryOut = async (person: Person, clauseId: string, parts: object[], clientMutationId?: string) =>
  (await app.as(person).mutate(CarryOut, { input: { clauseId, parts, clientMutationId } })).answer;
const say = async (person: Person, name: string, id: string, reason = '年度计划里已经有了') =>
  (await app.as(person).mutate(reasoned(name), { id, reason })).answer;
const statusOf = async ({ consultation }: Following) =>
  (await rowsOf<{ status: string }>(app, 'select status from consultation where id = $1', [consultation.id]))[0]
    ?.status;

it('shows a clause that leads to nothing, and does not end the consultation before it is carried out', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  await aClause(app, of, ClauseStatus.NOT_HELD);
  const { outcomes } = await app.as(of.officer).query(Outcomes, { id: of.consultation.id });
  expect(outcomes.clauses).toMatchObject([{ number: 1, isOpen: true, waivedBecause: null, commitments: [] }]);

  await closed(of);
  expect(await statusOf(of)).toBe('TRACKING');
  const { outcomes: still } = await app.as(of.officer).query(Outcomes, { id: of.consultation.id });
  expect(still.clauses[0].isOpen).toBe(true);

  // Nothing else is open: saying why it needs none is what ends it.
  expect(await say(of.officer, 'waiveClause', clause.id)).toMatchObject({
    clauses: [{ isOpen: false, waivedBecause: '年度计划里已经有了' }],
  });
  expect(await statusOf(of)).toBe('EVALUATED');
  expect((await rowsOf(app, 'select status from topic where id = $1', [of.topic.id]))[0]).toEqual({ status: 'CLOSED' });

  expect(await say(of.officer, 'withdrawClauseWaiver', clause.id, '计划里撤掉了')).toMatchObject({
    clauses: [{ isOpen: true, waivedBecause: null }],
  });
  expect(await statusOf(of)).toBe('TRACKING');
  expect(await app.auditTrail({ id: clause.id })).toEqual([
    'commitment.clauseWaived',
    'commitment.clauseWaiverWithdrawn',
  ]);
});

it('is carried out by an organisation of the directory, and by nobody of another’s', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  const [own, elsewhere] = [
    await anOrganisation(app, of.officer.committee),
    await anOrganisation(app, (await aLiaisonOfficer(app)).committee),
  ];
  const by = (leadOrganisationId: string, leadDepartmentId: string | null = null) => [
    { ...part(''), leadDepartmentId, leadOrganisationId },
  ];
  for (const parts of [
    by(elsewhere.id),
    by(own.id, of.department.department.id),
    [{ ...part(''), leadDepartmentId: null }],
  ]) {
    await expect(carryOut(of.officer, clause.id, parts)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  expect(await carryOut(of.officer, clause.id, by(own.id))).toMatchObject({
    clauses: [{ isOpen: false, commitments: [{ status: 'ASSIGNED', leadDepartmentName: own.name }] }],
  });
});

it('becomes several commitments in one act, on a demand that was raised or as one of its own', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  const other = await aDepartmentOfficer(app);
  const key = randomUUID();
  const parts = [
    part(of.department.department.id, { demandId: of.demands[0]?.id }),
    part(other.department.id, { action: '设临时摊位' }),
  ];
  const list = await carryOut(of.officer, clause.id, parts, key);
  expect(list).toMatchObject({
    clauses: [
      {
        isOpen: false,
        commitments: [
          { status: 'ASSIGNED', leadDepartmentName: of.department.department.shortName },
          { status: 'ASSIGNED', leadDepartmentName: other.department.shortName, action: '设临时摊位' },
        ],
      },
    ],
    lines: [{ demandNumber: 1 }, { demandNumber: 2, demandTitle: '早市七点半收摊，腾出车道' }],
  });
  // Sent again because the answer was lost on the way.
  await carryOut(of.officer, clause.id, parts, key);
  expect(await rowsOf(app, 'select due_on from commitment where clause_id = $1', [clause.id])).toHaveLength(2);
  expect(
    await rowsOf(app, 'select id from commitment where clause_id = $1 and following_member_id is null', [clause.id]),
  ).toEqual([]);
  const chain = (
    await app
      .as(anonymous)
      .query(
        'query ($code: String!) { publicChain(trackingCode: $code) { demands { title commitments { action status } } } }',
        { code: of.topic.trackingCode },
      )
  ).publicChain;
  expect(chain.demands).toMatchObject([
    { commitments: [{}, { action: '七点半清场' }] },
    { commitments: [{ action: '设临时摊位' }] },
  ]);
  await app.app.settled();
  const told = await rowsOf<{ kind: string }>(app, 'select kind from notice where recipient_id = $1', [
    other.accountId,
  ]);
  expect(told.map(({ kind }) => kind)).toEqual(['COMMITMENT_ASSIGNED']);
});

it('takes back by itself that it needs none, once somebody carries it out', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  await say(of.officer, 'waiveClause', clause.id);
  expect(await carryOut(of.officer, clause.id, [part(of.department.department.id)])).toMatchObject({
    clauses: [{ isOpen: false, waivedBecause: null, commitments: [{}] }],
  });
});

it('says no, and what to do, where it cannot be', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  const failed = await aClause(app, of, ClauseStatus.NOT_HELD);
  const lead = of.department.department.id;
  expect(await carryOut(of.officer, failed.id, [part(lead)])).toMatchObject({ code: 'CLAUSE_NOT_HELD' });
  expect(await carryOut(of.officer, clause.id, [])).toMatchObject({ code: 'CLAUSE_PARTS_MISSING' });
  expect(await say(of.officer, 'withdrawClauseWaiver', clause.id)).toMatchObject({ code: 'CLAUSE_NOT_WAIVED' });
  await expect(say(of.officer, 'waiveClause', clause.id, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(say(of.officer, 'waiveClause', clause.id, '长'.repeat(1001))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(carryOut(of.officer, clause.id, [part(lead, { dueOn: '2026-03-01' })])).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(carryOut(of.officer, clause.id, [part(lead, { responsiblePerson: '' })])).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(carryOut(of.officer, clause.id, Array(7).fill(part(lead)))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(carryOut(of.officer, clause.id, [part(lead, { demandId: randomUUID() })])).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  for (const person of [of.department, of.follower, await aLiaisonOfficer(app)]) {
    await expect(carryOut(person, clause.id, [part(lead)])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(say(person, 'waiveClause', clause.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await rowsOf(app, `update consultation set status = 'MINUTES_DRAFT' where id = $1`, [of.consultation.id]);
  expect(await say(of.officer, 'waiveClause', clause.id)).toMatchObject({ code: 'MINUTES_NOT_CONFIRMED' });
});

it('is said to need none by the first of two who are quick, and is carried out after all', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  const row = await heldRow(app, 'consultation', of.consultation.id);
  const waives = (reason: string) => say(of.officer, 'waiveClause', clause.id, reason);
  expect(await inOrder(row, ['别处已经有了', '不必再办'], waives)).toEqual(['done', 'CLAUSE_WAIVED']);
  await carryOut(of.officer, clause.id, [part(of.department.department.id)]);
  expect(await say(of.officer, 'waiveClause', clause.id)).toMatchObject({ code: 'CLAUSE_CARRIED_OUT' });
});

it('is remembered: the committee hears once that a clause leads to nothing, some days after the minutes', async () => {
  const of = await aCommitment(app);
  await aClause(app, of);
  await rowsOf(
    app,
    `insert into minutes (id, created_at, meeting_id, body, status, confirmed_at, version)
     values (gen_random_uuid(), now(), $1, '纪要', 'CONFIRMED', '2026-03-02T01:00:00Z', 1)`,
    [of.meeting.id],
  );
  const told = async (day: string) => {
    app.clock.set(`${day}T02:00:00Z`);
    await remind(house(app));
    return rowsOf(app, `select kind from notice where recipient_id = $1 and kind = 'CLAUSES_OPEN'`, [
      of.officer.accountId,
    ]);
  };
  expect(await told('2026-03-04')).toHaveLength(0);
  expect(await told('2026-03-06')).toHaveLength(1);
  expect(await told('2026-03-09')).toHaveLength(1);
});

it('is taken back while nobody has acted on what it became: the clause is open, the demands stand as they did, units hear', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  const other = await aDepartmentOfficer(app);
  const [raised] = await rowsOf<{ id: string }>(
    app,
    `insert into demand (id, created_at, version, consultation_id, number, title, body, status, disposition,
       disposition_reason, disposition_basis, disposed_at)
     values (gen_random_uuid(), now(), 1, $1, 7, '厕所太远', '', 'DISPOSED', 'DECLINED', '没有地方', '规划', now()) returning id`,
    [of.consultation.id],
  );
  const standing = () =>
    rowsOf(app, 'select status, disposition, disposition_reason, disposition_basis from demand where id = $1', [
      raised?.id,
    ]);
  const before = await standing();
  expect(await say(of.officer, 'takeBackCarryOut', clause.id)).toMatchObject({ code: 'CLAUSE_NOT_CARRIED_OUT' });
  await carryOut(of.officer, clause.id, [
    part(of.department.department.id, { demandId: raised?.id }),
    part(other.department.id, { action: '设临时摊位' }),
  ]);
  expect(await standing()).not.toEqual(before);
  const numbers = await rowsOf<{ id: string; number: string }>(
    app,
    'select id, number from commitment where clause_id = $1',
    [clause.id],
  );
  for (const person of [of.department, of.follower, await aLiaisonOfficer(app)])
    await expect(say(person, 'takeBackCarryOut', clause.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  for (const reason of [' ', '长'.repeat(1001)])
    await expect(say(of.officer, 'takeBackCarryOut', clause.id, reason)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });

  const held = await heldRow(app, 'consultation', of.consultation.id);
  const both = Promise.all([1, 2].map(() => say(of.officer, 'takeBackCarryOut', clause.id, '选错了条款')));
  await held.waitedForBy(2);
  await held.release();
  expect((await both).map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
    'CLAUSE_NOT_CARRIED_OUT',
    'OutcomeList',
  ]);

  const { outcomes } = await app.as(of.officer).query(Outcomes, { id: of.consultation.id });
  expect(outcomes.clauses).toMatchObject([{ isOpen: true, commitments: [] }]);
  expect(await standing()).toEqual(before);
  // The demand that the clause had raised goes with it.
  expect(
    await rowsOf(app, `select disposition from demand where consultation_id = $1 and number > 7`, [of.consultation.id]),
  ).toEqual([{ disposition: 'WITHDRAWN' }]);
  const ids = numbers.map(({ id }) => id);
  expect(await rowsOf(app, 'select distinct status from commitment where id = any($1)', [ids])).toEqual([
    { status: 'WITHDRAWN' },
  ]);
  expect(await rowsOf(app, 'select id from commitment_turn where commitment_id = any($1)', [ids])).toEqual([]);
  await app.app.settled();
  const told = await rowsOf<{ kind: string }>(app, 'select kind from notice where recipient_id = $1 order by id', [
    other.accountId,
  ]);
  expect(told.map(({ kind }) => kind)).toEqual(['COMMITMENT_ASSIGNED', 'COMMITMENT_STEP_UNDONE']);
  expect((await app.auditTrail({ id: clause.id })).slice(-2)).toEqual([
    'commitment.clauseCarriedOut',
    'commitment.clauseCarryOutTakenBack',
  ]);
  const { publicChain } = await app
    .as(anonymous)
    .query('query ($code: String!) { publicChain(trackingCode: $code) { demands { title commitments { action } } } }', {
      code: of.topic.trackingCode,
    });
  expect(JSON.stringify(publicChain)).not.toContain('临时摊位');

  // Taking them back was the mistake: they are given out again under their numbers, once, and units hear.
  for (const person of [of.department, of.follower, await aLiaisonOfficer(app)])
    await expect(say(person, 'restoreCarryOut', clause.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(say(of.officer, 'restoreCarryOut', clause.id, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  const seen = async () => (await app.as(of.officer).query(Outcomes, { id: of.consultation.id })).outcomes.clauses[0];
  expect(await seen()).toMatchObject({ canRestore: true });
  const holding = await heldRow(app, 'consultation', of.consultation.id);
  const twice = Promise.all([1, 2].map(() => say(of.officer, 'restoreCarryOut', clause.id, '没有选错')));
  await holding.waitedForBy(2);
  await holding.release();
  expect((await twice).map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
    'NOTHING_TO_UNDO',
    'OutcomeList',
  ]);
  expect(await seen()).toMatchObject({ isOpen: false, canRestore: false, canTakeBack: true });
  expect(
    await rowsOf(app, `select id, number, status from commitment where clause_id = $1 order by id`, [clause.id]),
  ).toEqual(numbers.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((one) => ({ ...one, status: 'ASSIGNED' })));
  expect(await standing()).toMatchObject([{ disposition: 'COMMITMENT' }]);
  await app.app.settled();
  const toldAgain = await rowsOf<{ kind: string }>(app, 'select kind from notice where recipient_id = $1 order by id', [
    other.accountId,
  ]);
  expect(toldAgain.map(({ kind }) => kind).slice(2)).toEqual(['COMMITMENT_ASSIGNED']);
  // And taken back as before; once something else is made of the clause, the first are gone for good.
  expect(await say(of.officer, 'takeBackCarryOut', clause.id)).toMatchObject({ __typename: 'OutcomeList' });
  expect(await standing()).toEqual(before);

  // What somebody acted on stays theirs.
  await carryOut(of.officer, clause.id, [part(other.department.id)]);
  const [again] = await rowsOf<{ id: string }>(app, 'select id from commitment where clause_id = $1', [clause.id]);
  await app
    .as(other)
    .mutate('mutation ($id: ID!) { acknowledgeCommitment(commitmentId: $id) { __typename } }', { id: again?.id });
  expect(await say(of.officer, 'takeBackCarryOut', clause.id)).toMatchObject({ code: 'CLAUSE_WENT_ON' });
});

it('at every status of what it became: taken back only where nobody acted, given out again only where it was taken back, by the committee alone', async () => {
  const of = await aCommitment(app);
  const clause = await aClause(app, of);
  const other = await aDepartmentOfficer(app);
  await carryOut(of.officer, clause.id, [part(other.department.id)]);
  const [made] = await rowsOf<{ id: string }>(app, 'select id from commitment where clause_id = $1', [clause.id]);
  const at = async (status: string) =>
    app.app.database.pool.query(
      `update commitment set status = $2, clause_id = case when $2 <> 'WITHDRAWN' then $3::uuid end,
         withdrawn_clause_id = case when $2 = 'WITHDRAWN' then $3::uuid end where id = $1`,
      [made?.id, status, clause.id],
    );
  const stands = async () =>
    (await rowsOf<{ status: string }>(app, 'select status from commitment where id = $1', [made?.id]))[0]?.status;
  const leads: Record<string, string> = {};
  const surprises: unknown[] = [];
  for (const status of Object.values(CommitmentStatus)) {
    for (const name of ['takeBackCarryOut', 'restoreCarryOut']) {
      await at(status);
      for (const person of [other, of.department, of.follower, of.officer]) {
        const answer = await say(person, name, clause.id).then(
          ({ code }) => code ?? 'DONE',
          ({ code }) => code,
        );
        const before = name === 'takeBackCarryOut' ? CommitmentStatus.ASSIGNED : CommitmentStatus.WITHDRAWN;
        const may = person === of.officer && status === before;
        if ((answer === 'DONE') !== may) surprises.push({ status, name, person: person.name, answer });
        if (may) leads[status] = (await stands()) ?? '';
        else if ((await stands()) !== status)
          surprises.push({ status, name, person: person.name, now: await stands() });
      }
    }
  }
  expect(surprises).toEqual([]);
  expect(leads).toEqual({ ASSIGNED: 'WITHDRAWN', WITHDRAWN: 'ASSIGNED' });
  // No dead end: what no act of a matter leads out of, an act on its clause does.
  const stuck = Object.values(CommitmentStatus).filter(
    (status) =>
      !Object.values(actRules).some(({ moves }) => moves[status]?.some((next) => next !== status)) &&
      !(status in leads),
  );
  expect(stuck).toEqual([]);
});
