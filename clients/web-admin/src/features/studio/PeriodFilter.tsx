import { useTranslation } from 'react-i18next';
import { DayField } from '../../shell/day/DayField';

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** From when and until when: this year unless it is said. */
export function PeriodFilter({
  period,
  onChange,
}: {
  period: Period;
  onChange: (next: { from?: string | null; to?: string | null }) => void;
}) {
  const { t } = useTranslation('studio');
  return (
    <>
      <DayField
        bare
        aria-label={t('period.from')}
        style={{ width: 150 }}
        value={period.from ?? null}
        max={period.to}
        onChange={(from) => onChange({ from: from ?? null })}
      />
      <DayField
        bare
        aria-label={t('period.to')}
        style={{ width: 150 }}
        value={period.to ?? null}
        min={period.from}
        onChange={(to) => onChange({ to: to ?? null })}
      />
    </>
  );
}
