import { type Accepted, type Outcome, useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { Toast } from 'antd-mobile';
import { useCallback } from 'react';

type Doc<Data, Variables> = Parameters<typeof useAct<Data, Variables & Record<string, unknown>>>[0];

/**
 * Runs a mutation and tells the person when it did not happen (a refusal or an error, in words). `done` is said when
 * it did. Give `quiet` to handle refusals in place.
 */
export function useCommand<Data, Variables extends Record<string, unknown>>(
  document: Doc<Data, Variables>,
  { done, quiet = false }: { done?: string; quiet?: boolean | ((code: string) => boolean) } = {},
): [(variables: Variables) => Promise<Outcome<Accepted<Data>>>, { readonly busy: boolean }] {
  const words = useWords();
  const [run, state] = useAct<Data, Variables>(document);
  const told = useCallback(
    async (variables: Variables) => {
      const outcome = await run(variables);
      if (outcome.ok) {
        if (done) Toast.show({ content: done, duration: 2500 });
      } else if (!(typeof quiet === 'function' ? quiet(outcome.why.code) : quiet))
        Toast.show({ content: words(outcome.why), duration: 5000 });
      return outcome;
    },
    [run, words, done, quiet],
  );
  return [told, state];
}
