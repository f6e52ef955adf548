import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { readTable, type Table, type TableFile, TableRefusal } from '../../../kernel/tabular/index.js';
import { fileNameInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf, hasRole, Role, type Viewer } from '../../../kernel/viewer.js';
import { Commitment } from '../commitment.entity.js';
import { progressImportConfirmed, progressImportPreviewed } from '../commitment.events.js';
import { readScopeOf } from '../commitment.policy.js';
import { actRules, CommitmentAct } from '../commitment-acts.rules.js';
import { type ComparedRow, compareProgress, type Known } from './compare-progress.js';
import { ProgressImport, ProgressImportStatus } from './progress-import.entity.js';
import { progressSheet, type SheetRow } from './progress-sheet.js';
import { ProgressStage } from './progress-stage.entity.js';
import { addProgress } from './report-progress.js';

const MAX_ROWS = 2000;
/** A sheet that was looked at and never confirmed is forgotten after so long. */
const OPEN_STATUSES = Object.keys(actRules[CommitmentAct.REPORT_PROGRESS].moves);

export const canImportProgress = (viewer: Viewer | null) => hasRole(viewer, Role.DEPARTMENT_OFFICER);

/** Of the viewer's departments, leading or assisting. */
const IN_HAND = `from commitment c join demand de on de.id = c.demand_id
  where (c.lead_department_id = any(:departmentIds::uuid[]) or exists (select from commitment_assisting_departments a
      where a.commitment_id = c.id and a.department_id = any(:departmentIds::uuid[])))`;
const knownQuery = prepared<Known, { departmentIds: readonly string[]; open: readonly string[] }>(
  'commitment.progressKnown',
  `select c.id, c.number, de.title as demand, c.version, c.status = any(:open::text[]) as open ${IN_HAND}`,
);
const sheetQuery = prepared<SheetRow, { departmentIds: readonly string[]; open: readonly string[] }>(
  'commitment.progressSheet',
  `select c.id, c.number, de.title as demand, c.action, c.deliverable, c.due_on as "dueOn", c.status, c.version,
     (select p.text from progress_entry p where p.commitment_id = c.id order by p.reported_at desc, p.id desc limit 1) as last
   ${IN_HAND} and c.status = any(:open::text[]) order by c.due_on, c.id limit 2000`,
);
const stageQuery = prepared<{ wordsZh: string }>(
  'commitment.progressStageWords',
  'select words_zh as "wordsZh" from progress_stage where active',
);

const scopeOf = (ctx: RequestContext) => ({
  departmentIds: readScopeOf(ctx.viewer).departmentIds,
  open: OPEN_STATUSES,
});

/** What this officer may report on, as a sheet to fill in and bring back. */
export async function readProgressSheet(ctx: RequestContext) {
  authorize(canImportProgress(ctx.viewer), 'take the sheet of progress');
  return progressSheet(await ctx.read.all(sheetQuery, scopeOf(ctx)));
}

/** Reads a sheet and keeps it to be looked at. Nothing is done. */
export async function previewProgressImport(ctx: RequestContext, file: TableFile): Promise<{ readonly id: string }> {
  authorize(canImportProgress(ctx.viewer), 'import progress');
  const fileName = fileNameInput(file.name);
  const table = await readTable({ name: fileName, bytes: file.bytes }, { rows: MAX_ROWS, columns: 50 });
  if (table instanceof TableRefusal) throw badInput('file', table.code);
  if (!compareProgress(table, new Map(), new Set())) throw badInput('file', 'OTHER_FILE');
  return inTransaction(ctx, async (tx) => {
    const uploadedBy = accountIdOf(ctx.viewer) as string;
    const preview = tx.em.create(ProgressImport, { fileName, stored: table, uploadedBy, createdAt: ctx.now() });
    tx.em.persist(preview);
    tx.record(progressImportPreviewed({ importId: preview.id }));
    return preview;
  });
}

/** Compares a kept table with what stands in the house now. */
export async function comparedWith(ctx: RequestContext, table: Table): Promise<readonly ComparedRow[]> {
  const [known, stages] = await Promise.all([ctx.read.all(knownQuery, scopeOf(ctx)), ctx.read.all(stageQuery, {})]);
  return (
    compareProgress(table, new Map(known.map((one) => [one.id, one])), new Set(stages.map(({ wordsZh }) => wordsZh))) ??
    []
  );
}

/**
 * Does what was looked at: every row that is good, in one step. The matters may have moved on since: they are locked, and
 * compared again; what somebody else changed meanwhile is left out and said so.
 */
export async function confirmProgressImport(
  ctx: RequestContext,
  id: string,
  version: number,
): Promise<{ readonly id: string }> {
  authorize(canImportProgress(ctx.viewer), 'import progress');
  return inTransaction(ctx, async (tx) => {
    const found = await tx.em.findOne(ProgressImport, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!found || found.uploadedBy !== accountIdOf(ctx.viewer)) throw notFound();
    if (found.status === ProgressImportStatus.CONFIRMED) return found;
    expectVersion(found, version);
    const table = found.stored as Table;
    const wanted = (await comparedWith(ctx, table)).flatMap(({ commitmentId }) => commitmentId ?? []);
    // In the order of their ids, so that two sheets that cross each other cannot wait in a circle.
    const locked = await tx.em.find(
      Commitment,
      { id: { $in: [...new Set(wanted)] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    const commitments = new Map(locked.map((one) => [one.id, one]));
    const stages = new Map((await tx.em.find(ProgressStage, { active: true })).map((one) => [one.wordsZh, one]));
    const rows = await comparedWith(ctx, table);
    const fresh = rows.filter(({ state }) => state === 'NEW');
    for (const { commitmentId, stage, text } of fresh) {
      const commitment = commitments.get(commitmentId ?? '');
      if (commitment) addProgress(tx, commitment, { text, stage: stages.get(stage) ?? null });
    }
    found.stored = { ...table, outcome: rows } as never;
    found.addedCount = fresh.length;
    found.status = ProgressImportStatus.CONFIRMED;
    found.confirmedAt = ctx.now();
    tx.record(progressImportConfirmed({ importId: found.id, added: fresh.length }));
    return found;
  });
}
