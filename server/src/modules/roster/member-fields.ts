import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull, knownIds } from '../../kernel/id.js';
import { dayInput, textInput } from '../../kernel/text.js';
import type { Transaction } from '../../kernel/transaction.js';
import { type Gender, Member, Sector, SpecialCommittee } from './roster.entity.js';
import type { MemberInput } from './roster.inputs.js';
import { RosterRefusal, RosterRefusalCode } from './roster.refusal.js';

const PHONE = /^(1[3-9]\d{9}|0?\d{2,3}-?\d{7,8}|\d{7,8})$/;
const SKILLS_MAX = 20;

/** A telephone number as it is kept: digits, with the area code's hyphen. */
export function phoneInput(typed: string | null | undefined, field: string): string | null {
  const text = textInput(typed?.normalize('NFKC'), { field, max: 30 });
  const phone = text?.replace(/[\s()]/g, '').replace(/^(\+|00)?86-?(?=1\d{10}$)/, '') ?? null;
  if (phone === null || PHONE.test(phone)) return phone;
  const digits = phone.replaceAll('-', '');
  if (PHONE.test(digits)) return digits;
  throw badInput(field, 'PHONE');
}

export interface MemberFields {
  readonly name: string;
  readonly gender: Gender | null;
  readonly party: string | null;
  readonly sectorId: string | null;
  readonly specialCommitteeIds: readonly string[];
  readonly unit: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly skillTags: string[];
  readonly term: string | null;
  readonly termStartsOn: string | null;
  readonly termEndsOn: string | null;
}

/** What was typed, checked; limits are those of the import. */
export function memberFields(input: MemberInput): MemberFields {
  const text = (field: keyof MemberInput, max: number) =>
    textInput(input[field] as string | null | undefined, { field: `input.${field}`, max });
  const day = (field: 'termStartsOn' | 'termEndsOn') =>
    input[field] ? dayInput(input[field], `input.${field}`) : null;
  const tags = (input.skillTags ?? []).map((tag) => textInput(tag, { field: 'input.skillTags', max: 20 }));
  const skillTags = [...new Set(tags.filter((tag) => tag !== null))];
  if (skillTags.length > SKILLS_MAX) throw badInput('input.skillTags', 'TOO_MANY');
  return {
    name: textInput(input.name, { field: 'input.name', max: 50, required: true }),
    gender: input.gender ?? null,
    party: text('party', 60),
    sectorId: knownIdOrNull(input.sectorId),
    specialCommitteeIds: knownIds(input.specialCommitteeIds),
    unit: text('unit', 300),
    post: text('post', 200),
    phone: phoneInput(input.phone, 'input.phone'),
    skillTags,
    term: text('term', 40),
    termStartsOn: day('termStartsOn'),
    termEndsOn: day('termEndsOn'),
  };
}

/** Why a member may not be like this, or null. */
export async function whyNotSo(
  tx: Transaction,
  fields: MemberFields,
  memberId: string | null,
): Promise<RosterRefusal | null> {
  const { specialCommitteeIds, termStartsOn, termEndsOn, phone } = fields;
  if (specialCommitteeIds.length > 2) return new RosterRefusal(RosterRefusalCode.TOO_MANY_SPECIAL_COMMITTEES);
  if (termStartsOn && termEndsOn && termEndsOn < termStartsOn) {
    return new RosterRefusal(RosterRefusalCode.TERM_ENDS_BEFORE_START);
  }
  return whyTaken(tx, phone, memberId);
}

/** A landline is shared by an office; a mobile is one person's. */
export async function whyTaken(
  tx: Transaction,
  phone: string | null,
  memberId: string | null,
): Promise<RosterRefusal | null> {
  if (!phone?.startsWith('1')) return null;
  const others = await tx.em.count(Member, { phone, ...(memberId ? { id: { $ne: memberId } } : {}) });
  return others > 0 ? new RosterRefusal(RosterRefusalCode.PHONE_OF_ANOTHER) : null;
}

/** Writes the fields into the member. Groups that are not there are refused as bad input. */
export async function assignFields(tx: Transaction, member: Member, fields: MemberFields): Promise<void> {
  const { sectorId, specialCommitteeIds, ...plain } = fields;
  const sector = sectorId ? await tx.em.findOne(Sector, sectorId) : null;
  if (sectorId && !sector) throw badInput('input.sectorId', 'UNKNOWN');
  const special = await tx.em.find(SpecialCommittee, { id: { $in: [...specialCommitteeIds] } });
  if (special.length !== specialCommitteeIds.length) throw badInput('input.specialCommitteeIds', 'UNKNOWN');
  Object.assign(member, plain, { sector: sector && ref(sector) });
  member.specialCommittees.set(special);
}
