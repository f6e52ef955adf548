import type { RecordKind } from '../../generated/graphql';

/** Where a record has its own page. */
export function pathOf({
  kind,
  id,
  consultationId,
}: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly consultationId?: string | null;
}): string | null {
  switch (kind) {
    case 'TOPIC':
      return `/topics/${id}`;
    case 'CONSULTATION':
      return `/consultations/${id}`;
    case 'DEMAND':
    case 'CLAUSE':
    case 'SUGGESTION':
      return consultationId ? `/consultations/${consultationId}` : null;
    case 'REPORT':
      return `/reports/${id}`;
    case 'STORY':
      return `/stories/${id}`;
    case 'COMMITMENT':
      return `/commitments/${id}`;
    case 'RESEARCH_SUGGESTION':
      return `/research/${id}`;
    case 'MEMBER':
      return `/members?member=${id}`;
    case 'BRIEF':
      return `/briefs/${id}`;
    case 'COMMITTEE':
      return `/dashboard?committee=${id}`;
  }
}
