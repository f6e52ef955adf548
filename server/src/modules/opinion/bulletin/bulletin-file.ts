import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { type Bulletin, type BulletinCounts, BulletinGrouping } from './bulletin.types.js';

export const GROUPING_WORDS: Readonly<Record<BulletinGrouping, string>> = {
  [BulletinGrouping.COMMITTEE]: '联络委',
  [BulletinGrouping.SPECIAL_COMMITTEE]: '专委会',
  [BulletinGrouping.SECTOR]: '界别',
  [BulletinGrouping.INFORMANT]: '特邀信息员',
};

/** 2026年 or 2026年3月. */
export const periodWords = (year: number, month: number | null) =>
  month === null ? `${year}年` : `${year}年${month}月`;

export const BULLETIN_COLUMNS = ['提交', '编发', '采用', '区', '市', '省', '全国', '批示', '已告知'] as const;
export const bulletinCells = (one: BulletinCounts): number[] => [
  one.submitted,
  one.issued,
  one.adopted,
  one.district,
  one.city,
  one.province,
  one.national,
  one.instructed,
  one.toldBack,
];

/** The bulletin as a table: the total last. */
export function bulletinSheet(
  name: string,
  grouping: BulletinGrouping,
  { lines, total, viewerSeesPlaces }: Bulletin,
): OutputSheet {
  const place = (value: number | null | string) => (viewerSeesPlaces ? [value] : []);
  return {
    name,
    columns: [
      ...(viewerSeesPlaces ? [{ header: '位次' }] : []),
      { header: GROUPING_WORDS[grouping], width: 28 },
      ...BULLETIN_COLUMNS.map((header) => ({ header })),
    ],
    rows: [
      ...lines.map((line) => [...place(line.submitted > 0 ? line.place : ''), line.name, ...bulletinCells(line)]),
      [...place(''), '全区合计', ...bulletinCells(total)],
    ],
  };
}
