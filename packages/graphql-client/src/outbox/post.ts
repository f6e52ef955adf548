import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';
import { documentHash } from '../documents';
import { type CodedError, codedFrom } from '../errors';
import { outcomeOf, type Refused } from '../outcome';

/** What came of one attempt. LATER: nobody knows, or not now. SIGN_IN: whoever it is from is not signed in here. */
export type Answer<Value> =
  | { readonly is: 'DONE'; readonly value: Value }
  | { readonly is: 'REFUSED' | 'LATER' | 'SIGN_IN'; readonly why: Refused };

/** Longer than any answer takes; a phone between two masts waits for ever otherwise. */
const PATIENCE_MS = 30_000;

/** Codes after which the same may well succeed. Those of the first line do not even tell that it failed. */
const LATER = new Set([
  ...['NETWORK', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
  ...['TOO_MANY_REQUESTS', 'OPERATION_NOT_REGISTERED'],
]);
const SIGN_IN = new Set(['UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED', 'SECOND_FACTOR_REQUIRED']);
/** Codes that say for certain that this attempt changed nothing, though it may succeed later. */
const NOTHING_HAPPENED = new Set(['TOO_MANY_REQUESTS', 'OPERATION_NOT_REGISTERED', 'UNAUTHENTICATED']);

export const leavesDoubt = ({ code }: CodedError) => LATER.has(code) && !NOTHING_HAPPENED.has(code);

function failed(why: Refused): Answer<never> {
  return { is: SIGN_IN.has(why.code) ? 'SIGN_IN' : LATER.has(why.code) ? 'LATER' : 'REFUSED', why };
}

interface Asked {
  readonly url: string;
  /** Whose it is: the server takes it from nobody else, whoever's cookie goes along. */
  readonly person: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit;
}

/** One request; null instead of an answer that is not ours (none at all, or the sign-in page of a strange network). */
async function ask({ url, person, headers, body }: Asked): Promise<{ json: Record<string, unknown> } | null> {
  const gaveUp = new AbortController();
  const timer = setTimeout(() => gaveUp.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'x-bandeng': '1', 'x-bandeng-person': person },
      body,
      credentials: 'same-origin',
      signal: gaveUp.signal,
    });
    const json: unknown = await response.json();
    return typeof json === 'object' && json !== null ? { json: json as Record<string, unknown> } : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

const NETWORK: Answer<never> = failed({ code: 'NETWORK', params: {} });

/** Sends a mutation. Only an answer that names what was made counts as done. */
export async function postMutation(
  document: TypedDocumentNode<unknown, never>,
  variables: Readonly<Record<string, unknown>>,
  { url, person, sendText }: { readonly url: string; readonly person: string; readonly sendText: boolean },
): Promise<Answer<unknown>> {
  const hash = documentHash(document);
  const operation =
    hash && !sendText
      ? { documentId: hash, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
      : { query: stringifyDocument(document as never) };
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  const answer = await ask({ url, person, headers, body: JSON.stringify({ ...operation, variables }) });
  if (!answer) return NETWORK;
  const { data, errors } = answer.json;
  if (Array.isArray(errors) && errors.length > 0) return failed(codedFrom(errors));
  const outcome = outcomeOf(data);
  if (!outcome.ok) return { is: 'REFUSED', why: outcome.why };
  if (typeof outcome.value !== 'object' || outcome.value === null) return failed({ code: 'UNKNOWN', params: {} });
  return { is: 'DONE', value: outcome.value };
}

/** Sends a photograph under its key. */
export async function postFile(
  file: { readonly key: string; readonly name: string; readonly blob: Blob },
  person: string,
): Promise<Answer<string>> {
  const headers = { 'content-type': file.blob.type || 'application/octet-stream', 'idempotency-key': file.key };
  const answer = await ask({ url: `/files?name=${encodeURIComponent(file.name)}`, person, headers, body: file.blob });
  if (!answer) return NETWORK;
  const { id, errors } = answer.json;
  if (typeof id === 'string') return { is: 'DONE', value: id };
  return failed(codedFrom(Array.isArray(errors) ? errors : undefined));
}
