import type { NoticeKind } from '../../generated/graphql';
import type { NoticePlace } from './place';

const SECTION: Partial<Record<NoticeKind, string>> = {
  MATERIAL_ADDED: '/materials',
  MATERIAL_REPLACED: '/materials',
  POSITION_ASKED: '/positions',
  POSITION_GIVEN: '/demands',
  PAPER_RETURNED: '/paper',
  PAPER_ACCEPTED: '/paper',
  DEMAND_ESCALATED: '/demands',
  DEMAND_CARRIED_OVER: '/demands',
  MINUTES_TO_ANSWER: '/minutes',
  MINUTES_TO_CONFIRM: '/minutes',
  MINUTES_OBJECTED: '/minutes',
  MINUTES_DUE_SOON: '/minutes',
  MINUTES_OVERDUE: '/minutes',
  MINUTES_CONFIRMED: '/minutes',
  MINUTES_CORRECTED: '/minutes',
  CORRIGENDUM_TO_CONFIRM: '/minutes',
  CORRIGENDUM_WITHDRAWN: '/minutes',
  CONTEST_TO_SETTLE: '/contests',
  CONTEST_DUE_SOON: '/contests',
  CONTEST_OVERDUE: '/contests',
};
/** What of a consultation is done at a desk only. */
const AT_DESK: Partial<Record<NoticeKind, string>> = {
  PAPER_TO_REVIEW: 'papers',
  PAPER_TAKEN_BACK: 'papers',
  SUGGESTIONS_OPEN: 'research',
  CLAUSES_OPEN: 'outcomes',
};
/** Those told of these may be residents: the public page is what they can read. */
const PUBLIC: readonly NoticeKind[] = ['ACCEPTANCE_OPENED', 'COMMITMENT_CLOSED'];

/** What organisers decide standing up. */
const DIRECT: readonly NoticeKind[] = ['HOST_NAMED', 'LEAVE_TO_DECIDE', 'INVITATION_DECLINED', 'COMING_AFTER_ALL'];

/** What waits stands on the first page, each line with its act: where the notice names several, or not which one. */
const ON_FIRST_PAGE =
  /^(LINE|MEMBERS?|TERM|STANDING|ACTING_DIRECTOR|CARRIED_OVER)_|^(SCREENING_IMPORTED|ESCALATION_CAME_BACK)$/;

/** The page on which it is done or read; null where none is left. `/admin/…` is the desk. */
export function whereOf(notice: NoticePlace): string | null {
  return whereByKind(notice) ?? whereAtDesk(notice) ?? whereOpen(notice) ?? whereOwn(notice);
}

function whereByKind({ kind, topicId, consultationId }: NoticePlace): string | null {
  if (kind === 'TERM_CHANGE_STOPPED') return '/admin/renewals';
  if (ON_FIRST_PAGE.test(kind)) return '/';
  if (kind === 'ELSEWHERE_BOUND') return '/elsewhere';
  if (topicId && (kind.startsWith('SCREENING_') || /^LETTER_(CAME_BACK|KEPT)$/.test(kind)))
    return `/direct/topics/${topicId}`;
  if (kind.startsWith('LETTER_') || kind === 'TOPIC_LETTER_WITHDRAWN') return '/letters';
  if (consultationId && DIRECT.includes(kind)) return `/direct/${consultationId}`;
  if (kind === 'BRIEF_TO_WRITE') return '/briefs';
  if (kind === 'INFORMANT_NOMINATED') return '/admin/informants?status=NOMINATED';
  if (kind === 'INFORMANT_APPOINTED') return '/me';
  if (kind === 'INFORMANT_ANSWERED') return '/office/informants';
  if (kind === 'APPRAISAL_OBJECTED') return '/admin/appraisals';
  if (kind.startsWith('APPRAISAL_')) return '/appraisals';
  if (kind === 'FILE_ENTRY_TO_CONFIRM') return '/admin/duty?waiting=yes';
  return kind.startsWith('FILE_') ? '/duty' : null;
}

/** What the phone has no page for. */
function whereAtDesk({
  personalRequestId,
  kind,
  consultationId,
  briefId,
  storyId,
  reportId,
  studioId,
  taskId,
}: NoticePlace): string | null {
  if (personalRequestId) return `/admin/personal-requests/${personalRequestId}`;
  // Whoever gave a task judges what is reported.
  if (taskId && /^TASK_(EXTENSION_ASKED|REPORTED|REPORT_CORRECTED)$/.test(kind)) return `/admin/tasks/${taskId}`;
  // Whom it lies with is said at a desk, and there one looks back; of what one has no part in any more, the list remains.
  if (/^BRIEF_(INSTRUCTION_(TO_TAKE_IN|MOVED|NOT_TO_READ)|LOOK_BACK_.+)$/.test(kind)) return '/admin/instructions';
  if (/^ACCOUNT_/.test(kind)) return '/admin/accounts';
  if (kind.startsWith('PRACTICE_')) return `/admin/practices/of/${consultationId}`;
  if (kind.startsWith('STORY_')) return storyId ? `/admin/stories/${storyId}` : '/admin/stories';
  if (kind.startsWith('REPORT_')) return reportId ? `/admin/reports/${reportId}` : '/admin/reports';
  if (kind === 'STUDIO_PROPOSED' && studioId) return `/admin/studios/${studioId}`;
  const page = AT_DESK[kind];
  return page && consultationId ? `/admin/consultations/${consultationId}/${page}` : null;
}

/** Pages of a code, and what is decided on a page of its own. */
function whereOpen(notice: NoticePlace): string | null {
  const { callCode, surveyCode, rankingRoundId, researchTripId } = notice;
  if (notice.taskId) return `/tasks/${notice.taskId}`;
  if (notice.directiveId) return `/directives/${notice.directiveId}`;
  if (notice.coordinationId) return `/coordinations/${notice.coordinationId}`;
  if (notice.receptionId) return `/receptions/${notice.receptionId}`;
  if (notice.studioId) return `/studios/${notice.studioId}`;
  if (researchTripId) return `/research/${researchTripId}`;
  if (callCode) return `/c/${callCode}`;
  if (surveyCode) return `/q/${surveyCode}`;
  return rankingRoundId ? `/rankings/${rankingRoundId}` : null;
}

function whereOwn({
  kind,
  trackingCode,
  consultationId,
  commitmentId,
  briefId,
  policyNoticeId,
  viewerHosts,
}: NoticePlace): string | null {
  if (trackingCode && (PUBLIC.includes(kind) || /^(TOPIC|MATTER|HOST)_/.test(kind))) return `/t/${trackingCode}`;
  if (consultationId && /^RESULTS_/.test(kind)) return `/reviews/${consultationId}`;
  if (policyNoticeId) return `/policies/${policyNoticeId}`;
  if (briefId) return `/briefs/${briefId}`;
  if (commitmentId) return `/commitments/${commitmentId}`;
  if (!consultationId) return null;
  // Whose office holds it prepares it; the other page is for those with a seat.
  if (viewerHosts && !SECTION[kind]) return `/direct/${consultationId}`;
  return `/consultations/${consultationId}${SECTION[kind] ?? ''}`;
}
