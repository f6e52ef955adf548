import { useQuery } from 'urql';
import { graphql } from '../generated';

const NoticeNow = graphql(`
  query NoticeNow {
    personalNotice {
      number
      keeper
    }
  }
`);

/** The number of the notice on personal information that is shown here, and who keeps what is left; null until it is known. */
export function useNotice(): { readonly number: number; readonly keeper: string | null } | null {
  const [{ data }] = useQuery({ query: NoticeNow, variables: {} });
  return data?.personalNotice ?? null;
}
