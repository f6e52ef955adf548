import { Select } from 'antd';
import { useQuery } from 'urql';
import { graphql } from '../generated';

const Owners = graphql(`
  query DemandOwners($demandId: ID!) {
    disposalChoices(demandId: $demandId) {
      owners {
        id
        name
      }
    }
  }
`);

/** Whom a demand may be carried over to: somebody with an account, who is reminded of it. A field of a form. */
export function OwnerSelect({
  demandId,
  ...field
}: {
  demandId: string;
  value?: string;
  onChange?: (value: string) => void;
  id?: string;
}) {
  const [{ data, fetching }] = useQuery({ query: Owners, variables: { demandId } });
  const owners = data?.disposalChoices.owners ?? [];
  return (
    <Select
      {...field}
      showSearch={{ optionFilterProp: 'label' }}
      loading={fetching}
      options={owners.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
