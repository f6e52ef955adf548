import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { InformantStatus } from './informant.entity.js';

/** What a column is called; the first of its names is the one that is written. */
export const INFORMANT_COLUMNS = {
  NAME: ['姓名', '信息员'],
  UNIT: ['单位', '工作单位'],
  PHONE: ['电话', '手机', '联系电话'],
  IS_MEMBER: ['是否委员', '委员'],
  NOMINATED_BY: ['推荐单位', '推荐'],
  COMMITTEE: ['所在联络委', '联络委'],
  EXPECTED: ['每月应报篇数', '每月应报'],
  TERM_ENDS_ON: ['任期结束'],
  TERM_STARTS_ON: ['任期开始'],
  STATUS: ['状态'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type InformantColumn = keyof typeof INFORMANT_COLUMNS;

export interface InformantForFile {
  readonly name: string;
  readonly unit: string | null;
  readonly phone: string | null;
  readonly isMember: boolean;
  readonly nominatedBy: string;
  readonly committeeName: string | null;
  readonly monthlyExpected: number;
  readonly termStartsOn: string | null;
  readonly termEndsOn: string | null;
  readonly status: InformantStatus;
}

const STATUS_WORDS: Readonly<Record<InformantStatus, string>> = {
  [InformantStatus.NOMINATED]: '推荐',
  [InformantStatus.APPOINTED]: '聘任',
  [InformantStatus.ACTIVE]: '在岗',
  [InformantStatus.ENDED]: '结束',
};

/** The list as it is read back: who is no longer one stands in no list of those who are. */
export function informantSheet(informants: readonly InformantForFile[]): OutputSheet {
  const widths: Partial<Record<InformantColumn, number>> = { UNIT: 28, NOMINATED_BY: 24, COMMITTEE: 24, PHONE: 16 };
  return {
    name: '特邀信息员',
    columns: (Object.keys(INFORMANT_COLUMNS) as InformantColumn[]).map((column) => ({
      header: INFORMANT_COLUMNS[column][0],
      ...(widths[column] ? { width: widths[column] } : {}),
    })),
    rows: informants.map((one) => [
      one.name,
      one.unit,
      one.phone,
      one.isMember ? '是' : '否',
      one.nominatedBy,
      one.committeeName,
      one.monthlyExpected,
      one.termEndsOn,
      one.termStartsOn,
      STATUS_WORDS[one.status],
    ]),
  };
}
