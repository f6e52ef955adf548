import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

export const RosterCatalogDocument = graphql(`
  query RosterCatalog {
    rosterCatalog {
      committees { id name }
      sectors { id name }
      specialCommittees { id name }
      departments { id name }
    }
  }
`);

const none: never[] = [];

/** What selects choose from, as their options. */
export function useCatalog() {
  const [{ data }, again] = useQuery({ query: RosterCatalogDocument });
  return useMemo(() => {
    const options = (groups: readonly { id: string; name: string }[] | undefined) =>
      groups?.map(({ id, name }) => ({ value: id, label: name })) ?? none;
    const found = data?.rosterCatalog;
    return {
      committees: options(found?.committees),
      sectors: options(found?.sectors),
      specialCommittees: options(found?.specialCommittees),
      departments: options(found?.departments),
      again: () => again({ requestPolicy: 'network-only' }),
    };
  }, [data, again]);
}
