import { type CodedError, useLastKnownOn } from '@bandeng/graphql-client';
import { hasSignal, outbox } from '../phone';

/** The answer when there is one; without a signal, what the server said the last time on this phone. */
export function useLastKnown<Data>(
  asked: { readonly data: Data | undefined; readonly why: CodedError | null },
  keepAs: string,
  person: string | null | undefined,
) {
  // Taken when it is asked for: this module is reached while the phone's own is still being set up.
  return useLastKnownOn({ outbox, hasSignal }, asked, keepAs, person);
}
