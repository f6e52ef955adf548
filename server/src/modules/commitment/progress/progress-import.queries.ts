import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import type { Table } from '../../../kernel/tabular/index.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { ComparedRow } from './compare-progress.js';
import { canImportProgress, comparedWith } from './import-progress.js';
import type { ProgressImportView } from './progress-import.types.js';

type Kept = Table & { readonly outcome?: readonly ComparedRow[] };

const importQuery = prepared<
  Omit<ProgressImportView, 'rows'> & { readonly stored: Kept | null },
  { id: string; accountId: string | null }
>(
  'commitment.progressImport',
  `select id, version, file_name as "fileName", status, added_count as "addedCount", stored
   from progress_import where id = :id::uuid and uploaded_by = :accountId::uuid`,
);

/** The sheet as it would be taken today, or as it was taken. Only whoever brought it sees it. */
export async function readProgressImport(ctx: RequestContext, id: string): Promise<ProgressImportView | null> {
  authorize(canImportProgress(ctx.viewer), 'see an import of progress');
  const found = await ctx.read.one(importQuery, { id: knownId(id), accountId: accountIdOf(ctx.viewer) });
  if (!found) return null;
  const { stored, ...view } = found;
  return { ...view, rows: [...(stored?.outcome ?? (stored ? await comparedWith(ctx, stored) : []))] };
}
