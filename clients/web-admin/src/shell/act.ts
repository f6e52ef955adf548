import { type Accepted, type Outcome, useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { App } from 'antd';
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
  const { message } = App.useApp();
  const words = useWords();
  const [run, state] = useAct<Data, Variables>(document);
  const told = useCallback(
    async (variables: Variables) => {
      const outcome = await run(variables);
      if (outcome.ok) {
        if (done) message.success(done, 2.5);
      } else if (!(typeof quiet === 'function' ? quiet(outcome.why.code) : quiet))
        message.warning(words(outcome.why), 6);
      return outcome;
    },
    [run, message, words, done, quiet],
  );
  return [told, state];
}
