import { useMemo } from 'react';
import { useQuery } from 'urql';
import { OrganisationChoicesDocument } from './documents';

/** What a committee's selects offer of its directory today. */
export function useOrganisations(committeeId: string): { value: string; label: string }[] {
  const [{ data }] = useQuery({ query: OrganisationChoicesDocument, variables: { committeeId } });
  return useMemo(() => data?.organisationChoices.map(({ id, name }) => ({ value: id, label: name })) ?? [], [data]);
}
