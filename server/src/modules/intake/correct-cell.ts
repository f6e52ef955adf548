import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput, notFound } from '../../kernel/errors.js';
import { cleanText } from '../../kernel/tabular/clean-text.js';
import { textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { checkRows } from './check-import.js';
import { IntakeOutcome, IntakeRow, IntakeStatus } from './intake.entity.js';
import { cellCorrected } from './intake.events.js';
import type { CorrectIntakeCellInput } from './intake.inputs.js';
import { CORRECTABLE_CHARACTERS } from './intake.limits.js';
import { canTakeIn } from './intake.policy.js';
import { IntakeRefusal, IntakeRefusalCode } from './intake.refusal.js';
import type { IntakeChanged } from './intake.types.js';
import { changed, lockOpen } from './lock-import.js';

/**
 * Puts another text into a cell of a row that cannot be taken, and checks every row again: the same matter may stand in
 * another. What the file said is kept beside it.
 */
export async function correctCell(
  ctx: RequestContext,
  id: string,
  version: number,
  { rowNumber, column, text }: CorrectIntakeCellInput,
): Promise<IntakeChanged | IntakeRefusal> {
  authorize(canTakeIn(ctx.viewer), 'correct a cell of an import');
  const said = cleanText(textInput(text, { field: 'text', max: CORRECTABLE_CHARACTERS }) ?? '').text;
  return inTransaction(ctx, async (tx) => {
    const found = await lockOpen(tx, id);
    if (found instanceof IntakeRefusal) return found;
    expectVersion(found, version);
    if (found.status !== IntakeStatus.CHECKED) return new IntakeRefusal(IntakeRefusalCode.NOT_CHECKED);
    const fields = found.columns.map(({ field }) => field);
    if (!fields[column]) throw badInput('column', 'UNKNOWN');
    const row = await tx.em.findOne(IntakeRow, { importId: id, rowNumber, outcome: IntakeOutcome.ERROR });
    if (!row) throw notFound();
    const cells = row.cells as readonly string[];
    row.said = { [column]: cells[column] ?? '', ...(row.said as object | null) };
    row.cells = cells.with(column, said);
    row.brokenColumns = row.brokenColumns.filter((broken) => Number(broken) !== column);
    await tx.em.flush();
    await checkRows(tx, found, fields);
    tx.record(cellCorrected({ importId: id, rowNumber }));
    return changed(tx, found);
  });
}
