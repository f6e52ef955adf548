import { codedError, useConnection } from '@bandeng/graphql-client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { type AnyVariables, useQuery } from 'urql';

interface Found<Row> {
  readonly totalCount: number;
  readonly endCursor?: string | null;
  readonly nodes: readonly Row[];
}

export interface ReadOn<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly total: number;
  readonly error: ReturnType<typeof codedError> | null;
  readonly again: () => void;
  /** null: it was read to its end. */
  readonly readOn: (() => Promise<void>) | null;
}

/** A list as far as it was read, and how to read on; another filter starts it anew. */
export function useReadOn<Data, Variables extends AnyVariables & { after?: string | null }, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Found<Row>,
): ReadOn<Row> {
  const { client } = useConnection();
  const [{ data, error }, again] = useQuery<Data, Variables>({
    query: document,
    variables,
    requestPolicy: 'cache-and-network',
  } as never);
  const page = data && pick(data);
  const [more, setMore] = useState<readonly Found<Row>[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page starts the list anew
  useEffect(() => setMore([]), [data]);
  const pages = page ? [page, ...more] : [];
  const after = pages[pages.length - 1]?.endCursor ?? null;
  const readOn = async () => {
    const next = await client.query(document, { ...variables, after }).toPromise();
    if (next.data) setMore([...more, pick(next.data)]);
  };
  return {
    rows: page && pages.flatMap(({ nodes }) => nodes),
    total: page?.totalCount ?? 0,
    error: error && !data ? codedError(error) : null,
    again: () => again({ requestPolicy: 'network-only' }),
    readOn: after ? readOn : null,
  };
}
