import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import type { GivenPurpose } from '../../consent/index.js';

/** A field, and of several only those that have this code in one of theirs. */
export interface PathStep {
  readonly name: string;
  readonly only: { readonly field: string; readonly code: string } | null;
}

/** One column of the file: where it stands in a row of the list, and how it is said in the language of the screen. */
export interface FileColumn {
  readonly header: string;
  readonly path: readonly PathStep[];
  readonly as: 'text' | 'day' | 'time' | 'percent';
  readonly words: ReadonlyMap<string, string>;
}

/** A list as the screen shows it. */
export interface AskedList {
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly columns: readonly FileColumn[];
  readonly given: GivenPurpose;
}

const MOST_COLUMNS = 60;
const MOST_STEPS = 4;
/** `staff[duty=DIRECTOR]` */
const STEP = /^([a-zA-Z]\w{0,39})(?:\[([a-zA-Z]\w{0,39})=([A-Z_]{1,40})\])?$/;
const WAYS: readonly string[] = ['text', 'day', 'time', 'percent'];

/** What was sent, or why it is no list: everything in it comes from a browser. */
export function askedList(sent: Buffer): AskedList {
  const asked = recordOf(parsed(sent), 'body');
  const columns = asked.columns;
  if (!Array.isArray(columns) || columns.length === 0 || columns.length > MOST_COLUMNS)
    throw badInput('columns', 'COUNT');
  return {
    documentId: stringOf(asked.documentId, 'documentId'),
    variables: recordOf(asked.variables ?? {}, 'variables'),
    title: textInput(stringOf(asked.title, 'title'), { field: 'title', max: 60, required: true }),
    columns: columns.map(columnOf),
    given: { purpose: wordOf(asked.purpose, 'purpose'), said: wordOf(asked.said, 'said') },
  };
}

function columnOf(given: unknown): FileColumn {
  const { header, path, as = 'text', words = {} } = recordOf(given, 'columns');
  const steps = stringOf(path, 'columns.path').split('.', MOST_STEPS + 1);
  if (steps.length > MOST_STEPS) throw badInput('columns.path', 'PATH');
  if (!WAYS.includes(as as string)) throw badInput('columns.as', 'UNKNOWN');
  return {
    header: textInput(stringOf(header, 'columns.header'), { field: 'columns.header', max: 60 }) ?? '',
    path: steps.map(stepOf),
    as: as as FileColumn['as'],
    words: new Map(
      Object.entries(recordOf(words, 'columns.words')).map(([code, word]) => [code, stringOf(word, 'columns.words')]),
    ),
  };
}

function stepOf(step: string): PathStep {
  const [, name, field, code] = STEP.exec(step) ?? [];
  if (name === undefined) throw badInput('columns.path', 'PATH');
  return { name, only: field !== undefined && code !== undefined ? { field, code } : null };
}

function parsed(sent: Buffer): unknown {
  try {
    return JSON.parse(sent.toString());
  } catch {
    throw badInput('body', 'JSON');
  }
}

function recordOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badInput(field, 'OBJECT');
  return value as Readonly<Record<string, unknown>>;
}

const wordOf = (value: unknown, field: string): string | null =>
  value === undefined || value === null ? null : stringOf(value, field);

function stringOf(value: unknown, field: string): string {
  if (typeof value !== 'string') throw badInput(field, 'STRING');
  return value;
}
