import type { LeaveKind } from '../../consultation/index.js';
import type { DutyDetail, DutyKind } from '../duty-kind.js';

/** What is counted as one. */
export enum PointUnit {
  /** 次: lines of one kind about one record on one day are one. */
  TIME = 'TIME',
  /** 半天: lines of one kind on one day are two at most. */
  HALF_DAY = 'HALF_DAY',
  /** 件: every line is one. */
  PIECE = 'PIECE',
}

/** What one kind earns, in tenths of a point. */
export interface KindTerms {
  readonly points: number;
  readonly unit: PointUnit;
  /** Joint work is divided: by what was agreed, else evenly. */
  readonly shared: boolean;
  /** What counts of a kind in one year; null: all of it. */
  readonly cap: number | null;
  /** Taken off where somebody came late or left early. */
  readonly lessLate: number;
  /** Deducted where somebody stayed away without a word. */
  readonly lessAbsent: number;
  /** Deducted for leave to see to something of one's own; rules from before have none. Illness and duty never cost anything. */
  readonly lessPrivate?: number;
}
export type KindRules = Readonly<Partial<Record<DutyKind, KindTerms>>>;

/** Rules hold for what happens from a day on, until others do; of those of one day the last made. */
export interface RulesInForce {
  readonly id: string;
  readonly since: string;
  readonly kinds: KindRules;
}

export interface Fact {
  readonly kind: DutyKind;
  readonly factId: string;
  readonly memberId: string;
  readonly day: string;
  readonly detail: DutyDetail | null;
  /** Of leave that was granted. */
  readonly leaveKind: LeaveKind | null;
  readonly opensId: string;
  readonly share: number | null;
  readonly people: number;
  readonly done: boolean;
}

export interface Reckoned {
  readonly kind: DutyKind;
  readonly factId: string;
  readonly day: string;
  readonly rulesId: string;
  readonly earned: number;
  readonly credited: number;
}

/** The rules of a day; null before there were any. */
export function rulesOn(history: readonly RulesInForce[], day: string): RulesInForce | null {
  const held = history.filter(({ since }) => since <= day);
  return held.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : a.id < b.id ? 1 : -1))[0] ?? null;
}

const LATE: ReadonlySet<string> = new Set(['LATE', 'LEFT_EARLY', 'LATE_AND_LEFT_EARLY']);

/** What one line is worth before anything is capped. */
export function worth(
  fact: Pick<Fact, 'detail' | 'leaveKind' | 'done' | 'share' | 'people'>,
  terms: KindTerms,
): number {
  if (!fact.done) return 0 - lessFor(fact, terms);
  const whole =
    fact.detail !== null && LATE.has(fact.detail) ? Math.max(0, terms.points - terms.lessLate) : terms.points;
  if (!terms.shared) return whole;
  return fact.share === null ? Math.floor(whole / Math.max(1, fact.people)) : Math.floor((whole * fact.share) / 100);
}

function lessFor({ detail, leaveKind }: Pick<Fact, 'detail' | 'leaveKind'>, terms: KindTerms): number {
  if (detail === 'ABSENT') return terms.lessAbsent;
  return detail === 'ON_LEAVE' && leaveKind === 'PRIVATE' ? (terms.lessPrivate ?? 0) : 0;
}

const inOrder = (a: Fact, b: Fact) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.factId < b.factId ? -1 : 1;

/**
 * What one member has of a year by its final facts: a line for each that earns or costs something. It looks at the facts
 * in the order of their days and never at when they were written down, so that however they came it comes to the same.
 */
export function reckon(facts: readonly Fact[], history: readonly RulesInForce[]): Reckoned[] {
  const counted = new Map<string, number>();
  const ofKind = new Map<DutyKind, number>();
  return facts.toSorted(inOrder).flatMap((fact): Reckoned[] => {
    const rules = rulesOn(history, fact.day);
    const terms = rules?.kinds[fact.kind];
    if (!rules || !terms) return [];
    const earned = worth(fact, terms);
    if (earned === 0) return [];
    const { kind, factId, day } = fact;
    const line = { kind, factId, day, rulesId: rules.id, earned };
    if (earned > 0 && !isOneMore(fact, terms.unit, counted)) return [{ ...line, credited: 0 }];
    const sum = ofKind.get(kind) ?? 0;
    const credited = earned > 0 && terms.cap !== null ? Math.max(0, Math.min(earned, terms.cap - sum)) : earned;
    ofKind.set(kind, sum + credited);
    return [{ ...line, credited }];
  });
}

const MOST: Readonly<Record<PointUnit, number>> = { TIME: 1, HALF_DAY: 2, PIECE: Number.POSITIVE_INFINITY };

function isOneMore({ kind, day, opensId }: Fact, unit: PointUnit, counted: Map<string, number>): boolean {
  const key = unit === PointUnit.TIME ? `${kind} ${day} ${opensId}` : `${kind} ${day}`;
  const before = counted.get(key) ?? 0;
  counted.set(key, before + 1);
  return before < MOST[unit];
}

/** A line of the ledger that was not taken back. */
export interface Standing extends Omit<Reckoned, 'rulesId'> {
  readonly id: string;
}

/** What has to be written so that the ledger says what the facts say: lines to take back, lines to enter. */
export function difference<Line extends Standing>(standing: readonly Line[], due: readonly Reckoned[]) {
  const key = ({ kind, factId }: Pick<Reckoned, 'kind' | 'factId'>) => `${kind} ${factId}`;
  const says = ({ day, earned, credited }: Omit<Reckoned, 'rulesId'>) => `${day} ${earned} ${credited}`;
  const wanted = new Map(due.map((line) => [key(line), line]));
  const kept = new Set<string>();
  const back = standing.filter((line) => {
    const same = wanted.get(key(line));
    const stays = same !== undefined && says(same) === says(line) && !kept.has(key(line));
    if (stays) kept.add(key(line));
    return !stays;
  });
  return { back, enter: due.filter((line) => !kept.has(key(line))) };
}
