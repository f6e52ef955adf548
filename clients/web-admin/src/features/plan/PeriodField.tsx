import { lastDay, months, type Period, wholeMonths } from '@bandeng/features/plan';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shell/day/DayField';
import styles from './plan.module.css';

/** A month, several months, or one day. Most plans know only the month. */
export function PeriodField({
  year,
  years = [year],
  value,
  onChange,
}: {
  year: number;
  /** Postponing may lead into the next. */
  years?: readonly number[];
  value?: Period;
  onChange?: (period: Period) => void;
}) {
  const { t } = useTranslation('plan');
  const whole = value ? wholeMonths(value) : null;
  const chosen = value ? Number(value.fromOn.slice(0, 4)) : year;
  const exact = value !== undefined && whole === null;
  const first = whole?.first ?? Number(value?.fromOn.slice(5, 7) ?? 1);
  const last = whole?.last ?? first;
  const set = (from: number, to: number, inYear = chosen) => onChange?.(months(inYear, from, Math.max(from, to)));
  return (
    <span className={styles.ask} style={{ border: 0, padding: 0 }}>
      {years.length > 1 && (
        <Select
          aria-label={t('period.yearLabel')}
          value={chosen}
          options={years.map((one) => ({ value: one, label: t('period.year', { year: one }) }))}
          onChange={(next) => set(first, last, next)}
        />
      )}
      <KindChoice exact={exact} onChange={onChange} chosen={chosen} last={last} set={set} first={first} />
      {exact ? (
        <DayField
          bare
          aria-label={t('period.byDay')}
          value={value.toOn}
          min={`${years[0]}-01-01`}
          max={`${years[years.length - 1]}-12-${lastDay(year, 12)}`}
          onChange={(day) => day && onChange?.({ fromOn: day, toOn: day })}
          style={{ width: 180 }}
        />
      ) : (
        <MonthChoices first={first} set={set} last={last} />
      )}
    </span>
  );
}

function KindChoice({
  exact,
  onChange,
  chosen,
  last,
  set,
  first,
}: {
  exact: boolean;
  onChange?: (period: Period) => void;
  chosen: number;
  last: number;
  set: (from: number, to: number, inYear?: number) => unknown;
  first: number;
}) {
  const { t } = useTranslation('plan');
  return (
    <Select
      aria-label={t('period.kind')}
      value={exact ? 'DAY' : 'MONTHS'}
      onChange={(kind) =>
        kind === 'DAY'
          ? onChange?.({ fromOn: months(chosen, last).toOn, toOn: months(chosen, last).toOn })
          : set(first, first)
      }
      options={[
        { value: 'MONTHS', label: t('period.byMonth') },
        { value: 'DAY', label: t('period.byDay') },
      ]}
      style={{ width: 120 }}
    />
  );
}

function MonthChoices({
  first,
  set,
  last,
}: {
  first: number;
  set: (from: number, to: number, inYear?: number) => unknown;
  last: number;
}) {
  const { t } = useTranslation('plan');
  const monthOptions = Array.from({ length: 12 }, (_, i) => ({
    value: i + 1,
    label: t(`common:date.months.${i + 1}`),
  }));
  return (
    <>
      <Select
        aria-label={t('period.from')}
        value={first}
        options={monthOptions}
        onChange={(next) => set(next, Math.max(next, last))}
        style={{ width: 110 }}
      />
      –
      <Select
        aria-label={t('period.to')}
        value={last}
        options={monthOptions.filter(({ value: month }) => month >= first)}
        onChange={(next) => set(first, next)}
        style={{ width: 110 }}
      />
    </>
  );
}
