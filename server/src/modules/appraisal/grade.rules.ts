import { registerEnumType } from 'type-graphql';

export enum AppraisalGrade {
  /** 优秀 */
  EXCELLENT = 'EXCELLENT',
  /** 称职 */
  COMPETENT = 'COMPETENT',
  /** 基本称职 */
  BASIC = 'BASIC',
  /** 不称职 */
  INCOMPETENT = 'INCOMPETENT',
}
registerEnumType(AppraisalGrade, { name: 'AppraisalGrade', description: 'The best first.' });

/** As the district's papers say it. */
export const GRADE_WORDS: Readonly<Record<AppraisalGrade, string>> = {
  EXCELLENT: '优秀',
  COMPETENT: '称职',
  BASIC: '基本称职',
  INCOMPETENT: '不称职',
};

interface Least {
  readonly points: number;
  /** Percent of the meetings one was invited to. Who was invited to none has it. */
  readonly presence: number;
}

/** What a grade takes, at least; the secretariat's to change, for each round. */
export interface GradeRules {
  readonly excellent: Least;
  readonly competent: Least;
  readonly basic: Least;
  /** Percent of all reports of a round that may be 优秀. */
  readonly excellentShare: number;
  /** Who handed in no report gets this at best. */
  readonly unwritten: AppraisalGrade;
}

/** What the house comes with. */
export const FIRST_RULES: GradeRules = {
  excellent: { points: 30, presence: 80 },
  competent: { points: 10, presence: 60 },
  basic: { points: 2, presence: 30 },
  excellentShare: 20,
  unwritten: AppraisalGrade.BASIC,
};

export interface Deserved {
  readonly id: string;
  readonly points: number;
  readonly invited: number;
  readonly present: number;
  readonly written: boolean;
}

const ORDER = Object.values(AppraisalGrade);
/** Where a grade stands: 0 is the best. */
export const placeOf = (grade: AppraisalGrade): number => ORDER.indexOf(grade);
const worse = (one: AppraisalGrade, other: AppraisalGrade) => (placeOf(one) > placeOf(other) ? one : other);

export const presenceOf = ({ invited, present }: Pick<Deserved, 'invited' | 'present'>): number =>
  invited === 0 ? 100 : (present * 100) / invited;

/** How many of a round may be 优秀. */
export const mostExcellent = (reports: number, { excellentShare }: GradeRules): number =>
  Math.floor((reports * excellentShare) / 100);

function byItself(one: Deserved, rules: GradeRules): AppraisalGrade {
  const has = ({ points, presence }: Least) => one.points >= points && presenceOf(one) >= presence;
  const found = has(rules.excellent)
    ? AppraisalGrade.EXCELLENT
    : has(rules.competent)
      ? AppraisalGrade.COMPETENT
      : has(rules.basic)
        ? AppraisalGrade.BASIC
        : AppraisalGrade.INCOMPETENT;
  return one.written ? found : worse(found, rules.unwritten);
}

/**
 * What the rule proposes for everybody of a round. Of those good enough for 优秀 the ones with most points have it, and then
 * with most presence, as far as the share goes; those who stand alike at its edge are treated alike, and have 称职.
 */
export function proposeGrades(all: readonly Deserved[], rules: GradeRules): ReadonlyMap<string, AppraisalGrade> {
  const proposed = new Map(all.map((one) => [one.id, byItself(one, rules)]));
  const best = all
    .filter(({ id }) => proposed.get(id) === AppraisalGrade.EXCELLENT)
    .toSorted((a, b) => b.points - a.points || presenceOf(b) - presenceOf(a));
  let left = mostExcellent(all.length, rules);
  for (const alike of Map.groupBy(best, (one) => `${one.points} ${presenceOf(one)}`).values()) {
    left -= alike.length;
    if (left < 0) for (const { id } of alike) proposed.set(id, AppraisalGrade.COMPETENT);
  }
  return proposed;
}

/** A better grade never takes less than a worse one. */
export const areInOrder = ({ excellent, competent, basic }: GradeRules): boolean =>
  excellent.points >= competent.points &&
  competent.points >= basic.points &&
  excellent.presence >= competent.presence &&
  competent.presence >= basic.presence;
