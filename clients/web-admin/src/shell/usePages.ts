import { type CodedError, codedError, takesVariable, useConnection } from '@bandeng/graphql-client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef, useState } from 'react';

interface PageOf<Row> {
  readonly nodes: readonly Row[];
  readonly endCursor?: string | null;
  readonly totalCount: number;
}

export interface Pages<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: CodedError | null;
  readonly more: () => void;
  /** Reads what is on the page again, as far as it goes: after something was changed. */
  readonly reload: () => void;
}

const PAGE = 100;
type Doc<Data, Variables> = TypedDocumentNode<Data, Variables & Record<string, unknown>>;

/** A list that grows at its end: other variables start it anew, what was on the page stays until the answer is here. */
export function usePages<Data, Variables extends Record<string, unknown>, Row>(
  document: Doc<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pick: (data: Data) => PageOf<Row>,
): Pages<Row> {
  const { client } = useConnection();
  const [page, setPage] = useState<{ rows: readonly Row[]; end: string | null; total: number } | null>(null);
  const [error, setError] = useState<CodedError | null>(null);
  const [loading, setLoading] = useState(true);
  const turn = useRef(0);
  const picked = useRef(pick);
  picked.current = pick;
  const key = JSON.stringify(variables);

  const ask = useCallback(
    async (from: string | null, before: readonly Row[], atLeast = 0) => {
      turn.current += 1;
      const mine = turn.current;
      setLoading(true);
      let after = from;
      let rows = before;
      let total = 0;
      do {
        // Some lists say themselves how long their pages are; what is not declared is refused.
        const asked = { ...JSON.parse(key), ...(takesVariable(document, 'first') ? { first: PAGE } : {}), after };
        const answer = await client.query(document, asked, { requestPolicy: 'network-only' }).toPromise();
        if (mine !== turn.current) return;
        if (answer.error || !answer.data) {
          setLoading(false);
          return setError(answer.error ? codedError(answer.error) : { code: 'NETWORK', params: {} });
        }
        const { nodes, endCursor, totalCount } = picked.current(answer.data);
        rows = [...rows, ...nodes];
        after = endCursor ?? null;
        total = totalCount;
      } while (after !== null && rows.length < atLeast);
      setLoading(false);
      setError(null);
      setPage({ rows, end: after, total });
    },
    [client, document, key],
  );
  useEffect(() => {
    ask(null, []);
  }, [ask]);

  return {
    rows: page?.rows,
    total: page?.total ?? null,
    hasMore: page !== null && page.end !== null,
    loading,
    error,
    more: () => page?.end && ask(page.end, page.rows),
    reload: () => ask(null, [], page?.rows.length),
  };
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
