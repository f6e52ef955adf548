import { Party } from '../../consultation/index.js';

export interface PersonInPublic {
  party: Party;
  sitsIn: boolean;
  name: string | null;
  organisation: string | null;
  interestGroupName: string | null;
}

/** The people concerned appear by what they stand for: not by name, and not by where they live. */
export function asSeenInPublic<Person extends PersonInPublic>(person: Person): Person {
  const organisation = person.interestGroupName === null ? person.organisation : null;
  const isResident = person.party === Party.STAKEHOLDER || person.sitsIn;
  const unnamed = isResident
    ? { ...person, name: null, organisation: person.sitsIn ? null : organisation }
    : { ...person };
  return 'participantId' in unnamed ? { ...unnamed, participantId: null } : unnamed;
}
