import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { Contests } from './Contests';

const ContestsHere = graphql(`
  query LiveContests($id: ID!) {
    contests(consultationId: $id) {
      responseId
      ...Contests_contest
    }
  }
`);

/** On the page of the meeting, for whoever chairs: read again when what is settled in it changes. */
export function ContestsCard({ consultationId, shape }: { consultationId: string; shape: string }) {
  const [{ data }, again] = useQuery({ query: ContestsHere, variables: { id: consultationId } });
  useEffect(() => {
    if (shape) again({ requestPolicy: 'network-only' });
  }, [shape, again]);
  const contests = data?.contests ?? [];
  if (contests.length === 0) return null;
  return <Contests contests={contests} changed={() => again({ requestPolicy: 'network-only' })} />;
}
