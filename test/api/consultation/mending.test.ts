import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties } from '../../support/consultations.js';
import { heldRow, inTurn, refusalOf } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aLiaisonOfficer, aMember, type Person } from '../../support/people.js';

const refusal = '... on ConsultationRefusal { code presentStatus }';
const act = (name: string, input: string, made: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on ${made} { id version } ${refusal} } }`;
const Research = act('recordFieldResearch', 'RecordFieldResearchInput', 'FieldResearch');
const CorrectResearch = act('correctResearch', 'CorrectResearchInput', 'FieldResearch');
const Suggest = act('submitSuggestion', 'SubmitSuggestionInput', 'Suggestion');
const CorrectSuggestion = act('correctSuggestion', 'CorrectSuggestionInput', 'Suggestion');
const Clause = act('listPolicyClause', 'ListPolicyClauseInput', 'PolicyClause');
const CorrectClause = act('correctPolicyClause', 'CorrectPolicyClauseInput', 'PolicyClause');
const Material = act('addMaterial', 'AddMaterialInput', 'Material');
const Replace = act('replaceMaterial', 'ReplaceMaterialInput', 'Material');
const Withdraw = act('withdrawMaterial', 'WithdrawMaterialInput', 'Material');
const Restore = act('restoreMaterial', 'WithdrawMaterialInput', 'Material');
const MarkRead = act('markMaterialRead', 'MarkMaterialReadInput', 'Material');
const Demand = act('submitDemand', 'SubmitDemandInput', 'Demand');
const Edit = act('editDemand', 'EditDemandInput', 'Demand');
const Position = act('submitDepartmentPosition', 'SubmitDepartmentPositionInput', 'DepartmentPosition');
const TakeBack = act('withdrawDemand', 'TakeDemandBackInput', 'Demand');
const Merge = act('mergeDemand', 'MergeDemandInput', 'Demand');
const StandAgain = act('restoreDemand', 'TakeDemandBackInput', 'Demand');
const SAID = 'corrections { field saidBefore saysNow reason byName }';
const Detail = `query ($id: ID!) { consultation(id: $id) { readiness { score }
  me { items { kind isDone isWaiting } }
  demands { id number version title body status disposition takenBackReason mergedIntoNumber viewerCanCorrect
    viewerCanTakeBack ${SAID} positions { text ${SAID} } }
  research { id version place viewerCanCorrect ${SAID} } clauses { id version document viewerCanCorrect ${SAID} }
  suggestions { id version problem viewerCanCorrect ${SAID} }
  materials { id version title withdrawnAt isReadByViewer viewerCanCorrect ${SAID} } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
const detail = async (person: Person, { id }: { id: string }) =>
  (await app.as(person).query(Detail, { id })).consultation;
const aDemand = (of: FourParties, title: string) =>
  does(of.guest, Demand, { consultationId: of.id, title, departmentId: of.department.department.id });

describe('what was brought before the meeting', () => {
  it('is put right by whoever brought it or by staff, with what it said before kept and shown', async () => {
    const of = await aConsultationOfFour(app);
    const at = { consultationId: of.id };
    const words = { kind: 'RESEARCH', heldOn: '2026-01-05', takenByIds: [], photoIds: [], clauses: [] };
    const research = await does(of.member, Research, { ...at, ...words, place: '东门', findings: '堵' });
    const suggestion = await does(of.member, Suggest, { ...at, problem: '乱', cause: '窄', measure: '划线' });
    const clause = await does(of.department, Clause, {
      ...at,
      document: '旧条例',
      clause: '第一条',
      departmentId: of.department.department.id,
    });

    const to = (row: { id: string; version: number }) => ({ ...at, id: row.id, version: row.version, reason: '写错' });
    const place = { ...to(research), place: '西门', heldOn: '2026-01-06', findings: '堵' };
    expect(await does(of.member, CorrectResearch, place)).toMatchObject({ __typename: 'FieldResearch' });
    const three = { ...to(suggestion), problem: '太乱', cause: '窄', measure: '划线' };
    expect(await does(of.officer, CorrectSuggestion, three)).toMatchObject({ __typename: 'Suggestion' });
    const listed = { ...to(clause), document: '新条例', clause: '第一条' };
    expect(await does(of.department, CorrectClause, listed)).toMatchObject({ __typename: 'PolicyClause' });

    const seen = await detail(of.member, of);
    expect(seen.research[0]).toMatchObject({
      place: '西门',
      viewerCanCorrect: true,
      corrections: expect.arrayContaining([
        { field: 'place', saidBefore: '东门', saysNow: '西门', reason: '写错', byName: of.member.name },
        expect.objectContaining({ field: 'heldOn', saidBefore: '2026-01-05' }),
      ]),
    });
    expect(seen.suggestions[0]).toMatchObject({ problem: '太乱', corrections: [{ saidBefore: '乱' }] });
    expect(seen.clauses[0]).toMatchObject({
      document: '新条例',
      viewerCanCorrect: false,
      corrections: [{ saidBefore: '旧条例' }],
    });
    // Nobody else's, and no correction that corrects nothing, names no reason or was made on what stands there no more.
    await expect(does(of.department, CorrectSuggestion, three)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(does(of.guest, CorrectResearch, place)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(does(await aMember(app), CorrectResearch, place)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(does(of.member, CorrectResearch, place)).rejects.toMatchObject({ code: 'CONFLICT' });
    const again = { ...three, version: 2 };
    expect(await does(of.member, CorrectSuggestion, again)).toMatchObject({ code: 'NOTHING_CORRECTED' });
    await expect(does(of.member, CorrectSuggestion, { ...again, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await app.app.database.pool.query(`update consultation set status = 'MINUTES_CONFIRMED' where id = $1`, [of.id]);
    expect(await does(of.member, CorrectSuggestion, { ...again, problem: '晚了' })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
      presentStatus: 'MINUTES_CONFIRMED',
    });
    expect((await app.auditTrail(of)).filter((type) => type.endsWith('Corrected'))).toEqual([
      'consultation.researchCorrected',
      'consultation.suggestionCorrected',
      'consultation.policyClauseCorrected',
    ]);
  });

  it('keeps what a demand and a position said before', async () => {
    const of = await aConsultationOfFour(app);
    const demand = await aDemand(of, '货没处放');
    const at = { consultationId: of.id, demandId: demand.id };
    await does(of.department, Position, { ...at, text: '不归我们' });
    await does(of.department, Position, { ...at, text: '由我们办', version: 1 });
    const edit = {
      ...at,
      version: 1,
      title: '货位不够',
      departmentId: of.department.department.id,
      reason: '说清楚些',
    };
    expect(await does(of.guest, Edit, edit)).toMatchObject({ __typename: 'Demand' });
    expect((await detail(of.member, of)).demands[0]).toMatchObject({
      title: '货位不够',
      corrections: [{ field: 'title', saidBefore: '货没处放', reason: '说清楚些' }],
      positions: [{ text: '由我们办', corrections: [{ saidBefore: '不归我们' }] }],
    });
  });
});

describe('materials', () => {
  it('are replaced and asked to be read once more, withdrawn and brought back; everybody invited is told', async () => {
    const of = await aConsultationOfFour(app);
    const at = { consultationId: of.id };
    const material = await does(of.officer, Material, { ...at, title: '旧方案', body: '三条', fileIds: [] });
    await does(of.member, MarkRead, { ...at, materialId: material.id });
    const replace = { ...at, id: material.id, version: 1, title: '新方案', body: '四条', fileIds: [], reason: '传错' };

    expect(await does(of.officer, Replace, { ...replace, readAgain: false })).toMatchObject({ version: 2 });
    expect((await detail(of.member, of)).materials[0]).toMatchObject({ title: '新方案', isReadByViewer: true });
    const anew = { ...replace, version: 2, readAgain: true };
    expect(await does(of.officer, Replace, anew)).toMatchObject({ __typename: 'Material' });
    expect((await detail(of.member, of)).materials[0]).toMatchObject({
      isReadByViewer: false,
      corrections: expect.arrayContaining([expect.objectContaining({ field: 'body', saidBefore: '三条' })]),
    });

    const [{ version }] = (await detail(of.officer, of)).materials;
    const take = { ...at, id: material.id, version, reason: '发错会' };
    expect(await does(of.officer, Withdraw, take)).toMatchObject({ __typename: 'Material' });
    expect((await detail(of.member, of)).materials).toEqual([]);
    expect((await detail(of.officer, of)).materials[0]).toMatchObject({ withdrawnAt: expect.any(String) });
    await expect(does(of.member, MarkRead, { ...at, materialId: material.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(does(of.member, Withdraw, take)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await does(of.officer, Restore, { ...take, version: version + 1 })).toMatchObject({
      __typename: 'Material',
    });
    expect((await detail(of.member, of)).materials).toHaveLength(1);
    expect(kindsOf(await toldTo(app, of.member)).filter((kind) => kind.startsWith('MATERIAL'))).toEqual([
      'MATERIAL_ADDED',
      'MATERIAL_REPLACED',
      'MATERIAL_REPLACED',
      'MATERIAL_WITHDRAWN',
      'MATERIAL_ADDED',
    ]);
  });
});

describe('demands', () => {
  it('are withdrawn by whoever raised them, do not count as asked, and stand again', async () => {
    const of = await aConsultationOfFour(app);
    const demand = await aDemand(of, '货没处放');
    const input = { demandId: demand.id, version: 1, reason: '已经解决了' };
    await expect(does(of.member, TakeBack, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(does(await aLiaisonOfficer(app), TakeBack, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(does(of.guest, TakeBack, { ...input, reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });

    expect(await does(of.guest, TakeBack, input)).toMatchObject({ __typename: 'Demand' });

    expect((await detail(of.guest, of)).demands[0]).toMatchObject({
      disposition: 'WITHDRAWN',
      takenBackReason: '已经解决了',
      viewerCanTakeBack: true,
      viewerCanCorrect: false,
    });
    // Nothing is asked of the department any more.
    const { items } = (await detail(of.department, of)).me;
    expect(items).toContainEqual({ kind: 'POSITIONS', isDone: false, isWaiting: true });
    expect(await does(of.guest, TakeBack, { ...input, version: 2 })).toMatchObject({ code: 'DEMAND_TAKEN_BACK' });
    expect(await does(of.guest, StandAgain, { ...input, version: 2 })).toMatchObject({ __typename: 'Demand' });
    expect((await detail(of.guest, of)).demands[0]).toMatchObject({ status: 'RAISED', disposition: null });
    const [{ version }] = (await detail(of.guest, of)).demands;
    expect(await does(of.guest, StandAgain, { ...input, version })).toMatchObject({ code: 'DEMAND_STANDS' });
    expect(kindsOf(await toldTo(app, of.department))).toEqual(
      expect.arrayContaining(['POSITION_ASKED', 'DEMAND_TAKEN_BACK', 'DEMAND_RESTORED']),
    );
  });

  it('are merged by staff, and taken apart again', async () => {
    const of = await aConsultationOfFour(app);
    const [one, other, third] = [await aDemand(of, '货位'), await aDemand(of, '货位不够'), await aDemand(of, '路灯')];
    const input = { demandId: one.id, version: 1, reason: '一回事' };
    await expect(does(of.guest, Merge, { ...input, intoId: other.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await does(of.officer, Merge, { ...input, intoId: one.id })).toMatchObject({ code: 'DEMAND_TARGET' });
    expect(await does(of.officer, Merge, { ...input, intoId: other.id })).toMatchObject({ __typename: 'Demand' });
    expect((await detail(of.officer, of)).demands[0]).toMatchObject({ disposition: 'MERGED', mergedIntoNumber: 2 });
    const taken = { demandId: third.id, version: 1, reason: '一回事' };
    expect(await does(of.officer, Merge, { ...taken, intoId: one.id })).toMatchObject({ code: 'DEMAND_TARGET' });
    const lead = { demandId: other.id, version: 1, reason: '不提了' };
    expect(await does(of.officer, TakeBack, lead)).toMatchObject({ code: 'DEMAND_HAS_OTHERS' });
    expect(await does(of.officer, StandAgain, { ...input, version: 2 })).toMatchObject({ __typename: 'Demand' });
    expect((await detail(of.officer, of)).demands[0]).toMatchObject({ disposition: null, mergedIntoNumber: null });
    expect((await app.auditTrail(one)).slice(1)).toEqual(['consultation.demandMerged', 'consultation.demandRestored']);
  });

  it.each(['those concerned', 'staff'])('are taken back once where two do so at once, first by %s', async (earlier) => {
    const of = await aConsultationOfFour(app);
    const demand = await aDemand(of, '货位');
    const input = { demandId: demand.id, version: 1, reason: '不提了' };
    const held = await heldRow(app, 'consultation', of.id);
    const [one, other] = earlier === 'staff' ? [of.officer, of.guest] : [of.guest, of.officer];
    const takesBack = (person: Person) => () => refusalOf(does(person, TakeBack, input));
    expect(await inTurn(held, takesBack(one), takesBack(other))).toEqual(['done', 'CONFLICT']);
    expect((await app.auditTrail(demand)).filter((type) => type.endsWith('demandWithdrawn'))).toHaveLength(1);
  });
});
