import type { Table } from '../../../kernel/tabular/index.js';
import { RowOutcome } from '../../roster/index.js';
import { BriefKind } from '../brief.entity.js';
import { whyNotOutcome } from '../ladder/outcome.rules.js';
import { BriefLevel, SubmissionOutcome } from '../ladder/submission.entity.js';
import { dayOf, plain, rowsUnder } from '../sheet-rows.js';
import { KIND_WORDS, LEDGER_COLUMNS, LEVEL_WORDS, type LedgerColumn, OUTCOME_WORDS } from './ledger-file.js';

/** A row of the file as it was understood. */
export interface ReadResult {
  readonly rowNumber: number;
  readonly number: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly issue: number | null;
  readonly level: BriefLevel | null;
  readonly recipient: string | null;
  readonly sentOn: string | null;
  readonly letterOut: string | null;
  readonly result: SubmissionOutcome | null;
  readonly adoptedAs: BriefKind | null;
  readonly outcomeOn: string | null;
  readonly letterIn: string | null;
  readonly note: string | null;
  readonly problems: readonly string[];
}

const named = <T extends string>(words: Readonly<Record<T, string>>, text: string): T | null => {
  const wanted = plain(text).replace(/级$|政协$/, '');
  return (Object.keys(words) as T[]).find((key) => words[key] === wanted || key === wanted) ?? null;
};
/** Null: this is no ledger. A brief that was sent nowhere has nothing to say here. */
export function readResults(table: Table): ReadResult[] | null {
  const found = rowsUnder(table, LEDGER_COLUMNS, ['NUMBER', 'LEVEL', 'RESULT']);
  const told = found?.filter(({ text }) => text('LEVEL') !== '' || text('RESULT') !== '');
  return told?.map(({ rowNumber, text }) => readRow(rowNumber, text)) ?? null;
}

function readRow(rowNumber: number, text: (column: LedgerColumn) => string): ReadResult {
  const problems: string[] = [];
  const issue = /^(\d{4})年?[-第]?(\d{1,5})[期号]?$/.exec(plain(text('NUMBER')));
  if (!issue) problems.push('NUMBER_UNREADABLE');
  const level = named(LEVEL_WORDS, text('LEVEL'));
  if (!level) problems.push('LEVEL_UNKNOWN');
  const result = text('RESULT') === '' ? SubmissionOutcome.SENT : named(OUTCOME_WORDS, text('RESULT'));
  if (!result) problems.push('RESULT_UNKNOWN');
  const day = (column: LedgerColumn, problem: string) => {
    if (text(column) === '') return null;
    const found = dayOf(text(column));
    if (!found) problems.push(problem);
    return found;
  };
  const adopted = result === SubmissionOutcome.ADOPTED;
  const adoptedAs = adopted
    ? text('ADOPTED_AS') === ''
      ? BriefKind.SINGLE
      : named(KIND_WORDS, text('ADOPTED_AS'))
    : null;
  if (adopted && !adoptedAs) problems.push('ADOPTED_AS_UNKNOWN');
  const outcomeOn = day('OUTCOME_ON', 'OUTCOME_ON_UNREADABLE');
  if (result && result !== SubmissionOutcome.SENT && text('OUTCOME_ON') === '') problems.push('OUTCOME_ON_MISSING');
  return {
    rowNumber,
    number: text('NUMBER') || null,
    title: text('TITLE') || null,
    year: issue ? Number(issue[1]) : null,
    issue: issue ? Number(issue[2]) : null,
    level,
    recipient: text('RECIPIENT') || null,
    sentOn: day('SENT_ON', 'SENT_ON_UNREADABLE'),
    letterOut: text('LETTER_OUT').slice(0, 60) || null,
    result,
    adoptedAs,
    outcomeOn: result === SubmissionOutcome.SENT ? null : outcomeOn,
    letterIn: text('LETTER_IN').slice(0, 60) || null,
    note: text('NOTE').slice(0, 1000) || null,
    problems,
  };
}

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

export interface ComparedResult extends ReadResult {
  readonly outcome: RowOutcome;
  readonly briefId: string | null;
  readonly submissionId: string | null;
}

/** What the file would write down: a new submission, an outcome that was awaited, or nothing. What stands is not overwritten. */
export function compareResults(
  rows: readonly ReadResult[],
  known: readonly KnownIssue[],
  today: string,
): ComparedResult[] {
  const issues = new Map(known.map((one) => [`${one.year}-${one.number}`, one]));
  const seen = new Set<string>();
  return rows.map((row) => {
    const failed = (...problems: string[]): ComparedResult => ({
      ...row,
      problems: [...row.problems, ...problems],
      outcome: RowOutcome.ERROR,
      briefId: null,
      submissionId: null,
    });
    if (row.problems.length > 0) return failed();
    const issue = issues.get(`${row.year}-${row.issue}`);
    if (!issue) return failed('NO_SUCH_ISSUE');
    if (row.title && plain(row.title) !== plain(issue.title)) return failed('OTHER_TITLE');
    const there = issue.submissions.filter(({ level }) => level === row.level);
    const [only] = there;
    const match = row.recipient
      ? there.find(({ recipient }) => plain(recipient) === plain(row.recipient ?? ''))
      : there.length === 1
        ? only
        : undefined;
    if (!row.recipient && !match) return failed(there.length > 1 ? 'RECIPIENT_AMBIGUOUS' : 'RECIPIENT_MISSING');
    const key = `${issue.briefId} ${row.level} ${plain(row.recipient ?? match?.recipient ?? '')}`;
    if (seen.has(key)) return failed('TWICE');
    seen.add(key);
    const found = { outcome: row.result as SubmissionOutcome, outcomeOn: row.outcomeOn };
    if (!match) {
      if (!row.sentOn) return failed('SENT_ON_MISSING');
      if (row.sentOn < issue.issuedOn) return failed('SENT_BEFORE_ISSUED');
      if (row.sentOn > today) return failed('DAY_IN_FUTURE');
      const why =
        found.outcome === SubmissionOutcome.SENT
          ? null
          : whyNotOutcome({ outcome: SubmissionOutcome.SENT, sentOn: row.sentOn }, found, null, today);
      if (why) return failed(why);
      return { ...row, outcome: RowOutcome.NEW, briefId: issue.briefId, submissionId: null };
    }
    const same =
      match.outcome === found.outcome && match.outcomeOn === found.outcomeOn && match.adoptedAs === row.adoptedAs;
    const at = { ...row, recipient: match.recipient, briefId: issue.briefId, submissionId: match.id };
    if (same || found.outcome === SubmissionOutcome.SENT) return { ...at, outcome: RowOutcome.UNCHANGED };
    if (match.outcome !== SubmissionOutcome.SENT) return failed('OUTCOME_STANDS');
    const why = whyNotOutcome(match, found, null, today);
    return why ? failed(why) : { ...at, outcome: RowOutcome.UPDATE };
  });
}
