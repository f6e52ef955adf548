import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';
import { canonicalJson } from './canonical-json';
import { sha256Hex } from './sha256';

export type Document<Data, Variables> = TypedDocumentNode<Data, Variables>;

interface Operation {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly variableDefinitions?: readonly { readonly variable: { readonly name: { readonly value: string } } }[];
}

/** A document as it was written, and what a build ships of it (clients/registered-documents.ts): its hash, no definitions. */
interface WholeOrShipped {
  readonly documentId?: unknown;
  readonly definitions?: readonly Operation[];
  readonly __meta__?: { readonly hash?: unknown; readonly name?: string; readonly variables?: readonly string[] };
}

const operationIn = ({ definitions }: WholeOrShipped) =>
  definitions?.find(({ kind }) => kind === 'OperationDefinition') ?? null;

/** The hash codegen gave the document when it was registered as trusted; absent on a document written by hand. */
export function documentHash(document: unknown): string | null {
  const { documentId, __meta__ } = document as WholeOrShipped;
  const hash = documentId ?? __meta__?.hash;
  return typeof hash === 'string' ? hash : null;
}

export function operationNameOf(document: unknown): string | null {
  const either = document as WholeOrShipped;
  return operationIn(either)?.name?.value ?? either.__meta__?.name ?? null;
}

/** Whether the document declares this variable: the server refuses what is not declared. */
export function takesVariable(document: unknown, name: string): boolean {
  const either = document as WholeOrShipped;
  const declared = operationIn(either)?.variableDefinitions?.map(({ variable }) => variable.name.value);
  return (declared ?? either.__meta__?.variables ?? []).includes(name);
}

/** What a subscribe message carries. Trusted documents travel as their id; `query` is then empty (the protocol wants a string). */
export interface SubscribePayload {
  readonly query: string;
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export function subscribePayload(
  document: TypedDocumentNode<unknown, never>,
  variables: Readonly<Record<string, unknown>>,
  sendText = false,
): SubscribePayload {
  const hash = documentHash(document);
  const operationName = operationNameOf(document) ?? undefined;
  if (!hash || sendText) return { query: stringifyDocument(document as never), operationName, variables };
  return {
    query: '',
    documentId: hash,
    operationName,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  };
}

/**
 * The id of a subscription, the same on every device that watches the same thing, so that the server can send one
 * frame to all of them: first 32 hex digits of sha256(document hash + '\n' + canonical JSON of the variables). `pass` says
 * who watches, not what.
 */
export function subscriptionId(hash: string, { pass: _, ...variables }: Readonly<Record<string, unknown>>): string {
  return sha256Hex(`${hash}\n${canonicalJson(variables)}`).slice(0, 32);
}

const ids = new WeakMap<SubscribePayload, string>();

export function subscriptionIdOf(payload: SubscribePayload): string {
  const known = ids.get(payload);
  if (known) return known;
  const id = subscriptionId(payload.documentId ?? sha256Hex(payload.query), payload.variables);
  ids.set(payload, id);
  return id;
}
