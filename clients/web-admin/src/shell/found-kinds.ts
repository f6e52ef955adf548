import type { StatusKind } from '@bandeng/ui';
import type { SearchKind } from '../generated/graphql';

interface FoundRecord {
  readonly recordId: string;
  readonly parentId?: string | null;
  readonly number?: string | null;
}

interface FoundKind {
  /** The page that shows it. */
  readonly page: (found: FoundRecord) => string;
  /** Whose words its status is said in; left out: it has none to filter by. */
  readonly status?: StatusKind;
  /** When it happened says nothing about it. */
  readonly undated?: true;
}

/** Every kind that can be found, in the order of the tabs. A further kind is one entry here, and its word. */
export const foundKinds: Readonly<Record<SearchKind, FoundKind>> = {
  TOPIC: { page: ({ recordId }) => `/topics/${recordId}`, status: 'topic' },
  CONSULTATION: { page: ({ recordId }) => `/consultations/${recordId}`, status: 'consultation' },
  DEMAND: { page: ({ recordId, parentId }) => `/consultations/${parentId ?? recordId}`, status: 'demand' },
  COMMITMENT: { page: ({ recordId }) => `/commitments/${recordId}`, status: 'commitment' },
  MINUTES: { page: ({ recordId, parentId }) => `/meetings/${parentId ?? recordId}/minutes` },
  RESULT: { page: ({ number }) => `/portal/t/${number ?? ''}` },
  BRIEF: { page: ({ recordId }) => `/briefs/${recordId}`, status: 'brief' },
  RESEARCH: { page: ({ recordId }) => `/research/${recordId}` },
  REPORT: { page: ({ recordId }) => `/reports/${recordId}` },
  DIRECTIVE: { page: ({ recordId }) => `/directives/${recordId}` },
  PRACTICE: { page: ({ recordId }) => `/practices/${recordId}` },
  MEMBER: { page: ({ recordId }) => `/members?member=${recordId}`, undated: true },
};

export const kindOrder = Object.keys(foundKinds) as readonly SearchKind[];
