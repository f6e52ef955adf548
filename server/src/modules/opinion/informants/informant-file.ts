import {
  type Columns,
  columnsToWrite,
  day,
  isYes,
  telephone,
  wholeNumber,
  words,
} from '../../../kernel/imports/index.js';
import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { InformantStatus } from './informant.entity.js';
import { isExpected, isPhone } from './informant.rules.js';

/** The list as it is written, and as it is read back. */
export const INFORMANT_COLUMNS = {
  NAME: {
    headings: ['姓名', '信息员', 'name', 'full name', 'informant'],
    needed: true,
    read: words({ max: 40, tooLong: 'NAME_TOO_LONG', missing: 'NAME_MISSING' }),
  },
  UNIT: {
    headings: ['单位', '工作单位', 'unit', 'work unit', 'employer'],
    width: 28,
    read: words({ max: 120, tooLong: 'UNIT_TOO_LONG' }),
  },
  PHONE: {
    headings: [
      '电话',
      '手机',
      '联系电话',
      '手机号',
      '手机号码',
      'phone',
      'phone no',
      'phone number',
      'mobile',
      'telephone',
    ],
    width: 16,
    read: telephone(isPhone, 'PHONE_UNREADABLE'),
  },
  IS_MEMBER: { headings: ['是否委员', '委员', 'member', 'is member'], read: isYes },
  NOMINATED_BY: { headings: ['推荐单位', '推荐', 'nominated by', 'nominator'], needed: true, width: 24, read: words() },
  COMMITTEE: { headings: ['所在联络委', '联络委', 'committee', 'liaison committee'], width: 24, read: words() },
  EXPECTED: {
    headings: ['每月应报篇数', '每月应报', 'expected each month', 'monthly'],
    read: wholeNumber(isExpected, 'EXPECTED_UNREADABLE'),
  },
  TERM_ENDS_ON: { headings: ['任期结束', 'term ends', 'term end'], read: day('TERM_UNREADABLE') },
  TERM_STARTS_ON: { headings: ['任期开始', 'term starts', 'term start'] },
  STATUS: { headings: ['状态', 'status'] },
} as const satisfies Columns;
export type InformantField = keyof typeof INFORMANT_COLUMNS;

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
  return {
    name: '特邀信息员',
    columns: columnsToWrite(INFORMANT_COLUMNS),
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
