import { createHash } from 'node:crypto';
import { phoneIn, plain } from '../../../kernel/imports/index.js';
import { BODY_MAX, CATEGORY_MAX, TITLE_MAX } from '../../../kernel/text.js';
import { categoryOf } from '../../topic/index.js';
import { IntakeField } from '../intake.entity.js';
import { REPLY_MAX } from '../intake.limits.js';
import { momentIn } from './moment.js';

/** A row as a topic would have it. */
export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly place: string | null;
  readonly category: string | null;
  readonly committeeId: string | null;
  readonly submitterName: string | null;
  readonly submitterPhone: string | null;
  readonly sourceNumber: string | null;
  readonly sourceChannel: string | null;
  readonly reportedAt: string | null;
  readonly reply: string | null;
  readonly wordsHash: string;
}

export type RowProblemCode =
  | 'NO_WORDS'
  | 'BODY_TOO_LONG'
  | 'REPLY_TOO_LONG'
  | 'TEXT_TOO_LONG'
  | 'NOT_A_DATE'
  | 'CELL_ERROR'
  | 'UNREADABLE_LINE';

export interface RowProblem {
  readonly code: RowProblemCode;
  /** The column it is in, from zero; null where it is the row's as a whole. */
  readonly column: number | null;
  readonly limit?: number;
}

export interface RowGiven {
  readonly cells: readonly string[];
  readonly brokenColumns: readonly number[];
}

export interface RowContext {
  /** By column. */
  readonly fields: readonly (IntakeField | null)[];
  readonly isJsonLines: boolean;
  /** The committee of a township as the file calls it; null when there is none of that name. */
  readonly committeeOf: (township: string) => string | null;
}

const NAME_MAX = 40;
const NUMBER_MAX = 80;
/** A title made out of a body ends with its first sentence, or here. */
const MADE_TITLE_MAX = 40;
const PHONE = /^[\d+\-() ]{5,20}$/;

/** What a row says, or why it cannot be taken. Nothing is lost on the way: what a field cannot hold goes elsewhere. */
export function readRow(row: RowGiven, { fields, isJsonLines, committeeOf }: RowContext): Draft | RowProblem {
  const columnOf = (field: IntakeField) => fields.indexOf(field);
  const broken = row.brokenColumns.find((column) => fields[column]);
  if (isJsonLines && row.brokenColumns.length > 0) return { code: 'UNREADABLE_LINE', column: null };
  if (broken !== undefined) return { code: 'CELL_ERROR', column: broken };
  const given = (field: IntakeField) => (columnOf(field) < 0 ? '' : (row.cells[columnOf(field)] ?? '').trim());
  const problem = (code: RowProblemCode, field: IntakeField, limit?: number): RowProblem => ({
    code,
    column: columnOf(field),
    ...(limit === undefined ? {} : { limit }),
  });

  const [saidTitle, saidBody] = [given(IntakeField.TITLE).replace(/\s+/g, ' '), given(IntakeField.BODY)];
  if (saidTitle === '' && saidBody === '') {
    const field = columnOf(IntakeField.TITLE) < 0 ? IntakeField.BODY : IntakeField.TITLE;
    return problem('NO_WORDS', field);
  }
  const long = lengthOf(saidTitle) > TITLE_MAX;
  const title = long ? `${first(saidTitle, TITLE_MAX - 1)}…` : saidTitle || titleFrom(saidBody);
  const body = long ? `${saidTitle}\n${saidBody}`.trim() : saidBody || saidTitle;
  if (lengthOf(body) > BODY_MAX) return problem('BODY_TOO_LONG', IntakeField.BODY, BODY_MAX);
  const reply = given(IntakeField.REPLY);
  if (lengthOf(reply) > REPLY_MAX) return problem('REPLY_TOO_LONG', IntakeField.REPLY, REPLY_MAX);
  const when = given(IntakeField.REPORTED_AT);
  const reportedAt = when === '' ? null : momentIn(when);
  if (when !== '' && !reportedAt) return problem('NOT_A_DATE', IntakeField.REPORTED_AT);
  for (const [field, limit] of SHORT) {
    if (lengthOf(given(field)) > limit) return problem('TEXT_TOO_LONG', field, limit);
  }
  const township = given(IntakeField.TOWNSHIP);
  const committeeId = township === '' ? null : committeeOf(township);
  const place = placeOf(committeeId ? '' : township, given(IntakeField.PLACE));
  if (lengthOf(place) > TITLE_MAX) return problem('TEXT_TOO_LONG', IntakeField.PLACE, TITLE_MAX);
  const category = given(IntakeField.CATEGORY);
  const asWritten = given(IntakeField.SUBMITTER_PHONE).normalize('NFKC');
  const phone = PHONE.test(asWritten) ? asWritten : (phoneIn(asWritten).phone ?? '');
  return {
    title,
    body,
    place: place || null,
    category: category === '' ? null : categoryOf(category),
    committeeId,
    submitterName: given(IntakeField.SUBMITTER_NAME) || null,
    // Exports mask numbers: what nobody can call is no number.
    submitterPhone: PHONE.test(phone) ? phone : null,
    sourceNumber: given(IntakeField.SOURCE_NUMBER) || null,
    sourceChannel: given(IntakeField.CHANNEL) || null,
    reportedAt: reportedAt?.toISOString() ?? null,
    reply: reply || null,
    wordsHash: createHash('sha256')
      .update(`${plain(title)}\n${plain(body)}`)
      .digest('hex'),
  };
}

const SHORT: readonly (readonly [IntakeField, number])[] = [
  [IntakeField.CATEGORY, CATEGORY_MAX],
  [IntakeField.TOWNSHIP, TITLE_MAX],
  [IntakeField.PLACE, TITLE_MAX],
  [IntakeField.SUBMITTER_NAME, NAME_MAX],
  [IntakeField.CHANNEL, NAME_MAX],
  [IntakeField.SOURCE_NUMBER, NUMBER_MAX],
];

/** A township that is none of ours still says where it is. */
const placeOf = (township: string, place: string) => (place.includes(township) ? place : `${township}${place}`);

const lengthOf = (text: string) => [...text].length;
const first = (text: string, length: number) => [...text].slice(0, length).join('');

function titleFrom(body: string): string {
  const sentence = /^[^。！？!?\n;；]*/.exec(body)?.[0].trim() || body.replace(/\s+/g, ' ');
  return lengthOf(sentence) > MADE_TITLE_MAX ? `${first(sentence, MADE_TITLE_MAX - 1)}…` : sentence;
}
