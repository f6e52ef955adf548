import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CliArguments, type CliContext, cliCommand } from '../../kernel/cli-command.js';
import { badInput } from '../../kernel/errors.js';
import { type ImportEntry, type ImportRow, RowOutcome, reasonsOf, summaryOf } from '../../kernel/imports/index.js';
import { Refusal } from '../../kernel/refusal.js';
import { type AboutRosterFile, rosterImports } from './import/import-roster.js';
import { ROSTER_PROBLEM_WORDS } from './import.words.js';

const SHOWN_ROWS = 100;
const OPTIONS = {
  'create-missing': { type: 'boolean', describe: 'create committees, sectors and special committees the file names' },
} as const;

/** An import as the terminal shows it: what it does, and the rows that are not taken. */
interface SeenRoster extends ImportEntry {
  readonly summary: ReturnType<typeof summaryOf>;
  readonly creates: AboutRosterFile['creates'];
  readonly rows: { readonly nodes: readonly FailingRow[] };
}

interface FailingRow {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly name: string;
  readonly problems: ImportRow['problems'];
}

async function preview(ctx: CliContext, { operands, options }: CliArguments): Promise<SeenRoster> {
  const file = operands.FILE ?? '';
  const bytes = await readFile(file).catch(() => {
    throw badInput('FILE', 'NOT_READABLE');
  });
  const create = options['create-missing'] === true;
  const createMissing = { committees: create, sectors: create, specialCommittees: create };
  const { id } = await rosterImports.preview(ctx, { name: basename(file), bytes }, { createMissing });
  return view(ctx, id);
}

async function view(ctx: CliContext, id: string): Promise<SeenRoster> {
  const found = await rosterImports.look(ctx, id);
  if (!found) throw badInput('FILE', 'GONE');
  const { version, fileName, status, uploadedAt, confirmedAt, allRows } = found;
  const failing = allRows.filter(({ outcome }) => outcome === RowOutcome.ERROR).slice(0, SHOWN_ROWS);
  return {
    ...{ id, version, fileName, status, uploadedAt, confirmedAt },
    summary: summaryOf(found),
    creates: (found.also as AboutRosterFile).creates,
    rows: { nodes: failing.map(failingRow) },
  };
}

const failingRow = ({ sheet, row, cells, problems }: ImportRow): FailingRow => ({
  ...{ sheet, rowNumber: row, problems },
  name: cells.find(({ field }) => field === 'NAME')?.text ?? '',
});

const countLine = ({ total, created, updated, unchanged, failed, skipped }: SeenRoster['summary']) =>
  `${total} rows: ${created} new, ${updated} changed, ${unchanged} unchanged, ${skipped} skipped, ${failed} not taken`;

const rowLine = (row: FailingRow) =>
  `  ${row.sheet} row ${row.rowNumber} ${row.name}: ${reasonsOf(row, ROSTER_PROBLEM_WORDS, 'en').join('; ')}`;

const print = (answer: SeenRoster) =>
  [
    `${answer.fileName}: ${countLine(answer.summary)}`,
    ...Object.entries(answer.creates).flatMap(([what, names]: [string, readonly string[]]) =>
      names.length > 0 ? [`  creates ${what}: ${names.join(', ')}`] : [],
    ),
    ...answer.rows.nodes.map(rowLine),
  ].join('\n');

export const rosterPreview = cliCommand<SeenRoster>({
  name: 'roster preview',
  describe: 'shows what importing a member list would do, and writes nothing',
  operands: ['FILE'],
  options: OPTIONS,
  run: async (ctx, args) => {
    const seen = await preview(ctx, args);
    await rosterImports.discard(ctx, seen.id);
    return seen;
  },
  print,
});

export const rosterImport = cliCommand<SeenRoster | Refusal>({
  name: 'roster import',
  describe: 'imports the good rows of a member list (xlsx or csv)',
  operands: ['FILE'],
  options: OPTIONS,
  run: async (ctx, args) => {
    const seen = await preview(ctx, args);
    return (await rosterImports.confirm(ctx, seen)) ?? view(ctx, seen.id);
  },
  print: (answer) => (answer instanceof Refusal ? answer.code : print(answer)),
});
