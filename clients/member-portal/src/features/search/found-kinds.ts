import type { StatusKind } from '@bandeng/ui';
import type { SearchKind } from '../../generated/graphql';

interface FoundRecord {
  readonly recordId: string;
  readonly parentId?: string | null;
  readonly number?: string | null;
}

interface FoundKind {
  /** The page of the portal that shows it; null: it has none here, and is not looked for. */
  readonly page: ((found: FoundRecord) => string) | null;
  readonly status?: StatusKind;
}

/** Every kind that can be found. A further kind is one entry here, and its word. */
export const foundKinds: Readonly<Record<SearchKind, FoundKind>> = {
  CONSULTATION: { page: ({ recordId }) => `/consultations/${recordId}`, status: 'consultation' },
  DEMAND: { page: ({ recordId, parentId }) => `/consultations/${parentId ?? recordId}/demands`, status: 'demand' },
  COMMITMENT: { page: ({ recordId }) => `/commitments/${recordId}`, status: 'commitment' },
  RESULT: { page: ({ number }) => `/t/${number ?? ''}` },
  BRIEF: { page: ({ recordId }) => `/briefs/${recordId}`, status: 'brief' },
  RESEARCH: { page: ({ recordId }) => `/research/${recordId}` },
  DIRECTIVE: { page: ({ recordId }) => `/directives/${recordId}` },
  PRACTICE: { page: ({ recordId }) => `/practices/${recordId}` },
  TOPIC: { page: null },
  REPORT: { page: null },
  MINUTES: { page: null },
  MEMBER: { page: null },
};

export const shownKinds = (Object.keys(foundKinds) as SearchKind[]).filter((kind) => foundKinds[kind].page !== null);
