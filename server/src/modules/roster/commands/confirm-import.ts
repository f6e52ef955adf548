import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { ImportStatus } from '../../../kernel/imports/index.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import {
  type ImportOptions,
  type ImportPlan,
  type PlannedRow,
  planRosterImport,
  type RowDecision,
} from '../import/index.js';
import { readKnownRoster, type StoredPlan } from '../known-roster.js';
import {
  LiaisonCommittee,
  Member,
  Membership,
  RosterImport,
  Sector,
  SpecialCommittee,
  TownshipKind,
} from '../roster.entity.js';
import { importConfirmed, importDiscarded, memberCreated, memberRevised } from '../roster.events.js';
import type { AdjustImportInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { ImportChanged } from '../roster.types.js';
import { foundCommittee, newSector, newSpecialCommittee } from './change-committee.js';
import { enrol, moveTo } from './change-member.js';

const changed = (id: string) => Object.assign(new ImportChanged(), { id });

/** Plans again with other choices: groups to create, who an ambiguous row is. */
export async function adjustImport(
  ctx: RequestContext,
  id: string,
  version: number,
  input: AdjustImportInput,
): Promise<ImportChanged | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'adjust an import');
  return inTransaction(ctx, async (tx) => {
    const found = await lockOpen(tx, id);
    if (found instanceof RosterRefusal) return found;
    expectVersion(found, version);
    const stored = found.plan as StoredPlan;
    const options: ImportOptions = {
      createMissing: {
        committees: input.createCommittees ?? stored.options.createMissing?.committees ?? false,
        sectors: input.createSectors ?? stored.options.createMissing?.sectors ?? false,
        specialCommittees: input.createSpecialCommittees ?? stored.options.createMissing?.specialCommittees ?? false,
      },
      decisions: { ...stored.options.decisions, ...decisionsOf(input) },
    };
    const { members, catalog } = await readKnownRoster(tx.em, ctx.today());
    found.plan = { ...stored, options, plan: planRosterImport(members, stored.rows, catalog, options) };
    return changed(id);
  });
}

function decisionsOf({ decisions }: AdjustImportInput): Record<string, RowDecision> {
  return Object.fromEntries(
    (decisions ?? []).map(({ rowKey, memberId, skip }) => {
      const known = knownIdOrNull(memberId);
      return [rowKey, known ? { memberId: known } : skip ? 'SKIP' : 'NEW'];
    }),
  );
}

/**
 * Does what was previewed, good rows only. The roster may have moved on since: the file is compared again under a lock,
 * and rows that turn out otherwise than previewed are named. Confirmed once.
 */
export async function confirmImport(
  ctx: RequestContext,
  id: string,
  version: number,
): Promise<ImportChanged | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'confirm an import');
  return inTransaction(ctx, async (tx) => {
    const found = await lockOpen(tx, id);
    if (found instanceof RosterRefusal) return found;
    expectVersion(found, version);
    // Nobody else changes the roster between the comparison and the writing; reading goes on.
    await tx.em.execute(
      'lock table member, membership, liaison_committee, township, sector, special_committee in share row exclusive mode',
    );
    const stored = found.plan as StoredPlan;
    const { members, catalog } = await readKnownRoster(tx.em, ctx.today());
    const plan = planRosterImport(members, stored.rows, catalog, stored.options);
    if (plan.counts.NEW + plan.counts.UPDATE + plan.counts.UNCHANGED === 0) {
      return new RosterRefusal(RosterRefusalCode.NOTHING_TO_IMPORT);
    }
    await carryOut(tx, plan);
    found.plan = { ...stored, plan, changedRows: changedSince(stored.plan, plan) };
    found.status = ImportStatus.CONFIRMED;
    found.confirmedAt = ctx.now();
    const { NEW: created, UPDATE: updated, ERROR: failed } = plan.counts;
    tx.record(importConfirmed({ importId: id, created, updated, failed }));
    return changed(id);
  });
}

/** Lets a preview go. What the file said about people is forgotten with it. */
export async function discardImport(ctx: RequestContext, id: string): Promise<ImportChanged | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'discard an import');
  return inTransaction(ctx, async (tx) => {
    const found = await tx.em.findOne(RosterImport, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!found) throw notFound();
    if (found.status === ImportStatus.DISCARDED) return changed(id);
    if (found.status === ImportStatus.CONFIRMED) return new RosterRefusal(RosterRefusalCode.IMPORT_CONFIRMED);
    found.status = ImportStatus.DISCARDED;
    found.plan = null;
    tx.record(importDiscarded({ importId: id }));
    return changed(id);
  });
}

async function lockOpen(tx: Transaction, id: string): Promise<RosterImport | RosterRefusal> {
  const found = await tx.em.findOne(RosterImport, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw notFound();
  if (found.status === ImportStatus.CONFIRMED) return new RosterRefusal(RosterRefusalCode.IMPORT_CONFIRMED);
  if (found.status === ImportStatus.DISCARDED) return new RosterRefusal(RosterRefusalCode.IMPORT_DISCARDED);
  return found;
}

function changedSince(before: ImportPlan, after: ImportPlan): string[] {
  // Kept plans come back with their keys in another order: compared by position.
  const gist = ({ status, memberId, changes }: PlannedRow) =>
    JSON.stringify([status, memberId, changes.map(({ field, from, to }) => [field, from, to])]);
  const previewed = new Map(before.rows.map((row) => [row.row.key, gist(row)]));
  return after.rows.filter((row) => previewed.get(row.row.key) !== gist(row)).map(({ row }) => row.key);
}

async function carryOut(tx: Transaction, plan: ImportPlan): Promise<void> {
  const { em } = tx;
  const committees = new Map((await em.find(LiaisonCommittee, {})).map(({ name, id }) => [name, id]));
  for (const name of plan.creates.committees) committees.set(name, await newCommitteeId(tx, name));
  const sectors = new Map((await em.find(Sector, {})).map((sector) => [sector.name, sector]));
  for (const name of plan.creates.sectors) sectors.set(name, newSector(tx, name));
  const special = new Map((await em.find(SpecialCommittee, {})).map((committee) => [committee.name, committee]));
  for (const name of plan.creates.specialCommittees) special.set(name, newSpecialCommittee(tx, name));
  await em.flush();

  const rows = plan.rows.filter(({ status }) => status === 'NEW' || status === 'UPDATE');
  const known = rows.flatMap(({ memberId }) => memberId ?? []);
  const members = new Map(
    (await em.find(Member, { id: { $in: known } }, { populate: ['specialCommittees'] })).map((member) => [
      member.id,
      member,
    ]),
  );
  await em.find(Membership, { member: { $in: known } });
  const moves: { member: Member; committeeId: string; isNew: boolean }[] = [];
  for (const { memberId, values, changes } of rows) {
    const member = memberId ? members.get(memberId) : em.create(Member, { name: values.name, createdAt: tx.ctx.now() });
    if (!member) continue;
    if (!memberId) em.persist(member);
    const sector = values.sector ? sectors.get(values.sector) : null;
    Object.assign(member, {
      gender: values.gender,
      party: values.party,
      ethnicity: values.ethnicity,
      bornOn: values.bornOn,
      sector: sector ? ref(sector) : null,
      unit: values.unit,
      post: values.post,
      phone: values.phone,
      skillTags: [...values.skills],
      term: values.term,
      termStartsOn: values.termFrom,
      termEndsOn: values.termTo,
    });
    member.specialCommittees.set(values.specialCommittees.flatMap((name) => special.get(name) ?? []));
    tx.record(memberId ? memberRevised({ memberId }) : memberCreated({ memberId: member.id }));
    const committeeId = values.committee ? committees.get(values.committee) : undefined;
    const moved = changes.some(({ field }) => field === 'committee');
    if (committeeId && moved) moves.push({ member, committeeId, isNew: !memberId });
  }
  await em.flush();
  for (const { member, committeeId, isNew } of moves) {
    if (isNew) await enrol(tx, member, committeeId, tx.ctx.today());
    else await moveNow(tx, member, committeeId);
  }
}

/** Moves from today on; somebody who came only today is put right where they are. */
async function moveNow(tx: Transaction, member: Member, committeeId: string): Promise<void> {
  const refusal = await moveTo(tx, member, committeeId, tx.ctx.today());
  if (refusal?.code !== RosterRefusalCode.MOVE_TOO_EARLY) return;
  const today = await tx.em.findOne(Membership, { member, startsOn: tx.ctx.today() });
  const committee = await tx.em.findOneOrFail(LiaisonCommittee, committeeId);
  if (today) today.committee = ref(committee);
}

const PLACE = /(政协)?(工作)?(联络委员会|联络委|委员小组|联络组|活动组|小组)$/;
const KINDS: readonly (readonly [RegExp, TownshipKind])[] = [
  [/(高新|经开|开发|园)区$/, TownshipKind.HIGH_TECH_ZONE],
  [/(街道|街办|办事处)$/, TownshipKind.SUBDISTRICT],
  [/乡$/, TownshipKind.TOWNSHIP],
];

/** A committee the file names and the district has not: with a township of the same name, to be put right later. */
async function newCommitteeId(tx: Transaction, written: string): Promise<string> {
  const place = written.replace(PLACE, '') || written;
  const kind = KINDS.find(([pattern]) => pattern.test(place))?.[1] ?? TownshipKind.TOWN;
  const name = PLACE.test(written) ? written : `${place}联络委`;
  const made = await foundCommittee(tx, { name, township: { name: place, kind, code: null } });
  if (!(made instanceof RosterRefusal)) return made.id;
  // Another group of the file made this place a moment ago.
  const found = await tx.em.findOne(LiaisonCommittee, { township: { name: place } });
  if (!found) throw new Error('a committee of this name exists in another township');
  return found.id;
}
