import type { CodedError } from '@bandeng/graphql-client';

export const PURPOSES = [
  'CHECK_ROSTER',
  'REACH_PEOPLE',
  'RUN_MEETING',
  'HANDLE_MATTERS',
  'REPORT_UP',
  'ARCHIVE',
  'OTHER',
] as const;

/** What a file with personal data is taken for. */
export interface TakenFor {
  readonly purpose: (typeof PURPOSES)[number];
  readonly said: string | null;
}

/** The server does not give it out without. */
export const asksPurpose = (why: CodedError | null): boolean =>
  why?.code === 'BAD_USER_INPUT' && why.params.field === 'purpose';

/** Added to the address of a file. */
export const withPurpose = (href: string, { purpose, said }: TakenFor): string => {
  const terms = new URLSearchParams({ purpose, ...(said ? { said } : {}) });
  return `${href}${href.includes('?') ? '&' : '?'}${terms}`;
};
