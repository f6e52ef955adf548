import { statuses } from '@bandeng/ui';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { SearchKind } from '../../generated/graphql';
import { DayField } from '../../shell/day/DayField';
import { foundKinds } from '../../shell/found-kinds';
import { useViewer } from '../../viewer';

const CommitteeChoices = graphql(`
  query CommitteeChoicesOfSearch {
    liaisonCommittees(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export interface Narrowed {
  readonly status?: string;
  readonly committee?: string;
  readonly from?: string;
  readonly to?: string;
}
type Change = Partial<Record<keyof Narrowed, string | null>>;

const PRESETS = { month: 30, halfYear: 182, year: 365 } as const;
type Preset = keyof typeof PRESETS;
const presets = Object.keys(PRESETS) as readonly Preset[];
const chinaDay = (daysAgo: number) => new Date(Date.now() + (8 - 24 * daysAgo) * 3_600_000).toISOString().slice(0, 10);

/** Which of what was found: whose, how it stands, and when. Kept in the address. */
export function SearchFilters({
  kind,
  chosen,
  onChange,
  onClear,
}: {
  kind: SearchKind | null;
  chosen: Narrowed;
  onChange: (change: Change) => void;
  onClear: () => void;
}) {
  const { t } = useTranslation('search');
  const { t: say } = useTranslation('status');
  const choosesCommittee = useViewer().canReadDistrict;
  const [{ data }] = useQuery({ query: CommitteeChoices, pause: !choosesCommittee });
  const statusKind = kind && foundKinds[kind].status;
  const preset = chosen.to ? undefined : presets.find((one) => chinaDay(PRESETS[one]) === chosen.from);
  const isOpen = chosen.from !== undefined && preset === undefined;
  return (
    <div className="search-filters">
      {choosesCommittee && (
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('filter.committee')}
          placeholder={t('filter.everyCommittee')}
          style={{ minWidth: 200 }}
          value={chosen.committee}
          onChange={(committee) => onChange({ committee: committee ?? null })}
          options={data?.liaisonCommittees.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      )}
      {statusKind && (
        <Select
          allowClear
          aria-label={t('filter.status')}
          placeholder={t('filter.everyStatus')}
          style={{ minWidth: 140 }}
          value={chosen.status}
          onChange={(status) => onChange({ status: status ?? null })}
          options={Object.keys(statuses[statusKind]).map((value) => ({
            value,
            label: say(`${statusKind}.${value}` as 'topic.SUBMITTED'),
          }))}
        />
      )}
      <PeriodChoice isOpen={isOpen} chosen={chosen} preset={preset} onChange={onChange} />
      {(isOpen || chosen.to) && <FromAndTo chosen={chosen} onChange={onChange} />}
      {Object.values(chosen).some(Boolean) && (
        <Button type="link" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}

function PeriodChoice({
  isOpen,
  chosen,
  preset,
  onChange,
}: {
  isOpen: boolean;
  chosen: Narrowed;
  preset?: 'halfYear' | 'month' | 'year';
  onChange: (change: Change) => void;
}) {
  const { t } = useTranslation('search');
  return (
    <Select
      aria-label={t('filter.period')}
      style={{ minWidth: 130 }}
      value={isOpen || chosen.to ? 'days' : (preset ?? 'ever')}
      onChange={(value) => {
        if (value === 'ever') onChange({ from: null, to: null });
        else if (value === 'days') onChange({ from: chinaDay(90), to: chinaDay(0) });
        else onChange({ from: chinaDay(PRESETS[value as Preset]), to: null });
      }}
      options={(['ever', ...presets, 'days'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
    />
  );
}

function FromAndTo({ chosen, onChange }: { chosen: Narrowed; onChange: (change: Change) => void }) {
  const { t } = useTranslation('search');
  return (
    <>
      <DayField
        bare
        aria-label={t('filter.from')}
        style={{ width: 150 }}
        value={chosen.from}
        max={chosen.to}
        onChange={(from) => onChange({ from: from ?? null })}
      />
      <DayField
        bare
        aria-label={t('filter.to')}
        style={{ width: 150 }}
        value={chosen.to}
        min={chosen.from}
        onChange={(to) => onChange({ to: to ?? null })}
      />
    </>
  );
}
