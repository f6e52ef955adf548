import { createHash } from 'node:crypto';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { readTable, TableRefusal } from '../../../kernel/tabular/index.js';
import { fileNameInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { RosterImport } from '../roster.entity.js';
import { importPreviewed } from '../roster.events.js';
import { canManageRoster } from '../roster.policy.js';
import { type ImportOptions, planRosterImport, recogniseRoster } from './index.js';
import { readKnownRoster, type StoredPlan } from './known-roster.js';

/** More than any district has; a list this long is another kind of file. */
const MAX_ROWS = 20_000;

/** Reads a member list and compares it with the roster. What it would do is kept to be looked at; nothing is done. */
export async function previewImport(
  ctx: RequestContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  createMissing: ImportOptions['createMissing'] = {},
): Promise<RosterImport> {
  authorize(canManageRoster(ctx.viewer), 'import a roster');
  const fileName = fileNameInput(file.name);
  const table = await readTable({ name: fileName, bytes: file.bytes }, { rows: MAX_ROWS });
  if (table instanceof TableRefusal) throw badInput('file', table.code);
  const roster = recogniseRoster(table);
  if (roster.rows.length === 0) throw badInput('file', 'NO_ROSTER_FOUND');

  return inTransaction(ctx, async (tx) => {
    const { members, catalog } = await readKnownRoster(tx.em, ctx.today());
    const options: ImportOptions = { createMissing };
    const plan: StoredPlan = {
      rows: roster.rows,
      mapping: roster.mapping,
      skipped: roster.skipped,
      problems: roster.problems,
      options,
      plan: planRosterImport(members, roster.rows, catalog, options),
      changedRows: [],
    };
    const preview = tx.em.create(RosterImport, {
      fileName,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      plan,
      uploadedBy: accountIdOf(ctx.viewer),
      createdAt: ctx.now(),
    });
    tx.em.persist(preview);
    tx.record(importPreviewed({ importId: preview.id }));
    return preview;
  });
}
