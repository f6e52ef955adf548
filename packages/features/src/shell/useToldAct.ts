import { type Accepted, type Outcome, useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { useCallback } from 'react';

type Doc<Data, Variables> = Parameters<typeof useAct<Data, Variables & Record<string, unknown>>>[0];

export interface CommandOptions {
  /** Said when it happened. */
  readonly done?: string;
  /** What is not said when it did not: nothing, or the codes that the page places itself. */
  readonly quiet?: boolean | ((code: string) => boolean);
}

/** How a client says in passing that something happened or did not. */
export interface Teller {
  happened(words: string): void;
  didNot(words: string): void;
}

/** Runs a mutation and tells the person when it did not happen (a refusal or an error, in words). */
export function useToldAct<Data, Variables extends Record<string, unknown>>(
  document: Doc<Data, Variables>,
  teller: Teller,
  { done, quiet = false }: CommandOptions = {},
): [(variables: Variables) => Promise<Outcome<Accepted<Data>>>, { readonly busy: boolean }] {
  const words = useWords();
  const [run, state] = useAct<Data, Variables>(document);
  const told = useCallback(
    async (variables: Variables) => {
      const outcome = await run(variables);
      if (outcome.ok) {
        if (done) teller.happened(done);
      } else if (!(typeof quiet === 'function' ? quiet(outcome.why.code) : quiet)) teller.didNot(words(outcome.why));
      return outcome;
    },
    [run, teller, words, done, quiet],
  );
  return [told, state];
}
