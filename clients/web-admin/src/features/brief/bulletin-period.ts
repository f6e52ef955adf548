import { monthInChina, yearInChina } from '@bandeng/ui';
import type { TFunction } from 'i18next';
import type { BulletinGrouping } from '../../generated/graphql';

const GROUPINGS: readonly string[] = [
  'COMMITTEE',
  'SPECIAL_COMMITTEE',
  'SECTOR',
  'INFORMANT',
] satisfies BulletinGrouping[];
const FIRST_YEAR = 2024;

interface Address {
  readonly year?: string;
  readonly month?: string;
  readonly by?: string;
}

/** What the address says; left alone, this month by committee. Month 0 is the whole year. */
export function bulletinPeriod({ year, month, by }: Address) {
  const now = new Date();
  const given = Number(month ?? monthInChina(now));
  return {
    year: /^20\d\d$/.test(year ?? '') ? Number(year) : yearInChina(now),
    month: Number.isInteger(given) && given >= 1 && given <= 12 ? given : null,
    grouping: (GROUPINGS.includes(by ?? '') ? by : 'COMMITTEE') as BulletinGrouping,
    years: Array.from({ length: Math.max(1, yearInChina(now) - FIRST_YEAR + 1) }, (_, back) => yearInChina(now) - back),
  };
}

/** 2026 年 3月, or the year alone. */
export function periodWords(t: TFunction<'brief'>, year: number, month: number | null): string {
  if (month === null) return t('brief:bulletin.period', { year });
  return t('brief:bulletin.periodMonth', { year, month: t(`common:date.months.${month as 1}`) });
}
