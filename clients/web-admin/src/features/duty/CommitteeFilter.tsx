import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useViewer } from '../../viewer';

const Committees = graphql(`
  query CommitteesOfPoints {
    liaisonCommittees(first: 100) { nodes { id name } }
  }
`);

/** Whose; committee staff have only their own. */
export function CommitteeFilter({ value, onChange }: { value?: string; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('duty');
  const chooses = useViewer().canReadDistrict;
  const [{ data }] = useQuery({ query: Committees, pause: !chooses });
  if (!chooses) return null;
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('committee')}
      placeholder={t('anyCommittee')}
      style={{ minWidth: 200 }}
      value={value}
      onChange={(id) => onChange(id ?? null)}
      options={data?.liaisonCommittees.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
    />
  );
}
