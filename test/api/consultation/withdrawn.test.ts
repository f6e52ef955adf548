import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties, prepareAll } from '../../support/consultations.js';
import { heldRow, inTurn, refusalOf } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aLiaisonOfficer, aMember, type Person } from '../../support/people.js';

// What was entered twice or by mistake before the meeting is withdrawn: it is kept, counts for nobody, and can come back.

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const act = (name: string, input: string, made: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on ${made} { id version }
    ... on ConsultationRefusal { code presentStatus } } }`;
const Research = act('recordFieldResearch', 'RecordFieldResearchInput', 'FieldResearch');
const Suggest = act('submitSuggestion', 'SubmitSuggestionInput', 'Suggestion');
const Clause = act('listPolicyClause', 'ListPolicyClauseInput', 'PolicyClause');
const Answer = act('answerSuggestion', 'AnswerSuggestionInput', 'Suggestion');
const KINDS = {
  Research: 'FieldResearch',
  Suggestion: 'Suggestion',
  PolicyClause: 'PolicyClause',
} as const;
type Kind = keyof typeof KINDS;
const turning = (verb: 'withdraw' | 'restore', kind: Kind) =>
  act(`${verb}${kind}`, 'WithdrawPreparedInput', KINDS[kind]);
const Detail = `query ($id: ID!) { consultation(id: $id) { status readiness { score } me { items { kind isDone } }
  research { id version withdrawnAt viewerCanCorrect corrections { field saysNow reason byName } }
  suggestions { id version withdrawnAt viewerCanCorrect corrections { field saysNow reason } }
  clauses { id version document withdrawnAt viewerCanCorrect corrections { field saysNow reason } } } }`;

const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
const detail = async (person: Person, { id }: { id: string }) =>
  (await app.as(person).query(Detail, { id })).consultation;

/** A consultation, and one record of the kind brought by whose it is, with how it looks in the detail. */
const brought: Record<Kind, (of: FourParties) => Promise<{ id: string; version: number }>> = {
  Research: (of) =>
    does(of.member, Research, {
      ...{ consultationId: of.id, kind: 'RESEARCH', place: '东门', heldOn: '2026-01-05', findings: '堵' },
      ...{ takenByIds: [], photoIds: [], clauses: [{ document: '市容条例', clause: '第九条' }] },
    }),
  Suggestion: (of) => does(of.member, Suggest, { consultationId: of.id, problem: '乱', cause: '窄', measure: '划线' }),
  PolicyClause: (of) =>
    does(of.department, Clause, {
      ...{ consultationId: of.id, document: '条例', clause: '第一条', departmentId: of.department.department.id },
    }),
};
const LIST = { Research: 'research', Suggestion: 'suggestions', PolicyClause: 'clauses' } as const;
const whose = (of: FourParties, kind: Kind) => (kind === 'PolicyClause' ? of.department : of.member);
const ITEM = { Research: 'FIELD_RESEARCH', Suggestion: 'SUGGESTION', PolicyClause: 'POLICY_CLAUSES' } as const;

describe.each(Object.keys(KINDS) as Kind[])('%s', (kind) => {
  const list = LIST[kind];
  const event = kind[0]?.toLowerCase() + kind.slice(1);

  it('is withdrawn by whoever brought it: kept, seen by them and by staff, counted for nobody, and restored', async () => {
    const of = await aConsultationOfFour(app, { form: 'COUNCIL' });
    const own = whose(of, kind);
    const before = await detail(own, of);
    const row = await brought[kind](of);
    const counted = await detail(own, of);
    const isDone = (seen: { me: { items: { kind: string; isDone: boolean }[] } }) =>
      seen.me.items.find((item) => item.kind === ITEM[kind])?.isDone;
    expect([isDone(before), isDone(counted)]).toEqual([false, true]);

    const take = { consultationId: of.id, id: row.id, version: 1, reason: '录重了' };
    expect(await does(own, turning('withdraw', kind), take)).toMatchObject({ __typename: KINDS[kind], version: 2 });

    const seen = await detail(own, of);
    expect([isDone(seen), seen.readiness.score]).toEqual([false, before.readiness.score]);
    const mine = seen[list].find(({ id }: { id: string }) => id === row.id);
    expect(mine).toMatchObject({
      withdrawnAt: expect.any(String),
      viewerCanCorrect: true,
      corrections: [{ field: 'withdrawn', saysNow: 'WITHDRAWN', reason: '录重了' }],
    });
    const ids = async (person: Person) =>
      (await detail(person, of))[list].map(({ id }: { id: string }) => id) as string[];
    expect(await ids(of.officer)).toContain(row.id);
    expect(await ids(of.guest)).not.toContain(row.id);
    // The clauses collected on a visit go with it.
    expect((await detail(of.guest, of)).clauses).toEqual([]);

    expect(await does(own, turning('withdraw', kind), { ...take, version: 2 })).toMatchObject({
      code: 'NOTHING_CORRECTED',
    });
    expect(await does(own, turning('restore', kind), { ...take, version: 2, reason: '没有重' })).toMatchObject({
      version: 3,
    });
    const back = await detail(own, of);
    expect([isDone(back), back.readiness.score]).toEqual([true, counted.readiness.score]);
    expect(await ids(of.guest)).toContain(row.id);
    expect((await app.auditTrail({ id: row.id })).slice(1)).toEqual([
      `consultation.${event}Withdrawn`,
      `consultation.${event}Restored`,
    ]);
  });

  it('is withdrawn by staff too, and whose it was hears of it; by nobody else, nor later than the minutes', async () => {
    const of = await aConsultationOfFour(app);
    const own = whose(of, kind);
    const row = await brought[kind](of);
    const take = { consultationId: of.id, id: row.id, version: 1, reason: '录重了' };
    const [withdraw, restore] = [turning('withdraw', kind), turning('restore', kind)];
    for (const [person, code] of [
      [of.guest, 'FORBIDDEN'],
      [kind === 'PolicyClause' ? of.member : of.department, 'FORBIDDEN'],
      [await aMember(app), 'NOT_FOUND'],
      [await aLiaisonOfficer(app), 'NOT_FOUND'],
    ] as const) {
      await expect(does(person, withdraw, take)).rejects.toMatchObject({ code });
    }
    for (const reason of [' ', '长'.repeat(1001)]) {
      await expect(does(own, withdraw, { ...take, reason })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(does(own, withdraw, { ...take, id: of.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(does(own, withdraw, { ...take, version: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });

    expect(await does(of.officer, withdraw, take)).toMatchObject({ version: 2 });
    expect(await does(of.officer, restore, { ...take, version: 2 })).toMatchObject({ version: 3 });
    expect(kindsOf(await toldTo(app, own)).filter((told) => told.startsWith('PREPARED'))).toEqual([
      'PREPARED_WITHDRAWN',
      'PREPARED_RESTORED',
    ]);
    await app.app.database.pool.query(`update consultation set status = 'MINUTES_CONFIRMED' where id = $1`, [of.id]);
    expect(await does(own, withdraw, { ...take, version: 3 })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it.each(['whose it is', 'staff'])('is withdrawn once where two do so at once, first by %s', async (earlier) => {
    const of = await aConsultationOfFour(app);
    const row = await brought[kind](of);
    const take = { consultationId: of.id, id: row.id, version: 1, reason: '录重了' };
    const held = await heldRow(app, 'consultation', of.id);
    const people = [whose(of, kind), of.officer] as const;
    const [one, other] = (earlier === 'staff' ? people.toReversed() : people).map(
      (person) => () => refusalOf(does(person, turning('withdraw', kind), take)),
    ) as [() => Promise<string>, () => Promise<string>];
    expect(await inTurn(held, one, other)).toEqual(['done', 'CONFLICT']);
    expect((await app.auditTrail({ id: row.id })).filter((type) => type.endsWith('Withdrawn'))).toHaveLength(1);
  });
});

it('owes no answer to a suggestion that was withdrawn', async () => {
  const of = await aConsultationOfFour(app);
  const { id } = await brought.Suggestion(of);
  const input = { suggestionId: id, outcome: 'TAKEN_UP', words: '写进方案', answersSeen: 0 };
  const take = { consultationId: of.id, id, version: 1, reason: '录重了' };
  await does(of.member, turning('withdraw', 'Suggestion'), take);
  expect(await does(of.officer, Answer, input)).toMatchObject({ code: 'SUGGESTION_WITHDRAWN' });
  await does(of.member, turning('restore', 'Suggestion'), { ...take, version: 2 });
  expect(await does(of.officer, Answer, input)).toMatchObject({ __typename: 'Suggestion' });
});

// The last of this file: it asks for everything that was prepared.
it('takes the meeting below its gate again, and whoever withdraws their own is not told what they just did', async () => {
  const of = await aConsultationOfFour(app);
  await prepareAll(app, of);
  const prepared = await detail(of.officer, of);
  expect(prepared.status).toBe('READY');
  await app.app.database.pool.query(`update form_settings set readiness_threshold = $1 where form = 'BENCH'`, [
    prepared.readiness.score,
  ]);
  const [suggestion] = (await detail(of.member, of)).suggestions;
  const [clause] = (await detail(of.department, of)).clauses;
  const take = { consultationId: of.id, version: 1, reason: '点错了' };
  await does(of.member, turning('withdraw', 'Suggestion'), { ...take, id: suggestion.id });
  await does(of.department, turning('withdraw', 'PolicyClause'), { ...take, id: clause.id });
  const { status, readiness } = await detail(of.officer, of);
  await does(of.member, turning('restore', 'Suggestion'), { ...take, id: suggestion.id, version: 2 });
  await does(of.department, turning('restore', 'PolicyClause'), { ...take, id: clause.id, version: 2 });
  const again = await detail(of.officer, of);
  expect(again.readiness.score).toBeGreaterThan(readiness.score);
  expect([status, again.status]).toEqual(['PREPARING', 'READY']);
  for (const person of [of.member, of.department]) {
    expect(kindsOf(await toldTo(app, person)).filter((told) => told.startsWith('PREPARED'))).toEqual([]);
  }
});
