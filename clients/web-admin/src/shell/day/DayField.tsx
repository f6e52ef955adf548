import { todayInChina, useFormats } from '@bandeng/ui';
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
// Its weekdays and months: without it the calendar speaks English.
import 'dayjs/locale/zh-cn';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './day.module.css';
import { useWorkingDays } from './useWorkingDays';
import { isWorkingDay, type WorkingDays, workingDaysUntil } from './working-days';

const DAY = 'YYYY-MM-DD';

interface Field {
  readonly id?: string;
  /** `YYYY-MM-DD` */
  readonly value?: string | null;
  readonly onChange?: (day: string | undefined) => void;
  /** The first and the last day that can be chosen. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly disabled?: boolean;
  /** False where a day must stand. */
  readonly allowClear?: boolean;
  readonly presets?: readonly { readonly label: string; readonly day: string }[];
  readonly style?: CSSProperties;
  /** A filter among others says nothing below itself. */
  readonly bare?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-required'?: boolean | 'true' | 'false';
}

/** A day, with the house's calendar in sight: what is worked and what is not, and how far the chosen one is. */
export function DayField({ value, onChange, min, max, presets, style, bare = false, ...field }: Field) {
  const calendar = useWorkingDays();
  return (
    <>
      <DatePicker
        {...field}
        style={{ width: 200, ...style }}
        value={value ? dayjs(value) : null}
        onChange={(day) => onChange?.(day?.format(DAY))}
        {...(min && { minDate: dayjs(min) })}
        {...(max && { maxDate: dayjs(max) })}
        {...(presets && { presets: presets.map(({ label, day }) => ({ label, value: dayjs(day) })) })}
        cellRender={(cell, { type, originNode }) =>
          type === 'date' ? <Cell day={cell as Dayjs} calendar={calendar} /> : originNode
        }
      />
      {!bare && <DayNote day={value} calendar={calendar} />}
    </>
  );
}

function Cell({ day, calendar }: { day: Dayjs; calendar: WorkingDays | null }) {
  const { t } = useTranslation('shell');
  const on = day.format(DAY);
  const departure = calendar?.departures.get(on);
  const isOff = calendar !== null && !isWorkingDay(calendar, on);
  return (
    <div className={`ant-picker-cell-inner ${isOff ? styles.off : ''}`} title={departure?.name}>
      {day.date()}
      {departure && <sup className={styles.mark}>{t(`day.mark.${departure.kind}`)}</sup>}
    </div>
  );
}

/**
 * Which weekday it is, how many working days there are until then, and whether anybody works on it. Its line is there before
 * a day is: a button that moves while it is pressed is not pressed.
 */
export function DayNote({ day, calendar }: { day: string | null | undefined; calendar: WorkingDays | null }) {
  const { t } = useTranslation('shell');
  const { date, due } = useFormats();
  if (!day) return <span className={styles.note} />;
  const today = todayInChina();
  const isProvisional = calendar !== null && Number(day.slice(0, 4)) > calendar.publishedThrough;
  const left = calendar && day > today ? workingDaysUntil(calendar, today, day) : null;
  const isOff = calendar !== null && !isWorkingDay(calendar, day);
  return (
    <span className={styles.note} role="status">
      {left ? due(day, left, isProvisional) : date(day)}
      {isOff && <strong>{t('day.off', { name: calendar.departures.get(day)?.name ?? t('day.weekend') })}</strong>}
    </span>
  );
}
