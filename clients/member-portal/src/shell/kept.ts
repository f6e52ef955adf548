import { codedError, type OutboxView } from '@bandeng/graphql-client';
import { useEffect, useSyncExternalStore } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { outbox } from '../phone';
import { useViewerState } from '../viewer';
import { useLastKnown } from './last-known';

export function useOutbox(): OutboxView {
  return useSyncExternalStore(outbox.subscribe, outbox.view, outbox.view);
}

/** A query whose answer is kept on the phone for roads without a signal. `asOf` is set while the kept one is shown. */
export function useKeptQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  keepAs: string,
) {
  const person = useViewerState().viewer?.id ?? null;
  const [{ data: answered, error }, again] = useQuery<Data, Variables>({
    query,
    variables,
    requestPolicy: 'cache-and-network',
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  useEffect(() => {
    if (answered !== undefined && person !== null) void outbox.keepAnswer({ key: keepAs, person, data: answered });
  }, [answered, person, keepAs]);
  const why = error && answered === undefined ? codedError(error) : null;
  const { data, asOf } = useLastKnown({ data: answered, why }, keepAs, person);
  return { data, asOf, why: data === undefined ? why : null, again };
}
