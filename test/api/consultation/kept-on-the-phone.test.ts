import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties } from '../../support/consultations.js';
import { heldRow } from '../../support/locks.js';
import type { Person } from '../../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const act = (name: string, input: string, type: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
     __typename ... on ${type} { id } ... on ConsultationRefusal { code } } }`;

/** What a phone keeps until there is a signal: the mutation, its words, and where its rows are. */
const ACTS = {
  submitDemand: {
    document: act('submitDemand', 'SubmitDemandInput', 'Demand'),
    words: async () => ({ title: '路灯不亮' }),
    otherWords: { title: '路灯和停车' },
    rows: 'select count(*)::int as n from demand where consultation_id = $1',
  },
  recordFieldResearch: {
    document: act('recordFieldResearch', 'RecordFieldResearchInput', 'FieldResearch'),
    words: async () => ({
      kind: 'RESEARCH',
      place: '村口',
      heldOn: '2026-03-01',
      findings: '路灯不亮',
      photoIds: [],
      takenByIds: [],
      clauses: [],
    }),
    otherWords: { findings: '路灯亮了' },
    rows: 'select count(*)::int as n from field_research where consultation_id = $1',
  },
  submitSuggestion: {
    document: act('submitSuggestion', 'SubmitSuggestionInput', 'Suggestion'),
    words: async () => ({ problem: '暗', cause: '没人管', measure: '专人管' }),
    otherWords: { measure: '镇里管' },
    rows: 'select count(*)::int as n from suggestion where consultation_id = $1',
  },
  markMaterialRead: {
    document: act('markMaterialRead', 'MarkMaterialReadInput', 'Material'),
    words: async ({ id, officer }: FourParties) => ({ materialId: await aMaterial(officer, id) }),
    otherWords: null,
    rows: `select count(*)::int as n from material_receipt r join material m on m.id = r.material_id
           where m.consultation_id = $1`,
  },
} as const;

async function aMaterial(officer: Person, consultationId: string): Promise<string> {
  const { answer } = await app.as(officer).mutate(act('addMaterial', 'AddMaterialInput', 'Material'), {
    input: { consultationId, title: '情况', body: '请读', fileIds: [] },
  });
  return answer.id;
}

async function rowsOf(query: string, id: string): Promise<number> {
  return (await app.app.database.pool.query(query, [id])).rows[0].n;
}

describe.each(Object.entries(ACTS))('%s', (_name, { document, words, otherWords, rows }) => {
  it('is one row, however often its key comes, also when twice at once', async () => {
    const four = await aConsultationOfFour(app);
    const input = { consultationId: four.id, ...(await words(four)), clientMutationId: randomUUID() };
    const send = () => app.inAnotherBrowser(four.member).mutate(document, { input });

    const held = await heldRow(app, 'consultation', four.id);
    const both = [send(), send()];
    await held.waitedForBy(2);
    await held.release();
    const [one, two] = await Promise.all(both);
    const late = await send();

    expect(one?.answer.id).toBeDefined();
    expect([two?.answer.id, late.answer.id]).toEqual([one?.answer.id, one?.answer.id]);
    expect(await rowsOf(rows, four.id)).toBe(1);
    if (otherWords) {
      await expect(app.as(four.member).mutate(document, { input: { ...input, ...otherWords } })).rejects.toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
      expect(await rowsOf(rows, four.id)).toBe(1);
    }
  });

  it('answers a phone that comes late with what it made, although preparing is over by then', async () => {
    const four = await aConsultationOfFour(app);
    const input = { consultationId: four.id, ...(await words(four)), clientMutationId: randomUUID() };
    const { answer } = await app.as(four.member).mutate(document, { input });
    await app.app.database.pool.query(`update consultation set status = 'IN_SESSION' where id = $1`, [four.id]);

    expect((await app.as(four.member).mutate(document, { input })).answer).toEqual(answer);
    const another = { ...input, clientMutationId: randomUUID() };
    expect((await app.as(four.member).mutate(document, { input: another })).answer.code).toBe('STEP_NOT_ALLOWED');
    expect(await rowsOf(rows, four.id)).toBe(1);
  });

  it('is taken from the person it was kept for, not from whoever signed in since', async () => {
    const four = await aConsultationOfFour(app);
    const input = { consultationId: four.id, ...(await words(four)), clientMutationId: randomUUID() };
    const sendFor = (person: string) =>
      app.as(four.member).post({ query: document, variables: { input } }, { 'x-bandeng-person': person });

    const refused = await sendFor(randomUUID());
    expect(refused.body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await rowsOf(rows, four.id)).toBe(0);
    const taken = await sendFor(four.member.accountId);
    expect(taken.body.data.answer.id).toBeDefined();
    expect(await rowsOf(rows, four.id)).toBe(1);
  });
});

it('a person is the same on every device: an account, or a seat that a code opened', async () => {
  const four = await aConsultationOfFour(app);
  const Viewer = 'query { viewer { id } }';
  expect((await app.inAnotherBrowser(four.member).query(Viewer)).viewer.id).toBe(four.member.accountId);
  expect((await app.inAnotherBrowser(four.guest).query(Viewer)).viewer.id).toBe(four.guestId);
});
