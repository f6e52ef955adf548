import { registerEnumType } from 'type-graphql';
import { Party } from './consultation.entity.js';
import { AttendanceStatus, ParticipantDuty } from './participant.entity.js';

/** What each party prepares (domain rule 2). A form gives an item the weight 0 where it does not ask for it. */
export enum ReadinessItemKind {
  MATERIALS_READ = 'MATERIALS_READ',
  FIELD_RESEARCH = 'FIELD_RESEARCH',
  DEPARTMENT_VISIT = 'DEPARTMENT_VISIT',
  SUGGESTION = 'SUGGESTION',
  SPEECH_PAPER = 'SPEECH_PAPER',
  POLICY_CLAUSES = 'POLICY_CLAUSES',
  POSITIONS = 'POSITIONS',
  DELEGATE = 'DELEGATE',
  RESIDENTS_LISTED = 'RESIDENTS_LISTED',
  WISH_SURVEY = 'WISH_SURVEY',
  DEMANDS_SUBMITTED = 'DEMANDS_SUBMITTED',
  DEMANDS_RANKED = 'DEMANDS_RANKED',
}
registerEnumType(ReadinessItemKind, { name: 'ReadinessItemKind' });

/** One invited person with everything counted that they (or their department, or their group) have done. */
export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly party: Party;
  readonly duty: ParticipantDuty;
  readonly attendance: AttendanceStatus;
  readonly groupId: string | null;
  readonly materialsRead: number;
  readonly researchCount: number;
  readonly visitCount: number;
  readonly suggestionCount: number;
  /** Speech papers handed in and not sent back. */
  readonly paperCount: number;
  readonly clauseCount: number;
  /** Demands put to the department, and those of them it has written a position on. */
  readonly demandsAddressed: number;
  readonly positionsGiven: number;
  readonly delegateNamed: boolean;
  /** Demands of this person or of their interest group, and those of them that are ranked. */
  readonly demandsSubmitted: number;
  readonly demandsRanked: number;
}

export interface ReadinessFacts {
  readonly materialCount: number;
  readonly demandCount: number;
  readonly surveyAnswers: number;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly PersonFacts[];
}

/**
 * A party's weight under its name (`MEMBER`), an item's under both (`MEMBER.SUGGESTION`). What is not named weighs 1,
 * except what few forms ask for (see `itemsOfParty`).
 */
export type ReadinessWeights = Readonly<Record<string, number>>;

export interface ItemReadiness {
  readonly kind: ReadinessItemKind;
  /** 0 to 1. */
  readonly share: number;
  readonly isDone: boolean;
  /** Nobody can do it yet: there is nothing to read, nothing to answer. */
  readonly isWaiting: boolean;
}

export interface PersonReadiness {
  readonly participantId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly party: Party;
  readonly score: number;
  readonly items: readonly ItemReadiness[];
}

export interface PartyReadiness {
  readonly party: Party;
  /** null: nobody of this party prepares. It counts as 0. */
  readonly score: number | null;
  readonly peopleCount: number;
}

export interface Readiness {
  readonly score: number;
  readonly parties: readonly PartyReadiness[];
  readonly people: readonly PersonReadiness[];
}

const PARTIES = Object.values(Party);

/** What each party is asked for, and its weight where a form does not say. */
export const itemsOfParty: Readonly<Record<Party, Readonly<Partial<Record<ReadinessItemKind, number>>>>> = {
  [Party.MEMBER]: { MATERIALS_READ: 1, FIELD_RESEARCH: 1, DEPARTMENT_VISIT: 1, SUGGESTION: 1, SPEECH_PAPER: 0 },
  [Party.DEPARTMENT]: { POLICY_CLAUSES: 1, POSITIONS: 1, DELEGATE: 1 },
  [Party.TOWNSHIP]: { RESIDENTS_LISTED: 1, WISH_SURVEY: 1 },
  [Party.STAKEHOLDER]: { DEMANDS_SUBMITTED: 1, DEMANDS_RANKED: 1 },
};

/** Chair, scribe and observers serve the meeting; who declined or is on leave does not come. */
export function takesPart({ duty, attendance }: Pick<PersonFacts, 'duty' | 'attendance'>): boolean {
  return (
    duty === ParticipantDuty.ATTENDEE &&
    attendance !== AttendanceStatus.DECLINED &&
    attendance !== AttendanceStatus.LEAVE_APPROVED
  );
}

/** Every weight a form has, said or not, under its name. */
export function allWeights(weights: ReadinessWeights): Record<string, number> {
  return Object.fromEntries(
    PARTIES.flatMap((party) => [
      [party, weightOf(weights, party)],
      ...(Object.keys(itemsOfParty[party]) as ReadinessItemKind[]).map((kind) => [
        `${party}.${kind}`,
        itemWeight(weights, party, kind),
      ]),
    ]),
  );
}

/** How ready a meeting is: a person is the mean of their items, a party of its people, the meeting of its parties. */
export function readinessOf(facts: ReadinessFacts, weights: ReadinessWeights): Readiness {
  const people = facts.people.filter(takesPart).map((person) => personReadiness(person, facts, weights));
  const parties = PARTIES.map((party): PartyReadiness => {
    const scores = people.filter((person) => person.party === party).map(({ score }) => score);
    return { party, score: scores.length > 0 ? mean(scores) : null, peopleCount: scores.length };
  });
  const score = weightedMean(parties.map(({ party, score }) => [score ?? 0, weightOf(weights, party)]));
  return { score, parties, people };
}

function personReadiness(person: PersonFacts, facts: ReadinessFacts, weights: ReadinessWeights): PersonReadiness {
  const weighted = itemsOf(person, facts)
    .map((item) => ({ item, weight: itemWeight(weights, person.party, item.kind) }))
    .filter(({ weight }) => weight > 0);
  return {
    participantId: person.id,
    name: person.name,
    organisation: person.organisation,
    party: person.party,
    score: weighted.length > 0 ? weightedMean(weighted.map(({ item, weight }) => [item.share, weight])) : 1,
    items: weighted.map(({ item }) => item),
  };
}

function itemsOf(person: PersonFacts, facts: ReadinessFacts): ItemReadiness[] {
  switch (person.party) {
    case Party.MEMBER:
      return [
        partly(ReadinessItemKind.MATERIALS_READ, person.materialsRead, facts.materialCount),
        once(ReadinessItemKind.FIELD_RESEARCH, person.researchCount),
        once(ReadinessItemKind.DEPARTMENT_VISIT, person.visitCount),
        once(ReadinessItemKind.SUGGESTION, person.suggestionCount),
        once(ReadinessItemKind.SPEECH_PAPER, person.paperCount),
      ];
    case Party.DEPARTMENT:
      return [
        once(ReadinessItemKind.POLICY_CLAUSES, person.clauseCount),
        // Asked nothing while others are asked: there is nothing to write. No demand at all: it is too early to say.
        person.demandsAddressed === 0 && facts.demandCount > 0
          ? item(ReadinessItemKind.POSITIONS, 1)
          : partly(ReadinessItemKind.POSITIONS, person.positionsGiven, person.demandsAddressed),
        once(ReadinessItemKind.DELEGATE, person.delegateNamed ? 1 : 0),
      ];
    case Party.TOWNSHIP: {
      const listed = facts.people.filter((one) => one.party === Party.STAKEHOLDER && takesPart(one)).length;
      return [
        once(ReadinessItemKind.RESIDENTS_LISTED, listed),
        once(ReadinessItemKind.WISH_SURVEY, facts.surveyAnswers),
      ];
    }
    case Party.STAKEHOLDER:
      return [
        once(ReadinessItemKind.DEMANDS_SUBMITTED, person.demandsSubmitted),
        partly(ReadinessItemKind.DEMANDS_RANKED, person.demandsRanked, person.demandsSubmitted),
      ];
  }
}

const item = (kind: ReadinessItemKind, share: number, isWaiting = false): ItemReadiness => ({
  kind,
  share,
  isDone: share === 1,
  isWaiting,
});
const once = (kind: ReadinessItemKind, count: number) => item(kind, count > 0 ? 1 : 0);
const partly = (kind: ReadinessItemKind, done: number, of: number) =>
  item(kind, of > 0 ? Math.min(1, done / of) : 0, of === 0);

const weightOf = (weights: ReadinessWeights, name: string, unnamed = 1) => Math.max(0, weights[name] ?? unnamed);

/** What a form gives one item of a party, said or not. */
export function itemWeight(weights: ReadinessWeights, party: Party, kind: ReadinessItemKind): number {
  return weightOf(weights, `${party}.${kind}`, itemsOfParty[party][kind]);
}
const mean = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;

function weightedMean(pairs: readonly (readonly [score: number, weight: number])[]): number {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return 0;
  return Math.min(1, pairs.reduce((sum, [score, weight]) => sum + score * weight, 0) / total);
}

/** Shares meet their threshold when they are equal to it; the last bits of a sum of fractions do not decide. */
export function reaches(score: number, threshold: number): boolean {
  return score >= threshold - 1e-9;
}
