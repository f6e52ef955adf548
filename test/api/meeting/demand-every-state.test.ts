import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import english from '../../../packages/features/src/consultation/consultation.en.js';
import chinese from '../../../packages/features/src/consultation/consultation.zh-CN.js';
import {
  ConsultationRefusalCode,
  DemandStatus,
  Disposition,
  isTakenBack,
} from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aDepartmentOfficer, aLeader, aLiaisonOfficer, anonymous, type Person } from '../../support/people.js';

// Every standing of a demand × every way to take it back or put it right × every person, before and after the end.

interface Standing {
  readonly status: DemandStatus;
  readonly disposition: Disposition | null;
}
const STANDINGS: readonly Standing[] = [
  { status: DemandStatus.RAISED, disposition: null },
  { status: DemandStatus.RESPONDED, disposition: null },
  ...Object.values(Disposition).map((disposition) => ({ status: DemandStatus.DISPOSED, disposition })),
];
const ACTS = {
  withdraw: ['withdrawDemand', 'TakeDemandBackInput'],
  merge: ['mergeDemand', 'MergeDemandInput'],
  restore: ['restoreDemand', 'TakeDemandBackInput'],
  edit: ['editDemand', 'EditDemandInput'],
} as const;
type Act = keyof typeof ACTS;

/** What the house answers to somebody who may do it. */
function answerTo(act: Act, { disposition, status }: Standing): string {
  const isBack = isTakenBack(disposition);
  if (act === 'restore') return isBack ? 'STANDS' : 'DEMAND_STANDS';
  if (isBack) return 'DEMAND_TAKEN_BACK';
  if (act === 'edit') return 'DONE';
  return status === DemandStatus.DISPOSED ? 'DEMAND_SETTLED' : 'DONE';
}

let app: TestApp;
let table: LiveTable;
/** Keep the record of this meeting; one of them raised the demand. */
const insiders: Record<string, Person> = {};
const outsiders: Record<string, Person> = {};
beforeAll(async () => {
  app = await anApp();
  table = await aLiveTable(app, { demands: 2 });
  Object.assign(insiders, { officer: table.officer, director: table.director, raiser: table.merchant });
  Object.assign(outsiders, {
    member: table.member,
    leader: await aLeader(app),
    elsewhere: await aLiaisonOfficer(app),
    handler: await aDepartmentOfficer(app, table.department),
    stranger: await aDepartmentOfficer(app),
    anonymous,
  });
});
afterAll(() => app?.close());

async function demandAt({ status, disposition }: Standing): Promise<string> {
  const { rows } = await app.app.database.pool.query<{ id: string }>(
    `insert into demand (id, created_at, version, consultation_id, number, title, body, raised_by_id, interest_group_id,
       department_id, status, disposition, disposition_reason, merged_into_id)
     select gen_random_uuid(), now(), 1, d.consultation_id, (select max(number) + 1 from demand
         where consultation_id = d.consultation_id), '货位', '', d.raised_by_id, d.interest_group_id, d.department_id,
       $2, $3, case when $3 in ('WITHDRAWN', 'MERGED') then '撤回' end, case when $3 = 'MERGED' then d.id end
     from demand d where d.id = $1 returning id`,
    [table.demands[0]?.id, status, disposition],
  );
  return rows[0]?.id ?? '';
}

async function ask(who: Person, act: Act, demandId: string): Promise<string> {
  const [mutation, input] = ACTS[act];
  const more = {
    withdraw: { reason: '不提了' },
    merge: { reason: '一回事', intoId: table.demands[1]?.id },
    restore: { reason: '点错' },
    edit: { consultationId: table.consultation.id, title: '货位不够', departmentId: table.department.id, reason: '改' },
  }[act];
  const document = `mutation ($input: ${input}!) { answer: ${mutation}(input: $input) {
    __typename ... on Demand { disposition } ... on ConsultationRefusal { code } } }`;
  try {
    const { answer } = await app.as(who).mutate(document, { input: { demandId, version: 1, ...more } } as never);
    return answer.code ?? (act === 'restore' ? (answer.disposition ?? 'STANDS') : 'DONE');
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe.each(STANDINGS)('at $status $disposition', (standing) => {
  it('whoever raised it and who keeps the record get what the table says', async () => {
    const surprises: unknown[] = [];
    for (const act of Object.keys(ACTS) as Act[]) {
      for (const [who, person] of Object.entries(insiders)) {
        const said = await ask(person, act, await demandAt(standing));
        // Whether two are one is not for those who ask.
        const expected = who === 'raiser' && act === 'merge' ? 'FORBIDDEN' : answerTo(act, standing);
        if (said !== expected) surprises.push({ act, who, said, expected });
      }
    }
    expect(surprises).toEqual([]);
  }, 120_000);

  it('nobody else takes it back, whoever handles it least of all', async () => {
    const id = await demandAt(standing);
    const surprises: unknown[] = [];
    for (const act of Object.keys(ACTS) as Act[]) {
      for (const [who, person] of Object.entries(outsiders)) {
        const said = await ask(person, act, id);
        if (!['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'].includes(said)) surprises.push({ act, who, said });
      }
    }
    expect(surprises).toEqual([]);
    const { rows } = await app.app.database.pool.query('select status, disposition from demand where id = $1', [id]);
    expect(rows).toEqual([standing]);
  }, 120_000);
});

// How one is settled: at the table, and since the minutes -----------------------------------------------------------------

const TABLE_ACTS = ['recordResponse', 'escalateDemand', 'carryDemandOver'] as const;
type TableAct = (typeof TABLE_ACTS)[number];

async function settle(who: Person, act: TableAct, demandId: string): Promise<string> {
  const answer = '{ __typename ... on MeetingRefusal { code } }';
  const [document, variables] = {
    recordResponse: [
      `mutation ($input: RecordResponseInput!) { answer: recordResponse(input: $input) ${answer} }`,
      {
        input: {
          ...{ meetingId: table.meeting.id, demandId, participantId: table.delegateSeat.id },
          ...{ nature: 'SOLVED_ON_SPOT', text: '已经划了' },
        },
      },
    ],
    escalateDemand: [
      `mutation ($id: ID!, $reason: String!) { answer: escalateDemand(demandId: $id, reason: $reason) ${answer} }`,
      { id: demandId, reason: '要全区统一' },
    ],
    carryDemandOver: [
      `mutation ($input: CarryDemandOverInput!) { answer: carryDemandOver(input: $input) ${answer} }`,
      { input: { demandId, until: '2099-01-04', reason: '还缺图纸' } },
    ],
  }[act] as [string, object];
  return codeOf(app.as(who).mutate(document, variables as never));
}

async function codeOf(asked: Promise<{ answer: { code?: string } }>): Promise<string> {
  try {
    return (await asked).answer.code ?? 'DONE';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** What the record takes from whoever keeps it, and what the chair alone decides. */
function settledBy(who: string, act: TableAct, { disposition }: Standing): string {
  if (who === 'raiser') return 'FORBIDDEN';
  if (act === 'recordResponse') return isTakenBack(disposition) ? 'DEMAND_TAKEN_BACK' : 'DONE';
  if (who !== 'director') return 'FORBIDDEN';
  const chairs = [null, Disposition.ESCALATED, Disposition.CARRIED_OVER] as const;
  return chairs.some((one) => one === disposition) ? 'DONE' : 'DEMAND_SETTLED';
}

describe.each(STANDINGS)('settled at the table, at $status $disposition', (standing) => {
  it('by whoever keeps the record and by the chair as the table says, and by nobody else', async () => {
    const surprises: unknown[] = [];
    const refusing = await demandAt(standing);
    for (const act of TABLE_ACTS) {
      for (const [who, person] of Object.entries(insiders)) {
        const expected = settledBy(who, act, standing);
        const said = await settle(person, act, expected === 'DONE' ? await demandAt(standing) : refusing);
        if (said !== expected) surprises.push({ act, who, said, expected });
      }
      for (const [who, person] of Object.entries(outsiders)) {
        const said = await settle(person, act, refusing);
        if (!['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'].includes(said)) surprises.push({ act, who, said });
      }
    }
    expect(surprises).toEqual([]);
    const { rows } = await app.app.database.pool.query('select status, disposition from demand where id = $1', [
      refusing,
    ]);
    expect(rows).toEqual([standing]);
  }, 120_000);
});

describe('disposed of again, since the minutes', () => {
  let since: LiveTable;
  let handler: Person & { accountId: string };
  beforeAll(async () => {
    since = await aLiveTable(app, { demands: 2 });
    handler = await aDepartmentOfficer(app, since.department);
    await app.app.database.pool.query(`update consultation set status = 'TRACKING' where id = $1`, [
      since.consultation.id,
    ]);
  });

  const again = (who: Person, demandId: string) =>
    codeOf(
      app.as(who).mutate(
        `mutation ($input: DisposeAgainInput!) { answer: disposeAgain(input: $input) {
           __typename ... on CommitmentRefusal { code } } }`,
        { input: { demandId, version: 1, disposition: 'SOLVED_ON_SPOT', reason: '已经办好' } } as never,
      ),
    );

  it.each(STANDINGS.flatMap((standing) => [false, true].map((afterwards) => ({ ...standing, afterwards }))))(
    'at $status $disposition, settled since: $afterwards',
    async ({ afterwards, ...standing }) => {
      const at = async (owner: string | null = null) => {
        const id = await demandAt(standing);
        await app.app.database.pool.query(
          `update demand set consultation_id = $2, number = 1000 + (select count(*) from demand), raised_by_id = $3,
           department_id = $4, merged_into_id = case when disposition = 'MERGED' then $5::uuid end,
           disposed_afterwards = $6, carried_over_owner_id = $7 where id = $1`,
          [
            ...[id, since.consultation.id, since.merchantSeat.id, since.department.id, since.demands[1]?.id],
            ...[afterwards, owner],
          ],
        );
        return id;
      };
      const goesOn = [Disposition.CARRIED_OVER, Disposition.ESCALATED].some((one) => one === standing.disposition);
      const wrongly = [Disposition.SOLVED_ON_SPOT, Disposition.DECLINED].some((one) => one === standing.disposition);
      const expected = goesOn || (afterwards && wrongly) ? 'DONE' : 'DEMAND_SETTLED';
      for (const person of [since.officer, since.director]) expect(await again(person, await at())).toBe(expected);
      const refusing = await at(handler.accountId);
      // The department that was asked settles nothing, also where the demand was given to it.
      expect(await again(handler, refusing)).toBe(expected === 'DONE' ? 'HANDLING_DEPARTMENT' : 'DEMAND_SETTLED');
      for (const person of [since.merchant, since.member, ...Object.values(outsiders)]) {
        expect(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(await again(person, refusing));
      }
      const { rows } = await app.app.database.pool.query('select status, disposition from demand where id = $1', [
        refusing,
      ]);
      expect(rows).toEqual([standing]);
    },
  );
});

it('leaves nobody without a way out: what was taken back stands again, what an answer settled is settled by another', () => {
  const out = STANDINGS.filter((standing) =>
    (Object.keys(ACTS) as Act[]).some((act) => ['DONE', 'STANDS'].includes(answerTo(act, standing))),
  );
  expect(out).toEqual(STANDINGS);
});

it('every refusal has words in both languages', () => {
  for (const words of [chinese.refusal, english.refusal]) {
    expect(Object.keys(words).sort()).toEqual(expect.arrayContaining(Object.values(ConsultationRefusalCode).sort()));
  }
});
