import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties } from '../../support/consultations.js';
import { heldTrail, inTurn } from '../../support/locks.js';
import { aLiaisonOfficer, aMember, aSecretariat, type Person } from '../../support/people.js';

const made = `__typename ... on SpeechPaper { id version status mode } ... on ConsultationRefusal { code }`;
const Save = `mutation ($input: SaveSpeechPaperInput!) { saveSpeechPaper(input: $input) { ${made} } }`;
const TakeBack = `mutation ($input: TakeBackSpeechPaperInput!) { takeBackSpeechPaper(input: $input) { ${made} } }`;
const Review = `mutation ($input: ReviewSpeechPaperInput!) { reviewSpeechPaper(input: $input) { ${made} } }`;
const Order = `mutation ($input: OrderSpeechPapersInput!) { orderSpeechPapers(input: $input) { __typename } }`;
const Papers = `query ($id: ID!) { speechPapers(consultationId: $id) { dueOn viewerCanWrite mine { id status reviewNote }
  papers { id participantName status mode text position isLate reviewNote viewerCanReview demands { number } } } }`;
const Demand = `mutation ($input: SubmitDemandInput!) { submitDemand(input: $input) { ... on Demand { id } } }`;
const Cancel = `mutation ($input: HaltConsultationInput!) { cancelConsultation(input: $input) { __typename } }`;
const Remove = `mutation ($input: OfParticipantInput!) { removeParticipant(input: $input) { __typename ... on ConsultationRefusal { code } } }`;
const Readiness = `query ($id: ID!) { consultation(id: $id) { me { items { kind isDone } } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const TEXT = '建议先公示图纸，再定施工时间。';
const save = async (person: Person, consultationId: string, given: object = {}) =>
  (
    await app.as(person).mutate(Save, {
      input: { consultationId, text: TEXT, mode: 'ORAL', demandIds: [], handIn: true, ...given },
    })
  ).saveSpeechPaper;
const papers = async (person: Person, id: string) => (await app.as(person).query(Papers, { id })).speechPapers;
const review = async (person: Person, consultationId: string, paper: { id: string; version: number }, given: object) =>
  (
    await app
      .as(person)
      .mutate(Review, { input: { consultationId, paperId: paper.id, version: paper.version, ...given } })
  ).reviewSpeechPaper;

describe('from draft to the meeting', () => {
  it('is written, handed in, accepted into the order, and leaves its trace', async () => {
    const { id, officer, member, guest } = await aConsultationOfFour(app);
    const { submitDemand } = await app.as(guest).mutate(Demand, { input: { consultationId: id, title: '货位' } });
    const draft = await save(member, id, { handIn: false, demandIds: [submitDemand.id] });
    expect(draft).toMatchObject({ __typename: 'SpeechPaper', status: 'DRAFT', version: 1 });
    const handed = await save(member, id, { version: 1, demandIds: [submitDemand.id] });
    expect(handed).toMatchObject({ id: draft.id, status: 'SUBMITTED' });
    const second = await save(guest, id, { mode: 'WRITTEN' });

    expect(await review(officer, id, handed, { verdict: 'ACCEPT_ORAL' })).toMatchObject({
      status: 'ACCEPTED',
      mode: 'ORAL',
    });
    expect(await review(officer, id, second, { verdict: 'ACCEPT_ORAL' })).toMatchObject({
      status: 'ACCEPTED',
      mode: 'ORAL',
    });
    expect((await papers(officer, id)).papers).toMatchObject([
      { id: handed.id, position: 1, demands: [{ number: 1 }] },
      { id: second.id, position: 2 },
    ]);
    await app.as(officer).mutate(Order, { input: { consultationId: id, paperIds: [second.id, handed.id] } });
    expect((await papers(member, id)).papers.map((paper: { id: string }) => paper.id)).toEqual([second.id, handed.id]);
    expect(await app.auditTrail({ id: handed.id })).toEqual([
      'consultation.paperDrafted',
      'consultation.paperHandedIn',
      'consultation.paperAccepted',
    ]);
  });

  it('comes back with what is missing, and is handed in again', async () => {
    const { id, officer, member } = await aConsultationOfFour(app);
    const paper = await save(member, id);
    expect(await review(officer, id, paper, { verdict: 'RETURN' })).toMatchObject({ code: 'NOTE_NEEDED' });
    const returned = await review(officer, id, paper, { verdict: 'RETURN', note: '请补充数据' });
    expect(returned).toMatchObject({ status: 'RETURNED' });
    expect((await papers(member, id)).mine).toMatchObject({ status: 'RETURNED', reviewNote: '请补充数据' });
    expect(await save(member, id, { version: returned.version })).toMatchObject({ status: 'SUBMITTED' });
  });

  it('is taken back by its writer while nobody has decided', async () => {
    const { id, officer, member } = await aConsultationOfFour(app);
    const paper = await save(member, id);
    const input = { consultationId: id, paperId: paper.id, version: paper.version };
    await expect(app.as(officer).mutate(TakeBack, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { takeBackSpeechPaper } = await app.as(member).mutate(TakeBack, { input });
    expect(takeBackSpeechPaper).toMatchObject({ status: 'DRAFT' });
    expect((await app.as(member).mutate(TakeBack, { input })).takeBackSpeechPaper.code).toBe('PAPER_STEP_NOT_ALLOWED');
  });
});

describe('what the house refuses', () => {
  let four: FourParties;
  beforeAll(async () => {
    four = await aConsultationOfFour(app);
  });

  it('changes nothing while the organisers have it', async () => {
    const paper = await save(four.guest, four.id);
    expect(await save(four.guest, four.id, { version: paper.version, text: '别的' })).toMatchObject({
      code: 'PAPER_WITH_ORGANISERS',
    });
  });

  it('is not reviewed by whoever wrote it down', async () => {
    const { id, officer, guestId } = await aConsultationOfFour(app);
    const paper = await save(officer, id, { onBehalfOfId: guestId });
    expect(await review(officer, id, paper, { verdict: 'ACCEPT_WRITTEN' })).toMatchObject({ code: 'OWN_PAPER' });
    expect((await papers(officer, id)).papers[0].viewerCanReview).toBe(false);
    const secretariat = await aSecretariat(app);
    expect(await review(secretariat, id, paper, { verdict: 'ACCEPT_WRITTEN' })).toMatchObject({ mode: 'WRITTEN' });
  });

  it('takes 1,500 characters as people count them, and nothing empty', async () => {
    const { id, member } = await aConsultationOfFour(app);
    expect(await save(member, id, { text: '𠀀'.repeat(1500), handIn: false })).toMatchObject({ status: 'DRAFT' });
    for (const text of ['𠀀'.repeat(1501), ' ']) {
      await expect(save(member, id, { version: 1, text })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const elsewhere = await aConsultationOfFour(app);
    const { submitDemand } = await app
      .as(elsewhere.guest)
      .mutate(Demand, { input: { consultationId: elsewhere.id, title: '别处' } });
    await expect(save(member, id, { version: 1, demandIds: [submitDemand.id] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is for those invited, and the order for those who organise', async () => {
    const stranger = await aMember(app);
    await expect(save(stranger, four.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(papers(stranger, four.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await aLiaisonOfficer(app);
    await expect(papers(elsewhere, four.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save(four.officer, four.id)).resolves.toMatchObject({ __typename: 'SpeechPaper' });
    const input = { consultationId: four.id, paperIds: [] };
    await expect(app.as(four.member).mutate(Order, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(save(four.member, four.id, { onBehalfOfId: four.guestId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('orders all of the oral ones or none', async () => {
    const { id, officer, member } = await aConsultationOfFour(app);
    const paper = await save(member, id);
    await review(officer, id, paper, { verdict: 'ACCEPT_ORAL' });
    await expect(app.as(officer).mutate(Order, { input: { consultationId: id, paperIds: [] } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is over when the consultation is', async () => {
    const { id, officer, member } = await aConsultationOfFour(app);
    const { consultation } = await app
      .as(officer)
      .query('query ($id: ID!) { consultation(id: $id) { version } }', { id });
    await app
      .as(officer)
      .mutate(Cancel, { input: { consultationId: id, version: consultation.version, reason: '取消' } });
    expect(await save(member, id)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    expect((await papers(member, id)).viewerCanWrite).toBe(false);
  });

  it('keeps its writer in the list of those invited', async () => {
    const { id, officer, guestId } = await aConsultationOfFour(app);
    await save(officer, id, { onBehalfOfId: guestId });
    const { removeParticipant } = await app
      .as(officer)
      .mutate(Remove, { input: { consultationId: id, participantId: guestId } });
    expect(removeParticipant.code).toBe('PARTICIPANT_HAS_ACTED');
  });
});

it('shows a draft to its writer, what was handed in to the organisers, what was accepted to the table', async () => {
  const { id, officer, member, guest } = await aConsultationOfFour(app);
  const texts = async (person: Person) => (await papers(person, id)).papers.map(({ text }: { text: string }) => text);
  const draft = await save(member, id, { handIn: false });
  expect([await texts(member), await texts(officer), await texts(guest)]).toEqual([[TEXT], [], []]);
  const handed = await save(member, id, { version: draft.version });
  expect([await texts(officer), await texts(guest)]).toEqual([[TEXT], []]);
  await review(officer, id, handed, { verdict: 'ACCEPT_WRITTEN', note: '内部意见' });
  expect(await texts(guest)).toEqual([TEXT]);
  expect((await papers(guest, id)).papers[0].reviewNote).toBeNull();
  expect((await papers(member, id)).mine.reviewNote).toBe('内部意见');
});

it('makes one paper of two taps at once', async () => {
  const { id, officer, member } = await aConsultationOfFour(app);
  const input = {
    consultationId: id,
    text: TEXT,
    mode: 'ORAL',
    demandIds: [],
    handIn: true,
    clientMutationId: 'tapped-twice-1',
  };
  const tap = () => app.inAnotherBrowser(member).mutate(Save, { input });
  const trail = await heldTrail(app);
  const [one, two] = await inTurn(trail, tap, tap);
  expect(two.saveSpeechPaper.id).toBe(one.saveSpeechPaper.id);
  expect((await papers(officer, id)).papers).toHaveLength(1);
});

it('is due some working days before the meeting, and says who was late', async () => {
  const { id, officer, member, guest } = await aConsultationOfFour(app);
  // The meeting is on Thursday, 12 March 2026; two working days before it is Tuesday.
  const { dueOn } = await papers(member, id);
  expect(dueOn).toBe('2026-03-10');
  await save(member, id);
  const before = app.clock.now();
  app.clock.set(new Date('2026-03-11T01:00:00Z'));
  await save(guest, id);
  app.clock.set(before);
  const late = (await papers(officer, id)).papers.map(
    ({ participantName, isLate }: { participantName: string; isLate: boolean }) => [participantName, isLate],
  );
  expect(late).toEqual(
    expect.arrayContaining([
      [member.member.name, false],
      ['商户代表', true],
    ]),
  );
});

it('counts towards readiness only where the form says so', async () => {
  const { id, member } = await aConsultationOfFour(app);
  const items = async () => (await app.as(member).query(Readiness, { id })).consultation.me.items;
  await save(member, id);
  expect((await items()).map(({ kind }: { kind: string }) => kind)).not.toContain('SPEECH_PAPER');
  await app.app.database.pool.query(
    `update form_settings set readiness_weights = readiness_weights || '{"MEMBER.SPEECH_PAPER": 1}' where form = 'BENCH'`,
  );
  expect(await items()).toContainEqual({ kind: 'SPEECH_PAPER', isDone: true });
  await app.app.database.pool.query(
    `update form_settings set readiness_weights = readiness_weights - 'MEMBER.SPEECH_PAPER' where form = 'BENCH'`,
  );
});
