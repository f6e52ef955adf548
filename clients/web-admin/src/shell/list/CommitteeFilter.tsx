import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useViewer } from '../../viewer';
import { Choice } from './filters';

const Committees = graphql(`
  query CommitteesToFilterBy {
    rosterCatalog { committees { id name } }
  }
`);

/** Of which committee; nothing for those who read only their own. */
export function CommitteeFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (id: string | null) => void;
}) {
  const everywhere = useViewer().canReadDistrict;
  const [{ data }] = useQuery({ query: Committees, pause: !everywhere });
  if (!everywhere) return null;
  return (
    <Choice
      label={label}
      value={value}
      onChange={onChange}
      options={data?.rosterCatalog.committees.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      style={{ width: 200 }}
    />
  );
}
