import { type CodedError, codedError, takesVariable, useConnection } from '@bandeng/graphql-client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OperationResult } from 'urql';

export interface PageOf<Row> {
  readonly nodes: readonly Row[];
  readonly endCursor?: string | null;
  readonly totalCount: number;
}

export interface Pages<Row, Data = unknown> {
  /** The newest answer: what it says beside its rows. */
  readonly data: Data | null;
  readonly rows: readonly Row[] | undefined;
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: CodedError | null;
  readonly more: () => void;
  /** Reads what is on the page again, as far as it goes: after something was changed. */
  readonly reload: () => void;
  /** Reads on until all is there; says false where that would be more than so many rows. */
  readonly readToEnd: (most: number) => Promise<boolean>;
}

const PAGE = 100;
type Doc<Data, Variables> = TypedDocumentNode<Data, Variables & Record<string, unknown>>;

/** A list that grows at its end: other variables start it anew, what was on the page stays until the answer is here. */
export function usePages<Data, Variables extends Record<string, unknown>, Row>(
  document: Doc<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pick: (data: Data) => PageOf<Row>,
  /** How far it was read when somebody left it. */
  wasRead = 0,
): Pages<Row, Data> {
  const { client } = useConnection();
  const [page, setPage] = useState<ReadSoFar<Data, Row> | null>(null);
  const [error, setError] = useState<CodedError | null>(null);
  const [loading, setLoading] = useState(true);
  const turn = useRef(0);
  const picked = useRef(pick);
  picked.current = pick;
  const key = JSON.stringify(variables);
  const toRead = useRef(wasRead);

  const ask = useCallback(
    async (from: string | null, before: readonly Row[], atLeast = 0) => {
      turn.current += 1;
      const mine = turn.current;
      setLoading(true);
      const asks = (after: string | null) => {
        // Some lists say themselves how long their pages are; what is not declared is refused.
        const asked = { ...JSON.parse(key), ...(takesVariable(document, 'first') ? { first: PAGE } : {}), after };
        return client.query(document, asked, { requestPolicy: 'network-only' }).toPromise();
      };
      const found = await readOn(asks, picked, { from, before, atLeast }, () => mine === turn.current);
      if (found === null) return;
      setLoading(false);
      if ('code' in found) return setError(found);
      setError(null);
      setPage(found);
    },
    [client, document, key],
  );
  useEffect(() => {
    ask(null, [], toRead.current);
    toRead.current = 0;
  }, [ask]);

  return {
    rows: page?.rows,
    data: page?.data ?? null,
    total: page?.total ?? null,
    hasMore: page !== null && page.end !== null,
    loading,
    error,
    more: () => page?.end && ask(page.end, page.rows),
    reload: () => ask(null, [], page?.rows.length),
    readToEnd: async (most) => {
      if (!page || page.total > most) return false;
      if (page.end !== null) await ask(page.end, page.rows, most);
      return true;
    },
  };
}

interface ReadSoFar<Data, Row> {
  readonly rows: readonly Row[];
  readonly end: string | null;
  readonly total: number;
  readonly data: Data;
}

/** Page after page until so many rows are there; null: something else was asked for meanwhile. */
async function readOn<Data, Row>(
  asks: (after: string | null) => Promise<OperationResult<Data>>,
  pick: { readonly current: (data: Data) => PageOf<Row> },
  { from, before, atLeast }: { from: string | null; before: readonly Row[]; atLeast: number },
  isCurrent: () => boolean,
): Promise<ReadSoFar<Data, Row> | CodedError | null> {
  let rows = before;
  for (let after = from; ; ) {
    const { error, data } = await asks(after);
    if (!isCurrent()) return null;
    if (error || !data) return error ? codedError(error) : { code: 'NETWORK', params: {} };
    const { nodes, endCursor = null, totalCount } = pick.current(data);
    rows = [...rows, ...nodes];
    after = endCursor;
    if (after === null || rows.length >= atLeast) return { rows, end: after, total: totalCount, data };
  }
}

/** What a table is told of a list: `<DataTable {...tableOf(list)} />`. */
export const tableOf = <Row>({ rows, total, hasMore, loading, error, more, reload }: Pages<Row>) => ({
  rows,
  total,
  hasMore,
  loading,
  error,
  onMore: more,
  onRetry: reload,
});
