import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CliArguments, type CliContext, cliCommand } from '../../kernel/cli-command.js';
import { badInput } from '../../kernel/errors.js';
import { RowOutcome } from '../../kernel/imports/index.js';
import { Refusal } from '../../kernel/refusal.js';
import { confirmImport, discardImport } from './commands/confirm-import.js';
import { previewImport } from './commands/preview-import.js';
import type { RosterProblem } from './import/index.js';
import { readImport, readImportRows } from './import.queries.js';
import { wordingOf } from './import.words.js';
import type { ImportRow, ImportSummary, RosterImportView } from './roster.types.js';

const OPTIONS = {
  'create-missing': { type: 'boolean', describe: 'create committees, sectors and special committees the file names' },
} as const;

async function preview(ctx: CliContext, { operands, options }: CliArguments): Promise<RosterImportView> {
  const file = operands.FILE ?? '';
  const bytes = await readFile(file).catch(() => {
    throw badInput('FILE', 'NOT_READABLE');
  });
  const create = options['create-missing'] === true;
  const missing = { committees: create, sectors: create, specialCommittees: create };
  const { id } = await previewImport(ctx, { name: basename(file), bytes }, missing);
  return view(ctx, id);
}

async function view(ctx: CliContext, id: string): Promise<RosterImportView> {
  const found = await readImport(ctx, id);
  if (!found) throw badInput('FILE', 'GONE');
  const failing = { outcome: RowOutcome.ERROR, needsLook: false };
  const { stored, ...rest } = found;
  return { ...rest, rows: await readImportRows(ctx, stored, failing, 100, null) };
}

const countLine = ({ total, created, updated, unchanged, failed, skipped }: ImportSummary) =>
  `${total} rows: ${created} new, ${updated} changed, ${unchanged} unchanged, ${skipped} skipped, ${failed} not taken`;

function rowLine({ sheet, rowNumber, name, problems }: ImportRow): string {
  const { problem } = wordingOf('en');
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  const words = errors.map(({ code, column, suggestion }) =>
    problem({ code, column, params: suggestion ? { suggestion } : {} } as RosterProblem),
  );
  return `  ${sheet} row ${rowNumber} ${name}: ${words.join('; ')}`;
}

const print = (answer: RosterImportView) =>
  [
    `${answer.fileName}: ${countLine(answer.summary)}`,
    ...Object.entries(answer.creates).flatMap(([what, names]: [string, readonly string[]]) =>
      names.length > 0 ? [`  creates ${what}: ${names.join(', ')}`] : [],
    ),
    ...answer.rows.nodes.map(rowLine),
  ].join('\n');

export const rosterPreview = cliCommand<RosterImportView>({
  name: 'roster preview',
  describe: 'shows what importing a member list would do, and writes nothing',
  operands: ['FILE'],
  options: OPTIONS,
  run: async (ctx, args) => {
    const seen = await preview(ctx, args);
    await discardImport(ctx, seen.id);
    return seen;
  },
  print,
});

export const rosterImport = cliCommand<RosterImportView | Refusal>({
  name: 'roster import',
  describe: 'imports the good rows of a member list (xlsx or csv)',
  operands: ['FILE'],
  options: OPTIONS,
  run: async (ctx, args) => {
    const { id, version } = await preview(ctx, args);
    const confirmed = await confirmImport(ctx, id, version);
    return confirmed instanceof Refusal ? confirmed : view(ctx, id);
  },
  print: (answer) => (answer instanceof Refusal ? answer.code : print(answer)),
});
