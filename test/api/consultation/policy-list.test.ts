import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties } from '../../support/consultations.js';

const result = (type: string) => `__typename ... on ${type} { id } ... on ConsultationRefusal { code }`;
const Record = `mutation ($input: RecordFieldResearchInput!) { recordFieldResearch(input: $input) { ${result('FieldResearch')} } }`;
const ListClause = `mutation ($input: ListPolicyClauseInput!) { listPolicyClause(input: $input) { ${result('PolicyClause')} } }`;
const Clauses = `query ($id: ID!) { consultation(id: $id) { clauses {
  id document documentNumber clause link departmentName
  sources { departmentName researchKind visitedName place heldOn } } me { items { kind isDone } } } }`;

let app: TestApp;
let four: FourParties;
beforeAll(async () => {
  app = await anApp();
  four = await aConsultationOfFour(app);
});
afterAll(() => app?.close());

const clause = { document: '《物业管理条例》', clause: '物业服务企业应当提供相应的服务。' };

const visit = (clauses: object[], place = '住建局') =>
  app.as(four.member).mutate(Record, {
    input: {
      consultationId: four.id,
      kind: 'DEPARTMENT_VISIT',
      departmentId: four.department.department.id,
      place,
      heldOn: '2026-02-20',
      findings: '了解到',
      photoIds: [],
      takenByIds: [],
      clauses,
    },
  });
const listed = async () => (await app.as(four.guest).query(Clauses, { id: four.id })).consultation.clauses;

describe('the policy list', () => {
  it('says of each clause who brought it, and keeps one row for the same clause of the same document', async () => {
    await visit([
      { ...clause, documentNumber: '国务院令第 379 号', link: 'https://example.org/379' },
      { document: '市容条例', clause: '第十条 不得占道。' },
    ]);
    // The same, as somebody else types it.
    await visit([{ document: '物业管理条例', clause: '物业服务企业 应当提供相应的服务' }], '物业科');
    await app.as(four.department).mutate(ListClause, {
      input: { consultationId: four.id, ...clause, departmentId: four.department.department.id },
    });

    const { department } = four.department;
    const visited = { departmentName: null, researchKind: 'DEPARTMENT_VISIT', visitedName: department.shortName };
    const rows = await listed();
    expect(rows).toMatchObject([
      { ...clause, documentNumber: '国务院令第 379 号', link: 'https://example.org/379' },
      { document: '市容条例', sources: [{ ...visited, place: '住建局', heldOn: '2026-02-20' }] },
    ]);
    expect(rows[0].departmentName).toBe(department.shortName);
    expect(rows[0].sources).toHaveLength(3);
    expect(rows[0].sources).toEqual(
      expect.arrayContaining([
        { departmentName: department.shortName, researchKind: null, visitedName: null, place: null, heldOn: null },
        { ...visited, place: '住建局', heldOn: '2026-02-20' },
        { ...visited, place: '物业科', heldOn: '2026-02-20' },
      ]),
    );
  });

  it('counts a clause for the department that listed it, though a visit brought the same', async () => {
    const { me } = (await app.as(four.department).query(Clauses, { id: four.id })).consultation;
    expect(me.items).toContainEqual({ kind: 'POLICY_CLAUSES', isDone: true });
  });

  it('takes no address a browser would run', async () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'ftp://x.cn', 'no address']) {
      await expect(visit([{ ...clause, link }])).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        params: { field: 'link', rule: 'ADDRESS' },
      });
    }
  });

  it('keeps a visit that could not be kept whole from leaving clauses behind', async () => {
    const before = await listed();
    await expect(
      visit([
        { document: '另一文件', clause: '一' },
        { document: '', clause: '二' },
      ]),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await listed()).toEqual(before);
  });
});
