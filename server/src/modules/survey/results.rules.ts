import { AnswerVia, QuestionKind, type StoredQuestion } from './questionnaire.entity.js';
import { SCALE } from './questionnaire.rules.js';

/** Fewer than this may show who said what: the group is named with its n, and not broken down. */
export const SMALL = 5;

/** What the database counted of one survey. A group id of null is 其他. */
export interface Tallies {
  readonly voices: readonly { readonly groupId: string | null; readonly via: AnswerVia; readonly count: number }[];
  /** How many of each group answered each question. */
  readonly answered: readonly {
    readonly questionId: string;
    readonly groupId: string | null;
    readonly count: number;
  }[];
  readonly values: readonly {
    readonly questionId: string;
    readonly groupId: string | null;
    readonly value: string;
    readonly count: number;
    /** 3 for the first, 2 for the second, 1 for the third place. */
    readonly points: number;
  }[];
}

export interface Asked {
  readonly questions: readonly StoredQuestion[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly peopleCount: number | null }[];
  readonly demands: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}

export interface GroupResult {
  /** null: 其他. */
  readonly groupId: string | null;
  readonly name: string | null;
  readonly n: number;
  readonly peopleCount: number | null;
}

export interface OptionResult {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  readonly points: number;
  /** In the order of the groups; null where it would show who said what. */
  readonly groupCounts: readonly (number | null)[];
}

export interface QuestionResult {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly n: number;
  readonly groupNs: readonly (number | null)[];
  readonly mean: number | null;
  readonly options: readonly OptionResult[];
}

export interface Results {
  readonly n: number;
  readonly byCode: number;
  readonly byInvitation: number;
  readonly onPaper: number;
  readonly isSmall: boolean;
  readonly groups: readonly GroupResult[];
  readonly questions: readonly QuestionResult[];
}

/**
 * The groups whose own answers stay unsaid. Were only one of them left out, it could be had by taking the others from
 * the whole: so the next smallest stays unsaid with it, until those unsaid are enough people together.
 */
export function unsaidGroups(counts: ReadonlyMap<string | null, number>): ReadonlySet<string | null> {
  const some = [...counts].filter(([, n]) => n > 0).sort(([, a], [, b]) => a - b);
  const unsaid = new Set<string | null>();
  let together = 0;
  for (const [group, n] of some) {
    if (n >= SMALL && (together === 0 || together >= SMALL)) break;
    unsaid.add(group);
    together += n;
  }
  return unsaid;
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);

/** The figures of a survey as people may see them. */
export function resultsOf({ questions, groups, demands }: Asked, { voices, answered, values }: Tallies): Results {
  const declared = [...groups, { id: null, name: null, peopleCount: null }];
  const n = sum(voices, ({ count }) => count);
  const via = (wanted: AnswerVia) => sum(voices, (row) => (row.via === wanted ? row.count : 0));
  return {
    n,
    byCode: via(AnswerVia.CODE),
    byInvitation: via(AnswerVia.INVITATION),
    onPaper: via(AnswerVia.PAPER),
    isSmall: n < SMALL,
    groups: declared.map(({ id, name, peopleCount }) => ({
      groupId: id,
      name,
      peopleCount,
      n: sum(voices, ({ groupId, count }) => (groupId === id ? count : 0)),
    })),
    questions: questions.map((question) => {
      const own = values.filter(({ questionId }) => questionId === question.id);
      const counts = new Map(
        declared.map(({ id }) => [
          id,
          sum(answered, (row) => (row.questionId === question.id && row.groupId === id ? row.count : 0)),
        ]),
      );
      const unsaid = unsaidGroups(counts);
      const options = offeredBy(question, demands).map(({ id, text }) => {
        const chosen = own.filter(({ value }) => value === id);
        return {
          id,
          text,
          count: sum(chosen, ({ count }) => count),
          points: sum(chosen, ({ points }) => points),
          groupCounts: declared.map((group) =>
            unsaid.has(group.id) ? null : sum(chosen, (row) => (row.groupId === group.id ? row.count : 0)),
          ),
        };
      });
      const given = sum([...counts.values()], (count) => count);
      return {
        id: question.id,
        kind: question.kind,
        text: question.text,
        n: given,
        groupNs: declared.map(({ id }) => (unsaid.has(id) ? null : (counts.get(id) ?? 0))),
        mean:
          question.kind === QuestionKind.SCALE && given > 0
            ? sum(options, ({ id, count }) => Number(id) * count) / given
            : null,
        options:
          question.kind === QuestionKind.DEMANDS
            ? options.sort((a, b) => b.points - a.points || b.count - a.count)
            : options,
      };
    }),
  };
}

function offeredBy({ kind, options }: StoredQuestion, demands: Asked['demands']) {
  if (kind === QuestionKind.SCALE) return SCALE.map((value) => ({ id: value, text: value }));
  if (kind === QuestionKind.DEMANDS)
    return demands.map(({ id, number, title }) => ({ id, text: `${number}. ${title}` }));
  return options;
}
