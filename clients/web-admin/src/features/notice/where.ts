import type { NoticesQuery } from '../../generated/graphql';

type About = Pick<
  NoticesQuery['myNotices']['nodes'][number],
  | 'kind'
  | 'topicId'
  | 'trackingCode'
  | 'consultationId'
  | 'viewerHosts'
  | 'commitmentId'
  | 'briefId'
  | 'policyNoticeId'
  | 'researchTripId'
  | 'directiveId'
  | 'personalRequestId'
  | 'coordinationId'
  | 'taskId'
  | 'studioId'
  | 'receptionId'
  | 'storyId'
  | 'reportId'
  | 'topicCallId'
  | 'callCode'
  | 'rankingRoundId'
>;
type Kind = About['kind'];

/** The page of a consultation on which it is done. */
const PAGE: Partial<Record<Kind, string>> = {
  LEAVE_TO_DECIDE: 'people',
  INVITATION_DECLINED: 'people',
  COMING_AFTER_ALL: 'people',
  PAPER_TO_REVIEW: 'papers',
  PAPER_TAKEN_BACK: 'papers',
  SUGGESTIONS_OPEN: 'research',
  CLAUSES_OPEN: 'outcomes',
  CONTEST_TO_SETTLE: 'outcomes',
  CONTEST_DUE_SOON: 'outcomes',
  CONTEST_OVERDUE: 'outcomes',
};
/** What is done on the phone's pages, which open at a desk as well. */
const ON_PHONE: Partial<Record<Kind, string>> = {
  POSITION_ASKED: 'positions',
  PAPER_RETURNED: 'paper',
  MINUTES_TO_ANSWER: 'minutes',
  MINUTES_TO_CONFIRM: 'minutes',
  MINUTES_OBJECTED: 'minutes',
  MINUTES_DUE_SOON: 'minutes',
  MINUTES_OVERDUE: 'minutes',
  CORRIGENDUM_TO_CONFIRM: 'minutes',
};
/** What is answered in person is answered there, too, by whoever sits at a desk. */
const ANSWERED_ON_PHONE: Partial<Record<Kind, string>> = {
  INVITED: 'consultations',
  CONVENED: 'consultations',
  MEETING_MOVED: 'consultations',
  RANKING_OPENED: 'rankings',
  RESEARCH_ASKED: 'research',
  RESEARCH_RESTORED: 'research',
  RECEPTION_PLANNED: 'receptions',
  RECEPTION_CHANGED: 'receptions',
  RECEPTION_RESTORED: 'receptions',
  RECEPTION_SOON: 'receptions',
};
/** What waits stands on the first page, each line with its act. */
const ON_FIRST_PAGE = /^(LINE|MEMBERS?|TERM|STANDING|ACTING_DIRECTOR)_|^ESCALATION_CAME_BACK$/;

/** The page on which it is done or read; null where none is left. `/portal/…` is the phone. */
export function whereOf(row: About, isStaff: boolean): string | null {
  return whereByKind(row, isStaff) ?? whereInPerson(row) ?? whereOfRecord(row) ?? whereOfConsultation(row, isStaff);
}

function whereByKind({ kind, consultationId, trackingCode, taskId }: About, isStaff: boolean): string | null {
  if (kind === 'TERM_CHANGE_STOPPED') return '/renewals';
  if (ON_FIRST_PAGE.test(kind)) return '/';
  if (kind === 'ELSEWHERE_BOUND') return '/elsewhere';
  if (kind === 'TASK_HELP_ASKED' && taskId) return `/portal/tasks/${taskId}`;
  if (kind.startsWith('CARRIED_OVER_')) return '/carried-over';
  if (/^LETTER_(TO_ANSWER|DUE_SOON|OVERDUE)$/.test(kind)) return '/letters';
  if (kind === 'TOPIC_RETURNED' && trackingCode) return `/portal/t/${trackingCode}`;
  // What has to be done stands there for the department, too, which does not read the brief.
  if (/^BRIEF_(INSTRUCTION|LOOK_BACK)_/.test(kind)) return '/instructions';
  if (/^ACCOUNT_/.test(kind)) return '/accounts';
  if (/^FILE_/.test(kind)) return isStaff ? '/duty?waiting=yes' : '/portal/duty';
  if (kind === 'INFORMANT_APPOINTED') return '/portal/me';
  if (/^INFORMANT_/.test(kind)) return '/informants';
  if (/^APPRAISAL_(OBJECTED|TO_OPINE|OPINION)/.test(kind)) return '/appraisals';
  if (/^APPRAISAL_/.test(kind)) return '/portal/appraisals';
  if (/^PRACTICE_/.test(kind)) return `/practices/of/${consultationId}`;
  if (/^STORY_SLOT_/.test(kind)) return '/stories';
  if (/^RESULTS_/.test(kind)) return `/reviews/${consultationId}`;
  if (kind === 'SCREENING_IMPORTED') return '/topics?status=SUBMITTED';
  return kind === 'BRIEF_TO_WRITE' ? '/briefs/mine' : null;
}

function whereInPerson(row: About): string | null {
  const { kind, callCode, consultationId, rankingRoundId, researchTripId, receptionId } = row;
  if (callCode && /^CALL_(OPENED|EXTENDED)$/.test(kind)) return `/portal/c/${callCode}`;
  const page = ANSWERED_ON_PHONE[kind];
  // Whose office holds it has no seat to answer for.
  if (row.viewerHosts && page === 'consultations') return null;
  const id = rankingRoundId ?? researchTripId ?? receptionId ?? consultationId;
  return page && id ? `/portal/${page}/${id}` : null;
}

function whereOfRecord(row: About): string | null {
  if (row.taskId) return `/tasks/${row.taskId}`;
  if (row.personalRequestId) return `/personal-requests/${row.personalRequestId}`;
  if (row.directiveId) return `/directives/${row.directiveId}`;
  if (row.coordinationId) return `/coordinations/${row.coordinationId}`;
  if (row.researchTripId) return `/research/${row.researchTripId}`;
  if (row.receptionId) return `/receptions/${row.receptionId}`;
  if (row.studioId) return `/studios/${row.studioId}`;
  if (row.topicCallId) return `/topic-calls/${row.topicCallId}`;
  if (row.rankingRoundId) return `/rankings/${row.rankingRoundId}`;
  if (row.storyId) return `/stories/${row.storyId}`;
  if (row.reportId) return `/reports/${row.reportId}`;
  if (row.policyNoticeId && !row.topicId) return `/policy-notices/${row.policyNoticeId}`;
  if (row.briefId) return `/briefs/${row.briefId}`;
  if (row.commitmentId) return `/commitments/${row.commitmentId}`;
  return row.topicId ? `/topics/${row.topicId}` : null;
}

function whereOfConsultation({ kind, consultationId, viewerHosts }: About, isStaff: boolean): string | null {
  if (!consultationId) return null;
  const onPhone = ON_PHONE[kind];
  if (onPhone) return `/portal/consultations/${consultationId}/${onPhone}`;
  // Departments prepare on the portal.
  if (!isStaff && !viewerHosts) return `/portal/consultations/${consultationId}`;
  const page = PAGE[kind];
  return `/consultations/${consultationId}${page ? `/${page}` : ''}`;
}
