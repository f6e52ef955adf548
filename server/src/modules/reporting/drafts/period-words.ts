import { ReportKind } from '../report.enums.js';

const QUARTERS = '一二三四';

/** 2026年第三季度; 2026年度; 2026年3月. */
export function periodWords({ kind, startsOn }: { readonly kind: ReportKind; readonly startsOn: string }): string {
  const year = startsOn.slice(0, 4);
  if (kind === ReportKind.YEAR || kind === ReportKind.PLACEMENTS_YEAR) return `${year}年度`;
  if (kind === ReportKind.PLACEMENTS_MONTH) return `${year}年${Number(startsOn.slice(5, 7))}月`;
  return `${year}年第${QUARTERS.charAt(Math.ceil(Number(startsOn.slice(5, 7)) / 3) - 1)}季度`;
}
