import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { assignCommitments } from '../../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, house, rowsOf } from '../../support/commitment.js';
import { aDepartmentOfficer, aLiaisonOfficer, aMember, type Person } from '../../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const LIST = `consultationId minutesConfirmedAt viewerCanHandOver departments { id } clauses { id number text }
  lines { demandId demandNumber disposition clauseId awaitsDepartment owner until reason
    commitments { id number status leadDepartmentName assistingDepartmentNames followingMemberName dueOn responsiblePerson } }`;
const Outcomes = `query ($id: ID!) { outcomes(consultationId: $id) { ${LIST} } }`;
const HandOver = `mutation ($input: HandOverOutcomesInput!) { answer: handOverOutcomes(input: $input) { __typename
  ... on CommitmentRefusal { code } ... on OutcomeList { ${LIST} } } }`;
const read = async (person: Person, id: string) => (await app.as(person).query(Outcomes, { id })).outcomes;
const handOver = async (person: Person, consultationId: string, lines: object[]) =>
  (await app.as(person).mutate(HandOver, { input: { consultationId, lines } })).answer;

/** Two promises of which one has no department, one demand carried over, one that nobody has answered. */
async function aMeeting() {
  const officer = await aLiaisonOfficer(app);
  const member = await aMember(app, { committee: officer.committee });
  const [one, two, helper] = [
    await aDepartmentOfficer(app),
    await aDepartmentOfficer(app),
    await aDepartmentOfficer(app),
  ];
  const made = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: one.department }, { department: two.department }],
  });
  const { pool } = app.app.database;
  const [, second] = made.demands;
  await pool.query(
    'update participant set department_id = null where id = (select participant_id from demand_response where demand_id = $1)',
    [second?.id],
  );
  await pool.query('update demand set department_id = null where id = $1', [second?.id]);
  await pool.query(
    `insert into demand (id, created_at, consultation_id, number, title, body, status, disposition, disposition_reason, carried_over_to, carried_over_until, version)
     values (gen_random_uuid(), now(), $1, 3, '物业费不公示', '', 'DISPOSED', 'CARRIED_OVER', '等新合同', '物业科', '2026-06-30', 1)`,
    [made.consultation.id],
  );
  await pool.query(
    `insert into demand (id, created_at, consultation_id, number, title, body, status, version)
     values (gen_random_uuid(), now(), $1, 4, '路灯不亮', '', 'RAISED', 1)`,
    [made.consultation.id],
  );
  await assignCommitments(house(app), made.consultation.id);
  return { officer, member, one, two, helper, made, id: made.consultation.id };
}

it('stands line by line: what was promised, what has no department yet, what was carried over with owner and date', async () => {
  const { officer, one, id } = await aMeeting();
  const list = await read(officer, id);
  expect(list).toMatchObject({ viewerCanHandOver: true });
  expect(list.lines).toMatchObject([
    {
      demandNumber: 1,
      disposition: 'COMMITMENT',
      awaitsDepartment: false,
      commitments: [{ status: 'ASSIGNED', leadDepartmentName: one.department.shortName, responsiblePerson: '王科长' }],
    },
    { demandNumber: 2, disposition: 'COMMITMENT', awaitsDepartment: true, commitments: [] },
    { demandNumber: 3, disposition: 'CARRIED_OVER', owner: '物业科', until: '2026-06-30', reason: '等新合同' },
    { demandNumber: 4, disposition: null, awaitsDepartment: false, commitments: [] },
  ]);
});

it('is handed over in one act, and doing it twice changes nothing more', async () => {
  const { officer, member, two, helper, made, id } = await aMeeting();
  const lines = made.demands.map(({ id: demandId }, index) => ({
    demandId,
    leadDepartmentId: index === 1 ? two.department.id : null,
    assistingDepartmentIds: [helper.department.id],
    followingMemberId: member.member.id,
  }));
  const answer = await handOver(officer, id, lines);
  expect(answer.lines.slice(0, 2)).toMatchObject(
    [undefined, two.department.shortName].map((leads) => ({
      awaitsDepartment: false,
      commitments: [
        {
          ...(leads && { leadDepartmentName: leads }),
          assistingDepartmentNames: [helper.department.shortName],
          followingMemberName: member.member.name,
        },
      ],
    })),
  );
  const steps = () =>
    rowsOf(
      app,
      'select s.kind from commitment_step s join commitment c on c.id = s.commitment_id where c.consultation_id = $1',
      [id],
    );
  const before = await steps();
  await handOver(officer, id, lines);
  expect(await steps()).toHaveLength(before.length);
});

it('is not given to two departments by two who are quick, and what is refused leaves nothing behind', async () => {
  const { officer, two, helper, made, id } = await aMeeting();
  const [first, second] = made.demands;
  const give = (leadDepartmentId: string) => ({
    demandId: second?.id,
    leadDepartmentId,
    assistingDepartmentIds: [] as string[],
  });
  await handOver(officer, id, [give(two.department.id)]);
  const assist = { demandId: first?.id, assistingDepartmentIds: [helper.department.id] };
  expect(await handOver(officer, id, [assist, give(helper.department.id)])).toMatchObject({
    code: 'LINE_GIVEN_ELSEWHERE',
  });
  expect((await read(officer, id)).lines).toMatchObject([
    { commitments: [{ assistingDepartmentNames: [] }] },
    { commitments: [{ leadDepartmentName: two.department.shortName }] },
    {},
    {},
  ]);
});

it('shows the clause somebody else put on a line instead of overwriting it', async () => {
  const { officer, made, id } = await aMeeting();
  const { rows } = await app.app.database.pool.query(
    `insert into consensus_clause (id, created_at, meeting_id, number, text, policy_basis, status, version)
     select gen_random_uuid(), now(), $1, 10 + n, '条款' || n, '条例', 'HELD', 1 from generate_series(1, 2) n returning id`,
    [made.meeting.id],
  );
  const [one, other] = rows.map((row: { id: string }) => row.id);
  const demandId = made.demands[0]?.id as string;
  const put = (clauseId: string | undefined, seenClauseId: string | null = null) =>
    handOver(officer, id, [{ demandId, assistingDepartmentIds: [], clauseId, seenClauseId }]);

  await put(one);
  await expect(put(other)).rejects.toMatchObject({ code: 'CONFLICT', params: { [`theirs.${demandId}`]: one } });
  expect((await read(officer, id)).lines[0]).toMatchObject({ clauseId: one });
  // The same again is no conflict, and neither is another over the one that was seen.
  expect((await put(one)).lines[0]).toMatchObject({ clauseId: one });
  expect((await put(other, one)).lines[0]).toMatchObject({ clauseId: other });
});

it('is nobody’s but the committee’s own, and a member of another committee may not follow', async () => {
  const { officer, one, made, id } = await aMeeting();
  const stranger = await aLiaisonOfficer(app);
  expect(await read(stranger, id)).toBeNull();
  await expect(handOver(stranger, id, [])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await read(one, id)).toMatchObject({ viewerCanHandOver: false, departments: [] });
  const elsewhere = await aMember(app);
  expect(
    await handOver(officer, id, [
      { demandId: made.demands[0]?.id, assistingDepartmentIds: [], followingMemberId: elsewhere.member.id },
    ]),
  ).toMatchObject({ code: 'MEMBER_OF_ANOTHER_COMMITTEE' });
});

it('waits until the minutes are confirmed', async () => {
  const { officer, id } = await aMeeting();
  await app.app.database.pool.query(`update consultation set status = 'MINUTES_DRAFT' where id = $1`, [id]);
  expect(await handOver(officer, id, [])).toMatchObject({ code: 'MINUTES_NOT_CONFIRMED' });
});
