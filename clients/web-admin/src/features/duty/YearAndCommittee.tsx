import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useViewer } from '../../viewer';
import { years } from './years';

const Committees = graphql(`
  query CommitteesOfPoints {
    liaisonCommittees(first: 100) { nodes { id name } }
  }
`);

/** Of which year, and whose. */
export function YearAndCommittee({
  year,
  committee,
  onChange,
}: {
  year: number;
  committee?: string;
  onChange: (change: { year?: string; committee?: string | null }) => void;
}) {
  const { t } = useTranslation('duty');
  return (
    <>
      <Select
        aria-label={t('year')}
        value={year}
        onChange={(value) => onChange({ year: String(value) })}
        options={years().map((value) => ({ value, label: String(value) }))}
        style={{ width: 100 }}
      />
      <CommitteeFilter value={committee} onChange={(id) => onChange({ committee: id })} />
    </>
  );
}

/** Committee staff have only their own. */
function CommitteeFilter({ value, onChange }: { value?: string; onChange: (id: string | null) => void }) {
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
