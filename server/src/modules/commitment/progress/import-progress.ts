import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { type ImportReading, keptImport, type List, readList } from '../../../kernel/imports/index.js';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { hasRole, Role, type Viewer } from '../../../kernel/viewer.js';
import { Commitment } from '../commitment.entity.js';
import {
  progressImportConfirmed,
  progressImportCorrected,
  progressImportDiscarded,
  progressImportPreviewed,
} from '../commitment.events.js';
import { readScopeOf } from '../commitment.policy.js';
import { actRules, CommitmentAct } from '../commitment-acts.rules.js';
import { type ComparedProgress, compareProgress, type Known } from './compare-progress.js';
import { ProgressImport } from './progress-import.entity.js';
import { PROGRESS_PROBLEM_WORDS } from './progress-problem.words.js';
import { PROGRESS_COLUMNS, type ProgressField, progressSheet, type SheetRow } from './progress-sheet.js';
import { ProgressStage } from './progress-stage.entity.js';
import { addProgress } from './report-progress.js';

const MAX_ROWS = 2000;
const OPEN_STATUSES = Object.keys(actRules[CommitmentAct.REPORT_PROGRESS].moves);

export const canImportProgress = (viewer: Viewer | null) => hasRole(viewer, Role.DEPARTMENT_OFFICER);

/** Of the viewer's departments, leading or assisting. */
const IN_HAND = `from commitment c join demand de on de.id = c.demand_id
  where c.id in (select led.id from commitment led where led.lead_department_id = any(:departmentIds::uuid[])
      union select a.commitment_id from commitment_assisting_departments a where a.department_id = any(:departmentIds::uuid[]))`;
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

/** What a sheet is compared with, as it stands now. */
async function comparedNow(
  ctx: RequestContext,
  rows: List<typeof PROGRESS_COLUMNS>['rows'],
): Promise<ComparedProgress[]> {
  const [known, stages] = await Promise.all([ctx.read.all(knownQuery, scopeOf(ctx)), ctx.read.all(stageQuery, {})]);
  const byId = new Map(known.map((one) => [one.id, one]));
  return compareProgress(rows, byId, new Set(stages.map(({ wordsZh }) => wordsZh)));
}

/** The commitments of these rows, locked in the order of their ids: two sheets that cross cannot wait in a circle. */
const lockCommitments = (tx: Transaction, rows: readonly ComparedProgress[]) =>
  tx.em.find(
    Commitment,
    { id: { $in: [...new Set(rows.flatMap(({ recordId }) => recordId ?? []))] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );

/** A sheet of progress brought back: adds what the good rows say. What somebody else changed meanwhile is left out. */
export const progressImports = keptImport({
  entity: ProgressImport,
  statement: 'commitment.progressImport',
  table: 'progress_import',
  tell: {
    previewed: (importId) => progressImportPreviewed({ importId }),
    corrected: (importId, cell) => progressImportCorrected({ importId, ...cell }),
    confirmed: (importId, { created }) => progressImportConfirmed({ importId, added: created }),
    discarded: (importId) => progressImportDiscarded({ importId }),
  },
  may: canImportProgress,
  seesAll: () => false,
  limits: { rows: MAX_ROWS, columns: 50 },
  unrecognised: 'OTHER_FILE',
  correctable: ['stage', 'text'],
  recognise: (table, { corrections }: ImportReading<ProgressField, null>) =>
    readList(table, PROGRESS_COLUMNS, corrections),
  choose: () => null,
  compare: async ({ ctx }, { rows }) => ({ rows: await comparedNow(ctx, rows), also: null }),
  lock: lockCommitments,
  async write(tx, rows: readonly ComparedProgress[]) {
    const locked = await lockCommitments(tx, rows);
    // Of an organisation's matter an assisting department reports for itself: whose step it is, is asked of these.
    await tx.em.populate(locked, ['assistingDepartments']);
    const commitments = new Map(locked.map((one) => [one.id, one]));
    const stages = new Map((await tx.em.find(ProgressStage, { active: true })).map((one) => [one.wordsZh, one]));
    for (const { recordId, stage, text } of rows) {
      const commitment = commitments.get(recordId ?? '');
      if (commitment && text) addProgress(tx, commitment, { text, stage: stages.get(stage ?? '') ?? null });
    }
  },
  words: PROGRESS_PROBLEM_WORDS,
});
