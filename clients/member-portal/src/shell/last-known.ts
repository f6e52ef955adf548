import { type CodedError, useLastKnownOn } from '@bandeng/graphql-client';
import { phone } from '../phone';

/** The answer when there is one; without a signal, what the server said the last time on this phone. */
export function useLastKnown<Data>(
  asked: { readonly data: Data | undefined; readonly why: CodedError | null },
  keepAs: string,
  person: string | null | undefined,
) {
  return useLastKnownOn(phone, asked, keepAs, person);
}
