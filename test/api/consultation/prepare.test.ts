import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultation, aConsultationOfFour } from '../../support/consultations.js';
import { heldRow, heldTrail, inOrder } from '../../support/locks.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
} from '../../support/people.js';
import { anAcceptedTopic, aSubmittedTopic } from '../../support/topics.js';

const refusal = '... on ConsultationRefusal { code presentStatus }';
const act = (name: string, input: string, made: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${made} ${refusal} } }`;

const Create = act('createConsultation', 'CreateConsultationInput', '... on Consultation { id status title }');
const Demand = act('submitDemand', 'SubmitDemandInput', '... on Demand { id number version title }');
const EditDemand = act('editDemand', 'EditDemandInput', '... on Demand { id title version }');
const Rank = act('rankDemands', 'RankDemandsInput', '... on Consultation { id }');
const Research = act('recordFieldResearch', 'RecordFieldResearchInput', '... on FieldResearch { id }');
const Clause = act('listPolicyClause', 'ListPolicyClauseInput', '... on PolicyClause { id }');
const Suggest = act('submitSuggestion', 'SubmitSuggestionInput', '... on Suggestion { id }');
const Position = act(
  'submitDepartmentPosition',
  'SubmitDepartmentPositionInput',
  '... on DepartmentPosition { id version }',
);
const Delegate = act('nameDelegate', 'NameDelegateInput', '... on Participant { id name delegateAuthority }');
const AddMaterial = act('addMaterial', 'AddMaterialInput', '... on Material { id }');
const MarkRead = act('markMaterialRead', 'MarkMaterialReadInput', '... on Material { id }');
const Survey = act('recordWishSurvey', 'RecordWishSurveyInput', '... on WishSurvey { id version }');
const Leave = act('requestLeave', 'RequestLeaveInput', '... on Participant { attendance }');
const Confirm = act('confirmAttendance', 'AnswerInvitationInput', '... on Participant { attendance }');
const DecideLeave = act('decideLeave', 'DecideLeaveInput', '... on Participant { attendance }');
const Reissue = act('reissueInvitation', 'OfParticipantInput', '... on Invitation { id invitationCode }');
const Remove = act('removeParticipant', 'OfParticipantInput', '... on Consultation { id }');
const AddGroup = act('addInterestGroup', 'AddInterestGroupInput', '... on InterestGroup { id }');
const Duty = act('assignDuty', 'AssignDutyInput', '... on Participant { id }');
const Cancel = act('cancelConsultation', 'HaltConsultationInput', '... on Consultation { status }');
const Postpone = act('postponeConsultation', 'HaltConsultationInput', '... on Consultation { status }');
const Reschedule = act('rescheduleConsultation', 'RescheduleConsultationInput', '... on Consultation { status }');
const Join = `mutation ($code: String!) { joinByInvitationCode(code: $code) { __typename
  ... on GuestWelcome { consultationId participantName } ${refusal} } }`;
const Detail = `query ($id: ID!) { consultation(id: $id) {
  version status title viewerCanOrganise viewerCanOverride
  readiness { score threshold missingParties missingGroups { name } people { name items { kind isDone } } }
  me { participantId party attendance items { kind isDone isWaiting } }
  people { id name party duty attendance leaveReason hasArrivedOnline }
  demands { id number title rank version departmentName interestGroupName positions { text version } }
  research { kind takenByNames } clauses { document } suggestions { problem } materials { id isReadByViewer readCount }
  survey { answeredCount version } groups { name seatCount } } }`;
const Mine = `query { myConsultations(first: 10) { totalCount nodes { id title seat { party items { kind isDone } } } } }`;
const TopicStatus = 'query ($id: ID!) { topic(id: $id) { status consultationId } }';

/** One dot of a picture. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const detail = async (person: Parameters<TestApp['as']>[0], id: string) =>
  (await app.as(person).query(Detail, { id })).consultation;

describe('creating', () => {
  it('plans on an accepted topic, seats director and officer, and leaves a trace', async () => {
    const officer = await aLiaisonOfficer(app);
    const director = await aDirector(app, officer.committee);
    const topic = await anAcceptedTopic(app, officer);
    const { createConsultation } = await app
      .as(director)
      .mutate(Create, { input: { topicId: topic.id, title: ' 物业管理 ', form: 'BENCH' } });

    expect(createConsultation).toMatchObject({ __typename: 'Consultation', status: 'PLANNED', title: '物业管理' });
    const { people } = await detail(officer, createConsultation.id);
    expect(people.map(({ name, duty }: { name: string; duty: string }) => [name, duty]).sort()).toEqual(
      [
        [director.name, 'CHAIR'],
        [officer.name, 'SCRIBE'],
      ].sort(),
    );
    expect((await app.as(officer).query(TopicStatus, { id: topic.id })).topic).toEqual({
      status: 'SCHEDULED',
      consultationId: createConsultation.id,
    });
    expect(await app.auditTrail(topic)).toEqual([
      'topic.submitted',
      'topic.accepted',
      'topic.scheduled',
      'consultation.planned',
    ]);
  });

  it('refuses a topic that is not accepted, or taken already', async () => {
    const officer = await aLiaisonOfficer(app);
    const fresh = await aSubmittedTopic(app, officer);
    const { topic } = await aConsultation(app, { officer });
    for (const topicId of [fresh.id, topic.id]) {
      const { createConsultation } = await app
        .as(officer)
        .mutate(Create, { input: { topicId, title: '题', form: 'BENCH' } });
      expect(createConsultation.code).toBe('TOPIC_NOT_ACCEPTED');
    }
  });

  it('is for those who organise there', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await anAcceptedTopic(app, officer);
    const input = { topicId: topic.id, title: '题', form: 'BENCH' };
    const stranger = await aLiaisonOfficer(app);
    const member = await aMember(app, { committee: officer.committee });

    await expect(app.as(stranger).mutate(Create, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(member).mutate(Create, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('makes one consultation of two clicks at once', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await anAcceptedTopic(app, officer);
    const create = () =>
      app
        .inAnotherBrowser(officer)
        .mutate(Create, { input: { topicId: topic.id, title: '题', form: 'BENCH' } })
        .then(({ createConsultation }) => createConsultation);
    const trail = await heldTrail(app);
    expect(await inOrder(trail, [1, 2], create)).toEqual(['done', 'TOPIC_NOT_ACCEPTED']);
  });
});

describe('who sees it', () => {
  it('is the organisers and those invited; nobody else learns that it exists', async () => {
    const { id, officer, member, department, guest } = await aConsultationOfFour(app);
    const secretariat = await aSecretariat(app);
    for (const person of [officer, member, department, guest, secretariat]) {
      expect((await detail(person, id))?.title).toBe('摩配大市场物业管理');
    }
    for (const stranger of [await aMember(app), await aDepartmentOfficer(app), await aLiaisonOfficer(app)]) {
      expect(await detail(stranger, id)).toBeNull();
      await expect(
        app.as(stranger).mutate(Demand, { input: { consultationId: id, title: '诉求' } }),
      ).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    await expect(app.as(anonymous).query(Detail, { id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('shows a participant their own checklist and not that of others', async () => {
    const { id, member } = await aConsultationOfFour(app);
    const seen = await detail(member, id);
    expect(seen.me.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'MATERIALS_READ',
      'FIELD_RESEARCH',
      'SUGGESTION',
    ]);
    expect(seen.readiness.people).toEqual([]);
    const { myConsultations } = await app.as(member).query(Mine);
    expect(myConsultations).toMatchObject({ totalCount: 1, nodes: [{ id, seat: { party: 'MEMBER' } }] });
  });
});

describe('guests', () => {
  it('come in by the code on their slip until a new one is issued', async () => {
    const { id, officer, guest, guestId } = await aConsultationOfFour(app);
    const client = app.as(guest);
    expect((await client.query(Mine)).myConsultations.totalCount).toBe(1);
    const { reissueInvitation } = await app
      .as(officer)
      .mutate(Reissue, { input: { consultationId: id, participantId: guestId } });

    await expect(client.query(Mine)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const again = app.inAnotherBrowser(anonymous);
    const { joinByInvitationCode } = await again.mutate(Join, { code: reissueInvitation.invitationCode.toLowerCase() });
    expect(joinByInvitationCode).toEqual({
      __typename: 'GuestWelcome',
      consultationId: id,
      participantName: '商户代表',
    });
  });

  it('are told that a code opens nothing, and soon to wait', async () => {
    const { joinByInvitationCode } = await app.as(anonymous).mutate(Join, { code: 'ZZZZ-ZZZZ' });
    expect(joinByInvitationCode).toMatchObject({ code: 'CODE_UNKNOWN' });
    const tries = Array.from({ length: 101 }, () => app.as(anonymous).mutate(Join, { code: 'ZZZZZZZZ' }));
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.filter((one) => one.status === 'rejected' && one.reason.code === 'TOO_MANY_REQUESTS');
    // The first of a hundred was before.
    expect(refused).toHaveLength(2);
    app.clock.advance({ hours: 1 });
  });

  it('come in on two phones at once as one and the same, and with a code that is being replaced not at all', async () => {
    const { id, officer, guestId } = await aConsultationOfFour(app);
    const issue = async () =>
      (await app.as(officer).mutate(Reissue, { input: { consultationId: id, participantId: guestId } }))
        .reissueInvitation.invitationCode as string;
    const code = await issue();
    const phones = [app.inAnotherBrowser(anonymous), app.inAnotherBrowser(anonymous)];
    const both = await heldRow(app, 'participant', guestId);
    const joining = phones.map((phone) => phone.mutate(Join, { code }));
    await both.waitedForBy(2);
    await both.release();
    expect(
      (await Promise.all(joining)).map(({ joinByInvitationCode }) => joinByInvitationCode.participantName),
    ).toEqual(['商户代表', '商户代表']);
    const seats = await Promise.all(phones.map((phone) => phone.query(Mine)));
    expect(seats.map(({ myConsultations }) => myConsultations.nodes[0].id)).toEqual([id, id]);

    const held = await heldRow(app, 'participant', guestId);
    const replacing = issue();
    await held.waitedForBy(1);
    const late = app.inAnotherBrowser(anonymous).mutate(Join, { code });
    await held.waitedForBy(2);
    await held.release();
    await replacing;
    expect((await late).joinByInvitationCode).toMatchObject({ code: 'CODE_UNKNOWN' });
  });
});

describe('demands', () => {
  it('are raised by those concerned, numbered, ranked by their group, and edited by their raiser', async () => {
    const { id: consultationId, officer, guest, member, department, groupId } = await aConsultationOfFour(app);
    const departmentId = department.department.id;
    const raise = async (title: string) =>
      (await app.as(guest).mutate(Demand, { input: { consultationId, title, departmentId } })).submitDemand;
    const [one, two] = [await raise('仓储无处安放'), await raise('车辆乱停')];
    expect([one.number, two.number]).toEqual([1, 2]);

    await app.as(guest).mutate(Rank, { input: { consultationId, demandIds: [two.id, one.id] } });
    await app
      .as(guest)
      .mutate(EditDemand, { input: { consultationId, demandId: one.id, version: 2, title: '货没处放', departmentId } });
    const { demands } = await detail(officer, consultationId);
    expect(demands).toMatchObject([
      { title: '货没处放', rank: 2, interestGroupName: '商户' },
      { title: '车辆乱停', rank: 1 },
    ]);
    // Half of a group's demands cannot be ranked, and nobody ranks or edits for another.
    const input = { consultationId, demandIds: [one.id] };
    await expect(app.as(guest).mutate(Rank, { input })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(
      app.as(member).mutate(Rank, { input: { ...input, demandIds: [one.id, two.id] } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      app.as(member).mutate(EditDemand, { input: { consultationId, demandId: two.id, version: 2, title: '改' } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      app.as(guest).mutate(EditDemand, { input: { consultationId, demandId: one.id, version: 1, title: '改' } }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { 'theirs.title': '货没处放', 'theirs.departmentId': departmentId },
    });
    await expect(
      app.as(guest).mutate(Demand, { input: { consultationId, title: '替别人', interestGroupId: groupId } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keep their numbers apart when raised at once', async () => {
    const { id: consultationId, guest, member } = await aConsultationOfFour(app);
    const raise = (person: typeof member | typeof guest) =>
      app.as(person).mutate(Demand, { input: { consultationId, title: '诉求' } });
    const answers = await Promise.all([raise(guest), raise(member), raise(guest), raise(member)]);
    expect(answers.map(({ submitDemand }) => submitDemand.number).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('preparing', () => {
  it('turns facts into readiness, and READY and back with them', async () => {
    const four = await aConsultationOfFour(app);
    const { id: consultationId, officer, member, department, guest } = four;
    const departmentId = department.department.id;
    expect(await detail(officer, consultationId)).toMatchObject({
      status: 'PREPARING',
      readiness: { missingParties: [], missingGroups: [], threshold: 0.6 },
    });

    const { addMaterial } = await app
      .as(officer)
      .mutate(AddMaterial, { input: { consultationId, title: '背景材料', body: '市场现状', fileIds: [] } });
    await app.as(member).mutate(MarkRead, { input: { consultationId, materialId: addMaterial.id } });
    await app.as(member).mutate(MarkRead, { input: { consultationId, materialId: addMaterial.id } });
    await app.as(member).mutate(Research, {
      input: {
        consultationId,
        kind: 'RESEARCH',
        place: '摩配大市场',
        heldOn: '2026-03-01',
        findings: '占道严重',
        takenByIds: [],
        photoIds: [],
        clauses: [{ document: '市容条例', clause: '第十条' }],
      },
    });
    await app
      .as(member)
      .mutate(Suggest, { input: { consultationId, problem: '乱', cause: '无库', measure: '建货位' } });
    const { submitDemand } = await app
      .as(guest)
      .mutate(Demand, { input: { consultationId, title: '建货位', departmentId } });
    await app.as(department).mutate(Position, { input: { consultationId, demandId: submitDemand.id, text: '可以建' } });
    const own = await detail(department, consultationId);
    await app.as(department).mutate(Delegate, {
      input: {
        consultationId,
        participantId: own.me.participantId,
        name: '李科长',
        authority: 'MAY_PROMISE',
      },
    });

    const ready = await detail(officer, consultationId);
    expect(ready.status).toBe('READY');
    expect(ready.readiness.score).toBeGreaterThan(0.6);
    expect(ready.materials).toMatchObject([{ readCount: 1, isReadByViewer: false }]);
    expect(ready.research).toEqual([{ kind: 'RESEARCH', takenByNames: [member.member.name] }]);
    expect(await app.auditTrail({ id: consultationId })).toContain('consultation.advanced');

    // Demands that nobody has answered take readiness away again.
    for (let count = 0; count < 4; count += 1) {
      await app.as(guest).mutate(Demand, { input: { consultationId, title: `又一项 ${count}`, departmentId } });
    }
    await app.as(officer).mutate(AddMaterial, { input: { consultationId, title: '补充', body: '新', fileIds: [] } });
    const before = await detail(officer, consultationId);
    expect(before.readiness.score).toBeLessThan(ready.readiness.score);
    expect(before.status).toBe(before.readiness.score >= 0.6 ? 'READY' : 'PREPARING');
  });

  it('keeps to each party what is theirs', async () => {
    const { id: consultationId, officer, member, department, guest, guestId } = await aConsultationOfFour(app);
    const departmentId = department.department.id;
    const { submitDemand } = await app
      .as(guest)
      .mutate(Demand, { input: { consultationId, title: '建货位', departmentId } });
    const position = { consultationId, demandId: submitDemand.id, text: '可以' };
    const suggestion = { consultationId, problem: '乱', cause: '无', measure: '建' };
    const clause = { consultationId, document: '条例', clause: '第一条', departmentId };

    await expect(app.as(member).mutate(Position, { input: position })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(department).mutate(Suggest, { input: suggestion })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(app.as(member).mutate(Clause, { input: clause })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      app.as(member).mutate(AddMaterial, { input: { consultationId, title: '材料', body: '文', fileIds: [] } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      app
        .as(guest)
        .mutate(Delegate, { input: { consultationId, participantId: guestId, name: '我', authority: 'MAY_PROMISE' } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // Staff write down what a department said by telephone; nobody overwrites a version they have not seen.
    const { submitDepartmentPosition } = await app.as(officer).mutate(Position, { input: position });
    await expect(app.as(department).mutate(Position, { input: position })).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { 'theirs.text': position.text },
    });
    await app
      .as(department)
      .mutate(Position, { input: { ...position, text: '九月底前', version: submitDepartmentPosition.version } });
    const { demands } = await detail(officer, consultationId);
    expect(demands[0].positions).toMatchObject([{ text: '九月底前' }]);
  });

  it('takes a survey that adds up', async () => {
    const { id: consultationId, officer } = await aConsultation(app);
    const input = { consultationId, askedCount: 10, answeredCount: 11, summary: '想要货位', conductedOn: '2026-03-01' };
    expect((await app.as(officer).mutate(Survey, { input })).recordWishSurvey.code).toBe('MORE_ANSWERS_THAN_ASKED');
    await app.as(officer).mutate(Survey, { input: { ...input, answeredCount: 8 } });
    expect((await detail(officer, consultationId)).survey).toEqual({ answeredCount: 8, version: 1 });
  });

  it('refuses research to come, a department visit to nowhere and files nobody brought', async () => {
    const { id: consultationId, officer } = await aConsultation(app);
    const input = {
      consultationId,
      kind: 'RESEARCH',
      place: '市场',
      heldOn: '2026-03-01',
      findings: '乱',
      takenByIds: [] as string[],
      photoIds: [] as string[],
      clauses: [],
    };
    const field = async (given: object) =>
      (
        await app
          .as(officer)
          .mutate(Research, { input: { ...input, ...given } })
          .catch((error) => error)
      ).params?.field;
    expect(await field({ heldOn: '2026-03-03' })).toBe('heldOn');
    expect(await field({ kind: 'DEPARTMENT_VISIT' })).toBe('departmentId');
    expect(await field({ photoIds: ['018f0000-0000-7000-8000-000000000000'] })).toBe('photoIds');
    expect(await field({ takenByIds: ['018f0000-0000-7000-8000-000000000000'] })).toBe('takenByIds');
  });
});

describe('photographs of a visit', () => {
  it('are seen by whoever may read the consultation, and by nobody else', async () => {
    const { id: consultationId, officer, member, guest } = await aConsultationOfFour(app);
    const stranger = await aMember(app);
    const sent = await app.as(member).fetch('/files?name=a.png', {
      method: 'POST',
      body: PIXEL,
      headers: { 'content-type': 'image/png' },
    });
    const { id } = (await sent.json()) as { id: string };
    const statusFor = async (person: Parameters<TestApp['as']>[0]) =>
      (await app.as(person).fetch(`/files/${id}`)).status;
    expect([await statusFor(member), await statusFor(officer)]).toEqual([200, 404]);

    await app.as(member).mutate(Research, {
      input: {
        consultationId,
        kind: 'RESEARCH',
        place: '摩配大市场',
        heldOn: '2026-03-01',
        findings: '占道严重',
        takenByIds: [],
        photoIds: [id],
        clauses: [],
      },
    });
    expect([await statusFor(officer), await statusFor(guest), await statusFor(stranger)]).toEqual([200, 200, 404]);
  });
});

describe('seats', () => {
  it('are answered for by oneself or by staff, and leave is decided by staff', async () => {
    const { id: consultationId, officer, member, guest } = await aConsultationOfFour(app);
    const { me } = await detail(member, consultationId);
    await app.as(member).mutate(Leave, { input: { consultationId, reason: '出差' } });
    await expect(
      app.as(guest).mutate(Confirm, { input: { consultationId, participantId: me.participantId } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      app
        .as(member)
        .mutate(DecideLeave, { input: { consultationId, participantId: me.participantId, isApproved: true } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const organiserSees = (await detail(officer, consultationId)).people.find(
      ({ id }: { id: string }) => id === me.participantId,
    );
    expect(organiserSees.leaveReason).toBe('出差');
    const guestSees = (await detail(guest, consultationId)).people.find(
      ({ id }: { id: string }) => id === me.participantId,
    );
    expect(guestSees.leaveReason).toBeNull();

    await app
      .as(officer)
      .mutate(DecideLeave, { input: { consultationId, participantId: me.participantId, isApproved: true } });
    expect((await detail(officer, consultationId)).readiness.missingParties).toEqual(['MEMBER']);
    await app.as(member).mutate(Confirm, { input: { consultationId } });
    expect((await detail(officer, consultationId)).readiness.missingParties).toEqual([]);
    const { decideLeave } = await app
      .as(officer)
      .mutate(DecideLeave, { input: { consultationId, participantId: me.participantId, isApproved: false } });
    expect(decideLeave.code).toBe('ATTENDANCE_NOT_ALLOWED');
  });

  it('whoever decided about leave by the wrong button decides otherwise, for as long as no other answer came', async () => {
    const { id: consultationId, officer, member } = await aConsultationOfFour(app);
    const { me } = await detail(member, consultationId);
    await app.as(member).mutate(Leave, { input: { consultationId, reason: '出差' } });
    const decide = async (isApproved: boolean) =>
      (
        await app
          .as(officer)
          .mutate(DecideLeave, { input: { consultationId, participantId: me.participantId, isApproved } })
      ).decideLeave;
    const seen = async () =>
      (await detail(officer, consultationId)).people.find(({ id }: { id: string }) => id === me.participantId);
    expect(await decide(true)).toMatchObject({ attendance: 'LEAVE_APPROVED' });
    expect(await decide(false)).toMatchObject({ attendance: 'LEAVE_REFUSED' });
    // Missed as before, and why they asked is still there.
    expect((await detail(officer, consultationId)).readiness.missingParties).toEqual([]);
    expect((await seen()).leaveReason).toBe('出差');
    expect(await decide(true)).toMatchObject({ attendance: 'LEAVE_APPROVED' });
    await app.as(member).mutate(Confirm, { input: { consultationId } });
    expect(await decide(true)).toMatchObject({ code: 'ATTENDANCE_NOT_ALLOWED' });
  });

  it('are taken back only from those who did nothing, and one chairs', async () => {
    const { id: consultationId, officer, member, guestId, guest } = await aConsultationOfFour(app);
    await app.as(guest).query(Mine);
    const remove = async (participantId: string) =>
      (await app.as(officer).mutate(Remove, { input: { consultationId, participantId } })).removeParticipant;
    expect((await remove(guestId)).code).toBe('PARTICIPANT_HAS_ACTED');
    const { me } = await detail(member, consultationId);
    await app.as(officer).mutate(Duty, { input: { consultationId, participantId: me.participantId, duty: 'CHAIR' } });
    const { people } = await detail(officer, consultationId);
    expect(people.filter(({ duty }: { duty: string }) => duty === 'CHAIR')).toHaveLength(1);
    expect((await remove(me.participantId)).__typename).toBe('Consultation');
  });

  it('neither chair nor keep the record for those who answer or ask at the table', async () => {
    const { id: consultationId, officer } = await aConsultationOfFour(app);
    const { people } = await detail(officer, consultationId);
    const give = async (participantId: string, duty: string) =>
      (await app.as(officer).mutate(Duty, { input: { consultationId, participantId, duty } })).assignDuty;
    const sides = people.filter(({ party }: { party: string }) => party === 'DEPARTMENT' || party === 'STAKEHOLDER');
    expect(new Set(sides.map(({ party }: { party: string }) => party)).size).toBe(2);
    for (const { id } of sides) {
      for (const duty of ['CHAIR', 'SCRIBE'])
        expect(await give(id, duty)).toMatchObject({ code: 'SIDE_HOLDS_NO_DUTY' });
    }
    expect((await detail(officer, consultationId)).people).toEqual(people);
  });

  it('belong to groups named once', async () => {
    const { id: consultationId, officer } = await aConsultationOfFour(app);
    const { addInterestGroup } = await app.as(officer).mutate(AddGroup, { input: { consultationId, name: ' 商户 ' } });
    expect(addInterestGroup.code).toBe('NAME_TAKEN');
    await app.as(officer).mutate(AddGroup, { input: { consultationId, name: '商会' } });
    expect((await detail(officer, consultationId)).readiness.missingGroups).toEqual([{ name: '商会' }]);
  });
});

describe('putting off and calling off', () => {
  it('gives the topic back when it is cancelled', async () => {
    const { id: consultationId, officer, topic } = await aConsultation(app);
    const { version } = await detail(officer, consultationId);
    await app.as(officer).mutate(Cancel, { input: { consultationId, version, reason: '并入专题协商' } });

    expect((await app.as(officer).query(TopicStatus, { id: topic.id })).topic).toEqual({
      status: 'ACCEPTED',
      consultationId: null,
    });
    const { submitDemand } = await app.as(officer).mutate(Demand, { input: { consultationId, title: '晚了' } });
    expect(submitDemand).toMatchObject({ code: 'STEP_NOT_ALLOWED', presentStatus: 'CANCELLED' });
  });

  it('takes a new time after being put off', async () => {
    const { id: consultationId, officer } = await aConsultation(app);
    const version = async () => (await detail(officer, consultationId)).version;
    await app.as(officer).mutate(Postpone, { input: { consultationId, version: await version(), reason: '台风' } });
    const input = { consultationId, version: await version(), place: '镇政府', startsAt: '2026-02-01T01:00:00Z' };
    expect((await app.as(officer).mutate(Reschedule, { input })).rescheduleConsultation.code).toBe('TIME_HAS_PASSED');
    const { rescheduleConsultation } = await app
      .as(officer)
      .mutate(Reschedule, { input: { ...input, startsAt: '2026-05-01T01:00:00Z' } });
    expect(rescheduleConsultation.status).toBe('PREPARING');
  });
});
