import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { LiaisonCommittee, Sector, SpecialCommittee } from '../roster/index.js';
import { OrganiserKind, type PlanEntry } from './plan.entity.js';

type Organised = Pick<PlanEntry, 'committee' | 'sector' | 'specialCommittee'>;

/** The references an entry of this organiser holds: one of three. */
export async function organisedBy(tx: Transaction, kind: OrganiserKind, given: string): Promise<Organised> {
  const id = knownId(given);
  const nobody: Organised = { committee: null, sector: null, specialCommittee: null };
  const found = {
    [OrganiserKind.COMMITTEE]: async () => {
      const one = await tx.em.findOne(LiaisonCommittee, id);
      return one && { ...nobody, committee: ref(one) };
    },
    [OrganiserKind.SECTOR]: async () => {
      const one = await tx.em.findOne(Sector, id);
      return one && { ...nobody, sector: ref(one) };
    },
    [OrganiserKind.SPECIAL_COMMITTEE]: async () => {
      const one = await tx.em.findOne(SpecialCommittee, id);
      return one && { ...nobody, specialCommittee: ref(one) };
    },
  };
  const organised = await found[kind]();
  if (!organised) throw badInput('organiserId', 'UNKNOWN');
  return organised;
}

export const organiserOf = ({ committee, sector, specialCommittee }: Organised) => ({
  committeeId: committee?.id ?? null,
  groupId: (sector ?? specialCommittee)?.id ?? null,
});
