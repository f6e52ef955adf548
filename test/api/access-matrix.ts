import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommitmentStatus } from '../../server/src/modules/commitment/index.js';
import { ConsultationForm, ConsultationStatus } from '../../server/src/modules/consultation/index.js';
import { DEFAULT_TERMS } from '../../server/src/modules/consultation/settings/form-terms.rules.js';
import { ListName } from '../../server/src/modules/lists/list-name.js';
import type { BriefStatus } from '../../server/src/modules/opinion/index.js';
import { TopicStatus } from '../../server/src/modules/topic/index.js';
import { documentOfList } from '../support/list-files.js';
import type { AccountHolder } from '../support/people.js';
import type { People, WorkingDistrict } from '../support/working-district.js';

/**
 * Who may do what, written down by hand: one row for every root field of the schema. `other…` hold the same post
 * elsewhere: in another committee, another department, another consultation. `neighbour` is a member of the committee
 * who was not invited; `chair` and `scribe` are invited members who were given that duty.
 */
export type Who = keyof People | 'guest' | 'otherGuest';

export interface Row {
  /** Everybody else must be refused. */
  readonly may: readonly Who[];
  /** Arguments, and fields of `input`, that leave only the policy to refuse; the rest is made up by type. */
  readonly with?: (district: WorkingDistrict) => object | Promise<object>;
  /** The consultation whose guest tries it; by default the one under preparation. */
  readonly guestOf?: 'preparing' | 'ranking' | 'convened' | 'sitting' | 'ended' | 'tracked';
  /** A list many may ask for: only those who find this id in it count. */
  readonly finds?: (district: WorkingDistrict) => string | Promise<string>;
  /** Null says something other than "not for you". */
  readonly nullIsAnAnswer?: true;
  /** The session does not outlive it. */
  readonly leaves?: true;
}

/** Who may: whoever acts for a director may what a director may. */
export const allowedBy = ({ may }: Pick<Row, 'may'>): ReadonlySet<Who> =>
  new Set<Who>(may.includes('director') ? [...may, 'acting'] : may);

type BriefStatusName = `${BriefStatus}`;

const secretariat = ['secretariat'] as const;
/** Plan, invite, convene, screen: the committee's own staff and the secretariat. */
const organisers = ['secretariat', 'director', 'officer'] as const;
const readers = ['leader', ...organisers] as const;
/** …and the office of the special committee that holds it, until the meeting opens. */
const preparers = [...organisers, 'otherOffice'] as const;
const preparedReaders = ['leader', ...preparers] as const;
const staff = [...readers, 'otherDirector', 'otherOfficer'] as const;
const members = ['member', 'chair', 'scribe'] as const;
/** With a seat of their own, or of their department. */
const seated = [...members, 'department', 'guest'] as const;
/** …or sitting in at a meeting under way. */
const inTheRoom = [...seated, 'observer', 'observerByPass'] as const;
const record = [...organisers, 'chair', 'scribe'] as const;
/** 签收, 报告, 办复: the department that handles it. */
const handler = ['department'] as const;
const chairs = ['secretariat', 'director', 'chair'] as const;
/** Whoever plans for a committee or for all of them. */
const planners = ['secretariat', 'director', 'officer', 'otherDirector', 'otherOfficer'] as const;
/** The office of a sector and of a special committee. */
const offices = ['office', 'otherOffice'] as const;
const parties = [
  ...staff,
  ...members,
  'neighbour',
  'otherMember',
  'observer',
  'informant',
  'department',
  'otherDepartment',
] as const;
const accounts = [...parties, 'reviewer', 'signer', 'actedBefore', ...offices, 'officeBefore'] as const;
/** Nobody is asked who they are. A screen, paired or not, only reads, so it is not among those who act. */
const anybody = [...accounts, 'guest', 'otherGuest', 'anonymous', 'observerByPass'] as const;
const everyone = [...anybody, 'screen', 'pairing'] as const;

const ELSEWHERE = { provider: 'OIDC', to: '/admin/', inApp: false };
const anAnswer = [{ questionId: 'q1', values: ['1'] }];
const ofPreparing = ({ preparing }: WorkingDistrict) => ({ consultationId: preparing.consultation.id });
const aPaperOf = (district: WorkingDistrict) => ({
  ...ofPreparing(district),
  demandIds: [],
  version: null,
  onBehalfOfId: null,
});
const terms = () => {
  const { readinessWeights, itemDueWorkingDays, ...numbers } = DEFAULT_TERMS[ConsultationForm.THEMATIC];
  return { ...numbers, form: ConsultationForm.THEMATIC, weights: [], dues: [] };
};
const meetingOf = ({ sitting }: WorkingDistrict) => ({ meetingId: sitting.meeting.id });
const aTopicOf = (status?: TopicStatus) => async (district: WorkingDistrict) => ({
  topicId: (await district.aTopic(status)).id,
});
const aCommitmentOf = (status?: CommitmentStatus) => async (district: WorkingDistrict) => ({
  commitmentId: (await district.aCommitment(status)).id,
});
/** Halted or convened once, it is over: everybody gets one of their own. */
const aConsultationOf = (status: ConsultationStatus) => async (district: WorkingDistrict) => ({
  consultationId: (await district.aTable(status)).consultation.id,
});

const aPlanEntryOf =
  (more: object = {}, given: object = {}) =>
  async (district: WorkingDistrict) => ({
    entryId: (await district.aPlanEntry(more)).id,
    version: 1,
    ...given,
  });
const ofSector = ({ officeSectorId }: WorkingDistrict) => ({ committee: null, sector: officeSectorId });
const aSectorsEntryOf =
  (more: object = {}, given: object = {}) =>
  (district: WorkingDistrict) =>
    aPlanEntryOf({ ...ofSector(district), ...more }, given)(district);
const december = { fromOn: '2026-12-01', toOn: '2026-12-31' };
const november = { fromOn: '2026-11-01', toOn: '2026-11-30' };
const aCallOf =
  (given: object = {}) =>
  async (district: WorkingDistrict) => ({
    callId: (await district.aTopicCall()).id,
    version: 1,
    ...given,
  });
const callWords = {
  channels: ['PORTAL'],
  reach: 'DISTRICT',
  opensOn: '2026-03-02',
  committeeIds: null,
  sectorIds: null,
};
const call = { ...callWords, closesOn: '2026-04-30' };

const aBriefAs =
  (status: BriefStatusName, given: object = {}) =>
  async (district: WorkingDistrict) => ({
    briefId: (await district.aBrief(status)).id,
    version: 1,
    ...given,
  });
const briefWords = { title: '电梯', situation: '情况', analysis: '分析', suggestion: '建议' };
/** Whoever writes briefs; the member in the row has a seat in the matter. */
const writers = [
  'secretariat',
  'reviewer',
  'director',
  'officer',
  'otherDirector',
  'otherOfficer',
  ...members,
  'neighbour',
  'otherMember',
  'observer',
  'informant',
] as const;
/** Reads everything that was handed in. */
const desk = ['secretariat', 'leader', 'reviewer', 'signer'] as const;
const anInstructionAs =
  (given: object = {}, more: object = {}) =>
  async (district: WorkingDistrict) => ({
    instructionId: (await district.anInstruction(more)).id,
    version: 1,
    ...given,
  });
const aPolicyNoticeAs =
  (status: 'DRAFT' | 'PUBLISHED', given: object = {}) =>
  async (district: WorkingDistrict) => ({
    noticeId: (await district.aPolicyNotice(status)).id,
    version: 1,
    ...given,
  });
const policyWords = {
  readBy: null,
  sourceOn: null,
  fileIds: [],
  keyPoints: [],
  audience: { allMembers: true, informants: false, committeeIds: [], sectorIds: [], specialCommitteeIds: [] },
};
const told = (district: WorkingDistrict) => ({
  committeeId: district.committee.id,
  heldOn: '2026-03-02',
  listenerCount: 23,
  listeners: ['VILLAGERS'],
  questions: [],
  photoIds: [],
  tellerMemberId: null,
  tellerName: null,
  onBehalf: false,
});
const anInformantAs =
  (given: object = {}, more: object = {}) =>
  async (district: WorkingDistrict) => ({
    informantId: (await district.anInformant(more)).id,
    version: 1,
    ...given,
  });

const written: Readonly<Record<string, Row>> = {
  // The house ---------------------------------------------------------------------------------------------------------
  'Query.serverTime': { may: everyone },
  'Query.publicAddress': { may: everyone, nullIsAnAnswer: true },

  // identity ----------------------------------------------------------------------------------------------------------
  'Query.viewer': { may: everyone, nullIsAnAnswer: true },
  'Query.mySessions': { may: accounts },
  'Query.accounts': { may: secretariat },
  'Query.account': { may: secretariat, with: async (d) => ({ id: (await d.aStranger()).accountId }) },
  'Mutation.signIn': { may: everyone },
  'Mutation.signOut': { may: everyone, leaves: true },
  'Mutation.activateAccount': { may: everyone },
  'Mutation.createFirstAccount': { may: everyone },
  'Mutation.changePassword': { may: accounts },
  'Mutation.revokeSession': {
    may: secretariat,
    with: async (d) => ({ sessionId: (await d.aStranger()).sessionId }),
  },
  'Mutation.createAccount': {
    may: secretariat,
    with: () => ({ displayName: '张三', post: { role: 'LEADER' }, loginName: null }),
  },
  'Mutation.grantPost': {
    may: secretariat,
    with: async (d) => ({ accountId: (await d.aStranger()).accountId, post: { role: 'LEADER' } }),
  },
  'Mutation.endPost': { may: secretariat, with: async (d) => ({ postId: (await d.aStranger()).postId }) },
  'Mutation.disableAccount': { may: secretariat, with: async (d) => ({ accountId: (await d.aStranger()).accountId }) },
  'Mutation.enableAccount': { may: secretariat, with: async (d) => ({ accountId: (await d.aStranger()).accountId }) },
  'Mutation.beginSecondFactor': { may: accounts },
  'Mutation.confirmSecondFactor': { may: accounts },
  'Mutation.resetSecondFactor': {
    may: secretariat,
    with: async (d) => ({ accountId: (await d.aStranger()).accountId }),
  },
  'Query.signInProviders': { may: everyone },
  'Mutation.beginSignInElsewhere': { may: everyone, with: () => ELSEWHERE },
  'Mutation.finishSignInElsewhere': { may: everyone },
  'Mutation.beginBindingElsewhere': { may: accounts, with: () => ({ ...ELSEWHERE, password: 'not this one' }) },
  'Mutation.bindAccountElsewhere': {
    may: secretariat,
    with: async (d) => ({ accountId: (await d.aStranger()).accountId, provider: 'OIDC', subject: 'somebody' }),
  },
  'Mutation.unbindElsewhere': { may: secretariat, with: async (d) => ({ identityId: await d.anOutsideIdentity() }) },
  'Query.myOutsideIdentities': { may: accounts },
  'Query.outsideIdentities': { may: secretariat, with: async (d) => ({ accountId: (await d.aStranger()).accountId }) },
  'Query.outsideArrivals': { may: secretariat },
  'Mutation.unlockAccount': { may: secretariat, with: async (d) => ({ accountId: (await d.aStranger()).accountId }) },
  'Query.accountRequests': { may: secretariat },
  'Mutation.confirmAccountRequest': {
    may: secretariat,
    with: async (d) => ({ requestId: (await d.anAccountRequest()).id }),
  },
  'Mutation.declineAccountRequest': {
    may: secretariat,
    with: async (d) => ({ requestId: (await d.anAccountRequest()).id }),
  },
  'Mutation.issueActivationSlip': {
    may: secretariat,
    with: async (d) => ({ accountId: (await d.aStranger()).accountId }),
  },

  // roster ------------------------------------------------------------------------------------------------------------
  'Query.members': { may: staff },
  'Query.member': { may: staff, with: (d) => ({ id: d.people.member.member.id }) },
  'Query.enrolment': { may: staff },
  'Query.liaisonCommittees': { may: staff },
  'Query.liaisonCommittee': { may: staff, with: (d) => ({ id: d.committee.id }) },
  'Query.departments': { may: parties },
  'Query.rosterCatalog': { may: [...parties, ...offices] },
  'Query.rosterImports': { may: secretariat },
  'Query.rosterImport': { may: secretariat, with: async (d) => ({ id: await d.theImport() }) },
  // intake ------------------------------------------------------------------------------------------------------------
  'Query.intakes': { may: secretariat },
  'Query.intake': { may: secretariat, with: async (d) => ({ id: await d.theIntake() }) },
  'Mutation.checkIntake': { may: secretariat, with: async (d) => ({ id: await d.theIntake(), source: '热线' }) },
  'Mutation.correctIntakeCell': {
    may: secretariat,
    with: async (d) => ({ id: await d.theIntake(), input: { rowNumber: 1, column: 0, text: '改' } }),
  },
  'Mutation.confirmIntake': { may: secretariat, with: async (d) => ({ id: await d.theIntake() }) },
  'Mutation.discardIntake': { may: secretariat, with: async (d) => ({ id: await d.theIntake() }) },

  'Mutation.createMember': { may: secretariat, with: () => ({ name: randomUUID() }) },
  'Mutation.reviseMember': {
    may: organisers,
    with: (d) => ({ id: d.people.neighbour.member.id, name: d.people.neighbour.member.name }),
  },
  'Mutation.moveMember': {
    may: secretariat,
    with: (d) => ({
      memberId: d.people.otherMember.member.id,
      committeeId: d.otherCommittee.id,
      startsOn: '2026-03-02',
    }),
  },
  'Mutation.createCommittee': { may: secretariat, with: () => ({ townshipName: `${randomUUID().slice(0, 8)}镇` }) },
  'Mutation.reviseCommittee': {
    may: secretariat,
    with: (d) => ({ id: d.otherCommittee.id, townshipName: `${randomUUID().slice(0, 8)}镇` }),
  },
  'Mutation.appointStaff': {
    may: secretariat,
    with: (d) => ({ committeeId: d.otherCommittee.id, duty: 'LIAISON_OFFICER' }),
  },
  'Mutation.appointActingDirector': {
    may: secretariat,
    with: (d) => ({ committeeId: d.otherCommittee.id, accountId: d.people.neighbour.accountId }),
  },
  'Mutation.revokeActingDirector': { may: secretariat, with: async (d) => ({ actingId: await d.anActingDirector() }) },
  'Mutation.endStaff': { may: secretariat, with: async (d) => ({ staffId: await d.aStaffId() }) },
  'Mutation.issueActivationSlips': { may: organisers, with: (d) => ({ committeeId: d.committee.id }) },
  'Mutation.createDepartment': {
    may: secretariat,
    with: () => ({ name: `${randomUUID().slice(0, 8)}局`, shortName: randomUUID().slice(0, 8) }),
  },
  'Mutation.reviseDepartment': {
    may: secretariat,
    with: (d) => ({ id: d.otherHandler.id, name: d.otherHandler.name }),
  },
  'Mutation.createSector': { may: secretariat, with: () => ({ name: randomUUID().slice(0, 8) }) },
  'Mutation.createSpecialCommittee': { may: secretariat, with: () => ({ name: randomUUID().slice(0, 8) }) },
  'Query.memberGroups': { may: secretariat },
  'Query.ownOffices': { may: offices },
  'Mutation.renameMemberGroup': {
    may: secretariat,
    with: async (d) => ({ kind: 'SECTOR', id: await d.aSectorId(), version: 1, name: randomUUID().slice(0, 8) }),
  },
  'Mutation.removeMemberGroup': {
    may: secretariat,
    with: async (d) => ({ kind: 'SECTOR', id: await d.aSectorId(), version: 1 }),
  },
  'Query.rosterImportChoices': { may: secretariat, with: async (d) => ({ id: await d.theImport() }) },
  'Mutation.correctRosterImportCell': {
    may: secretariat,
    with: async (d) => ({ id: await d.theImport(), version: 1, rowKey: 'list!2', field: 'UNIT' }),
  },
  'Mutation.adjustRosterImport': { may: secretariat, with: async (d) => ({ id: await d.theImport() }) },
  'Mutation.confirmRosterImport': { may: secretariat, with: async (d) => ({ id: await d.theImport() }) },
  'Mutation.discardRosterImport': { may: secretariat, with: async (d) => ({ id: await d.theImport() }) },

  // topic -------------------------------------------------------------------------------------------------------------
  'Query.topics': { may: readers, finds: (d) => d.topic.id },
  'Query.topicCounts': { may: staff },
  'Query.topic': { may: readers, with: async (d) => ({ id: (await d.aTopic()).id }) },
  'Query.topicByTrackingCode': { may: everyone, with: async (d) => ({ code: (await d.aTopic()).trackingCode }) },
  'Query.topicDestinations': { may: everyone },
  'Query.myTopics': { may: parties },
  'Mutation.submitTopic': { may: anybody, with: (d) => ({ committeeId: d.committee.id, onBehalf: false }) },
  'Mutation.submitTopic on behalf': {
    may: organisers,
    with: (d) => ({ committeeId: d.committee.id, onBehalf: true }),
  },
  'Mutation.resubmitTopic': {
    may: anybody,
    with: async (d) => ({ trackingCode: (await d.aTopic(TopicStatus.RETURNED)).trackingCode }),
  },
  'Query.keptOfSubmitter': { may: everyone, with: (d) => ({ code: d.topic.trackingCode }) },
  'Mutation.correctOwnName': {
    may: anybody,
    with: async (d) => ({ trackingCode: await d.theCodeLeftWith('13800000321'), knownAs: '13800000321' }),
  },
  'Mutation.eraseOwnName': {
    may: anybody,
    with: async (d) => ({ trackingCode: await d.theCodeLeftWith('13800000321'), knownAs: '13800000321' }),
  },
  'Mutation.correctSubmitter': { may: organisers, with: aTopicOf() },
  'Mutation.eraseSubmitter': { may: organisers, with: aTopicOf() },
  'Query.topicCategories': { may: staff },
  'Mutation.classifyTopic': { may: organisers, with: aTopicOf() },
  'Mutation.correctTopic': { may: organisers, with: aTopicOf() },
  'Mutation.reopenTopic': { may: organisers, with: aTopicOf(TopicStatus.DECLINED) },
  'Mutation.acceptTopic': { may: organisers, with: aTopicOf() },
  'Mutation.returnTopic': { may: organisers, with: aTopicOf() },
  'Mutation.declineTopic': { may: organisers, with: aTopicOf() },
  'Mutation.mergeTopic': {
    may: organisers,
    with: async (d) => ({ topicId: (await d.aTopic()).id, intoId: (await d.aTopic()).id }),
  },
  'Mutation.transferTopic': {
    may: organisers,
    with: async (d) => ({ ...(await aTopicOf()(d)), unit: null, departmentId: d.handler.id, committeeId: null }),
  },
  'Mutation.sendTopicToBrief': { may: organisers, with: aTopicOf() },
  'Query.screeningLists': { may: staff },
  'Query.topicsToCompare': {
    may: readers,
    with: (d) => ({ ids: [d.topic.id] }),
    finds: (d) => d.topic.id,
  },
  'Query.transferLetters': { may: [...readers, 'department'], finds: (d) => d.letter.id },
  'Query.transferLetter': { may: [...readers, 'department'], with: (d) => ({ id: d.letter.id }) },
  'Mutation.answerScreeningChecklist': {
    may: organisers,
    with: async (d) => ({
      topicId: (await d.aTopic()).id,
      answers: [{ criterionId: await d.aCriterionId(), answer: 'YES', note: null }],
    }),
  },
  'Mutation.screenTopics': {
    may: organisers,
    with: async (d) => ({
      decision: 'RETURNED',
      note: '请补充地点',
      topics: [{ topicId: (await d.aTopic()).id, version: 1 }],
      unit: null,
      departmentId: null,
      committeeId: null,
    }),
  },
  'Mutation.mergeTopics': {
    may: organisers,
    with: async (d) => ({
      topics: [{ topicId: (await d.aTopic()).id, version: 1 }],
      intoId: (await d.aTopic()).id,
    }),
  },
  'Mutation.releaseTopicPhoto': {
    may: organisers,
    with: async (d) => ({ photoId: (await d.aTopicPhoto()).id, version: 1, coveredId: null }),
  },
  'Mutation.withdrawTopicPhoto': {
    may: organisers,
    with: async (d) => ({ photoId: (await d.aTopicPhoto(true)).id, version: 1 }),
  },
  'Mutation.unmergeTopic': { may: organisers, with: aTopicOf(TopicStatus.MERGED) },
  'Mutation.answerTransferLetter': { may: handler, with: async (d) => ({ letterId: (await d.aLetter()).id }) },
  'Mutation.correctLetterAnswer': { may: handler, with: async (d) => ({ letterId: (await d.aLetter()).id }) },
  'Mutation.returnTransferLetter': { may: handler, with: async (d) => ({ letterId: (await d.aLetter()).id }) },
  'Mutation.takeBackLetterReturn': { may: handler, with: async (d) => ({ letterId: (await d.aLetter()).id }) },
  'Mutation.saveScreeningCriterion': { may: secretariat, with: () => ({ id: null, position: 9 }) },
  'Mutation.saveDeclineReason': { may: secretariat, with: () => ({ id: null, position: 9, active: true }) },

  // ranking -----------------------------------------------------------------------------------------------------------
  'Query.rankings': { may: readers, finds: (d) => d.round.id },
  'Query.myRankings': { may: [...members, 'neighbour'], finds: (d) => d.round.id },
  'Query.ranking': { may: [...readers, ...members, 'neighbour'], with: (d) => ({ id: d.round.id }) },
  'Mutation.openRanking': {
    may: organisers,
    with: async (d) => ({
      committeeId: d.committee.id,
      topicIds: [(await d.aTopic(TopicStatus.ACCEPTED)).id, (await d.aTopic(TopicStatus.ACCEPTED)).id],
      places: 2,
      closesOn: '2026-12-31',
    }),
  },
  'Mutation.closeRanking': { may: organisers, with: async (d) => ({ id: (await d.aRound()).id }) },
  'Mutation.castRanking': {
    may: [...members, 'neighbour'],
    with: (d) => ({ roundId: d.round.id, choices: [] }),
  },

  // consultation ------------------------------------------------------------------------------------------------------
  'Query.actingChairOn': { may: organisers, with: async (d) => ({ topicId: (await d.aTopic()).id, startsAt: null }) },
  'Query.consultations': { may: preparedReaders, finds: (d) => d.preparing.consultation.id },
  'Query.consultationCounts': { may: [...staff, ...offices] },
  'Query.consultation': { may: [...preparedReaders, ...seated], with: (d) => ({ id: d.preparing.consultation.id }) },
  'Query.myConsultations': { may: seated, finds: (d) => d.preparing.consultation.id },
  'Query.invitableMembers': { may: preparers, with: ofPreparing },
  'Query.suggestedMembers': { may: preparers, with: (d) => ({ ...ofPreparing(d), first: 8 }) },
  'Query.speechPapers': { may: [...preparedReaders, ...seated], with: ofPreparing },
  'Query.formSettings': { may: staff },
  'Query.formSettingsHistory': { may: staff },
  'Query.formSettingsTrial': { may: secretariat, with: terms },
  'Query.workingCalendar': { may: [...parties, ...offices] },
  'Mutation.saveCalendarYear': {
    may: secretariat,
    with: () => ({
      year: 2040,
      version: 0,
      published: false,
      days: [{ day: '2040-10-01', kind: 'OFF', name: '国庆节' }],
    }),
  },
  'Mutation.changeFormSettings': { may: secretariat, with: () => ({ ...terms(), version: 1, reason: '试行' }) },
  'Mutation.resetFormSettings': {
    may: secretariat,
    with: () => ({ form: ConsultationForm.THEMATIC, version: 1, reason: '恢复' }),
  },
  'Mutation.saveSpeechPaper': { may: seated, with: aPaperOf },
  'Mutation.saveSpeechPaper on behalf': {
    may: preparers,
    with: async (d) => ({ ...aPaperOf(d), onBehalfOfId: (await d.aSeat()).id }),
  },
  'Mutation.takeBackSpeechPaper': {
    may: ['member'],
    with: async (d) => ({ ...ofPreparing(d), paperId: (await d.theMembersPaper()).id }),
  },
  'Mutation.reviewSpeechPaper': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), paperId: (await d.theMembersPaper()).id, verdict: 'ACCEPT_ORAL' }),
  },
  'Mutation.orderSpeechPapers': {
    may: preparers,
    with: (d) => ({ consultationId: d.ranking.consultation.id, paperIds: [] }),
  },
  'Query.departmentChoices': { may: [...preparedReaders, ...seated], with: ofPreparing },
  'Subscription.consultationLive': {
    may: [...preparedReaders, ...seated],
    with: (d) => ({ id: d.preparing.consultation.id }),
  },
  // plan --------------------------------------------------------------------------------------------------------------
  'Query.planYear': { may: [...staff, ...offices], with: () => ({ year: 2026 }) },
  'Query.planEntries': {
    may: [...staff, ...offices],
    with: (d) => ({ filter: { year: 2026, organiserKind: 'COMMITTEE', organiserId: d.committee.id } }),
  },
  'Query.planEntry': { may: readers, with: async (d) => ({ id: (await d.aPlanEntry()).id }) },
  'Mutation.addPlanEntry': {
    may: organisers,
    with: (d) => ({
      year: 2026,
      organiserKind: 'COMMITTEE',
      organiserId: d.committee.id,
      form: 'BENCH',
      period: december,
    }),
  },
  'Mutation.revisePlanEntry': { may: organisers, with: aPlanEntryOf({}, { form: 'BENCH' }) },
  'Mutation.postponePlanEntry': { may: organisers, with: aPlanEntryOf({}, { period: november, reason: '改期' }) },
  'Mutation.withdrawPlanEntry': { may: organisers, with: aPlanEntryOf({}, { reason: '不办了' }) },
  'Mutation.restorePlanEntry': { may: organisers, with: aPlanEntryOf({}, { reason: '还是要办' }) },
  'Mutation.notePlanEntryHeld': {
    may: organisers,
    with: aPlanEntryOf({ form: null, activity: '沙龙' }, { heldOn: '2026-03-01' }),
  },
  'Query.planEntry of a sector': {
    may: ['secretariat', 'leader', 'office'],
    with: async (d) => ({ id: (await d.aPlanEntry(ofSector(d))).id }),
  },
  'Mutation.addPlanEntry of a sector': {
    may: ['secretariat', 'office'],
    with: (d) => ({
      year: 2026,
      organiserKind: 'SECTOR',
      organiserId: d.officeSectorId,
      form: 'BENCH',
      period: december,
    }),
  },
  'Mutation.revisePlanEntry of a sector': {
    may: ['secretariat', 'office'],
    with: aSectorsEntryOf({}, { form: 'BENCH' }),
  },
  'Mutation.postponePlanEntry of a sector': {
    may: ['secretariat', 'office'],
    with: aSectorsEntryOf({}, { period: november, reason: '改期' }),
  },
  'Mutation.withdrawPlanEntry of a sector': {
    may: ['secretariat', 'office'],
    with: aSectorsEntryOf({}, { reason: '不办了' }),
  },
  'Mutation.restorePlanEntry of a sector': {
    may: ['secretariat', 'office'],
    with: aSectorsEntryOf({}, { reason: '还是要办' }),
  },
  'Mutation.notePlanEntryHeld of a sector': {
    may: ['secretariat', 'office'],
    with: aSectorsEntryOf({ form: null, activity: '沙龙' }, { heldOn: '2026-03-01' }),
  },
  'Mutation.unlinkPlanEntry of a sector': { may: secretariat, with: aSectorsEntryOf({}, { reason: '连错了' }) },
  'Mutation.startPlanEntry': {
    may: organisers,
    with: aPlanEntryOf({}, { topicId: null, committeeId: null, startsAt: null }),
  },
  'Mutation.linkPlanEntry': {
    may: organisers,
    with: async (d) => ({
      entryId: (await d.aPlanEntry()).id,
      version: 1,
      consultationId: d.preparing.consultation.id,
    }),
  },
  'Mutation.unlinkPlanEntry': { may: organisers, with: aPlanEntryOf({}, { reason: '连错了' }) },
  'Query.planImports': { may: planners },
  'Query.planImport': { may: secretariat, with: async (d) => ({ id: await d.thePlanImport() }) },
  'Query.planImportChoices': { may: secretariat, with: async (d) => ({ id: await d.thePlanImport() }) },
  'Mutation.correctPlanImportCell': {
    may: secretariat,
    with: async (d) => ({ id: await d.thePlanImport(), version: 1, rowKey: 'plan!2', field: 'TITLE' }),
  },
  'Mutation.adjustPlanImport': {
    may: secretariat,
    with: async (d) => ({ id: await d.thePlanImport(), version: 1, year: 2026, organisers: [], rows: [], columns: [] }),
  },
  'Mutation.confirmPlanImport': {
    may: secretariat,
    with: async (d) => ({ id: await d.thePlanImport(), version: 2 }),
  },
  'Mutation.discardPlanImport': { may: secretariat, with: async (d) => ({ id: await d.thePlanImport() }) },

  // calls for topics --------------------------------------------------------------------------------------------------
  'Query.topicCalls': { may: staff },
  'Query.topicCall': { may: staff, with: async (d) => ({ id: (await d.aTopicCall()).id }) },
  'Query.topicCallByCode': { may: everyone, with: async (d) => ({ code: (await d.aTopicCall()).code }) },
  'Query.openTopicCalls': { may: parties },
  'Mutation.submitTopicToCall': {
    may: anybody,
    with: async (d) => ({ callCode: (await d.aTopicCall()).code, committeeId: d.committee.id, onBehalf: false }),
  },
  'Mutation.announceTopicCall': {
    may: organisers,
    with: (d) => ({ ...call, committeeId: d.committee.id }),
  },
  'Mutation.reviseTopicCall': { may: organisers, with: aCallOf(callWords) },
  'Mutation.extendTopicCall': { may: organisers, with: aCallOf({ closesOn: '2027-02-20', reason: '再等等' }) },
  'Mutation.closeTopicCall': { may: organisers, with: aCallOf({ reason: '够了' }) },

  'Mutation.createConsultation': { may: organisers, with: aTopicOf(TopicStatus.ACCEPTED) },
  'Mutation.startPreparation': { may: preparers, with: aConsultationOf(ConsultationStatus.PLANNED) },
  'Mutation.editConsultation': { may: preparers, with: ofPreparing },
  'Mutation.postponeConsultation': { may: preparers, with: aConsultationOf(ConsultationStatus.PREPARING) },
  'Mutation.rescheduleConsultation': { may: preparers, with: aConsultationOf(ConsultationStatus.POSTPONED) },
  'Mutation.nameConsultationHost': {
    may: secretariat,
    with: async (d) => ({ ...(await aConsultationOf(ConsultationStatus.PREPARING)(d)), host: 'DISTRICT' }),
  },
  'Mutation.takeUpConsultationTopic': {
    may: organisers,
    with: async (d) => ({
      ...(await aConsultationOf(ConsultationStatus.PREPARING)(d)),
      ...(await aTopicOf(TopicStatus.ACCEPTED)(d)),
    }),
  },
  'Mutation.giveBackConsultationTopic': {
    may: organisers,
    with: async (d) => ({ ...(await d.aFurtherTopic()), reason: '另行协商' }),
  },
  'Mutation.cancelConsultation': { may: preparers, with: aConsultationOf(ConsultationStatus.PREPARING) },
  'Mutation.reinstateConsultation': { may: preparers, with: aConsultationOf(ConsultationStatus.CANCELLED) },
  'Mutation.conveneConsultation': {
    may: preparers,
    with: async (d) => ({ ...(await aConsultationOf(ConsultationStatus.PREPARING)(d)), overrideReason: null }),
  },
  'Mutation.conveneConsultation over the threshold': {
    may: ['director'],
    with: async (d) => ({
      ...(await aConsultationOf(ConsultationStatus.PREPARING)(d)),
      overrideReason: '汛期将至，等不到调研做完再开会',
    }),
  },
  'Mutation.inviteMembers': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), memberIds: [d.people.member.member.id] }),
  },
  'Mutation.inviteDepartments': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), departmentIds: [d.handler.id] }),
  },
  'Mutation.inviteTownshipStaff': { may: preparers, with: ofPreparing },
  'Mutation.inviteStakeholder': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), interestGroupId: d.preparing.group.id }),
  },
  'Mutation.reissueInvitation': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), participantId: (await d.aSeat()).id }),
  },
  'Mutation.assignDuty': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), participantId: (await d.aSeat()).id, duty: 'ATTENDEE' }),
  },
  'Mutation.seatActingDirector': { may: preparers, with: aConsultationOf(ConsultationStatus.PREPARING) },
  'Mutation.removeParticipant': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), participantId: (await d.aSeat()).id }),
  },
  'Mutation.addInterestGroup': { may: preparers, with: (d) => ({ ...ofPreparing(d), name: randomUUID() }) },
  'Mutation.removeInterestGroup': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), interestGroupId: d.preparing.group.id }),
  },
  'Mutation.addMaterial': { may: preparers, with: (d) => ({ ...ofPreparing(d), body: '全文' }) },
  'Mutation.decideLeave': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), participantId: d.preparing.guestSeat.id }),
  },
  'Mutation.joinByInvitationCode': { may: anybody, leaves: true },
  'Mutation.rankDemands': {
    may: [...preparers, 'guest'],
    guestOf: 'ranking',
    with: ({ ranking }) => ({ consultationId: ranking.consultation.id, demandIds: [ranking.demand.id] }),
  },
  'Mutation.submitDemand': { may: [...preparers, ...members, 'guest'], with: ofPreparing },
  'Mutation.submitDemand on behalf': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), onBehalfOfId: d.preparing.guestSeat.id }),
  },
  'Mutation.changeNotice': {
    may: preparers,
    with: (d) => ({ consultationId: d.convened.consultation.id, startsAt: '2026-03-02T08:00:00.000Z' }),
  },
  'Mutation.editDemand': {
    may: [...preparers, 'guest'],
    with: (d) => ({ ...ofPreparing(d), demandId: d.preparing.demand.id, departmentId: d.handler.id }),
  },
  'Mutation.correctResearch': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('field_research'), heldOn: '2026-02-10' }),
  },
  'Mutation.correctSuggestion': {
    may: [...preparers, 'member'],
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('suggestion') }),
  },
  'Mutation.correctPolicyClause': {
    may: [...preparers, 'department'],
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('policy_clause') }),
  },
  'Mutation.withdrawResearch': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('field_research') }),
  },
  'Mutation.restoreResearch': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('field_research') }),
  },
  'Mutation.withdrawSuggestion': {
    may: [...preparers, 'member'],
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('suggestion') }),
  },
  'Mutation.restoreSuggestion': {
    may: [...preparers, 'member'],
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('suggestion') }),
  },
  'Mutation.withdrawPolicyClause': {
    may: [...preparers, 'department'],
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('policy_clause') }),
  },
  'Mutation.restorePolicyClause': {
    may: [...preparers, 'department'],
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('policy_clause') }),
  },
  'Mutation.replaceMaterial': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), id: d.preparing.material.id, body: '现状', fileIds: [] }),
  },
  'Mutation.withdrawMaterial': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('material') }),
  },
  'Mutation.restoreMaterial': {
    may: preparers,
    with: async (d) => ({ ...ofPreparing(d), id: await d.ofPreparing('material') }),
  },
  'Mutation.withdrawDemand': {
    may: [...record, 'guest'],
    guestOf: 'sitting',
    with: (d) => ({ demandId: d.sitting.demand.id }),
  },
  'Mutation.restoreDemand': {
    may: [...record, 'guest'],
    guestOf: 'sitting',
    with: (d) => ({ demandId: d.sitting.demand.id }),
  },
  'Mutation.mergeDemand': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ demandId: d.sitting.demand.id, intoId: d.sitting.demand.id }),
  },
  'Mutation.recordFieldResearch': {
    may: [...preparers, ...members],
    with: (d) => ({
      ...ofPreparing(d),
      kind: 'RESEARCH',
      heldOn: '2026-02-10',
      takenByIds: [d.preparing.memberSeat.id],
    }),
  },
  'Mutation.listPolicyClause': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), departmentId: null }),
  },
  'Mutation.listPolicyClause for a department': {
    may: [...preparers, 'department'],
    with: (d) => ({ ...ofPreparing(d), departmentId: d.handler.id }),
  },
  'Mutation.answerSuggestion': {
    may: preparers,
    with: async (d) => ({ suggestionId: (await d.aSuggestion()).id, outcome: 'TAKEN_UP', answersSeen: 0 }),
  },
  'Mutation.submitSuggestion': { may: members, with: ofPreparing },
  'Mutation.submitSuggestion on behalf': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), onBehalfOfId: d.preparing.memberSeat.id }),
  },
  'Mutation.submitDepartmentPosition': {
    may: [...preparers, 'department'],
    with: (d) => ({ ...ofPreparing(d), demandId: d.preparing.demand.id, version: null }),
  },
  'Mutation.nameDelegate': {
    may: [...preparers, 'department'],
    with: (d) => ({ ...ofPreparing(d), participantId: d.preparing.departmentSeat.id }),
  },
  'Mutation.recordWishSurvey': {
    may: preparers,
    with: (d) => ({ ...ofPreparing(d), askedCount: 20, answeredCount: 18, conductedOn: '2026-02-10', version: null }),
  },
  'Mutation.markMaterialRead': {
    may: seated,
    with: (d) => ({ ...ofPreparing(d), materialId: d.preparing.material.id }),
  },
  'Mutation.confirmAttendance': { may: seated, with: ofPreparing },
  'Mutation.requestLeave': { may: seated, with: ofPreparing },
  'Mutation.declineInvitation': { may: seated, with: ofPreparing },
  'Mutation.keepGuestPhone': {
    may: [...preparers, 'guest'],
    with: (d) => ({ ...ofPreparing(d), participantId: d.preparing.guestSeat.id, phone: null }),
  },

  // survey ------------------------------------------------------------------------------------------------------------
  'Query.questionnaire': {
    may: readers,
    with: async (d) => ({ consultationId: (await d.theSurvey()).consultationId }),
  },
  'Query.earlierQuestionnaires': { may: organisers, with: ofPreparing },
  'Query.wishTexts': {
    may: readers,
    with: async (d) => ({ consultationId: (await d.theSurvey()).consultationId, questionId: 'q2' }),
  },
  'Query.questionnaireByCode': { may: everyone, with: async (d) => ({ code: (await d.theSurvey()).code }) },
  'Mutation.answerQuestionnaire': {
    may: anybody,
    with: async (d) => ({ code: (await d.theSurvey()).code, deviceToken: randomUUID(), answers: anAnswer }),
  },
  'Mutation.enterPaperAnswer': {
    may: organisers,
    with: async (d) => ({ consultationId: (await d.theSurvey()).consultationId, answers: anAnswer }),
  },
  'Mutation.withdrawPaperAnswer': {
    may: organisers,
    with: async (d) => ({
      consultationId: (await d.theSurvey()).consultationId,
      answerId: await d.aSurveyAnswer('PAPER'),
    }),
  },
  'Mutation.raiseWish': {
    may: organisers,
    with: async (d) => ({
      consultationId: (await d.theSurvey()).consultationId,
      answerId: await d.aSurveyAnswer('CODE'),
      questionId: 'q2',
      departmentId: null,
    }),
  },
  'Mutation.setQuestions': {
    may: organisers,
    with: async (d) => ({
      consultationId: (await d.theSurvey()).consultationId,
      version: 1,
      questions: [{ kind: 'TEXT', text: '盼着什么', options: [], isRequired: false }],
    }),
  },
  'Mutation.openQuestionnaire': {
    may: organisers,
    with: async (d) => ({ consultationId: (await d.theSurvey()).consultationId, version: 1 }),
  },
  'Mutation.closeQuestionnaire': {
    may: organisers,
    with: async (d) => ({ consultationId: (await d.theSurvey()).consultationId, version: 1 }),
  },

  // briefing ----------------------------------------------------------------------------------------------------------
  'Query.briefing': { may: [...readers, ...seated], with: ofPreparing },
  'Mutation.confirmBriefingRead': { may: seated, with: ofPreparing },

  // document ----------------------------------------------------------------------------------------------------------
  'Query.meetingPapers': { may: [...preparedReaders, ...members, 'department'], with: ofPreparing },
  'Query.officialPaper': {
    may: [...readers, ...members, 'neighbour', 'department'],
    with: (d) => ({ kind: 'HAND_OVER_LETTER', id: d.commitment.id }),
  },

  // meeting -----------------------------------------------------------------------------------------------------------
  'Subscription.meetingLive': { may: everyone, with: (d) => ({ id: d.sitting.meeting.id, pass: null }) },
  'Query.meetingByJoinCode': { may: everyone, with: (d) => ({ code: d.sitting.meeting.joinCode }) },
  'Query.myMeeting': { may: [...readers, ...seated], guestOf: 'sitting', with: (d) => ({ id: d.sitting.meeting.id }) },
  'Query.myMeetings': { may: seated, guestOf: 'sitting', finds: (d) => d.sitting.meeting.id },
  'Query.meetings': {
    may: [...readers, ...seated],
    guestOf: 'sitting',
    with: () => ({ status: 'LIVE' }),
    finds: (d) => d.sitting.meeting.id,
  },
  'Query.meetingOfConsultation': {
    may: [...readers, ...seated],
    guestOf: 'sitting',
    with: (d) => ({ consultationId: d.sitting.consultation.id }),
  },
  'Query.suggestResponse': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ ...meetingOf(d), text: '我们9月底前修好' }),
  },
  'Query.minutesCheck': {
    may: [...readers, 'chair', 'scribe'],
    guestOf: 'ended',
    with: (d) => ({ input: { meetingId: d.ended.meeting.id } }),
  },
  'Query.minutesSentences': {
    may: [...readers, 'chair', 'scribe'],
    guestOf: 'ended',
    with: (d) => ({ input: { meetingId: d.ended.meeting.id } }),
  },
  'Query.minutesSources': {
    may: [...readers, 'chair', 'scribe'],
    guestOf: 'ended',
    with: (d) => ({ meetingId: d.ended.meeting.id, sources: [] }),
  },
  'Query.meetingMinutes': {
    may: [...readers, 'chair', 'scribe'],
    guestOf: 'ended',
    with: (d) => ({ meetingId: d.ended.meeting.id }),
  },
  'Query.meetingMinutes once confirmed': {
    may: [...readers, ...seated],
    guestOf: 'tracked',
    with: (d) => ({ meetingId: d.tracked.meeting.id }),
  },
  'Mutation.openMeeting': { may: record, guestOf: 'convened', with: aConsultationOf(ConsultationStatus.NOTIFIED) },
  'Mutation.takeBackOpening': {
    may: record,
    guestOf: 'sitting',
    with: async (d) => ({ meetingId: (await d.aTable(ConsultationStatus.IN_SESSION)).meeting.id }),
  },
  'Mutation.endMeeting': {
    may: record,
    guestOf: 'sitting',
    with: async (d) => ({ meetingId: (await d.aTable(ConsultationStatus.IN_SESSION)).meeting.id }),
  },
  'Mutation.reopenMeeting': {
    may: chairs,
    guestOf: 'ended',
    with: (d) => ({ meetingId: d.ended.meeting.id }),
  },
  'Mutation.addAgendaItem': { may: record, guestOf: 'sitting', with: meetingOf },
  'Mutation.openAgendaItem': { may: record, guestOf: 'sitting', with: (d) => ({ itemId: d.sitting.pending.id }) },
  'Mutation.closeAgendaItem': { may: record, guestOf: 'sitting', with: (d) => ({ itemId: d.sitting.active.id }) },
  // The one on the floor: it is refused, so that the others still find it.
  'Mutation.removeAgendaItem': { may: record, guestOf: 'sitting', with: (d) => ({ itemId: d.sitting.active.id }) },
  'Mutation.skipAgendaItem': { may: record, guestOf: 'sitting', with: (d) => ({ itemId: d.sitting.pending.id }) },
  'Mutation.editAgendaItem': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ itemId: d.sitting.pending.id, title: '', plannedMinutes: 10, version: 1 }),
  },
  'Mutation.moveAgendaItem': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ itemId: d.sitting.pending.id, where: 'AFTER', of: d.sitting.active.id }),
  },
  'Mutation.restoreAgendaItem': { may: record, guestOf: 'sitting', with: (d) => ({ itemId: d.sitting.pending.id }) },
  'Mutation.reopenAgendaItem': { may: chairs, guestOf: 'sitting', with: (d) => ({ itemId: d.sitting.pending.id }) },
  'Query.speakingTimes': { may: [...readers, 'chair', 'scribe'], guestOf: 'sitting', with: meetingOf },
  'Query.chairCandidates': { may: chairs, guestOf: 'sitting', with: meetingOf },
  'Query.pointOfOrderCategories': { may: [...parties, 'guest', 'otherGuest'] },
  'Mutation.savePointOfOrderCategory': {
    may: secretariat,
    with: () => ({ name: '核对', rank: 1, minutes: 1, id: null }),
  },
  'Mutation.setFloorOptions': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ ...meetingOf(d), warningSeconds: 30, turnMinutes: 3, partyMinutes: [] }),
  },
  'Mutation.handChairOver': {
    may: chairs,
    guestOf: 'sitting',
    with: (d) => ({ ...meetingOf(d), participantId: d.sitting.townshipSeat.id, from: d.sitting.townshipSeat.id }),
  },
  'Mutation.clearQueue': {
    may: record,
    guestOf: 'sitting',
    with: async (d) => ({ meetingId: (await d.aTable(ConsultationStatus.IN_SESSION)).meeting.id }),
  },
  'Mutation.readdLastSpeaker': { may: record, guestOf: 'sitting', with: meetingOf },
  'Mutation.moveSpeaker': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ entryId: d.sitting.entry.id, before: null }),
  },
  'Mutation.pauseSpeaker': { may: record, guestOf: 'sitting', with: (d) => ({ entryId: d.sitting.entry.id }) },
  'Mutation.resumeSpeaker': { may: record, guestOf: 'sitting', with: (d) => ({ entryId: d.sitting.entry.id }) },
  'Mutation.extendSpeaker': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ entryId: d.sitting.entry.id, bySeconds: 60, fromSeconds: 180 }),
  },
  'Mutation.signInToMeeting': {
    may: seated,
    guestOf: 'sitting',
    with: (d) => ({ joinCode: d.sitting.meeting.joinCode }),
  },
  'Mutation.signInObserver': {
    may: anybody,
    with: async (d) => ({ joinCode: (await d.aTable(ConsultationStatus.IN_SESSION)).meeting.joinCode }),
  },
  'Mutation.changeJoinCode': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ ...meetingOf(d), from: 'not these', clearing: false }),
  },
  'Mutation.signInParticipant': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ participantId: d.sitting.townshipSeat.id, method: 'DESK' }),
  },
  'Mutation.undoSignIn': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ participantId: d.sitting.townshipSeat.id }),
  },
  'Mutation.raiseHand': { may: seated, guestOf: 'sitting', with: meetingOf },
  'Mutation.addSpeaker': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ ...meetingOf(d), participantId: d.sitting.guestSeat.id }),
  },
  'Mutation.startSpeaker': { may: record, guestOf: 'sitting', with: (d) => ({ entryId: d.sitting.entry.id }) },
  'Mutation.endSpeaker': {
    may: [...record, 'member'],
    guestOf: 'sitting',
    with: (d) => ({ entryId: d.sitting.entry.id }),
  },
  'Mutation.withdrawSpeaker': {
    may: [...record, 'member'],
    guestOf: 'sitting',
    with: (d) => ({ entryId: d.sitting.entry.id }),
  },
  'Mutation.noteStatement': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ ...meetingOf(d), participantId: d.sitting.memberSeat.id }),
  },
  'Mutation.correctStatement': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ statementId: d.sitting.statement.id, participantId: d.sitting.memberSeat.id, reason: 'SLIP' }),
  },
  'Mutation.withdrawStatement': {
    may: [...record, 'member'],
    guestOf: 'sitting',
    with: (d) => ({ statementId: d.sitting.statement.id, version: 1 }),
  },
  'Query.statementHistory': {
    may: [...readers, ...seated],
    guestOf: 'sitting',
    with: (d) => ({ statementId: d.sitting.statement.id }),
  },
  'Query.scribeAids': { may: [...readers, ...seated], guestOf: 'sitting', with: meetingOf },
  'Query.dayInWords': { may: record, guestOf: 'sitting', with: (d) => ({ ...meetingOf(d), words: '9月底' }) },
  'Subscription.meetingQuestions': { may: everyone, with: (d) => ({ id: d.sitting.meeting.id, pass: null }) },
  'Query.myQuestions': { may: everyone, with: (d) => ({ ...meetingOf(d), pass: null }) },
  'Mutation.askQuestion': { may: inTheRoom, guestOf: 'sitting', with: (d) => ({ ...meetingOf(d), pass: null }) },
  'Mutation.likeQuestion': {
    may: inTheRoom,
    guestOf: 'sitting',
    with: (d) => ({ questionId: d.sitting.question.id, pass: null }),
  },
  'Mutation.takeQuestionBack': {
    may: ['member'],
    guestOf: 'sitting',
    with: (d) => ({ questionId: d.sitting.question.id, pass: null }),
  },
  'Mutation.shortlistQuestion': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ questionId: d.sitting.question.id }),
  },
  'Mutation.answerQuestion': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ questionId: d.sitting.question.id, statementId: null, demandId: null }),
  },
  'Mutation.setQuestionAside': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ questionId: d.sitting.question.id }),
  },
  'Subscription.meetingPolls': { may: everyone, with: (d) => ({ id: d.sitting.meeting.id, pass: null }) },
  'Query.myHallPoll': {
    may: [...readers, ...inTheRoom],
    guestOf: 'sitting',
    with: (d) => ({ roundId: d.sitting.round.id, pass: null }),
  },
  'Query.preparedPollItems': { may: record, guestOf: 'sitting', with: (d) => ({ roundId: d.sitting.round.id }) },
  'Mutation.prepareHallPoll': { may: record, guestOf: 'sitting', with: meetingOf },
  'Mutation.addPollItem': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ roundId: d.sitting.round.id, statementId: null }),
  },
  'Mutation.submitPollItem': {
    may: inTheRoom,
    guestOf: 'sitting',
    with: (d) => ({ roundId: d.sitting.round.id, pass: null }),
  },
  'Mutation.takePollItemBack': {
    may: ['member'],
    guestOf: 'sitting',
    with: (d) => ({ itemId: d.sitting.proposal.id, pass: null }),
  },
  'Mutation.moderatePollItem': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ itemId: d.sitting.opinion.id }),
  },
  'Mutation.openHallPoll': { may: record, guestOf: 'sitting', with: (d) => ({ roundId: d.sitting.round.id }) },
  'Mutation.closeHallPoll': { may: record, guestOf: 'sitting', with: (d) => ({ roundId: d.sitting.round.id }) },
  'Mutation.showHallPollOutcome': { may: record, guestOf: 'sitting', with: (d) => ({ roundId: d.sitting.round.id }) },
  'Mutation.voteOnPollItem': {
    may: inTheRoom,
    guestOf: 'sitting',
    with: (d) => ({ itemId: d.sitting.opinion.id, word: 'AGREE', pass: null }),
  },
  'Mutation.castSecretBallot': {
    may: seated,
    guestOf: 'sitting',
    with: (d) => ({ clauseId: d.sitting.clause.id, receipt: null }),
  },
  'Mutation.voidVote': { may: record, guestOf: 'sitting', with: (d) => ({ clauseId: d.sitting.clause.id }) },
  'Query.voteProof': {
    may: [...readers, ...seated],
    guestOf: 'sitting',
    with: (d) => ({ clauseId: d.sitting.sealed.id }),
  },
  'Mutation.raiseDemandAtTable': { may: record, guestOf: 'sitting', with: meetingOf },
  'Mutation.recordResponse': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({
      ...meetingOf(d),
      demandId: d.sitting.demand.id,
      participantId: d.sitting.departmentSeat.id,
      nature: 'EXPLANATION',
      text: '按规定执行',
    }),
  },
  'Mutation.completeResponse': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ responseId: d.sitting.response.id, dueOn: null }),
  },
  'Mutation.correctResponse': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({
      responseId: d.sitting.response.id,
      dueOn: null,
      demandId: null,
    }),
  },
  'Query.responseCorrections': {
    may: [...readers, ...seated],
    guestOf: 'sitting',
    with: (d) => ({ responseId: d.sitting.response.id }),
  },
  'Mutation.contestResponse': {
    may: [...chairs, 'guest'],
    guestOf: 'sitting',
    with: (d) => ({ responseId: d.sitting.response.id }),
  },
  'Query.contests': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ consultationId: d.sitting.consultation.id }),
  },
  'Mutation.dismissContest': {
    may: chairs,
    guestOf: 'sitting',
    with: (d) => ({ responseId: d.sitting.response.id }),
  },
  'Mutation.upholdContest': {
    may: chairs,
    guestOf: 'sitting',
    with: (d) => ({ responseId: d.sitting.response.id }),
  },
  'Mutation.reopenContest': {
    may: chairs,
    guestOf: 'sitting',
    with: (d) => ({ responseId: d.sitting.response.id }),
  },
  'Mutation.escalateDemand': { may: chairs, guestOf: 'sitting', with: (d) => ({ demandId: d.sitting.demand.id }) },
  'Mutation.carryDemandOver': {
    may: chairs,
    guestOf: 'sitting',
    with: (d) => ({ demandId: d.sitting.demand.id, until: '2026-06-30' }),
  },
  'Mutation.addClause': { may: record, guestOf: 'sitting', with: meetingOf },
  'Mutation.reviseClause': { may: record, guestOf: 'sitting', with: (d) => ({ clauseId: d.sitting.clause.id }) },
  'Mutation.openClause': { may: record, guestOf: 'sitting', with: (d) => ({ clauseId: d.sitting.clause.id }) },
  'Mutation.takeStance': { may: seated, guestOf: 'sitting', with: (d) => ({ clauseId: d.sitting.clause.id }) },
  'Mutation.takeStance for somebody': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ clauseId: d.sitting.clause.id, participantId: d.sitting.townshipSeat.id }),
  },
  'Mutation.countHands': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ clauseId: d.sitting.clause.id, interestGroupId: d.sitting.group.id }),
  },
  'Mutation.settleClause': { may: record, guestOf: 'sitting', with: (d) => ({ clauseId: d.sitting.clause.id }) },
  'Mutation.writeIn': {
    may: organisers,
    guestOf: 'sitting',
    with: (d) => ({
      ...meetingOf(d),
      name: '门口的人',
      seated: true,
      party: 'STAKEHOLDER',
      interestGroupId: d.sitting.group.id,
    }),
  },
  'Mutation.writeIn to sit in': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ ...meetingOf(d), name: '旁听的人', seated: false, party: 'STAKEHOLDER', interestGroupId: null }),
  },
  'Mutation.replaceDelegate': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({
      ...meetingOf(d),
      participantId: d.sitting.departmentSeat.id,
      name: `替会${randomUUID().slice(0, 8)}`,
    }),
  },
  'Mutation.removeClause': { may: record, guestOf: 'sitting', with: (d) => ({ clauseId: d.sitting.sealed.id }) },
  'Mutation.unsettleClause': { may: record, guestOf: 'sitting', with: (d) => ({ clauseId: d.sitting.clause.id }) },
  'Mutation.saveMinutes': { may: record, guestOf: 'ended', with: (d) => ({ meetingId: d.ended.meeting.id }) },
  'Query.minutesCorrigenda': {
    may: [...readers, 'chair', 'scribe'],
    guestOf: 'ended',
    with: (d) => ({ meetingId: d.ended.meeting.id }),
  },
  'Query.minutesCorrigenda once confirmed': {
    may: [...readers, ...seated],
    guestOf: 'tracked',
    with: (d) => ({ meetingId: d.tracked.meeting.id }),
  },
  'Mutation.draftCorrigendum': { may: record, guestOf: 'ended', with: (d) => ({ meetingId: d.ended.meeting.id }) },
  'Mutation.withdrawCorrigendum': {
    may: record,
    guestOf: 'ended',
    with: async (d) => ({ meetingId: d.ended.meeting.id, corrigendumId: await d.aCorrigendum() }),
  },
  'Mutation.confirmCorrigendum': {
    may: chairs,
    guestOf: 'ended',
    with: async (d) => ({ meetingId: d.ended.meeting.id, corrigendumId: await d.aCorrigendum(), version: 1 }),
  },
  'Query.minutesTexts': { may: record, guestOf: 'ended', with: (d) => ({ meetingId: d.ended.meeting.id }) },
  'Query.redraftMinutes': { may: record, guestOf: 'ended', with: (d) => ({ meetingId: d.ended.meeting.id }) },
  'Mutation.reportMinutesPlace': { may: record, guestOf: 'ended', with: (d) => ({ meetingId: d.ended.meeting.id }) },
  'Mutation.putMinutesToParties': { may: record, guestOf: 'ended', with: (d) => ({ meetingId: d.ended.meeting.id }) },
  'Mutation.answerMinutes': {
    may: seated,
    guestOf: 'ended',
    with: (d) => ({ meetingId: d.ended.meeting.id, agrees: true }),
  },
  'Subscription.broadcastLive': {
    may: everyone,
    nullIsAnAnswer: true,
    with: (d) => ({ id: d.sitting.meeting.id }),
  },
  'Query.broadcastDesk': { may: record, guestOf: 'sitting', with: (d) => ({ meetingId: d.sitting.meeting.id }) },
  'Mutation.openBroadcast': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ meetingId: d.sitting.meeting.id, delaySeconds: 30 }),
  },
  'Mutation.closeBroadcast': { may: record, guestOf: 'sitting', with: (d) => ({ meetingId: d.sitting.meeting.id }) },
  'Mutation.holdBroadcast': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ meetingId: d.sitting.meeting.id, held: true }),
  },
  'Mutation.releaseLine': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ statementId: d.sitting.statement.id, text: '划卸货位' }),
  },
  'Mutation.withdrawLine': { may: record, guestOf: 'sitting', with: (d) => ({ lineId: d.sitting.line.id }) },
  'Query.attendanceSheet': {
    may: [...record, 'leader'],
    guestOf: 'sitting',
    with: (d) => ({ meetingId: d.sitting.meeting.id }),
  },
  'Mutation.noteDeparture': {
    may: record,
    guestOf: 'sitting',
    with: (d) => ({ participantId: d.sitting.townshipSeat.id }),
  },
  'Mutation.confirmMinutes': { may: chairs, guestOf: 'ended', with: (d) => ({ meetingId: d.ended.meeting.id }) },

  // commitment --------------------------------------------------------------------------------------------------------
  'Query.commitments': {
    may: [...readers, ...members, 'neighbour', 'department'],
    finds: (d) => d.commitment.id,
  },
  'Query.commitment': {
    may: [...readers, ...members, 'neighbour', 'department'],
    with: (d) => ({ id: d.commitment.id }),
  },
  'Query.commitmentFilterChoices': {
    may: [...readers, ...members, 'neighbour', 'department'],
    finds: (d) => d.commitment.committee.id,
  },
  'Query.commitmentChoices': { may: readers, with: (d) => ({ id: d.commitment.id }) },
  'Query.publicChain': { may: everyone, with: (d) => ({ trackingCode: d.commitment.trackingCode }) },
  'Query.acceptanceNotice': {
    may: everyone,
    with: async (d) => ({ code: (await d.aCommitment(CommitmentStatus.ACCEPTANCE_OPEN)).acceptanceCode }),
  },
  'Mutation.acknowledgeCommitment': { may: handler, with: aCommitmentOf() },
  'Mutation.returnWrongUnit': { may: handler, with: aCommitmentOf() },
  'Mutation.requestReturn': { may: handler, with: aCommitmentOf(CommitmentStatus.IN_PROGRESS) },
  'Mutation.decideReturn': { may: organisers, with: aCommitmentOf(CommitmentStatus.IN_PROGRESS) },
  'Mutation.removeAssistingDepartment': { may: organisers, with: aCommitmentOf() },
  'Mutation.takeBackLastAct': { may: handler, with: aCommitmentOf(CommitmentStatus.IN_PROGRESS) },
  'Mutation.undoLastAct': { may: [...organisers, 'member'], with: aCommitmentOf() },
  'Mutation.correctProgress': { may: handler, with: aCommitmentOf() },
  'Mutation.correctReply': { may: handler, with: aCommitmentOf(CommitmentStatus.IN_PROGRESS) },
  'Mutation.correctVerification': { may: ['member'], with: aCommitmentOf() },
  'Mutation.reportProgress': { may: handler, with: aCommitmentOf(CommitmentStatus.IN_PROGRESS) },
  'Mutation.requestExtension': {
    may: handler,
    with: async (d) => ({ ...(await aCommitmentOf(CommitmentStatus.IN_PROGRESS)(d)), until: '2026-08-31' }),
  },
  'Mutation.replyToCommitment': { may: handler, with: aCommitmentOf(CommitmentStatus.IN_PROGRESS) },
  'Mutation.reassignCommitment': {
    may: organisers,
    with: async (d) => ({ ...(await aCommitmentOf(CommitmentStatus.WRONG_UNIT)(d)), departmentId: d.otherHandler.id }),
  },
  'Mutation.addAssistingDepartment': {
    may: organisers,
    with: async (d) => ({ ...(await aCommitmentOf()(d)), departmentId: d.otherHandler.id }),
  },
  'Mutation.assignFollowingMember': {
    may: organisers,
    with: async (d) => ({ ...(await aCommitmentOf()(d)), memberId: d.people.neighbour.member.id }),
  },
  'Mutation.decideExtension': { may: organisers, with: aCommitmentOf(CommitmentStatus.EXTENSION_REQUESTED) },
  'Mutation.urgeCommitment': { may: readers, with: aCommitmentOf() },
  'Query.outcomes': {
    may: [...readers, ...members, 'neighbour', 'department'],
    with: (d) => ({ consultationId: d.tracked.consultation.id }),
  },
  'Mutation.handOverOutcomes': {
    may: organisers,
    with: (d) => ({ consultationId: d.tracked.consultation.id, lines: [] }),
  },
  'Query.carriedOverDemands': { may: readers, with: () => ({ mine: false }), finds: (d) => d.theCarriedOverDemand() },
  'Query.disposalChoices': {
    may: [...organisers, 'chair'],
    with: (d) => ({ demandId: d.sitting.demand.id }),
  },
  'Mutation.disposeAgain': {
    may: organisers,
    with: async (d) => ({
      demandId: (await d.aCarriedOverDemand()).id,
      version: 1,
      disposition: 'DECLINED',
      reason: '合同没到期',
      basis: '《物业管理条例》',
    }),
  },
  'Query.briefsOfDemands': { may: readers, with: (d) => ({ consultationId: d.tracked.consultation.id }) },
  'Mutation.carryOutClause': {
    may: organisers,
    with: async (d) => ({ clauseId: (await d.aHeldClause()).id, parts: [] }),
  },
  'Mutation.waiveClause': { may: organisers, with: async (d) => ({ clauseId: (await d.aHeldClause()).id }) },
  'Mutation.restoreCarryOut': { may: organisers, with: async (d) => ({ clauseId: (await d.aHeldClause()).id }) },
  'Mutation.takeBackCarryOut': { may: organisers, with: async (d) => ({ clauseId: (await d.aHeldClause()).id }) },
  'Mutation.withdrawClauseWaiver': { may: organisers, with: async (d) => ({ clauseId: (await d.aHeldClause()).id }) },
  'Mutation.withdrawSupervision': { may: ['leader'], with: aCommitmentOf() },
  'Mutation.superviseCommitment': {
    may: ['leader'],
    with: async (d) => ({ ...(await aCommitmentOf()(d)), instruction: '本周内办好' }),
  },
  'Mutation.correctCommitment': {
    may: organisers,
    with: async (d) => ({
      ...(await aCommitmentOf()(d)),
      version: 1,
      action: '外移一米',
      deliverable: '井道',
      responsiblePerson: '李科长',
      reason: '换了人',
    }),
  },
  'Mutation.splitCommitment': {
    may: organisers,
    with: async (d) => ({
      ...(await aCommitmentOf()(d)),
      reason: '分开办',
      parts: ['划线', '立牌'].map((action) => ({
        action,
        deliverable: action,
        responsiblePerson: '王科长',
        leadDepartmentId: d.otherHandler.id,
        assistingDepartmentIds: [],
      })),
    }),
  },
  'Mutation.mergeCommitment': {
    may: organisers,
    with: async (d) => ({
      ...(await aCommitmentOf()(d)),
      intoId: (await d.aCommitment(CommitmentStatus.ASSIGNED)).id,
      reason: '一起办',
    }),
  },
  'Mutation.verifyCommitment': { may: ['member'], with: aCommitmentOf(CommitmentStatus.REPLIED) },
  'Query.progressStages': { may: parties },
  'Query.progressImport': { may: ['department'], with: async (d) => ({ id: await d.theProgressImport() }) },
  'Mutation.confirmProgressImport': {
    may: ['department'],
    with: async (d) => ({ id: await d.theProgressImport(), version: 1 }),
  },
  'Mutation.correctProgressImportCell': {
    may: ['department'],
    with: async (d) => ({ id: await d.theProgressImport(), version: 1, rowKey: 'x!2', field: 'text' }),
  },
  'Mutation.discardProgressImport': { may: ['department'], with: async (d) => ({ id: await d.theProgressImport() }) },
  'Mutation.saveProgressStage': { may: secretariat },
  'Mutation.redactEvidence': {
    may: [...organisers, 'member', 'department'],
    with: (d) => ({ commitmentId: d.commitment.id }),
  },
  'Mutation.setSiteFence': {
    may: organisers,
    with: async (d) => ({ ...(await aCommitmentOf()(d)), latitude: 30, longitude: 106, radiusMetres: 100 }),
  },
  'Query.sitePlaces': { may: organisers, with: (d) => ({ commitmentId: d.commitment.id }) },
  'Query.openLookBacks': {
    may: [...readers, ...members, 'neighbour', 'department'],
    with: () => ({ mine: false }),
    finds: (d) => d.aLookBack(),
  },
  'Mutation.assignLookBackMember': {
    may: organisers,
    with: async (d) => ({
      ...(await aCommitmentOf(CommitmentStatus.CLOSED)(d)),
      memberId: d.people.neighbour.member.id,
    }),
  },
  'Mutation.recordLookBack': {
    may: ['neighbour'],
    with: async (d) => aCommitmentOf(CommitmentStatus.CLOSED)(d),
  },
  'Query.acceptanceInvitations': { may: organisers, with: (d) => ({ commitmentId: d.commitment.id }) },
  'Mutation.inviteToAcceptance': {
    may: organisers,
    with: async (d) => ({ ...(await aCommitmentOf()(d)), labels: ['商户 1 号'] }),
  },
  'Mutation.withdrawAcceptanceInvitation': {
    may: organisers,
    with: (d) => d.anInvitation(),
  },
  'Mutation.openAcceptance': { may: organisers, with: aCommitmentOf(CommitmentStatus.VERIFIED) },
  'Mutation.postAcceptanceNotice': { may: organisers, with: aCommitmentOf(CommitmentStatus.ACCEPTANCE_OPEN) },
  'Query.mentions': {
    may: ['secretariat'],
    with: (d) => ({ consultationId: d.tracked.consultation.id, recordId: d.tracked.consultation.id }),
  },
  'Query.publicRecord': { may: ['secretariat'], with: (d) => ({ consultationId: d.tracked.consultation.id }) },
  'Mutation.takeDown': {
    may: ['secretariat'],
    with: (d) => ({
      consultationId: d.tracked.consultation.id,
      kind: 'CONSULTATION',
      recordId: randomUUID(),
      reason: '误登',
    }),
  },
  'Mutation.putBack': { may: ['secretariat'], with: (d) => d.aTakeDown() },
  'Mutation.settleAcceptance': { may: organisers, with: aCommitmentOf(CommitmentStatus.ACCEPTANCE_OPEN) },
  // The department that handles it does not judge itself; a screen has no voice.
  'Mutation.answerAcceptance': {
    may: anybody.filter((who) => who !== 'department'),
    guestOf: 'tracked',
    with: async (d) => ({
      code: (await d.aCommitment(CommitmentStatus.ACCEPTANCE_OPEN)).acceptanceCode,
      deviceToken: randomUUID(),
    }),
  },

  // opinion -----------------------------------------------------------------------------------------------------------
  'Query.briefs': { may: desk },
  'Query.briefCounts': { may: desk },
  'Query.brief': { may: [...desk, 'member'], with: async (d) => ({ id: (await d.aBrief('EDITING')).id }) },
  'Query.brief that is a draft': { may: ['member'], with: async (d) => ({ id: (await d.aBrief('DRAFT')).id }) },
  'Query.brief that was issued': {
    may: [...desk, 'member', 'director', 'officer'],
    with: async (d) => ({ id: (await d.aBrief('ISSUED')).id }),
  },
  'Query.myBriefs': { may: writers },
  'Query.briefAuthorChoices': { may: writers },
  'Query.similarBriefs': { may: [...desk, ...writers] },
  'Query.briefLadder': { may: desk, with: () => ({ year: 2026 }) },
  'Query.briefLetters': { may: desk },
  'Query.adoptionBulletin': {
    may: [...staff, ...members, 'neighbour', 'otherMember', 'observer', 'informant'],
    with: () => ({ year: 2026, month: 3, grouping: 'COMMITTEE' }),
  },
  'Query.bulletinRecords': {
    may: readers,
    with: (d) => ({
      year: 2026,
      month: null,
      grouping: 'COMMITTEE',
      figure: 'BRIEFS_ISSUED',
      groupId: d.committee.id,
    }),
  },
  'Query.bulletinRecords of the whole district': {
    may: ['secretariat', 'leader'],
    with: () => ({ year: 2026, month: null, grouping: 'SECTOR', figure: 'BRIEFS_ADOPTED' }),
  },
  'Query.resultImport': { may: secretariat, with: async (d) => ({ id: await d.theResultImport() }) },
  'Query.instructions': {
    may: ['secretariat', 'leader', 'department', 'member'],
    with: async (d) => {
      await d.anInstruction();
      return { filter: {} };
    },
    finds: () => '"id":',
  },
  'Query.instructionReaders': { may: ['secretariat', 'leader', 'member'], with: anInstructionAs() },
  'Query.informants': { may: ['secretariat', 'leader', 'office'], finds: async (d) => (await d.theInformant()).id },
  'Query.myInformant': { may: ['informant'], nullIsAnAnswer: true },
  'Mutation.saveBrief': { may: writers, with: () => ({ ...briefWords, briefId: null, handIn: false }) },
  'Mutation.saveBrief of somebody': { may: ['member'], with: aBriefAs('DRAFT', { ...briefWords, handIn: false }) },
  'Mutation.startBrief': {
    may: writers,
    with: (d) => ({ sources: [{ kind: 'STATEMENT', recordId: d.sitting.statement.id }] }),
  },
  'Mutation.discardBrief': { may: ['member'], with: aBriefAs('DRAFT') },
  'Mutation.takeBackBrief': { may: ['member'], with: aBriefAs('SUBMITTED') },
  'Mutation.takeUpBrief': { may: ['reviewer'], with: aBriefAs('SUBMITTED') },
  'Mutation.returnBrief': { may: ['reviewer'], with: aBriefAs('FIRST_REVIEW') },
  'Mutation.retainBrief': { may: ['reviewer'], with: aBriefAs('FIRST_REVIEW') },
  'Mutation.reopenBrief': { may: ['reviewer'], with: aBriefAs('RETAINED') },
  'Mutation.passBrief': { may: ['reviewer'], with: aBriefAs('FIRST_REVIEW') },
  'Mutation.editBrief': { may: ['secretariat', 'reviewer'], with: aBriefAs('EDITING', briefWords) },
  'Mutation.reviewBrief': { may: ['reviewer'], with: aBriefAs('EDITING') },
  'Mutation.signBrief': { may: ['signer', 'leader'], with: aBriefAs('REVIEWED') },
  'Mutation.undoBriefStep': { may: ['reviewer'], with: aBriefAs('REVIEWED') },
  'Mutation.sendBackBrief': { may: ['signer', 'leader'], with: aBriefAs('REVIEWED') },
  'Mutation.issueBrief': { may: secretariat, with: aBriefAs('SIGNED', { sentTo: ['区委办'], copiedTo: [] }) },
  'Mutation.correctBrief': { may: secretariat, with: aBriefAs('ISSUED', { ...briefWords, reason: '写错了地名' }) },
  'Mutation.archiveBrief': { may: secretariat, with: aBriefAs('ISSUED') },
  'Mutation.retrieveBrief': { may: secretariat, with: aBriefAs('ARCHIVED') },
  'Mutation.sendBriefUp': { may: secretariat, with: aBriefAs('ISSUED', { sentOn: '2026-03-01', level: 'CITY' }) },
  'Mutation.withdrawSubmission': {
    may: secretariat,
    with: async (d) => ({ submissionId: (await d.aSubmission()).id, version: 1 }),
  },
  'Mutation.recordOutcome': {
    may: secretariat,
    with: async (d) => ({
      submissionId: (await d.aSubmission()).id,
      version: 1,
      outcome: 'NOT_ADOPTED',
      outcomeOn: '2026-03-02',
    }),
  },
  'Mutation.recordInstruction': {
    may: secretariat,
    with: aBriefAs('ISSUED', {
      instructedOn: '2026-03-01',
      dueOn: '2026-04-30',
      lookBackOn: '2026-05-30',
      departmentId: null,
      readerIds: [],
      wording: '请阅处',
    }),
  },
  'Mutation.writeInstruction': {
    may: ['leader'],
    with: aBriefAs('ISSUED', { dueOn: '2099-04-30', departmentId: null, readerIds: [], wording: '请阅处' }),
  },
  'Mutation.takeInInstruction': {
    may: secretariat,
    with: anInstructionAs({ departmentId: null, reason: '由机关汇总' }, { byOwnHand: true }),
  },
  'Mutation.withdrawInstruction': {
    may: ['leader'],
    with: async (d) => {
      const enteredBy = (d.people.leader as AccountHolder).accountId;
      return { ...(await anInstructionAs({ reason: '写错了' }, { byOwnHand: true, enteredBy })(d)) };
    },
  },
  'Query.instructionReaderChoices': { may: ['secretariat', 'leader'], with: () => ({ text: '' }) },
  // Only those named may name others; a leader may where nobody else can.
  'Mutation.nameReaders': {
    may: ['leader', 'member'],
    with: async (d) => ({ ...(await anInstructionAs()(d)), readerIds: [d.people.member.accountId] }),
  },
  'Mutation.readWording': { may: ['member'], with: anInstructionAs() },
  'Mutation.reportHandling': { may: ['secretariat', 'department'], with: anInstructionAs() },
  'Mutation.correctInstruction': {
    may: secretariat,
    with: async (d) => {
      const enteredBy = (d.people.secretariat as AccountHolder).accountId;
      return { ...(await anInstructionAs({ dueOn: '2026-04-30', lookBackOn: '2026-06-30' }, { enteredBy })(d)) };
    },
  },
  'Mutation.lookBack': { may: secretariat, with: anInstructionAs({ holds: true }, { status: 'HANDLED' }) },
  'Mutation.nominateInformant': {
    may: ['secretariat', 'office'],
    with: (d) => ({ name: '张三', monthlyExpected: 1, sectorId: d.officeSectorId }),
  },
  'Mutation.appointInformant': { may: secretariat, with: anInformantAs({ termStartsOn: '2026-03-02' }) },
  'Mutation.activateInformant': {
    may: ['secretariat', 'informant'],
    with: async (d) => {
      const { accountId } = d.people.informant as AccountHolder;
      return anInformantAs({}, { status: 'APPOINTED', accountId })(d);
    },
  },
  'Mutation.reviseInformant': {
    may: ['secretariat', 'office'],
    with: anInformantAs({ name: '李四', monthlyExpected: 2 }),
  },
  'Mutation.endInformant': { may: ['secretariat', 'office'], with: anInformantAs() },
  'Query.informantImport': { may: secretariat, with: async (d) => ({ id: await d.theInformantImport() }) },
  'Mutation.correctInformantImportCell': {
    may: secretariat,
    with: async (d) => ({
      id: await d.theInformantImport(),
      version: 1,
      rowKey: 'informants!2',
      field: 'NOMINATED_BY',
    }),
  },
  'Mutation.correctResultImportCell': {
    may: secretariat,
    with: async (d) => ({ id: await d.theResultImport(), version: 1, rowKey: 'results!2', field: 'TITLE' }),
  },
  'Mutation.confirmInformantImport': { may: secretariat, with: async (d) => ({ id: await d.theInformantImport() }) },
  'Mutation.discardInformantImport': { may: secretariat, with: async (d) => ({ id: await d.theInformantImport() }) },
  'Mutation.confirmResultImport': { may: secretariat, with: async (d) => ({ id: await d.theResultImport() }) },
  'Mutation.discardResultImport': { may: secretariat, with: async (d) => ({ id: await d.theResultImport() }) },

  // duty --------------------------------------------------------------------------------------------------------------
  // One's own record is everybody's who may hold points.
  'Query.dutyRecord': {
    may: [...staff, ...members, 'neighbour', 'otherMember', 'observer', 'informant', 'reviewer'],
    with: () => ({ year: 2026 }),
  },
  'Query.dutyRecord of somebody': {
    may: [...readers, 'member'],
    with: async (d) => ({ year: 2026, accountId: await d.aPointEntry() }),
  },
  'Query.pointEntries': {
    may: readers,
    with: async (d) => ({ filter: { accountId: await d.aPointEntry() } }),
    finds: () => '"id":',
  },
  'Query.dutyPeople': {
    may: readers,
    with: async (d) => {
      await d.aPointEntry();
      return { year: 2026 };
    },
    finds: (d) => d.aPointEntry(),
  },
  'Query.dutyRules': { may: [...staff, ...members, 'neighbour', 'otherMember', 'observer', 'informant', 'reviewer'] },
  'Query.dutyRulesChanges': { may: staff },
  'Mutation.changeDutyRules': { may: secretariat, with: (d) => d.newDutyRules() },

  // display -----------------------------------------------------------------------------------------------------------
  'Query.resultsBoard': { may: everyone },
  'Query.comingConsultations': { may: everyone, with: (d) => ({ committeeId: d.committee.id }) },
  'Subscription.boardLive': { may: everyone },
  'Query.thisScreen': { may: ['screen', 'pairing'] },
  'Subscription.screenScene': { may: ['screen'], with: (d) => ({ screenId: d.screen.id }) },
  'Mutation.reportScreenAlive': { may: ['screen', 'pairing'] },
  'Mutation.beginPairing': { may: everyone, leaves: true },
  'Query.screens': { may: readers, finds: (d) => d.screen.id },
  'Query.meetingsToShow': { may: staff },
  'Mutation.pairScreen': {
    may: organisers,
    with: async (d) => ({ pairingCode: (await d.aPairingScreen()).pairingCode, committeeId: d.committee.id }),
  },
  'Mutation.pairScreen for the district': {
    may: secretariat,
    with: async (d) => ({ pairingCode: (await d.aPairingScreen()).pairingCode, committeeId: null }),
  },
  'Mutation.switchScene': {
    may: organisers,
    with: (d) => ({ screenId: d.screen.id, scene: 'RESULTS_BOARD', targetId: null }),
  },
  'Mutation.renameScreen': { may: organisers, with: (d) => ({ screenId: d.screen.id }) },
  'Mutation.retireScreen': { may: organisers, with: async (d) => ({ screenId: (await d.aScreen()).id }) },

  // search ------------------------------------------------------------------------------------------------------------
  'Query.search': { may: parties, with: () => ({ text: '电梯', first: 20 }) },
  'Query.similarTopics': { may: readers, with: (d) => ({ topicId: d.topic.id }) },
  'Query.similarToDraft': { may: staff },
  'Query.acceptedAlike': { may: everyone },
  'Query.suggestForTopic': { may: everyone },
  'Query.commonProblems': { may: staff },
  'Query.dictionary': { may: staff },
  'Mutation.refreshRadar': { may: secretariat },
  'Mutation.dismissProblem': {
    may: secretariat,
    with: async (d) => ({ problemId: await d.aProblem(), reason: '已列入计划' }),
  },
  'Mutation.restoreProblem': { may: secretariat, with: async (d) => ({ problemId: await d.aProblem() }) },
  'Mutation.watchProblem': { may: readers, with: async (d) => ({ problemId: await d.aProblem(), watch: true }) },
  'Mutation.splitOffEvidence': {
    may: secretariat,
    with: async (d) => ({ problemId: await d.aProblem(), kind: 'TOPIC' }),
  },
  'Mutation.addProblemEvidence': {
    may: secretariat,
    with: async (d) => ({ problemId: await d.aProblem(), topicNumber: '2026-9999' }),
  },
  'Mutation.mergeProblems': {
    may: secretariat,
    with: async (d) => ({ problemId: await d.aProblem(), intoId: await d.aProblem() }),
  },
  'Mutation.unmergeProblem': { may: secretariat, with: async (d) => ({ problemId: await d.aProblem() }) },
  'Mutation.addDictionaryTerm': { may: secretariat, with: () => ({ term: `词${randomUUID().slice(0, 6)}` }) },
  'Mutation.removeDictionaryTerm': { may: secretariat, with: async (d) => ({ id: await d.aWordId() }) },

  // outreach ----------------------------------------------------------------------------------------------------------
  'Query.policyNotices': { may: staff },
  'Query.policyNotice': { may: readers, with: async (d) => ({ id: (await d.aPolicyNotice()).id }) },
  'Query.policyNotice that is a draft': {
    may: secretariat,
    with: async (d) => ({ id: (await d.aPolicyNotice('DRAFT')).id }),
  },
  'Query.policyReaders': {
    may: planners,
    with: async (d) => ({ filter: { noticeId: (await d.aPolicyNotice()).id, committeeId: null } }),
  },
  'Query.outreachRecords': { may: staff, with: () => ({ filter: null }) },
  'Query.myPolicyNotices': {
    may: [...staff, ...members, 'neighbour', 'otherMember', 'observer', 'informant'],
    with: () => ({ read: false }),
  },
  'Query.policyNoticeToRead': {
    may: [...readers, 'member', 'informant'],
    with: async (d) => ({ id: (await d.aPolicyNotice()).id }),
  },
  'Query.heardQuestion': {
    may: [...readers, 'member'],
    with: async (d) => ({ id: (await d.anOutreach()).question.id }),
  },
  'Query.questionOfTopic': {
    may: [...readers, 'member'],
    with: async (d) => ({ topicId: await d.aTopicOfQuestion() }),
  },
  'Mutation.writePolicyNotice': { may: secretariat, with: () => policyWords },
  'Mutation.revisePolicyNotice': { may: secretariat, with: aPolicyNoticeAs('DRAFT', policyWords) },
  'Mutation.discardPolicyNotice': { may: secretariat, with: aPolicyNoticeAs('DRAFT') },
  'Mutation.publishPolicyNotice': { may: secretariat, with: aPolicyNoticeAs('DRAFT') },
  'Mutation.addressNewcomers': { may: secretariat, with: aPolicyNoticeAs('PUBLISHED') },
  'Mutation.withdrawPolicyNotice': { may: secretariat, with: aPolicyNoticeAs('PUBLISHED') },
  'Mutation.remindPolicyReaders': {
    may: organisers,
    with: async (d) => ({ noticeId: (await d.aPolicyNotice()).id, committeeId: d.committee.id }),
  },
  'Mutation.confirmPolicyRead': {
    may: ['member', 'informant'],
    with: async (d) => ({ noticeId: (await d.aPolicyNotice()).id }),
  },
  'Mutation.recordOutreach': {
    may: ['member', 'informant'],
    with: async (d) => ({ ...told(d), noticeId: (await d.aPolicyNotice()).id }),
  },
  'Mutation.recordOutreach for somebody': {
    may: organisers,
    with: async (d) => ({ ...told(d), noticeId: (await d.aPolicyNotice()).id, onBehalf: true, tellerName: '老李' }),
  },
  'Mutation.withdrawOutreach': {
    may: [...organisers, 'member'],
    with: async (d) => ({ recordId: (await d.anOutreach()).record.id, version: 1 }),
  },
  'Mutation.makeTopicOfQuestion': {
    may: [...organisers, 'member'],
    with: async (d) => ({ questionId: (await d.anOutreach()).question.id, committeeId: null }),
  },

  // notice ------------------------------------------------------------------------------------------------------------
  'Query.myNotices': { may: [...accounts, 'guest', 'otherGuest'], with: () => ({ first: 20 }) },
  'Query.myNotice': {
    may: [...accounts, 'guest', 'otherGuest'],
    with: () => ({ noticeId: '01999999-0000-7000-8000-000000000000' }),
    nullIsAnAnswer: true,
  },
  'Query.unreadNotices': { may: [...accounts, 'guest', 'otherGuest'] },
  'Query.noticeSettings': { may: accounts },
  'Query.deliveryOverview': { may: secretariat },
  'Query.noticeDeliveries': { may: secretariat, with: () => ({ first: 20 }) },
  'Query.codeTelling': { may: everyone, nullIsAnAnswer: true },
  'Mutation.markNoticeRead': { may: [...accounts, 'guest', 'otherGuest'] },
  'Mutation.markAllNoticesRead': { may: [...accounts, 'guest', 'otherGuest'] },
  'Mutation.switchMessages': { may: accounts, with: () => ({ family: 'TOPIC', byMessage: true }) },
  'Mutation.chooseDigest': { may: accounts, with: () => ({ at: '08:00' }) },
  'Mutation.followTopic': { may: accounts, with: (d) => ({ code: d.topic.trackingCode }) },
  'Mutation.unfollowTopic': { may: accounts, with: (d) => ({ code: d.topic.trackingCode }) },
  'Mutation.sendTestMessage': { may: secretariat, with: () => ({ way: 'FILE' }) },
  'Mutation.retryNoticeDeliveries': { may: secretariat, with: () => ({ deliveryIds: [] }) },

  // insight, audit ----------------------------------------------------------------------------------------------------
  'Query.ownFigures': {
    may: ['department', 'otherDepartment'],
    with: () => ({ period: { from: '2026-01-01', to: '2026-12-31' } }),
  },
  'Query.dashboard': { may: staff, with: () => ({ period: { from: '2026-01-01', to: '2026-03-31' } }) },
  'Query.officialRates': {
    may: staff,
    with: () => ({ period: { from: '2026-01-01', to: '2026-03-31' }, by: 'MONTH' }),
  },
  'Query.figureRecords': { may: staff, with: () => ({ period: { from: '2026-01-01', to: '2026-03-31' } }) },
  'Query.figureComparison': {
    may: staff,
    with: () => ({ by: 'DEPARTMENT', period: { from: '2026-01-01', to: '2026-03-31' } }),
  },
  'Query.departmentPortrait': {
    may: staff,
    with: (d) => ({
      departmentId: d.people.department.department.id,
      period: { from: '2026-01-01', to: '2026-03-31' },
    }),
  },
  'Query.groupPortrait': {
    may: staff,
    with: async (d) => ({ kind: 'SECTOR', id: await d.aSectorId(), period: { from: '2026-01-01', to: '2026-03-31' } }),
  },
  'Query.auditTrail': { may: ['secretariat', 'leader'] },
  'Subscription.storiesLive': { may: everyone },
};

/** Rows may lie beside the tests of their module, in `<module>/access.ts`. */
const beside = await Promise.all(
  readdirSync(import.meta.dirname)
    .map((folder) => join(import.meta.dirname, folder, 'access.ts'))
    .filter((file) => existsSync(file))
    .map(async (file) => ((await import(pathToFileURL(file).href)) as { rows: Readonly<Record<string, Row>> }).rows),
);

export const matrix: Readonly<Record<string, Row>> = Object.assign({}, written, ...beside);

/** Documents of the desk that ask for more than everybody who may ask for their root field is shown. */
export const documentsOfFewer: Readonly<Record<string, readonly Who[]>> = { Workspace: preparedReaders };

export interface RouteRow {
  readonly may: readonly Who[];
  readonly path: (district: WorkingDistrict) => string | Promise<string>;
  readonly request?: RequestInit;
}

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** What GraphQL does not carry: the same question of every HTTP route. */
/** Whoever reads a published story at the desk may take it out of the house in every form. */
const deskOfStories = [...staff, 'reviewer', 'signer'] as const;
const pressed = (file: string): RouteRow => ({
  may: deskOfStories,
  path: async (d) => `/press/${(await d.theToldStory()).id}/${file}`,
});

export const routes: Readonly<Record<string, RouteRow>> = {
  // It leads to a page that says what became of it, whoever comes.
  'GET /sign-in/elsewhere/:provider': { may: everyone, path: () => '/sign-in/elsewhere/oidc?code=x&state=y' },
  'GET /r/:code': { may: everyone, path: async (d) => `/r/${(await d.theToldStory()).code}` },
  'GET /r/:code/card.png': { may: everyone, path: async (d) => `/r/${(await d.theToldStory()).code}/card.png` },
  'GET /press/story.js': { may: everyone, path: () => '/press/story.js' },
  'GET /press/feed.atom': { may: everyone, path: () => '/press/feed.atom' },
  'GET /press/:id/preview': pressed('preview'),
  'GET /press/:id/card.png': pressed('card.png'),
  'GET /press/:id/poster.png': pressed('poster.png'),
  'GET /press/:id/poster.pdf': pressed('poster.pdf'),
  'GET /press/:id/wechat.json': pressed('wechat.json'),
  'GET /press/:id/wechat.zip': pressed('wechat.zip'),
  'GET /press/:id/press-kit.zip': pressed('press-kit.zip'),
  'GET /reports/:id/paper': {
    may: ['leader', 'secretariat', 'director', 'officer', 'signer'],
    path: async (d) => `/reports/${await d.aReport('SUBMITTED')}/paper`,
  },
  'GET /practices/:id/paper': {
    may: [
      ...['leader', 'secretariat', 'director', 'officer', 'otherDirector', 'otherOfficer', 'acting'],
      ...['member', 'neighbour', 'otherMember', 'chair', 'scribe', 'observer'],
    ] as const,
    path: async (d) => `/practices/${await d.aPractice('RELEASED')}/paper`,
  },
  'GET /reports/:id/workbook': {
    may: ['leader', 'secretariat', 'signer'],
    path: async (d) =>
      `/reports/${await d.aReport('SUBMITTED', { kind: 'PLACEMENTS_MONTH', committee_id: null, consultation_id: null })}/workbook`,
  },
  'GET /meetings/:id/speaking-times': {
    may: [...readers, 'chair', 'scribe'],
    path: (d) => `/meetings/${d.sitting.meeting.id}/speaking-times?as=csv&purpose=ARCHIVE`,
  },
  'POST /files': {
    may: [...accounts, 'guest', 'otherGuest'],
    path: () => '/files?name=x.png',
    request: { method: 'POST', headers: { 'content-type': 'image/png' }, body: picture },
  },
  // Unpublished: whoever may read the record it hangs on.
  'GET /files/:id': {
    may: [...preparedReaders, ...seated],
    path: async (d) => `/files/${await d.aFileId(picture)}`,
  },
  // A telephone's own, until it is sent with a topic.
  'POST /topic-photos': {
    may: everyone,
    path: () => '/topic-photos?name=x.png',
    request: { method: 'POST', headers: { 'content-type': 'image/png' }, body: picture },
  },
  // The form of a page without scripts: handed in by nobody in particular, whoever is signed in.
  'POST /topics/plain': {
    may: everyone,
    path: () => '/topics/plain',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'title=路灯不亮&body=南街有七盏路灯坏了',
    },
  },
  'POST /imports/roster': {
    may: secretariat,
    path: () => '/imports/roster',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
      body: '姓名,联络委\n王小明,城南镇\n',
    },
  },
  'POST /imports/renewal': {
    may: secretariat,
    path: () => '/imports/renewal',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
      body: '姓名,联络委\n王小明,城南镇\n',
    },
  },
  'POST /imports/intake': {
    may: secretariat,
    path: () => '/imports/intake',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
      body: '标题,内容\n路灯不亮,一周了\n',
    },
  },
  'GET /imports/intake/:id/failing': {
    may: secretariat,
    path: async (d) => `/imports/intake/${await d.theIntake()}/failing`,
  },
  'POST /imports/plan': {
    may: planners,
    path: () => '/imports/plan',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
      body: '街道,议题,时间\n甲街道,停车,3月\n',
    },
  },
  'GET /exports/meetings/:id': {
    may: readers,
    path: (d) => `/exports/meetings/${d.ended.meeting.id}?purpose=ARCHIVE`,
  },
  'GET /exports/meetings/:id/attendance': {
    may: [...record, 'leader'],
    path: (d) => `/exports/meetings/${d.sitting.meeting.id}/attendance?purpose=RUN_MEETING`,
  },
  'GET /papers/:kind/:id': {
    may: [...readers, ...members, 'neighbour', 'department'],
    path: (d) => `/papers/hand-over-letter/${d.commitment.id}`,
  },
  // A guest reads the same on the phone, and takes no files of the house.
  'GET /meeting-papers/:id': {
    may: [...preparedReaders, ...members, 'department'],
    path: (d) => `/meeting-papers/${d.preparing.consultation.id}`,
  },
  'GET /calendar/consultations/:id': {
    may: [...preparedReaders, ...seated],
    path: (d) => `/calendar/consultations/${d.preparing.consultation.id}`,
  },
  'GET /calendar/coordinations/:id': {
    may: ['leader', 'secretariat', 'director', 'officer', 'member', 'chair', 'scribe', 'neighbour', 'department'],
    path: async (d) => `/calendar/coordinations/${(await d.aCoordination('AGREED')).id}`,
  },
  // The secret in the address is all there is: a calendar program signs in nowhere.
  'GET /calendar/feeds/:token': { may: everyone, path: async (d) => `/calendar/feeds/${await d.aCalendarFeed()}.ics` },
  'GET /exports/personal-requests/:id': {
    may: secretariat,
    path: async (d) => `/exports/personal-requests/${await d.aPersonalRequest('ANSWERED')}`,
  },
  'GET /exports/progress': { may: ['department', 'otherDepartment'], path: () => '/exports/progress' },
  'POST /imports/progress': {
    may: ['department', 'otherDepartment'],
    path: () => '/imports/progress',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
      body: '系统编号（请勿修改）,版本（请勿修改）,新进展\n,,\n',
    },
  },
  'GET /archives/consultations/:id': {
    may: readers,
    path: (d) => `/archives/consultations/${d.tracked.consultation.id}`,
  },
  'GET /exports/plan/:year': { may: [...staff, ...offices], path: () => '/exports/plan/2026' },
  'POST /imports/brief-results': {
    may: secretariat,
    path: () => '/imports/brief-results',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
      body: '期号,标题,报送层级,报送单位,结果\n2026年第1期,停车,市,市政协,采用\n',
    },
  },
  'GET /exports/briefs/:year': { may: desk, path: () => '/exports/briefs/2026' },
  'POST /imports/informants': {
    may: secretariat,
    path: () => '/imports/informants',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
      body: '姓名,推荐单位\n陈师傅,没有这个界别\n',
    },
  },
  'GET /exports/informants': { may: secretariat, path: () => '/exports/informants?purpose=CHECK_ROSTER' },
  'GET /exports/bulletin/:period': {
    may: [...staff, ...members, 'neighbour', 'otherMember', 'observer', 'informant'],
    path: () => '/exports/bulletin/2026-03?by=special-committee',
  },
  'GET /exports/appraisals/:roundId': {
    may: secretariat,
    path: async (d) => `/exports/appraisals/${(await d.anAppraisal('GRADED')).roundId}?purpose=REPORT_UP`,
  },
  'GET /exports/duty/:year': { may: staff, path: () => '/exports/duty/2026?purpose=REPORT_UP' },
  'GET /exports/duty/:year/:memberId': {
    may: [...readers, 'member'],
    path: (d) => `/exports/duty/2026/${d.people.member.member.id}?purpose=REPORT_UP`,
  },
  'GET /exports/figures': { may: staff, path: () => '/exports/figures?from=2026-01-01&to=2026-03-31' },
  'GET /exports/figures/:name': {
    may: staff,
    path: () => '/exports/figures/CLOSED_LOOP?from=2026-01-01&to=2026-03-31',
  },
  'POST /exports/lists/:list': {
    may: staff,
    path: () => '/exports/lists/TOPICS?as=csv',
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        documentId: documentOfList(ListName.TOPICS).id,
        title: '议题',
        columns: [{ header: '议题', path: 'title' }],
      }),
    },
  },
  'GET /exports/points/:year': { may: staff, path: () => '/exports/points/2026?purpose=REPORT_UP' },
  'GET /exports/policy-notices': { may: staff, path: () => '/exports/policy-notices' },
  'GET /exports/policy-notices/:id/readers': {
    may: organisers,
    path: async (d) => `/exports/policy-notices/${(await d.aPolicyNotice()).id}/readers?purpose=REPORT_UP`,
  },
  'GET /exports/placements/:period': { may: staff, path: () => '/exports/placements/2026' },
  'GET /exports/wall-plays/:screenId/:day': {
    may: readers,
    path: (d) => `/exports/wall-plays/${d.screen.id}/2026-03-02`,
  },
  'GET /exports/outreach': { may: staff, path: () => '/exports/outreach?purpose=REPORT_UP' },
  'GET /imports/progress/:id/failing': {
    may: ['department'],
    path: async (d) => `/imports/progress/${await d.theProgressImport()}/failing`,
  },
  'GET /imports/informants/:id/failing': {
    may: secretariat,
    path: async (d) => `/imports/informants/${await d.theInformantImport()}/failing`,
  },
  'GET /imports/brief-results/:id/failing': {
    may: secretariat,
    path: async (d) => `/imports/brief-results/${await d.theResultImport()}/failing`,
  },
  'GET /imports/plan/:id/failing': {
    may: secretariat,
    path: async (d) => `/imports/plan/${await d.thePlanImport()}/failing`,
  },
  'GET /imports/roster/:id/failing': {
    may: secretariat,
    path: async (d) => `/imports/roster/${await d.theImport()}/failing`,
  },
  'GET /imports/renewal/:id/failing': {
    may: secretariat,
    path: async (d) => `/imports/renewal/${await d.theRenewalImport()}/failing`,
  },
};
