import type { ResultOf } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const ScribeAids = graphql(`
  query ConsoleScribeAids($meetingId: ID!) {
    scribeAids(meetingId: $meetingId) {
      evidence { kind id label }
      lastResponsible { departmentId name }
    }
  }
`);

type Aids = ResultOf<typeof ScribeAids>['scribeAids'];
const none: Pick<Aids, 'evidence' | 'lastResponsible'> = { evidence: [], lastResponsible: [] };

/** What words may rest on at this table, and whom each department named last. */
export function useScribeAids(meetingId: string): [typeof none, () => void] {
  const [{ data }, again] = useQuery({ query: ScribeAids, variables: { meetingId } });
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  return [data?.scribeAids ?? none, refresh];
}

/** How evidence is told in a list to choose from, and back. */
export const evidenceKey = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;
export function evidenceOf(key: string) {
  const [kind, id] = key.split(':') as [Aids['evidence'][number]['kind'], string];
  return { kind, id };
}
