import { badInput } from '../../kernel/errors.js';
import { knownId, knownIdOrNull, knownIds } from '../../kernel/id.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Member, Sector } from '../roster/index.js';
import { type Studio, StudioMember } from './studio.entity.js';
import type { StudioWords } from './studio.inputs.js';

const MOST_MEMBERS = 60;

/** What is said of a studio, within its limits. */
export function studioWords(input: StudioWords) {
  const leadMemberId = knownId(input.leadMemberId);
  const memberIds = [...new Set([leadMemberId, ...knownIds(input.memberIds)])];
  if (memberIds.length > MOST_MEMBERS) throw badInput('memberIds', 'TOO_MANY');
  return {
    words: {
      name: textInput(input.name, { field: 'name', max: 60, required: true }),
      address: textInput(input.address, { field: 'address', max: TITLE_MAX, required: true }),
      about: textInput(input.about, { field: 'about', max: NOTE_MAX }),
    },
    sectorId: knownIdOrNull(input.sectorId),
    leadMemberId,
    memberIds,
  };
}

export async function sectorIn(tx: Transaction, id: string | null): Promise<Sector | null> {
  if (id === null) return null;
  const sector = await tx.em.findOne(Sector, id);
  if (!sector) throw badInput('sectorId', 'UNKNOWN');
  return sector;
}

/** Who keeps it, from now on. */
export async function keepMembers(
  tx: Transaction,
  studio: Studio,
  { memberIds, leadMemberId }: { readonly memberIds: readonly string[]; readonly leadMemberId: string },
): Promise<void> {
  const known = await tx.em.find(StudioMember, { studio });
  const today = tx.ctx.today();
  for (const one of known) {
    const stays = memberIds.includes(one.member.id);
    one.isLead = one.member.id === leadMemberId;
    if (stays) one.leftAt = null;
    else one.leftAt ??= tx.ctx.now();
  }
  for (const memberId of memberIds.filter((id) => !known.some(({ member }) => member.id === id))) {
    const member = await tx.em.findOne(Member, memberId);
    if (!member || (member.termEndsOn !== null && member.termEndsOn < today)) throw badInput('memberIds', 'UNKNOWN');
    tx.em.persist(
      tx.em.create(StudioMember, { studio: studio.id, member: member.id, isLead: memberId === leadMemberId }),
    );
  }
}
