import { readList } from '../../../kernel/imports/index.js';
import type { Cell, Table } from '../../../kernel/tabular/index.js';
import { compareProgress, type Known } from './compare-progress.js';
import { PROGRESS_COLUMNS, type ProgressField } from './progress-sheet.js';

const ID = '019f0000-0000-7000-8000-000000000001';
const OTHER = '019f0000-0000-7000-8000-000000000002';
const known = new Map<string, Known>([
  [ID, { id: ID, number: '2026-C-0001', demand: '早市占道', version: 4, open: true }],
  [OTHER, { id: OTHER, number: '2026-C-0002', demand: '路灯', version: 2, open: false }],
]);
const stages = new Set(['施工', '完工']);

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ text, kind: text ? 'TEXT' : 'EMPTY', ...more });
const FIELDS = Object.keys(PROGRESS_COLUMNS) as ProgressField[];
const aRow = (values: Partial<Record<ProgressField, string | Cell>>): Cell[] =>
  FIELDS.map((field) => {
    const value = values[field] ?? '';
    return typeof value === 'string' ? cell(value) : value;
  });
const table = (...rows: Cell[][]): Table => ({
  format: 'XLSX',
  sheets: [
    { name: '进展', hidden: false, rows: [FIELDS.map((field) => cell(PROGRESS_COLUMNS[field].headings[0])), ...rows] },
  ],
});
const compared = (...rows: Cell[][]) =>
  compareProgress(readList(table(...rows), PROGRESS_COLUMNS)?.rows ?? [], known, stages);
const fresh = { id: ID, version: '4', text: '划好了', stage: '施工' };

it('adds what was written and leaves alone what was not', () => {
  expect(compared(aRow(fresh), aRow({ id: OTHER, version: '2' }))).toMatchObject([
    { row: 2, outcome: 'NEW', recordId: ID, text: '划好了', stage: '施工', problems: [] },
    { row: 3, outcome: 'UNCHANGED' },
  ]);
});

it.each([
  ['an id nobody has', { ...fresh, id: '019f0000-0000-7000-8000-000000000009' }, 'ID_UNKNOWN', 'id'],
  ['what somebody else changed since', { ...fresh, version: '3' }, 'CHANGED_SINCE', 'version'],
  ['a stage that is not in the list', { ...fresh, stage: '差不多' }, 'STAGE_UNKNOWN', 'stage'],
  ['a stage without a word', { ...fresh, text: '' }, 'STAGE_WITHOUT_TEXT', 'text'],
  ['what may not be reported on now', { ...fresh, id: OTHER, version: '2' }, 'NOT_NOW', 'status'],
  ['a text too long', { ...fresh, text: '字'.repeat(7001) }, 'TEXT_TOO_LONG', 'text'],
  ['a formula', { ...fresh, text: cell('3', { marks: ['FORMULA'] }) }, 'FORMULA', 'text'],
] as const)('says where %s stands', (_, values, code, field) => {
  expect(compared(aRow(values))[0]).toMatchObject({ row: 2, outcome: 'ERROR', problems: [{ code, field }] });
});

it('finds a matter that stands twice, and passes over blank rows', () => {
  expect(compared(aRow(fresh), [], aRow(fresh))).toMatchObject([
    { row: 2, outcome: 'NEW' },
    { row: 4, outcome: 'ERROR', problems: [{ code: 'ROW_TWICE' }] },
  ]);
});

it('is another kind of file without its columns', () => {
  const other: Table = { format: 'CSV', sheets: [{ name: 'x', hidden: false, rows: [[cell('姓名')]] }] };
  expect(readList(other, PROGRESS_COLUMNS)).toBeNull();
});
