import { dayInChina } from '../../kernel/clock.js';
import { OutreachRefusal, OutreachRefusalCode } from './outreach.refusal.js';
import type { OutreachRecord } from './outreach-record.entity.js';
import { type PolicyNotice, PolicyNoticeStatus } from './policy-notice.entity.js';

const no = (code: OutreachRefusalCode) => new OutreachRefusal(code);

/** Why its words may not be changed now, or null when they may: what was published stands as it was read. */
export function whyNotDraft({ status }: Pick<PolicyNotice, 'status'>): OutreachRefusal | null {
  if (status === PolicyNoticeStatus.PUBLISHED) return no(OutreachRefusalCode.ALREADY_PUBLISHED);
  return status === PolicyNoticeStatus.WITHDRAWN ? no(OutreachRefusalCode.WITHDRAWN) : null;
}

export function whyCannotPublish(
  notice: Pick<PolicyNotice, 'status' | 'readBy'>,
  today: string,
): OutreachRefusal | null {
  if (notice.readBy !== null && notice.readBy < today) return no(OutreachRefusalCode.READ_BY_IN_PAST);
  return whyNotDraft(notice);
}

/** Why it is not there to be read, or to be withdrawn. */
export function whyNotPublished({ status }: Pick<PolicyNotice, 'status'>): OutreachRefusal | null {
  if (status === PolicyNoticeStatus.DRAFT) return no(OutreachRefusalCode.NOT_PUBLISHED);
  return status === PolicyNoticeStatus.WITHDRAWN ? no(OutreachRefusalCode.WITHDRAWN) : null;
}

/** Why nobody is reminded, given those who have not read it: each at most once a day. */
export function whyCannotRemind(
  notice: Pick<PolicyNotice, 'status'>,
  unread: { readonly count: number; readonly remindedToday: number },
): OutreachRefusal | null {
  const refusal = whyNotPublished(notice);
  if (refusal) return refusal;
  if (unread.count === 0) return no(OutreachRefusalCode.EVERYBODY_HAS_READ);
  return unread.count === unread.remindedToday ? no(OutreachRefusalCode.REMINDED_TODAY) : null;
}

/**
 * Why it may not be noted as told on that day. What was told before a notice was withdrawn did happen, also when the phone
 * finds its signal only afterwards.
 */
export function whyCannotRecord(
  notice: Pick<PolicyNotice, 'status' | 'publishedAt' | 'withdrawnAt'>,
  heldOn: string,
  today: string,
): OutreachRefusal | null {
  if (notice.publishedAt === null) return no(OutreachRefusalCode.NOT_PUBLISHED);
  if (heldOn > today) return no(OutreachRefusalCode.DAY_IN_FUTURE);
  if (heldOn < dayInChina(notice.publishedAt)) return no(OutreachRefusalCode.BEFORE_PUBLISHED);
  return notice.withdrawnAt !== null && heldOn > dayInChina(notice.withdrawnAt)
    ? no(OutreachRefusalCode.AFTER_WITHDRAWN)
    : null;
}

export function whyCannotWithdrawRecord(
  record: Pick<OutreachRecord, 'withdrawnAt'>,
  questions: readonly { readonly topicId: string | null }[],
): OutreachRefusal | null {
  if (record.withdrawnAt !== null) return no(OutreachRefusalCode.RECORD_WITHDRAWN);
  return questions.some(({ topicId }) => topicId !== null) ? no(OutreachRefusalCode.QUESTION_TAKEN_UP) : null;
}

/** Why a question may not become a topic now: once is enough. */
export function whyCannotTakeUp(
  record: Pick<OutreachRecord, 'withdrawnAt'>,
  question: { readonly topicId: string | null },
): OutreachRefusal | null {
  if (question.topicId !== null) return no(OutreachRefusalCode.ALREADY_TOPIC);
  return record.withdrawnAt !== null ? no(OutreachRefusalCode.RECORD_WITHDRAWN) : null;
}
