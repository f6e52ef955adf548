import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { readTable, TableRefusal } from '../../../kernel/tabular/index.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { ImportStatus, RowOutcome } from '../../roster/index.js';
import { opinionEvent } from '../opinion.events.js';
import { canManageInformants } from '../opinion.policy.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import type { InformantImportView } from '../opinion.types.js';
import {
  type ComparedInformant,
  compareInformants,
  type Known,
  type ReadInformant,
  readInformantRows,
} from './compare-informants.js';
import { SpecialInformant } from './informant.entity.js';
import type { InformantForFile } from './informant-file.js';
import { InformantImport } from './informant-import.entity.js';

const MAX_ROWS = 2000;

const names = (table: string) =>
  `(select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]') from ${table})`;
const knownQuery = prepared<Known>(
  'opinion.knownInformants',
  `select ${names('liaison_committee')} as committees, ${names('special_committee')} as "specialCommittees",
     ${names('sector')} as sectors, ${names('member')} as members,
     (select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'phone', i.phone,
       'committeeId', i.committee_id, 'nominatorId', coalesce(i.special_committee_id, i.sector_id), 'memberId', i.member_id,
       'monthlyExpected', i.monthly_expected, 'termStartsOn', i.term_starts_on, 'termEndsOn', i.term_ends_on)), '[]')
      from special_informant i where i.status <> 'ENDED') as informants`,
);

interface Stored {
  readonly read: readonly ReadInformant[];
  readonly rows: readonly ComparedInformant[];
}

async function compared(read: ReadContext, rows: readonly ReadInformant[]): Promise<Stored> {
  const known = await read.one(knownQuery, {});
  return { read: rows, rows: known ? compareInformants(rows, known) : [] };
}

/** Reads a list of informants. What it would change is kept to be looked at; nothing is changed. */
export async function previewInformants(
  ctx: RequestContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<InformantImport> {
  authorize(canManageInformants(ctx.viewer), 'import informants');
  const fileName = textInput(file.name.split(/[\\/]/).at(-1), { field: 'file', max: 200, required: true });
  const table = await readTable({ name: fileName, bytes: file.bytes }, { rows: MAX_ROWS, columns: 100 });
  if (table instanceof TableRefusal) throw badInput('file', table.code);
  const rows = readInformantRows(table);
  if (!rows) throw badInput('file', 'NO_LIST_FOUND');
  const stored = await compared(ctx.read, rows);
  return inTransaction(ctx, async (tx) => {
    const preview = tx.em.create(InformantImport, {
      fileName,
      stored,
      uploadedBy: accountIdOf(ctx.viewer),
      createdAt: ctx.now(),
    });
    tx.em.persist(preview);
    tx.record(opinionEvent('informantsPreviewed', { informantImportId: preview.id }));
    return preview;
  });
}

async function openImport(tx: Transaction, id: string): Promise<InformantImport | OpinionRefusal> {
  authorize(canManageInformants(tx.ctx.viewer), 'import informants');
  const found = await tx.em.findOne(InformantImport, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw notFound();
  if (found.status === ImportStatus.CONFIRMED) return new OpinionRefusal(OpinionRefusalCode.IMPORT_CONFIRMED);
  if (found.status === ImportStatus.DISCARDED) return new OpinionRefusal(OpinionRefusalCode.IMPORT_DISCARDED);
  return found;
}

/** Nominates and revises by the good rows, compared once more with what holds by then. */
export function confirmInformants(
  ctx: RequestContext,
  id: string,
  version: number,
): Promise<InformantImport | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await openImport(tx, id);
    if (found instanceof OpinionRefusal) return found;
    expectVersion(found, version);
    // Nobody is nominated or revised between the comparison and the writing; reading goes on.
    await tx.em.execute('lock table special_informant in share row exclusive mode');
    const stored = await compared(ctx.read, (found.stored as Stored).read);
    const wanted = stored.rows.filter(({ outcome }) => outcome === RowOutcome.NEW || outcome === RowOutcome.UPDATE);
    if (wanted.length === 0) return new OpinionRefusal(OpinionRefusalCode.NOTHING_TO_IMPORT);
    for (const row of wanted) await write(tx, row);
    found.stored = stored;
    found.status = ImportStatus.CONFIRMED;
    found.confirmedAt = ctx.now();
    tx.record(opinionEvent('informantsImported', { informantImportId: id, count: wanted.length }));
    return found;
  });
}

async function write(tx: Transaction, row: ComparedInformant): Promise<void> {
  const { name, unit, phone, monthlyExpected, termEndsOn, committeeId } = row;
  if (row.informantId === null) {
    const { memberId, specialCommitteeId, sectorId } = row;
    const informant = tx.em.create(SpecialInformant, {
      ...{ name, unit, phone, monthlyExpected, nominatedOn: tx.ctx.today(), createdAt: tx.ctx.now() },
      member: memberId,
      committee: committeeId,
      specialCommittee: specialCommitteeId,
      sector: sectorId,
    });
    tx.em.persist(informant);
    tx.record(opinionEvent('informantNominated', { informantId: informant.id }));
    return;
  }
  const informant = await tx.em.findOneOrFail(SpecialInformant, row.informantId);
  tx.em.assign(informant, { unit, phone, monthlyExpected, committee: committeeId });
  if (informant.termStartsOn) informant.termEndsOn = termEndsOn;
  tx.record(opinionEvent('informantRevised', { informantId: informant.id }));
}

/** Lets a preview go; what the file said is forgotten with it. */
export function discardInformants(ctx: RequestContext, id: string): Promise<InformantImport | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await openImport(tx, id);
    if (found instanceof OpinionRefusal) return found;
    found.status = ImportStatus.DISCARDED;
    found.stored = null;
    tx.record(opinionEvent('informantImportDiscarded', { informantImportId: id }));
    return found;
  });
}

const importQuery = prepared<Omit<InformantImportView, 'rows'> & { stored: Stored | null }, { id: string }>(
  'opinion.informantImport',
  `select id, version, file_name as "fileName", status, stored from informant_import where id = :id`,
);

export async function readInformantImport(ctx: RequestContext, given: string): Promise<InformantImportView | null> {
  authorize(canManageInformants(ctx.viewer), 'see an import of informants');
  const found = await ctx.read.one(importQuery, { id: knownId(given) });
  if (!found) return null;
  const { stored, ...view } = found;
  return { ...view, rows: (stored?.rows ?? []).map((row) => ({ ...row, problems: [...row.problems] })) };
}

const fileQuery = prepared<InformantForFile>(
  'opinion.informantsForFile',
  `select i.name, i.unit, i.phone, i.member_id is not null as "isMember", coalesce(x.name, s.name) as "nominatedBy",
     c.name as "committeeName", i.monthly_expected as "monthlyExpected", i.term_starts_on as "termStartsOn",
     i.term_ends_on as "termEndsOn", i.status
   from special_informant i left join liaison_committee c on c.id = i.committee_id
   left join special_committee x on x.id = i.special_committee_id left join sector s on s.id = i.sector_id
   where i.status <> 'ENDED' order by i.id`,
);

/** Those who are informants, with their telephones: for who manages them. */
export function readInformantsForFile(ctx: RequestContext): Promise<InformantForFile[]> {
  authorize(canManageInformants(ctx.viewer), 'export informants');
  return ctx.read.all(fileQuery, {});
}
