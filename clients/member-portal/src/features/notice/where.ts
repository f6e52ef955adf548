import type { NoticeKind } from '../../generated/graphql';

interface About {
  readonly kind: NoticeKind;
  readonly trackingCode?: string | null;
  readonly consultationId?: string | null;
  readonly commitmentId?: string | null;
  readonly briefId?: string | null;
  readonly policyNoticeId?: string | null;
  readonly researchTripId?: string | null;
  readonly coordinationId?: string | null;
  readonly studioId?: string | null;
  readonly receptionId?: string | null;
  readonly topicId?: string | null;
  readonly callCode?: string | null;
  readonly surveyCode?: string | null;
  readonly rankingRoundId?: string | null;
}

const SECTION: Partial<Record<NoticeKind, string>> = {
  MATERIAL_ADDED: '/materials',
  POSITION_ASKED: '/positions',
  POSITION_GIVEN: '/demands',
  PAPER_RETURNED: '/paper',
  PAPER_ACCEPTED: '/paper',
  DEMAND_ESCALATED: '/demands',
  DEMAND_CARRIED_OVER: '/demands',
  MINUTES_TO_ANSWER: '/minutes',
  MINUTES_CONFIRMED: '/minutes',
};
/** Those told of these may be residents: the public page is what they can read. */
const PUBLIC: readonly NoticeKind[] = ['ACCEPTANCE_OPENED', 'COMMITMENT_CLOSED'];

/** What organisers decide standing up. */
const DIRECT: readonly NoticeKind[] = ['LEAVE_TO_DECIDE', 'INVITATION_DECLINED', 'COMING_AFTER_ALL'];

/** The record that a notice is about; null where none is left. */
export function whereOf(notice: About): string | null {
  return whereOpen(notice) ?? whereOwn(notice);
}

/** Pages of a code, and what is decided on a page of its own. */
function whereOpen(notice: About): string | null {
  const { kind, topicId, callCode, surveyCode, rankingRoundId, consultationId, researchTripId } = notice;
  if (notice.coordinationId) return `/coordinations/${notice.coordinationId}`;
  if (notice.receptionId) return `/receptions/${notice.receptionId}`;
  if (notice.studioId) return `/studios/${notice.studioId}`;
  if (researchTripId) return `/research/${researchTripId}`;
  if (callCode) return `/c/${callCode}`;
  if (surveyCode) return `/q/${surveyCode}`;
  if (rankingRoundId) return `/rankings/${rankingRoundId}`;
  if (topicId && kind.startsWith('SCREENING_')) return `/direct/topics/${topicId}`;
  if (consultationId && DIRECT.includes(kind)) return `/direct/${consultationId}`;
  if (kind === 'SCREENING_IMPORTED') return '/';
  if (kind === 'BRIEF_TO_WRITE') return '/briefs';
  if (kind === 'FILE_ENTRY_TO_CONFIRM') return '/admin/duty?waiting=yes';
  if (kind === 'APPRAISAL_OBJECTED') return '/admin/appraisals';
  if (kind.startsWith('APPRAISAL_')) return '/appraisals';
  if (kind.startsWith('FILE_')) return '/duty';
  return null;
}

function whereOwn({ kind, trackingCode, consultationId, commitmentId, briefId, policyNoticeId }: About): string | null {
  if (trackingCode && (PUBLIC.includes(kind) || /^(TOPIC|MATTER)_/.test(kind))) return `/t/${trackingCode}`;
  // What an instruction asks for is acted on at a desk; its department does not read the brief.
  if (/^BRIEF_(INSTRUCTION|LOOK_BACK)_/.test(kind)) return '/admin/instructions';
  if (/^ACCOUNT_/.test(kind)) return '/admin/accounts';
  if (consultationId && /^RESULTS_/.test(kind)) return `/reviews/${consultationId}`;
  if (policyNoticeId) return `/policies/${policyNoticeId}`;
  if (briefId) return `/briefs/${briefId}`;
  if (commitmentId) return `/commitments/${commitmentId}`;
  if (consultationId) return `/consultations/${consultationId}${SECTION[kind] ?? ''}`;
  return null;
}
