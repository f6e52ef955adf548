import { registerEnumType } from 'type-graphql';
import { DelegateAuthority, type Participant, ParticipantDuty, Party } from '../../consultation/index.js';
import { ResponseNature } from '../../wording/index.js';

/** What a promise must have (rule 4). The last two follow from the first four: somebody must be able to be held to it. */
export enum PromisePart {
  ACTION = 'ACTION',
  DELIVERABLE = 'DELIVERABLE',
  DUE_ON = 'DUE_ON',
  RESPONSIBLE_PERSON = 'RESPONSIBLE_PERSON',
  /** The delegate must report back, and nobody entitled has allowed the promise. */
  AUTHORITY = 'AUTHORITY',
  /** Whoever answered speaks for no unit that a matter could be assigned to. */
  UNIT = 'UNIT',
}
registerEnumType(PromisePart, { name: 'PromisePart', description: 'What a promise must have to count as one.' });

export interface PromiseParts {
  readonly action: string | null;
  readonly deliverable: string | null;
  readonly dueOn: string | null;
  readonly responsiblePerson: string | null;
  /** Who allowed it, where the delegate must report back. */
  readonly authorisedBy: string | null;
}

export interface Promiser {
  readonly delegateAuthority: DelegateAuthority | null;
  readonly hasUnit: boolean;
}

type Answering = Pick<Participant, 'party' | 'duty' | 'department' | 'represents'>;

/** Whoever can be held to it: a department, or an organisation of the directory. */
export function hasUnit({ department, represents }: Answering): boolean {
  return department !== null || represents !== null;
}

/** A department and the township answer; so does whoever speaks for an organisation, in its name, unless they only listen. */
export function mayAnswer(seat: Answering): boolean {
  if (seat.party === Party.DEPARTMENT || seat.party === Party.TOWNSHIP) return true;
  return seat.represents !== null && seat.party === Party.STAKEHOLDER && seat.duty !== ParticipantDuty.OBSERVER;
}

/** What is missing before these words count as a promise. Empty: it is one. */
export function missingPartsOf(parts: PromiseParts, promiser: Promiser): PromisePart[] {
  const missing: PromisePart[] = [];
  if (!parts.action) missing.push(PromisePart.ACTION);
  if (!parts.deliverable) missing.push(PromisePart.DELIVERABLE);
  if (!parts.dueOn) missing.push(PromisePart.DUE_ON);
  if (!parts.responsiblePerson) missing.push(PromisePart.RESPONSIBLE_PERSON);
  if (promiser.delegateAuthority === DelegateAuthority.MUST_REPORT_BACK && !parts.authorisedBy) {
    missing.push(PromisePart.AUTHORITY);
  }
  if (!promiser.hasUnit) missing.push(PromisePart.UNIT);
  return missing;
}

/** The nature an answer is recorded under: a promise that lacks a part is a position. */
export function recordedNature(
  meant: ResponseNature,
  missing: readonly PromisePart[],
): { nature: ResponseNature; downgraded: boolean } {
  const downgraded = meant === ResponseNature.COMMITMENT && missing.length > 0;
  return { nature: downgraded ? ResponseNature.POSITION : meant, downgraded };
}
