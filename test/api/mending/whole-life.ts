// Longer than 300 lines: one life from topic to closed matter, read from top to bottom.
import { expect } from '@jest/globals';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import type { TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aGuestByCode } from '../../support/consultations.js';
import { handling } from '../../support/handling.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aSubmittedTopic } from '../../support/topics.js';
import * as say from '../commitment/documents.js';
import { merge, split } from '../commitment/following-documents.js';
import * as at from '../meeting/documents.js';

/** What acts answer with, as far as a life needs it. */
interface Answer {
  readonly __typename?: string;
  readonly code?: string;
  readonly id: string;
  readonly version: number;
  readonly invitationCode: string;
  readonly participantId: string;
  readonly corrigenda: readonly { readonly id: string }[];
  readonly items: readonly { readonly takeDowns: readonly { readonly id: string }[] }[];
}
type Did = () => Promise<unknown>;

/** Everybody in one consultation's life, and what it is made of. */
export interface Life {
  readonly people: Readonly<Record<string, string>>;
  readonly committeeId: string;
  readonly officer: Person;
  readonly topicId: string;
  readonly trackingCode: string;
  readonly consultationId: string;
  readonly meetingId: string;
  readonly commitmentIds: readonly string[];
  /** How often the clerk slipped and mended. */
  readonly mended: readonly string[];
}

const REFUSED = `... on TopicRefusal { code }`;
const OF_CONSULTATION = `... on ConsultationRefusal { code presentStatus }`;
const OF_MEETING = `... on MeetingRefusal { code }`;
const OF_COMMITMENT = `... on CommitmentRefusal { code }`;
const withInput = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${fields} } }`;

/**
 * A topic is screened, consulted on and promised, and what was promised is done, accepted and looked back at; through the
 * API, as the people it takes. With `slips` somebody presses the wrong thing at every step first, and mends it.
 */
export async function live(app: TestApp, slips: boolean): Promise<Life> {
  const mended: string[] = [];
  const director = await aDirector(app);
  const { committee } = director;
  const officer = await aLiaisonOfficer(app, committee);
  const [member, second, neighbour] = [
    await aMember(app, { committee }),
    await aMember(app, { committee }),
    await aMember(app, { committee }),
  ];
  const [department, other] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
  const secretariat = await aSecretariat(app);

  /** Does it as this person, and fails where it was refused. */
  const does = async (by: Person, document: string, variables: object): Promise<Answer> => {
    const data = await app.as(by).mutate(document, variables as never);
    const answer = data.answer ?? Object.values(data)[0];
    if (String(answer?.__typename).endsWith('Refusal') || answer?.code) {
      throw new Error(`${/(\w+)\((?:input|commitmentId|\w+Id)/.exec(document)?.[1]}: ${answer.code}`);
    }
    return answer;
  };
  /** What was pressed by mistake, and how it was mended. */
  const slip = async (what: string, wrong: Did, right: Did) => {
    if (!slips) return;
    try {
      await wrong();
      await right();
    } catch (error) {
      throw new Error(`${what}: ${error instanceof Error ? error.message : JSON.stringify(error)}`, { cause: error });
    }
    mended.push(what);
  };

  // A topic is screened -----------------------------------------------------------------------------------------------
  const topic = await aSubmittedTopic(app, officer, { title: '占道' });
  const [alike, beside] = [
    await aSubmittedTopic(app, officer, { title: '早市占道' }),
    await aSubmittedTopic(app, officer, { title: '积水' }),
  ];
  const onTopic = async (id: string, name: string, input: string, more: object = {}) => {
    const { topic: seen } = await app.as(officer).query('query ($id: ID!) { topic(id: $id) { version } }', { id });
    return does(officer, withInput(name, input, REFUSED), { input: { topicId: id, version: seen.version, ...more } });
  };
  const its =
    (name: string, input: string, more: object = {}): Did =>
    () =>
      onTopic(topic.id, name, input, more);
  const reopen = its('reopenTopic', 'ReopenTopicInput', { reason: '点错了' });
  const classify = (category: string) => its('classifyTopic', 'ClassifyTopicInput', { category });
  const words = (title: string) =>
    its('correctTopic', 'CorrectTopicInput', { title, body: '商户货物堆在路上。', place: null, reason: '写错' });
  const accept = { reason: '群众所盼' };
  await classify('HEALTH')();
  await slip('category', classify('EDUCATION'), classify('HEALTH'));
  await slip('title', words('占到'), words('占道'));
  await slip('declined', its('declineTopic', 'DeclineTopicInput', { reason: 'PERSONAL_MATTER' }), reopen);
  await slip('returned', its('returnTopic', 'ReturnTopicInput', { note: '请补充' }), reopen);
  await slip(
    'passed on',
    its('transferTopic', 'TransferTopicInput', { departmentId: department.department.id }),
    reopen,
  );
  await slip('sent up', its('sendTopicToBrief', 'SendTopicToBriefInput'), reopen);
  await slip(
    'merged',
    its('mergeTopic', 'MergeTopicInput', { intoId: alike.id }),
    its('unmergeTopic', 'UnmergeTopicInput', { reason: '并错了' }),
  );
  await slip('accepted too early', its('acceptTopic', 'AcceptTopicInput', accept), reopen);
  await its('acceptTopic', 'AcceptTopicInput', accept)();
  await onTopic(beside.id, 'acceptTopic', 'AcceptTopicInput', accept);

  // A consultation is prepared ----------------------------------------------------------------------------------------
  const startsAt = new Date(app.clock.now().getTime() + 10 * 86_400_000).toISOString();
  const planned = { topicId: topic.id, title: '占道怎么管', form: 'BENCH', place: '市场会议室', startsAt };
  const made = '... on Consultation { id version }';
  const { id: consultationId } = await does(
    officer,
    withInput('createConsultation', 'CreateConsultationInput', `${made} ${OF_CONSULTATION}`),
    { input: planned },
  );
  const of = { consultationId };
  const on = async (by: Person, name: string, input: string, more: object, fields = '') =>
    does(by, withInput(name, input, `${fields} ${OF_CONSULTATION}`), { input: { ...of, ...more } });
  await does(officer, `mutation ($id: ID!) { answer: startPreparation(consultationId: $id) { __typename } }`, {
    id: consultationId,
  });
  const versionOf = async () =>
    (await app.as(officer).query('query ($id: ID!) { consultation(id: $id) { version } }', { id: consultationId }))
      .consultation.version;
  const halt = (name: string) => async () =>
    on(officer, name, 'HaltConsultationInput', { version: await versionOf(), reason: '点错了' });
  await slip('called off', halt('cancelConsultation'), halt('reinstateConsultation'));
  await slip(
    'another topic',
    () => on(officer, 'takeUpConsultationTopic', 'TakeUpTopicInput', { topicId: beside.id }),
    () => on(officer, 'giveBackConsultationTopic', 'GiveBackTopicInput', { topicId: beside.id, reason: '不是一回事' }),
  );
  const group = (name: string) =>
    on(officer, 'addInterestGroup', 'AddInterestGroupInput', { name }, '... on InterestGroup { id }');
  const merchants = (await group('商户')).id;
  let wrongGroup = '';
  await slip(
    'a group',
    async () => {
      wrongGroup = (await group('路人')).id;
    },
    () => on(officer, 'removeInterestGroup', 'RemoveInterestGroupInput', { interestGroupId: wrongGroup }),
  );
  await on(officer, 'inviteMembers', 'InviteMembersInput', { memberIds: [member.member.id] });
  const seatOf = async (column: string, id: string) =>
    (
      await rowsOf<{ id: string }>(app, `select id from participant where consultation_id = $1 and ${column} = $2`, [
        consultationId,
        id,
      ])
    )[0]?.id as string;
  await slip(
    'a member',
    () => on(officer, 'inviteMembers', 'InviteMembersInput', { memberIds: [neighbour.member.id] }),
    async () =>
      on(officer, 'removeParticipant', 'OfParticipantInput', {
        participantId: await seatOf('member_id', neighbour.member.id),
      }),
  );
  await on(officer, 'inviteDepartments', 'InviteDepartmentsInput', { departmentIds: [department.department.id] });
  await slip(
    'a department',
    () => on(officer, 'inviteDepartments', 'InviteDepartmentsInput', { departmentIds: [other.department.id] }),
    async () =>
      on(officer, 'removeParticipant', 'OfParticipantInput', {
        participantId: await seatOf('department_id', other.department.id),
      }),
  );
  await on(officer, 'inviteTownshipStaff', 'InviteTownshipStaffInput', { name: '镇分管负责人' });
  const invitation = await on(
    officer,
    'inviteStakeholder',
    'InviteStakeholderInput',
    { name: '商户代表', interestGroupId: merchants },
    '... on Invitation { id invitationCode }',
  );
  const guest = aGuestByCode('商户代表', invitation.invitationCode);

  const PREPARED = `query ($id: ID!) { consultation(id: $id) { version demands { id version number positions { version } }
    research { id version withdrawnAt } suggestions { id version withdrawnAt } clauses { id version withdrawnAt }
    materials { id version } } }`;
  type Row = { id: string; version: number; withdrawnAt?: string | null };
  const newest = async (list: string, which: 'first' | 'last' = 'first'): Promise<Row> => {
    const { consultation } = await app.as(officer).query(PREPARED, { id: consultationId });
    const rows: Row[] = [...consultation[list]].sort((a: Row, b: Row) => (a.id < b.id ? -1 : 1));
    return (which === 'first' ? rows[0] : rows.at(-1)) as Row;
  };
  /** Corrects the record that stands there first, or takes back the one that came last. */
  const put = (by: Person, name: string, input: string, list: string, more: object, which?: 'last') => async () => {
    const { id, version } = await newest(list, which);
    return on(by, name, input, { id, version, reason: '录错了', ...more });
  };
  const material = (title: string, readAgain = false) =>
    put(officer, 'replaceMaterial', 'ReplaceMaterialInput', 'materials', {
      title,
      body: '现状',
      fileIds: [],
      readAgain,
    });
  await on(officer, 'addMaterial', 'AddMaterialInput', { title: '材料', body: '现状', fileIds: [] });
  await slip('the wrong file', material('别的材料'), material('材料'));
  await slip(
    'a material taken down',
    put(officer, 'withdrawMaterial', 'WithdrawMaterialInput', 'materials', {}),
    put(officer, 'restoreMaterial', 'WithdrawMaterialInput', 'materials', {}),
  );
  await on(member, 'markMaterialRead', 'MarkMaterialReadInput', { materialId: (await newest('materials')).id });
  const visit = { kind: 'RESEARCH', heldOn: '2026-02-27', takenByIds: [], photoIds: [], clauses: [] };
  const research = (): Promise<Answer> =>
    on(member, 'recordFieldResearch', 'RecordFieldResearchInput', { ...visit, place: '东门', findings: '堵' });
  const place = (where: string) =>
    put(member, 'correctResearch', 'CorrectResearchInput', 'research', {
      place: where,
      heldOn: '2026-02-27',
      findings: '堵',
    });
  await research();
  await slip('the wrong gate', place('西门'), place('东门'));
  await slip(
    'a visit entered twice',
    research,
    put(member, 'withdrawResearch', 'WithdrawPreparedInput', 'research', {}, 'last'),
  );
  await slip(
    'the wrong visit withdrawn',
    put(officer, 'withdrawResearch', 'WithdrawPreparedInput', 'research', {}),
    put(officer, 'restoreResearch', 'WithdrawPreparedInput', 'research', {}),
  );
  const three = { problem: '乱', cause: '无', measure: '建' };
  const suggest = () => on(member, 'submitSuggestion', 'SubmitSuggestionInput', three);
  const suggestion = (problem: string) =>
    put(member, 'correctSuggestion', 'CorrectSuggestionInput', 'suggestions', { ...three, problem });
  await suggest();
  await slip('a problem nobody has', suggestion('不乱'), suggestion('乱'));
  await slip(
    'a suggestion sent twice',
    suggest,
    put(member, 'withdrawSuggestion', 'WithdrawPreparedInput', 'suggestions', {}, 'last'),
  );
  const listed = { document: '条例', clause: '第一条', departmentId: department.department.id };
  const clauseOf = (document: string) =>
    put(department, 'correctPolicyClause', 'CorrectPolicyClauseInput', 'clauses', { document, clause: '第一条' });
  await on(department, 'listPolicyClause', 'ListPolicyClauseInput', listed);
  await slip('a clause of another document', clauseOf('别的条例'), clauseOf('条例'));
  await slip(
    'a clause that is none of theirs',
    () => on(department, 'listPolicyClause', 'ListPolicyClauseInput', { ...listed, document: '无关的办法' }),
    put(department, 'withdrawPolicyClause', 'WithdrawPreparedInput', 'clauses', {}, 'last'),
  );
  const demandAt = async (index: number) => {
    const { consultation } = await app.as(officer).query(PREPARED, { id: consultationId });
    return consultation.demands[index] as Row & { positions: { version: number }[] };
  };
  for (const title of ['货位', '路灯']) {
    await on(guest, 'submitDemand', 'SubmitDemandInput', { title, departmentId: department.department.id });
  }
  const editDemand = (title: string) => async () => {
    const { id, version } = await demandAt(0);
    const input = { demandId: id, version, title, departmentId: department.department.id, reason: '写错了' };
    return on(guest, 'editDemand', 'EditDemandInput', input);
  };
  const turnDemand =
    (name: string, input = 'TakeDemandBackInput', more: object = {}) =>
    async () => {
      const { id, version } = await demandAt(0);
      return does(officer, withInput(name, input, OF_CONSULTATION), {
        input: { demandId: id, version, reason: '点错了', ...more },
      });
    };
  await slip('a demand in other words', editDemand('别的诉求'), editDemand('货位'));
  await slip('a demand withdrawn', turnDemand('withdrawDemand'), turnDemand('restoreDemand'));
  await slip(
    'two demands that are not one',
    async () => turnDemand('mergeDemand', 'MergeDemandInput', { intoId: (await demandAt(1)).id })(),
    turnDemand('restoreDemand'),
  );
  const position = (text: string) => async () => {
    const { id, positions } = await demandAt(0);
    const input = { demandId: id, text, version: positions[0]?.version ?? null };
    return on(department, 'submitDepartmentPosition', 'SubmitDepartmentPositionInput', input);
  };
  await position('可以')();
  await slip('a position on another matter', position('不行'), position('可以'));
  await does(
    officer,
    withInput('conveneConsultation', 'ConveneConsultationInput', '... on ConveneRefusal { __typename }'),
    {
      input: { ...of, version: await versionOf() },
    },
  );
  const comes = () => on(member, 'confirmAttendance', 'AnswerInvitationInput', {});
  await comes();
  await slip(
    'said not to come',
    () => on(member, 'declineInvitation', 'RequestLeaveInput', { reason: '点错了' }),
    comes,
  );
  const notice = (where: string) => async () =>
    on(officer, 'changeNotice', 'ChangeNoticeInput', {
      version: await versionOf(),
      place: where,
      startsAt,
      reason: '写错了',
    });
  await slip('a room that is taken', notice('三楼'), async () => {
    await notice('市场会议室')();
    await comes();
  });

  // The meeting -------------------------------------------------------------------------------------------------------
  let openedEarly = '';
  await slip(
    'a meeting opened too early',
    async () => {
      openedEarly = (await does(officer, at.OpenMeeting, { consultationId })).id;
    },
    () =>
      does(
        officer,
        `mutation ($id: ID!) { answer: takeBackOpening(meetingId: $id, reason: "还没到点") { __typename ${OF_MEETING} } }`,
        { id: openedEarly },
      ),
  );
  const { id: meetingId } = await does(officer, at.OpenMeeting, { consultationId });
  const seats = {
    guest: invitation.id,
    delegate: await seatOf('department_id', department.department.id),
    member: await seatOf('member_id', member.member.id),
  };
  for (const participantId of Object.values(seats)) {
    await does(officer, at.SignInParticipant, { participantId, method: 'DESK' });
  }
  let written = '';
  await slip(
    'somebody at the wrong door',
    async () => {
      const input = { meetingId, name: '走错门的人', seated: false, party: 'STAKEHOLDER' };
      const seated = '... on MeetingSignIn { participantId }';
      written = (await does(officer, withInput('writeIn', 'WriteInInput', `${seated} ${OF_MEETING}`), { input }))
        .participantId;
    },
    () => does(officer, at.UndoSignIn, { participantId: written }),
  );
  const depart = (back: boolean) => () =>
    does(
      officer,
      `mutation ($id: ID!, $back: Boolean!) { answer: noteDeparture(participantId: $id, back: $back) { __typename ${OF_MEETING} } }`,
      { id: seats.guest, back },
    );
  await slip('somebody who only went out for a call', depart(false), depart(true));
  const agenda = await rowsOf<{ id: string }>(
    app,
    'select id from agenda_item where meeting_id = $1 order by position',
    [meetingId],
  );
  const last = { itemId: agenda.at(-1)?.id };
  await slip(
    'an item passed over',
    () => does(officer, at.SkipAgendaItem, last),
    () =>
      does(
        officer,
        `mutation ($itemId: ID!) { answer: restoreAgendaItem(itemId: $itemId) { __typename ${OF_MEETING} } }`,
        last,
      ),
  );
  const statement = await does(officer, at.NoteStatement, {
    input: { meetingId, participantId: seats.guest, text: '货没处放', kind: 'FACT' },
  });
  let spoken = statement.version;
  const heard = (text: string) => async () => {
    const input = {
      statementId: statement.id,
      participantId: seats.guest,
      version: spoken,
      text,
      kind: 'FACT',
      reason: 'MISHEARD',
    };
    spoken = (await does(officer, at.CorrectStatement, { input })).version;
  };
  await slip('words heard wrong', heard('货没处卖'), heard('货没处放'));
  let waiting = '';
  await slip(
    'somebody put in the queue',
    async () => {
      waiting = (await does(officer, at.AddSpeaker, { meetingId, participantId: seats.guest })).id;
    },
    () => does(officer, at.WithdrawSpeaker, { entryId: waiting }),
  );
  const promise = {
    action: '施划货位线',
    deliverable: '东门外 40 个货位',
    dueOn: '2026-04-30',
    responsiblePerson: '王科长',
  };
  const demands = [await demandAt(0), await demandAt(1)];
  const answers: Answer[] = [];
  for (const demand of demands) {
    answers.push(
      await does(officer, at.RecordResponse, {
        input: {
          meetingId,
          demandId: demand.id,
          participantId: seats.delegate,
          nature: 'COMMITMENT',
          text: '我们来办',
          ...promise,
        },
      }),
    );
  }
  const answerId = answers[0]?.id ?? '';
  const corrected = (action: string) => async () => {
    const [row] = await rowsOf<{ version: number }>(app, 'select version from demand_response where id = $1', [
      answerId,
    ]);
    const input = {
      responseId: answerId,
      version: row?.version,
      nature: 'COMMITMENT',
      text: '我们来办',
      ...promise,
      action,
      because: '听错了',
    };
    return does(officer, withInput('correctResponse', 'CorrectResponseInput', OF_MEETING), { input });
  };
  await slip('a promise heard wrong', corrected('施划停车线'), corrected('施划货位线'));
  await does(guest, at.ContestResponse, { responseId: answerId, reason: '没说清哪里' });
  const rule =
    (name: string, more = '') =>
    () =>
      does(director, `mutation ($id: ID!) { answer: ${name}(responseId: $id${more}) { __typename ${OF_MEETING} } }`, {
        id: answerId,
      });
  await slip('the wrong ruling', rule('upholdContest'), rule('reopenContest', ', reason: "点错了"'));
  await rule('dismissContest')();
  const clause = await does(officer, at.AddClause, {
    input: { meetingId, text: '八点前收摊', policyBasis: '条例第一条' },
  });
  const clauseId = clause.id;
  await does(officer, at.OpenClause, { clauseId });
  const settleClause = () => does(officer, at.SettleClause, { clauseId });
  const unsettle = () =>
    does(
      officer,
      `mutation ($id: ID!) { answer: unsettleClause(clauseId: $id, reason: "早了") { __typename ${OF_MEETING} } }`,
      {
        id: clauseId,
      },
    );
  await slip('a clause settled too early', settleClause, unsettle);
  for (const person of [guest, member]) await does(person, at.TakeStance, { input: { clauseId, kind: 'AGREE' } });
  await settleClause();
  const end = () => does(officer, at.EndMeeting, { meetingId });
  await slip('the end of the meeting', end, () =>
    does(
      director,
      `mutation ($id: ID!) { answer: reopenMeeting(meetingId: $id, reason: "点错了") { __typename ${OF_MEETING} } }`,
      {
        id: meetingId,
      },
    ),
  );
  await end();

  // The minutes, and what they come to --------------------------------------------------------------------------------
  let minutes: number | null = null;
  const save = (body: string) => async () => {
    minutes = Number((await does(officer, at.SaveMinutes, { input: { meetingId, body, version: minutes } })).version);
  };
  await save('划货位四十个')();
  await slip('minutes of another meeting', save('别的会'), save('划货位四十个'));
  await does(director, at.ConfirmMinutes, { meetingId, version: minutes });
  await app.app.settled();
  const corrigenda = '... on Corrigenda { corrigenda { id } }';
  let drafted = '';
  await slip(
    'a correction that was none',
    async () => {
      const input = { meetingId, passage: '四十个', reads: '四个', reason: '点错了' };
      const answer = await does(
        officer,
        withInput('draftCorrigendum', 'DraftCorrigendumInput', `${corrigenda} ${OF_MEETING}`),
        { input },
      );
      drafted = answer.corrigenda[0]?.id ?? '';
    },
    () =>
      does(
        officer,
        `mutation ($meetingId: ID!, $id: ID!) { answer: withdrawCorrigendum(meetingId: $meetingId, corrigendumId: $id) { __typename ${OF_MEETING} } }`,
        { meetingId, id: drafted },
      ),
  );
  const onClause = (name: string, reason: string) => () =>
    does(
      officer,
      `mutation ($id: ID!, $reason: String!) { answer: ${name}(clauseId: $id, reason: $reason) { __typename ${OF_COMMITMENT} } }`,
      {
        id: clauseId,
        reason,
      },
    );
  await slip(
    'a clause that needs one after all',
    onClause('waiveClause', '写错了'),
    onClause('withdrawClauseWaiver', '点错了'),
  );
  const toDo = { action: '七点半清场', deliverable: '无一摊位', responsiblePerson: '王科长', dueOn: '2026-04-30' };
  const carryOut = () =>
    does(officer, withInput('carryOutClause', 'CarryOutClauseInput', OF_COMMITMENT), {
      input: { clauseId, parts: [{ ...toDo, demandId: demands[0]?.id, leadDepartmentId: other.department.id }] },
    });
  await slip('a clause carried out that needs none', carryOut, onClause('takeBackCarryOut', '点错了'));
  await slip(
    'what was taken back, given out again',
    onClause('restoreCarryOut', '又点错了'),
    onClause('takeBackCarryOut', '还是不需要'),
  );
  await onClause('waiveClause', '各商户自己做到')();
  const reworded = (title: string) => async () => {
    const [row] = await rowsOf<{ version: number }>(app, 'select version from demand where id = $1', [demands[1]?.id]);
    const input = { demandId: demands[1]?.id, version: row?.version, title, why: '写错了' };
    return does(officer, withInput('correctDemand', 'CorrectDemandInput', OF_COMMITMENT), { input });
  };
  const [said] = await rowsOf<{ title: string }>(app, 'select title from demand where id = $1', [demands[1]?.id]);
  await slip('words of a demand everybody had read', reworded('别的事'), reworded(said?.title ?? ''));

  const rows = await rowsOf<{ id: string }>(
    app,
    // What was given out by mistake keeps its number, and is nobody's.
    `select id from commitment where consultation_id = $1 and status <> 'WITHDRAWN' order by number`,
    [consultationId],
  );
  const [first, next] = rows.map(({ id }) => ({ id, officer, department, follower: member }));
  if (!first || !next) throw new Error('two promises are two commitments');
  const { acts, on: onIt, aReply, aVerification, photo, residentsSay, invited } = handling(() => app);
  const ok = async (doing: Promise<Answer>) => {
    const answer = await doing;
    if (answer?.code) throw new Error(answer.code);
    return answer;
  };
  const byReason = (name: string) => (by: Person) => () =>
    does(
      by,
      `mutation ($id: ID!) { answer: ${name}(commitmentId: $id, reason: "点错了") { __typename ${OF_COMMITMENT} } }`,
      {
        id: first.id,
      },
    );
  const takeBack = byReason('takeBackLastAct')(department);
  const undo = byReason('undoLastAct');
  const itIs =
    (by: Person, document: string, more: object = {}): Did =>
    () =>
      ok(acts(by, document, { id: first.id, ...more }));
  const inputOf =
    (by: Person, name: string, type: string, more: () => object | Promise<object>): Did =>
    async () =>
      does(by, withInput(name, type, OF_COMMITMENT), { input: { commitmentId: first.id, ...(await more()) } });

  await ok(acts(officer, say.assignFollower, { id: first.id, memberId: member.member.id }));
  await ok(acts(officer, say.assignFollower, { id: next.id, memberId: member.member.id }));
  await slip(
    'the wrong follower',
    itIs(officer, say.assignFollower, { memberId: neighbour.member.id }),
    itIs(officer, say.assignFollower, { memberId: member.member.id }),
  );
  await slip('asked to assist', itIs(officer, say.addAssisting, { departmentId: other.department.id }), () =>
    does(
      officer,
      `mutation ($id: ID!, $of: ID!) { answer: removeAssistingDepartment(commitmentId: $id, departmentId: $of, reason: "点错了") { __typename ${OF_COMMITMENT} } }`,
      { id: first.id, of: other.department.id },
    ),
  );
  const promised = (more: object) =>
    inputOf(officer, 'correctCommitment', 'CorrectCommitmentInput', async () => {
      const [row] = await rowsOf<{ version: number }>(
        app,
        'select promise_version as version from commitment where id = $1',
        [first.id],
      );
      const { action, deliverable, responsiblePerson, dueOn } = promise;
      return {
        version: row?.version,
        action,
        deliverable,
        responsiblePerson,
        promisedDueOn: dueOn,
        reason: '写错了',
        ...more,
      };
    });
  await slip('the wrong day', promised({ promisedDueOn: '2026-06-30' }), promised({}));
  const give = () =>
    does(
      officer,
      `mutation ($id: ID!, $to: ID!) { answer: reassignCommitment(commitmentId: $id, departmentId: $to, note: "点错了") { __typename ${OF_COMMITMENT} } }`,
      { id: first.id, to: other.department.id },
    );
  await slip('given to another', give, undo(officer));
  const part = (action: string) => ({
    ...{ action, deliverable: action, responsiblePerson: '王科长' },
    ...{ leadDepartmentId: other.department.id, assistingDepartmentIds: [] },
  });
  await slip(
    'split',
    () => ok(acts(officer, split, onIt(first, { reason: '点错了', parts: [part('划线'), part('立牌')] }))),
    undo(officer),
  );
  await slip(
    'merged with the other',
    () => ok(acts(officer, merge, onIt(first, { reason: '点错了', intoId: next.id }))),
    undo(officer),
  );
  await slip('acknowledged too soon', itIs(department, say.acknowledge), takeBack);
  await slip('sent back', itIs(department, say.sendBack, { reason: '点错了' }), takeBack);
  for (const one of [first, next]) await ok(acts(department, say.acknowledge, { id: one.id }));
  const report =
    (text: string): Did =>
    async () =>
      ok(acts(department, say.report, onIt(first, { text, photoIds: [await photo(department)] })));
  await slip('reported on the wrong matter', report('铺路'), takeBack);
  for (const one of [first, next])
    await ok(acts(department, say.report, onIt(one, { text: '已划线 20 个', photoIds: [] })));
  const miscounted = (seen: string, text: string) =>
    inputOf(department, 'correctProgress', 'CorrectProgressInput', async () => {
      const [row] = await rowsOf<{ id: string }>(app, 'select id from progress_entry where commitment_id = $1', [
        first.id,
      ]);
      return { entryId: row?.id, seen, text, reason: '数错了' };
    });
  await slip('miscounted', miscounted('已划线 20 个', '已划线 200 个'), miscounted('已划线 200 个', '已划线 20 个'));
  await slip('asked to return it', byReason('requestReturn')(department), takeBack);
  const ask =
    (until: string): Did =>
    () =>
      ok(acts(department, say.askExtension, onIt(first, { until, reason: '下雨' })));
  await slip('asked for the wrong day', ask('2026-05-08'), takeBack);
  await ask('2026-05-15')();
  await slip('refused unread', itIs(officer, say.decide, { approve: false }), undo(officer));
  await ok(acts(officer, say.decide, { id: first.id, approve: true }));
  const reply =
    (resultClass: string): Did =>
    async () =>
      ok(acts(department, say.reply, await aReply(first, resultClass)));
  await slip('replied that it cannot be', reply('D'), takeBack);
  for (const one of [first, next]) await ok(acts(department, say.reply, await aReply(one)));
  const overstated = (seen: string, text: string) =>
    inputOf(department, 'correctReply', 'CorrectReplyInput', () => ({
      ...{ seen, text, resultClass: 'A', delivered: '40 个摊位全部入线', reason: '写错了' },
    }));
  await slip('overstated', overstated('办好了', '全办好了'), overstated('全办好了', '办好了'));
  const verify =
    (more: object): Did =>
    async () =>
      ok(acts(member, say.verify, await aVerification(first, more)));
  await slip('found not done', verify({ finding: 'NOT_DONE' }), undo(member));
  for (const one of [first, next]) await ok(acts(member, say.verify, await aVerification(one)));
  const overlooked = (seen: string, text: string) =>
    inputOf(member, 'correctVerification', 'CorrectVerificationInput', () => ({
      ...{ seen, text, finding: 'DONE', place: '东门', reason: '看漏了' },
    }));
  await slip('overlooked', overlooked('摊位都在线内', '大半在线内'), overlooked('大半在线内', '摊位都在线内'));
  await slip('opened too soon', itIs(officer, say.open), undo(officer));
  for (const one of [first, next]) await ok(acts(officer, say.open, { id: one.id }));
  await slip(
    'a slip for nobody',
    () => invited(first, '没有这个人'),
    async () => {
      const { acceptanceInvitations: slipsOf } = await app.as(officer).query(say.invitations, { id: first.id });
      const wrong = slipsOf.find(({ label }: { label: string }) => label === '没有这个人');
      await ok(acts(officer, say.withdrawInvitation, { id: first.id, invitationId: wrong?.id }));
    },
  );
  for (const one of [first, next]) {
    await residentsSay(one, 'SOLVED', 'SOLVED', 'SOLVED');
    expect(await acts(officer, say.settle, { id: one.id })).toMatchObject({ status: 'CLOSED' });
  }
  let takenDown = '';
  await slip(
    'the wrong words taken down',
    async () => {
      const shown = '... on PublicRecord { items { takeDowns { id putBackAt } } }';
      const input = { consultationId, kind: 'MATTER', recordId: demands[1]?.id, reason: '点错了' };
      const answer = await does(secretariat, withInput('takeDown', 'TakeDownInput', `${shown} ${OF_COMMITMENT}`), {
        input,
      });
      takenDown = answer.items.flatMap(({ takeDowns }) => takeDowns)[0]?.id ?? '';
    },
    () =>
      does(
        secretariat,
        `mutation ($id: ID!) { answer: putBack(takeDownId: $id, reason: "点错了") { __typename ${OF_COMMITMENT} } }`,
        {
          id: takenDown,
        },
      ),
  );
  await ok(acts(officer, say.assignLookBack, { id: first.id, memberId: second.member.id }));
  await ok(acts(officer, say.assignLookBack, { id: next.id, memberId: second.member.id }));
  await slip(
    'said to have come back',
    async () =>
      ok(
        acts(
          second,
          say.lookBack,
          onIt(first, { finding: 'RELAPSED', text: '看错了地方', place: '西门', photoIds: [await photo(second)] }),
        ),
      ),
    undo(second),
  );
  await app.app.settled();
  return {
    people: {
      [officer.name]: 'officer',
      [director.name]: 'director',
      [member.name]: 'member',
      [member.member.name]: 'member',
      [second.name]: 'second',
      [second.member.name]: 'second',
      [neighbour.name]: 'neighbour',
      [neighbour.member.name]: 'neighbour',
      [department.name]: 'department officer',
      [other.name]: 'other officer',
      [secretariat.name]: 'secretariat',
      [department.department.name]: 'department',
      [department.department.shortName]: 'department',
      [other.department.name]: 'other',
      [other.department.shortName]: 'other',
      [committee.name]: 'committee',
      [topic.number]: 'topic number',
      [topic.trackingCode]: 'topic code',
    },
    committeeId: committee.id,
    officer,
    topicId: topic.id,
    trackingCode: topic.trackingCode,
    consultationId,
    meetingId,
    commitmentIds: rows.map(({ id }) => id),
    mended,
  };
}

const TOPIC = `query ($id: ID!) { topic(id: $id) { title body place category status screeningNote screeningResult followers
  transferredTo declineReason { code } letter { id } mergedInto { id } mergedFrom { id } } }`;
const CONSULTATION = `query ($id: ID!) { consultation(id: $id) { form status place startsAt haltReason readiness { score }
  topics { title } people { party duty name attendance delegateAuthority } groups { name seatCount }
  demands { number title body rank status disposition takenBackReason mergedIntoNumber positions { text } }
  research { kind place heldOn peopleMet findings takenByNames withdrawnAt } clauses { document documentNumber clause link withdrawnAt }
  suggestions { problem cause measure withdrawnAt } materials { title body withdrawnAt readCount } } }`;
const CHAIN = `query ($code: String!) { publicChain(trackingCode: $code) { title takenDownAt demands { number title disposition
  departmentName reason basis isOpen promiseWaits takenDownAt commitments { action deliverable departmentName
    assistingDepartmentNames status round resultClass closedUnsolved promisedDueOn relapseCount nextOn waitingFor silent
    completion { dueOn timeliness } movedTo { number } acceptance { n solved share accepted } } } } }`;
const OUTCOMES = `query ($id: ID!) { outcomes(consultationId: $id) { clauses { number text isOpen waivedBecause commitments { status } }
  lines { demandNumber demandTitle disposition awaitsDepartment owner until reason basis turns { disposition }
    promises { unitName action deliverable dueOn responsiblePerson contestReason awaitsDepartment commitments { status action dueOn } }
    commitments { status action leadDepartmentName assistingDepartmentNames dueOn responsiblePerson followingMemberName } } } }`;
const PAPER = `query ($id: ID!) { officialPaper(kind: MINUTES, id: $id) { layout masthead number titleLines addressee
  issueLine { issuer date } blocks { kind label text } signature { issuer } } }`;
const FIGURES = `query ($period: PeriodInput!, $committeeId: ID) { dashboard(period: $period, committeeId: $committeeId) {
  figures { name n counted share mean median } } }`;
const BOARD = `query ($committeeId: ID) { resultsBoard(committeeId: $committeeId, first: 50) { totals { matters accepted relapsed }
  cards { state departmentName round takenDownAt } } }`;
const DETAIL = `query ($id: ID!) { commitment(id: $id) { status round action deliverable responsiblePerson promisedDueOn resultClass
  extensionCount relapseCount closedUnsolved progressCount leadDepartmentName assistingDepartmentNames followingMemberName
  completion { dueOn timeliness } parts { number } mergedFrom { number } mergedInto { number } splitFrom { number }
  progress { round text photoIds } replies { round resultClass text delivered } verifications { round finding text place }
  clocks { party workingDaysThisRound workingDaysTotal workingDaysLate } acceptance { round n solved accepted }
  lookBacks { round kind dueOn lookedAt finding text } lookBackMemberName } }`;

/** What differs from one world to the next: who, when, under which number; and what only says how often somebody wrote. */
function plain({ people }: Life, value: unknown): unknown {
  const names = Object.entries(people).sort(([a], [b]) => b.length - a.length);
  const text = names.reduce((said, [name, as]) => said.replaceAll(name, as), JSON.stringify(value));
  return JSON.parse(
    text
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, '@')
      .replace(/\d{4}-C-\d{4}/g, 'C'),
  );
}

const standing = <Row extends { withdrawnAt: string | null }>(rows: Row[]) =>
  rows.filter(({ withdrawnAt }) => !withdrawnAt);

/** Every record of this life, as the people who use it see it. */
export async function records(app: TestApp, life: Life): Promise<Record<string, unknown>> {
  const by = app.as(life.officer);
  const { consultation } = await by.query(CONSULTATION, { id: life.consultationId });
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const answer = await by.fetch(`/archives/consultations/${life.consultationId}`);
  const archive = JSON.parse(await (await readPackage(new Uint8Array(await answer.arrayBuffer()))).text('record.json'));
  // The archive tells both stories, step by step; the rest of it is what came of them.
  const { steps: topicSteps, ...archivedTopic } = archive.topic;
  expect(topicSteps.length).toBeGreaterThan(0);
  const archived = {
    ...archive,
    topic: archivedTopic,
    takenDown: archive.takenDown.filter(({ putBackAt }: { putBackAt: string | null }) => !putBackAt),
    commitments: archive.commitments
      .filter(({ status }: { status: string }) => status !== 'WITHDRAWN')
      .map(({ steps: _, ...one }: { steps: unknown }) => one),
  };
  const seen = {
    topic: (await by.query(TOPIC, { id: life.topicId })).topic,
    consultation: {
      ...consultation,
      research: standing(consultation.research),
      clauses: standing(consultation.clauses),
      suggestions: standing(consultation.suggestions),
    },
    publicChain: (await app.as(anonymous).query(CHAIN, { code: life.trackingCode })).publicChain,
    outcomes: (await by.query(OUTCOMES, { id: life.consultationId })).outcomes,
    minutes: (await by.query(PAPER, { id: life.meetingId })).officialPaper,
    figures: (await by.query(FIGURES, { period, committeeId: life.committeeId })).dashboard,
    board: (await app.as(anonymous).query(BOARD, { committeeId: life.committeeId })).resultsBoard,
    commitments: await Promise.all(life.commitmentIds.map(async (id) => (await by.query(DETAIL, { id })).commitment)),
    archive: archived,
  };
  return plain(life, seen) as Record<string, unknown>;
}
