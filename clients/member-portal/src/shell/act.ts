import { type CommandOptions, useToldAct } from '@bandeng/features/shell';
import { say } from './say';

const toasts = {
  happened: (content: string) => say(content, 2500),
  didNot: (content: string) => say(content),
};

/**
 * Runs a mutation and tells the person when it did not happen (a refusal or an error, in words). `done` is said when
 * it did. Give `quiet` to handle refusals in place.
 */
export function useCommand<Data, Variables extends Record<string, unknown>>(
  document: Parameters<typeof useToldAct<Data, Variables>>[0],
  options?: CommandOptions,
) {
  return useToldAct<Data, Variables>(document, toasts, options);
}
