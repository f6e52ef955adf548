import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const CommitteesToLookAt = graphql(`
  query CommitteesToLookAt {
    liaisonCommittees(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

/** The secretariat has its own list, and looks at a committee's where somebody asks for help. */
export function CommitteeChoice({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation('worklist');
  const [{ data }] = useQuery({ query: CommitteesToLookAt, variables: {} });
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('lookAt')}
      placeholder={t('lookAt')}
      style={{ minWidth: 220 }}
      value={value}
      onChange={(id: string | undefined) => onChange(id ?? null)}
      options={data?.liaisonCommittees.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
    />
  );
}
