import { Input, Select } from 'antd';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../day/DayField';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of several, or any. */
export function Choice({
  label,
  value,
  options,
  onChange,
  style = { width: 160 },
}: {
  label: string;
  value: string | undefined;
  options: readonly Option[];
  onChange: (value: string | null) => void;
  style?: CSSProperties;
}) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={style}
      options={[...options]}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}

/** From one day to another; either may be left open. */
export function DayRange({
  from,
  to,
  onChange,
}: {
  from: string | undefined;
  to: string | undefined;
  onChange: (change: { from?: string | null; to?: string | null }) => void;
}) {
  const { t } = useTranslation('lists');
  return (
    <>
      <DayField
        bare
        aria-label={t('from')}
        value={from}
        max={to}
        style={{ width: 140 }}
        onChange={(day) => onChange({ from: day ?? null })}
      />
      <span className="quiet">{t('to')}</span>
      <DayField
        bare
        aria-label={t('to')}
        value={to}
        min={from}
        style={{ width: 140 }}
        onChange={(day) => onChange({ to: day ?? null })}
      />
    </>
  );
}

/** Words to look for within the list. */
export function TextSearch({
  label,
  value,
  onSearch,
  max = 120,
  width = 220,
}: {
  label: string;
  value: string | undefined;
  onSearch: (text: string | null) => void;
  max?: number;
  width?: number;
}) {
  return (
    <Input.Search
      allowClear
      key={value ?? ''}
      defaultValue={value}
      placeholder={label}
      aria-label={label}
      maxLength={max}
      onSearch={(text) => onSearch(text.trim() || null)}
      style={{ width }}
    />
  );
}
