import { minuteInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { takenOut } from './consent.events.js';

/** What a file with personal data is taken for. */
export enum ExportPurpose {
  /** 核对名册 */
  CHECK_ROSTER = 'CHECK_ROSTER',
  /** 联系、通知 */
  REACH_PEOPLE = 'REACH_PEOPLE',
  /** 会务 */
  RUN_MEETING = 'RUN_MEETING',
  /** 办理、督办 */
  HANDLE_MATTERS = 'HANDLE_MATTERS',
  /** 上报、统计 */
  REPORT_UP = 'REPORT_UP',
  /** 归档 */
  ARCHIVE = 'ARCHIVE',
  /** In their own words. */
  OTHER = 'OTHER',
}

const WORDS: Readonly<Record<ExportPurpose, string>> = {
  CHECK_ROSTER: '核对名册',
  REACH_PEOPLE: '联系通知',
  RUN_MEETING: '会务',
  HANDLE_MATTERS: '办理督办',
  REPORT_UP: '上报统计',
  ARCHIVE: '归档',
  OTHER: '其他',
};
const SAID_MAX = 60;

/** What somebody says a file is for, as it came in. */
export interface GivenPurpose {
  readonly purpose: string | null;
  readonly said: string | null;
}
export const purposeIn = (terms: URLSearchParams): GivenPurpose => ({
  purpose: terms.get('purpose'),
  said: terms.get('said'),
});

/** Who takes it, when and what for: stands on every sheet. */
export type TakenMark = string;

/**
 * Somebody takes personal data out of the house: never without saying what for. That they did is in the trail, and who, when
 * and what for stands on the file.
 */
export async function takeOut(ctx: RequestContext, what: string, given: GivenPurpose): Promise<TakenMark> {
  const purpose = Object.values(ExportPurpose).find((known) => known === given.purpose);
  if (!purpose) throw badInput('purpose', given.purpose === null || given.purpose === '' ? 'REQUIRED' : 'UNKNOWN');
  const said = textInput(given.said, { field: 'said', max: SAID_MAX });
  if (purpose === ExportPurpose.OTHER && said === null) throw badInput('said', 'REQUIRED');
  await inTransaction(ctx, async (tx) => tx.record(takenOut({ what, purpose, ...(said ? { said } : {}) })));
  const who = ctx.viewer?.kind === 'ACCOUNT' ? ctx.viewer.displayName : '';
  const why = [WORDS[purpose], said].filter(Boolean).join('：');
  return `${who} ${minuteInChina(ctx.now())} 导出　用途：${why}　含个人信息，不得外传`;
}
