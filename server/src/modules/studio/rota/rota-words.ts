import { LockMode } from '@mikro-orm/core';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { dayInput, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Member } from '../../roster/index.js';
import { StudioMember } from '../studio.entity.js';
import { putOnDuty, takenOffDuty } from '../studio.events.js';
import type { ReceptionWords } from '../studio.inputs.js';
import { StudioRefusalCode as Code } from '../studio.refusal.js';
import { type DayHalf, Reception, ReceptionDuty } from './reception.entity.js';

const MOST_ON_DUTY = 12;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const timeInput = (typed: string, field: string): string => {
  const time = textInput(typed, { field, max: 5, required: true });
  if (!TIME.test(time)) throw badInput(field, 'FORMAT');
  return time;
};

/** When somebody receives, and who, within its limits. */
export function rotaWords(input: ReceptionWords) {
  const words = {
    onDay: dayInput(input.onDay, 'onDay'),
    half: input.half,
    startsAt: timeInput(input.startsAt, 'startsAt'),
    endsAt: timeInput(input.endsAt, 'endsAt'),
  };
  if (words.endsAt <= words.startsAt) throw badInput('endsAt', 'BEFORE_START');
  const memberIds = knownIds(input.memberIds);
  if (memberIds.length === 0) throw badInput('memberIds', 'REQUIRED');
  if (memberIds.length > MOST_ON_DUTY) throw badInput('memberIds', 'TOO_MANY');
  return { words, memberIds };
}

interface When {
  readonly onDay: string;
  readonly half: DayHalf;
}

/** Whether the studio, whose row is held, receives then already. */
export async function isTaken(tx: Transaction, studioId: string, { onDay, half }: When, but: string | null) {
  const there = await tx.em.find(Reception, { studio: studioId, onDay, half, cancelledAt: null });
  return there.some(({ id }) => id !== but);
}

/** Holds the rows of members in one order: two studios that want one of them at once take turns. */
export async function holdMembers(tx: Transaction, memberIds: readonly string[]): Promise<void> {
  const wanted = { id: { $in: [...new Set(memberIds)] } };
  await tx.em.find(Member, wanted, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
}

/**
 * Why these members, whose rows are held, are not on duty then: they do not keep the studio, or are on duty elsewhere in
 * that half of the day.
 */
export async function whyNotOnDuty(
  tx: Transaction,
  studioId: string,
  { onDay, half }: When,
  memberIds: readonly string[],
  but: string | null,
): Promise<Code | null> {
  const keepers = await tx.em.find(StudioMember, { studio: studioId, leftAt: null });
  const known = but === null ? [] : await tx.em.find(ReceptionDuty, { reception: but, takenOffAt: null });
  const mayBe = new Set([...keepers, ...known].map(({ member }) => member.id));
  if (memberIds.some((id) => !mayBe.has(id))) return Code.NOT_OF_STUDIO;
  const elsewhere = await tx.em.find(ReceptionDuty, {
    member: { $in: [...memberIds] },
    takenOffAt: null,
    reception: { onDay, half, cancelledAt: null },
  });
  return elsewhere.some(({ reception }) => reception.id !== but) ? Code.MEMBER_ELSEWHERE : null;
}

/** Who is on duty, from now on: those who are new and those left out are told. */
export async function putThemOnDuty(
  tx: Transaction,
  reception: Reception,
  memberIds: readonly string[],
): Promise<void> {
  const ids = { studioId: reception.studio.id, receptionId: reception.id };
  const known = await tx.em.find(ReceptionDuty, { reception });
  const wanted = new Set(memberIds);
  for (const duty of known) {
    const memberId = duty.member.id;
    if (duty.takenOffAt === null && !wanted.has(memberId)) {
      Object.assign(duty, { takenOffAt: tx.ctx.now(), isPresent: false, checkedInAt: null });
      tx.record(takenOffDuty({ ...ids, memberId }));
    } else if (duty.takenOffAt !== null && wanted.has(memberId)) {
      duty.takenOffAt = null;
      tx.record(putOnDuty({ ...ids, memberId }));
    }
    wanted.delete(memberId);
  }
  for (const memberId of wanted) {
    tx.em.persist(tx.em.create(ReceptionDuty, { reception: reception.id, member: memberId }));
    tx.record(putOnDuty({ ...ids, memberId }));
  }
}
