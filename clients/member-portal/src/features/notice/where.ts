import type { NoticeKind } from '../../generated/graphql';

interface About {
  readonly kind: NoticeKind;
  readonly trackingCode?: string | null;
  readonly consultationId?: string | null;
  readonly commitmentId?: string | null;
  readonly briefId?: string | null;
  readonly policyNoticeId?: string | null;
}

const SECTION: Partial<Record<NoticeKind, string>> = {
  MATERIAL_ADDED: '/materials',
  POSITION_ASKED: '/positions',
  MINUTES_TO_ANSWER: '/minutes',
  MINUTES_CONFIRMED: '/minutes',
};
/** Those told of these may be residents: the public page is what they can read. */
const PUBLIC: readonly NoticeKind[] = ['ACCEPTANCE_OPENED', 'COMMITMENT_CLOSED'];

/** The record that a notice is about; null where none is left. */
export function whereOf({
  kind,
  trackingCode,
  consultationId,
  commitmentId,
  briefId,
  policyNoticeId,
}: About): string | null {
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
