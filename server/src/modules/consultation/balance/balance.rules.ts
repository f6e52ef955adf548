import { registerEnumType } from 'type-graphql';
import { Party } from '../consultation.entity.js';
import { type PersonFacts, type ReadinessFacts, takesPart } from '../readiness.rules.js';

/** How a party is represented at the table. */
export enum PartyPresence {
  /** Nobody of it comes. */
  MISSING = 'MISSING',
  /** One person speaks for all of it: fine for a township, little for members and for the people concerned. */
  THIN = 'THIN',
  PRESENT = 'PRESENT',
}
registerEnumType(PartyPresence, { name: 'PartyPresence' });

/** With fewer than this a party is thin. */
const ENOUGH: Readonly<Record<Party, number>> = {
  [Party.MEMBER]: 2,
  [Party.DEPARTMENT]: 1,
  [Party.TOWNSHIP]: 1,
  [Party.STAKEHOLDER]: 2,
};

export interface PartyBalance {
  readonly party: Party;
  readonly presence: PartyPresence;
  readonly comingCount: number;
}

export interface GroupBalance {
  readonly id: string;
  readonly name: string;
  readonly comingCount: number;
}

export interface Balance {
  readonly missingParties: readonly Party[];
  readonly missingGroups: readonly { readonly id: string; readonly name: string }[];
}

type Given = Pick<ReadinessFacts, 'groups'> & {
  readonly people: readonly Pick<PersonFacts, 'party' | 'duty' | 'attendance' | 'groupId'>[];
};

/** How each party is represented, counting those who take part and come. */
export function partiesAtTable({ people }: Pick<Given, 'people'>): PartyBalance[] {
  const coming = people.filter(takesPart);
  return Object.values(Party).map((party) => {
    const comingCount = coming.filter((person) => person.party === party).length;
    const presence =
      comingCount === 0
        ? PartyPresence.MISSING
        : comingCount < ENOUGH[party]
          ? PartyPresence.THIN
          : PartyPresence.PRESENT;
    return { party, presence, comingCount };
  });
}

/** How many of each declared interest group come. */
export function groupsAtTable({ people, groups }: Given): GroupBalance[] {
  const coming = people.filter(takesPart);
  return groups.map(({ id, name }) => ({
    id,
    name,
    comingCount: coming.filter(({ groupId }) => groupId === id).length,
  }));
}

/** Whose voice would be missing: a party, or a declared interest group, with nobody coming (domain rule 3). */
export function balanceOf(given: Given): Balance {
  return {
    missingParties: partiesAtTable(given)
      .filter(({ presence }) => presence === PartyPresence.MISSING)
      .map(({ party }) => party),
    missingGroups: groupsAtTable(given)
      .filter(({ comingCount }) => comingCount === 0)
      .map(({ id, name }) => ({ id, name })),
  };
}
