import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, aConsultationOfFour, prepareAll } from '../../support/consultations.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { aDirector, aLiaisonOfficer, aMember, aSecretariat } from '../../support/people.js';

const refusal = '... on ConsultationRefusal { code }';
const Convene = `mutation ($input: ConveneConsultationInput!) { conveneConsultation(input: $input) { __typename
  ... on Consultation { id status } ${refusal}
  ... on ConveneRefusal { obstacles readiness threshold missingParties missingGroups { name } noticeWorkingDays requiredNoticeWorkingDays } } }`;
const Edit = `mutation ($input: EditConsultationInput!) { editConsultation(input: $input) { __typename
  ... on Consultation { version } ${refusal} } }`;
const Suggest = `mutation ($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { __typename } }`;
const Demand = `mutation ($input: SubmitDemandInput!) { submitDemand(input: $input) { ... on Demand { id } } }`;
const Detail = `query ($id: ID!) { consultation(id: $id) {
  version status convenedReadiness overrideReason viewerCanOverride readiness { score obstacles noticeWorkingDays } } }`;
const Live = `subscription ($id: ID!) { consultationLive(id: $id) { status readiness { score people { name } } } }`;
const REASON = '汛期临近，须在本周内先行协商';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const detail = async (person: Parameters<TestApp['as']>[0], id: string) =>
  (await app.as(person).query(Detail, { id })).consultation;
const convene = async (person: Parameters<TestApp['as']>[0], id: string, overrideReason: string | null = null) => {
  const { version } = await detail(person, id);
  const answer = await app.as(person).mutate(Convene, { input: { consultationId: id, version, overrideReason } });
  return answer.conveneConsultation;
};

it('opens for a meeting that is prepared, balanced and announced in time', async () => {
  const four = await aConsultationOfFour(app);
  await prepareAll(app, four);

  expect(await convene(four.officer, four.id)).toMatchObject({ __typename: 'Consultation', status: 'NOTIFIED' });
  const seen = await detail(four.officer, four.id);
  expect(seen.convenedReadiness).toBeCloseTo(seen.readiness.score);
  expect(seen.overrideReason).toBeNull();
  expect((await app.auditTrail({ id: four.id })).filter((type) => type === 'consultation.convened')).toHaveLength(1);
});

it('stays shut below the threshold and says what is missing', async () => {
  const { id, officer } = await aConsultation(app);

  expect(await convene(officer, id)).toMatchObject({
    __typename: 'ConveneRefusal',
    obstacles: ['BELOW_THRESHOLD', 'PARTY_MISSING'],
    readiness: 0,
    threshold: 0.6,
    missingParties: ['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'],
  });
  expect((await detail(officer, id)).status).toBe('PREPARING');
});

it('stays shut when the notice is too short', async () => {
  const four = await aConsultationOfFour(app);
  await prepareAll(app, four);
  const { version } = await detail(four.officer, four.id);
  const startsAt = new Date(app.clock.now().getTime() + 2 * 86_400_000).toISOString();
  await app
    .as(four.officer)
    .mutate(Edit, { input: { consultationId: four.id, version, title: '题', place: '会议室', startsAt } });

  expect(await convene(four.officer, four.id)).toMatchObject({
    obstacles: ['NOTICE_TOO_SHORT'],
    noticeWorkingDays: 2,
    requiredNoticeWorkingDays: 3,
  });
});

it('opens for the director of that committee, in writing, and keeps the reason', async () => {
  const officer = await aLiaisonOfficer(app);
  const director = await aDirector(app, officer.committee);
  const { id } = await aConsultation(app, { officer });

  expect(await convene(director, id, '太急')).toMatchObject({ __typename: 'ConveneRefusal' });
  expect(await convene(director, id, REASON)).toMatchObject({ status: 'NOTIFIED' });
  expect(await detail(director, id)).toMatchObject({ overrideReason: REASON, convenedReadiness: 0 });
});

it('lets nobody but that director override', async () => {
  const { id, officer, member } = await aConsultationOfFour(app);
  const secretariat = await aSecretariat(app);
  for (const person of [officer, secretariat, member]) {
    await expect(convene(person, id, REASON)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const stranger = await aDirector(app);
  const input = { consultationId: id, version: 1, overrideReason: REASON };
  await expect(app.as(stranger).mutate(Convene, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await detail(officer, id)).viewerCanOverride).toBe(false);
});

it('wants a place and a time, and is done once', async () => {
  const officer = await aLiaisonOfficer(app);
  const director = await aDirector(app, officer.committee);
  const { id } = await aConsultation(app, { officer });
  const { version } = await detail(officer, id);
  const plan = { consultationId: id, title: '题' };
  await app.as(officer).mutate(Edit, { input: { ...plan, version, place: null, startsAt: null } });
  expect(await convene(director, id, REASON)).toMatchObject({ code: 'PLACE_NEEDED' });
  await app.as(officer).mutate(Edit, { input: { ...plan, version: version + 1, place: '会议室', startsAt: null } });
  expect(await convene(director, id, REASON)).toMatchObject({ code: 'TIME_NEEDED' });
  const startsAt = new Date(app.clock.now().getTime() + 10 * 86_400_000).toISOString();
  await app.as(officer).mutate(Edit, { input: { ...plan, version: version + 2, place: '会议室', startsAt } });

  const current = await detail(director, id);
  const press = () =>
    app
      .inAnotherBrowser(director)
      .mutate(Convene, { input: { consultationId: id, version: current.version, overrideReason: REASON } });
  const row = await heldRow(app, 'consultation', id);
  const presses = () => press().then(({ conveneConsultation }) => conveneConsultation);
  expect(await inOrder(row, [1, 2], presses)).toEqual(['done', 'CONFLICT']);
  expect((await app.auditTrail({ id })).filter((type) => type === 'consultation.convened')).toHaveLength(1);
  expect(await convene(director, id)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('moves on the organiser’s page as people prepare, and shows participants no names', async () => {
  const four = await aConsultationOfFour(app);
  const watching = await app.as(four.officer).watch(Live, { id: four.id });
  const invited = await app.as(four.member).watch(Live, { id: four.id });
  const first = await watching.next();
  expect(first.consultationLive.readiness.people).toHaveLength(4);
  expect((await invited.next()).consultationLive.readiness.people).toEqual([]);

  await app
    .as(four.member)
    .mutate(Suggest, { input: { consultationId: four.id, problem: '乱', cause: '无', measure: '建' } });
  const next = await watching.next(
    ({ consultationLive }) => consultationLive.readiness.score > first.consultationLive.readiness.score,
  );
  expect(next.consultationLive.status).toBe('PREPARING');
  await Promise.all([watching.close(), invited.close()]);
  const stranger = await aMember(app);
  const closed = await app.as(stranger).watch(Live, { id: four.id });
  await expect(closed.next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
