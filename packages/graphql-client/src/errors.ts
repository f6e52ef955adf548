import type { CombinedError } from '@urql/core';

/** What went wrong, as the server says it: a code and safe parameters. The words are the client's (`useWords`). */
export interface CodedError {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface GraphQLErrorLike {
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export function codedFrom(errors: readonly GraphQLErrorLike[] | undefined): CodedError {
  const { code, params } = errors?.[0]?.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'UNKNOWN',
    params: params && typeof params === 'object' ? (params as Record<string, unknown>) : {},
  };
}

export function codedError(error: CombinedError): CodedError {
  if (error.graphQLErrors.length > 0) return codedFrom(error.graphQLErrors);
  const status = (error.response as { status?: number } | undefined)?.status;
  if (status === 401) return { code: 'UNAUTHENTICATED', params: {} };
  if (status === 429) return { code: 'TOO_MANY_REQUESTS', params: {} };
  if (status === 503) return { code: 'UNAVAILABLE', params: {} };
  return { code: 'NETWORK', params: {} };
}
