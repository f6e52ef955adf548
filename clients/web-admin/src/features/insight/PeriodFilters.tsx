import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { DayField } from '../../shell/day/DayField';
import { useViewer } from '../../viewer';
import { type Period, type Preset, presets } from './period';

const CommitteeChoices = graphql(`
  query CommitteeChoicesOfFigures {
    liaisonCommittees(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

type Change = Partial<Record<'period' | 'from' | 'to' | 'committee', string | null>>;

/** Which days, and whose where that is asked: kept in the address. Committee staff have only their own. */
export function PeriodFilters({
  preset,
  period,
  committeeId,
  onChange,
}: {
  preset: Preset | null;
  period: Period;
  /** Left out: the page is of one, or of all beside each other. */
  committeeId?: string | null;
  onChange: (change: Change) => void;
}) {
  const { t } = useTranslation('insight');
  const choosesCommittee = useViewer().canReadDistrict && committeeId !== undefined;
  const [{ data }] = useQuery({ query: CommitteeChoices, pause: !choosesCommittee });
  return (
    <>
      <Select
        aria-label={t('period.label')}
        value={preset ?? 'custom'}
        style={{ minWidth: 120 }}
        onChange={(value) =>
          onChange(
            value === 'custom' ? { ...period } : { period: value === 'quarter' ? null : value, from: null, to: null },
          )
        }
        options={[...presets, 'custom' as const].map((value) => ({ value, label: t(`period.${value}`) }))}
      />
      {preset === null && <FromAndTo period={period} onChange={onChange} />}
      {choosesCommittee && (
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('committee')}
          placeholder={t('everyCommittee')}
          style={{ minWidth: 200 }}
          value={committeeId ?? undefined}
          onChange={(value) => onChange({ committee: value ?? null })}
          options={data?.liaisonCommittees.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      )}
    </>
  );
}

function FromAndTo({ period, onChange }: { period: Period; onChange: (change: Change) => void }) {
  const { t } = useTranslation('insight');
  return (
    <>
      <DayField
        bare
        aria-label={t('period.from')}
        style={{ width: 150 }}
        value={period.from}
        max={period.to}
        onChange={(from) => from && onChange({ from, to: period.to })}
      />
      <DayField
        bare
        aria-label={t('period.to')}
        style={{ width: 150 }}
        value={period.to}
        min={period.from}
        onChange={(to) => to && onChange({ from: period.from, to })}
      />
    </>
  );
}
