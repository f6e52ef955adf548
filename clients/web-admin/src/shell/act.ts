import { type CommandOptions, useToldAct } from '@bandeng/features/shell';
import { App } from 'antd';
import { useMemo } from 'react';

/**
 * Runs a mutation and tells the person when it did not happen (a refusal or an error, in words). `done` is said when
 * it did. Give `quiet` to handle refusals in place.
 */
export function useCommand<Data, Variables extends Record<string, unknown>>(
  document: Parameters<typeof useToldAct<Data, Variables>>[0],
  options?: CommandOptions,
) {
  const { message } = App.useApp();
  const teller = useMemo(
    () => ({
      happened: (words: string) => void message.success(words, 2.5),
      didNot: (words: string) => void message.warning(words, 6),
    }),
    [message],
  );
  return useToldAct<Data, Variables>(document, teller, options);
}
