import { anError, hasError, type ImportRow, type ListRow, plain, RowOutcome } from '../../../kernel/imports/index.js';
import { BriefKind } from '../brief.entity.js';
import { whyNotOutcome } from '../ladder/outcome.rules.js';
import { type BriefLevel, SubmissionOutcome } from '../ladder/submission.entity.js';
import { KIND_WORDS, type LEDGER_COLUMNS, type LedgerField, OUTCOME_WORDS } from './ledger-file.js';

export type ReadResult = ListRow<typeof LEDGER_COLUMNS>;

/** What is known of an issue and of where it was sent. */
export interface KnownIssue {
  readonly briefId: string;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly issuedOn: string;
  readonly submissions: readonly {
    readonly id: string;
    readonly level: BriefLevel;
    readonly recipient: string;
    readonly sentOn: string;
    readonly outcome: SubmissionOutcome;
    readonly adoptedAs: BriefKind | null;
    readonly outcomeOn: string | null;
  }[];
}

/** A row with what it would write down: a submission, or the outcome of one that is there (`recordId`). */
export interface ComparedResult extends ImportRow<LedgerField> {
  readonly told: {
    readonly briefId: string;
    readonly level: BriefLevel;
    readonly recipient: string;
    readonly sentOn: string | null;
    readonly letterOut: string | null;
    readonly result: SubmissionOutcome;
    readonly adoptedAs: BriefKind | null;
    readonly outcomeOn: string | null;
    readonly letterIn: string | null;
    readonly note: string | null;
  } | null;
}

/** A brief that was sent nowhere has nothing to say here. */
export const saysSomething = ({ cells }: ReadResult): boolean =>
  cells.some(({ field, text, was }) => (field === 'LEVEL' || field === 'RESULT') && (was ?? text) !== '');

/** What the file would write down: a new submission, an outcome that was awaited, or nothing. What stands is not overwritten. */
export function compareResults(
  rows: readonly ReadResult[],
  known: readonly KnownIssue[],
  today: string,
): ComparedResult[] {
  const issues = new Map(known.map((one) => [`${one.year}-${one.number}`, one]));
  const seen = new Set<string>();
  return rows.map(({ values, ...row }) => {
    const result = values.RESULT ?? SubmissionOutcome.SENT;
    const isAdopted = result === SubmissionOutcome.ADOPTED;
    // As what it was adopted is nobody's question where it was not.
    const problems = row.problems.filter(({ field }) => isAdopted || field !== 'ADOPTED_AS');
    const failed = (code?: string, field?: LedgerField): ComparedResult => ({
      ...row,
      problems: code ? [...problems, anError(code, field)] : problems,
      outcome: RowOutcome.ERROR,
      recordId: null,
      changes: [],
      told: null,
    });
    const { LEVEL: level, RECIPIENT: recipient, SENT_ON: sentOn } = values;
    if (!level && !problems.some(({ field }) => field === 'LEVEL')) problems.push(anError('LEVEL_UNKNOWN', 'LEVEL'));
    const isHeard = result !== SubmissionOutcome.SENT;
    const saysWhen = values.OUTCOME_ON !== null || problems.some(({ field }) => field === 'OUTCOME_ON');
    if (isHeard && !saysWhen) problems.push(anError('OUTCOME_ON_MISSING', 'OUTCOME_ON'));
    if (hasError(problems) || !level || !values.NUMBER) return failed();
    const adoptedAs = isAdopted ? (values.ADOPTED_AS ?? BriefKind.SINGLE) : null;
    const outcomeOn = isHeard ? values.OUTCOME_ON : null;

    const issue = issues.get(`${values.NUMBER.year}-${values.NUMBER.number}`);
    if (!issue) return failed('NO_SUCH_ISSUE', 'NUMBER');
    if (values.TITLE && plain(values.TITLE) !== plain(issue.title)) return failed('OTHER_TITLE', 'TITLE');
    const there = issue.submissions.filter((one) => one.level === level);
    const [only] = there;
    const match = recipient
      ? there.find((one) => plain(one.recipient) === plain(recipient))
      : there.length === 1
        ? only
        : undefined;
    const to = recipient ?? match?.recipient;
    if (!to) return failed(there.length > 1 ? 'RECIPIENT_AMBIGUOUS' : 'RECIPIENT_MISSING', 'RECIPIENT');
    const key = `${issue.briefId} ${level} ${plain(to)}`;
    if (seen.has(key)) return failed('TWICE');
    seen.add(key);
    const { LETTER_OUT: letterOut, LETTER_IN: letterIn, NOTE: note } = values;
    const told = {
      ...{ briefId: issue.briefId, level, recipient: match?.recipient ?? to, sentOn, letterOut },
      ...{ result, adoptedAs, outcomeOn, letterIn, note },
    };
    const found = { outcome: result, outcomeOn };
    const base = { ...row, problems, told, recordId: match?.id ?? null, changes: [] };
    if (!match) {
      if (!sentOn) return failed('SENT_ON_MISSING', 'SENT_ON');
      if (sentOn < issue.issuedOn) return failed('SENT_BEFORE_ISSUED', 'SENT_ON');
      if (sentOn > today) return failed('DAY_IN_FUTURE', 'SENT_ON');
      const why = isHeard ? whyNotOutcome({ outcome: SubmissionOutcome.SENT, sentOn }, found, null, today) : null;
      return why ? failed(why, 'OUTCOME_ON') : { ...base, outcome: RowOutcome.NEW };
    }
    const same = match.outcome === result && match.outcomeOn === outcomeOn && match.adoptedAs === adoptedAs;
    if (same || !isHeard) return { ...base, outcome: RowOutcome.UNCHANGED };
    if (match.outcome !== SubmissionOutcome.SENT) return failed('OUTCOME_STANDS', 'RESULT');
    const why = whyNotOutcome(match, found, null, today);
    if (why) return failed(why, 'OUTCOME_ON');
    const changes = [
      { field: 'RESULT' as const, from: OUTCOME_WORDS[match.outcome], to: OUTCOME_WORDS[result] },
      { field: 'OUTCOME_ON' as const, from: match.outcomeOn, to: outcomeOn },
      ...(adoptedAs ? [{ field: 'ADOPTED_AS' as const, from: null, to: KIND_WORDS[adoptedAs] }] : []),
    ];
    return { ...base, changes, outcome: RowOutcome.UPDATE };
  });
}
