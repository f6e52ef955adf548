import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { LiaisonCommittee, Sector, SpecialCommittee, Township, TownshipKind } from '../roster.entity.js';
import { committeeCreated, committeeRevised, sectorCreated, specialCommitteeCreated } from '../roster.events.js';
import type { CommitteeInput, CreateCommitteeInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';

const CODE = /^\d{9}$/;
const nameTaken = () => new RosterRefusal(RosterRefusalCode.NAME_TAKEN);

function committeeFields(input: CommitteeInput) {
  const townshipName = textInput(input.townshipName, { field: 'input.townshipName', max: 40, required: true });
  const name = textInput(input.name, { field: 'input.name', max: 60 }) ?? `${townshipName}联络委`;
  const code = textInput(input.townshipCode?.normalize('NFKC'), { field: 'input.townshipCode', max: 9 });
  if (code !== null && !CODE.test(code)) throw badInput('input.townshipCode', 'FORMAT');
  return { name, township: { name: townshipName, kind: input.townshipKind, code } };
}

/** A township and its liaison committee, made together: there is one for each. */
export async function createCommittee(
  ctx: RequestContext,
  input: CreateCommitteeInput,
): Promise<LiaisonCommittee | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a liaison committee');
  const { clientMutationId, ...rest } = input;
  const fields = committeeFields(rest);
  return inTransaction(ctx, async (tx) => {
    const act = () => foundCommittee(tx, fields);
    if (!clientMutationId) return act();
    const replay = (id: string) => tx.em.findOneOrFail(LiaisonCommittee, id);
    return once(tx, { act: 'createCommittee', clientMutationId, input: rest }, act, replay);
  });
}

/** Makes a township and its committee in this transaction. */
export async function foundCommittee(
  tx: Transaction,
  { name, township }: { name: string; township: { name: string; kind: TownshipKind; code: string | null } },
): Promise<LiaisonCommittee | RosterRefusal> {
  await takeTurns(tx, 'committee');
  const taken =
    (await tx.em.count(Township, { name: township.name })) + (await tx.em.count(LiaisonCommittee, { name }));
  if (taken > 0) return nameTaken();
  const createdAt = tx.ctx.now();
  const place = tx.em.create(Township, { ...township, createdAt });
  const committee = tx.em.create(LiaisonCommittee, { name, township: ref(place), createdAt });
  tx.em.persist([place, committee]);
  await tx.em.flush();
  tx.record(committeeCreated({ committeeId: committee.id, townshipId: place.id }));
  return committee;
}

export async function reviseCommittee(
  ctx: RequestContext,
  committeeId: string,
  version: number,
  input: CommitteeInput,
): Promise<LiaisonCommittee | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'revise a liaison committee');
  const { name, township } = committeeFields(input);
  return inTransaction(ctx, async (tx) => {
    await takeTurns(tx, 'committee');
    const committee = await tx.em.findOne(LiaisonCommittee, committeeId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!committee) throw notFound();
    expectVersion(committee, version);
    const place = await tx.em.findOneOrFail(Township, committee.township.id);
    const taken =
      (await tx.em.count(Township, { name: township.name, id: { $ne: place.id } })) +
      (await tx.em.count(LiaisonCommittee, { name, id: { $ne: committeeId } }));
    if (taken > 0) return nameTaken();
    Object.assign(committee, { name });
    Object.assign(place, township);
    await tx.em.flush();
    // The form edits both together under the committee's version: it grows when only the township changed, too.
    await tx.em.execute('update liaison_committee set version = ? where id = ?', [version + 1, committeeId]);
    await tx.em.refresh(committee);
    tx.record(committeeRevised({ committeeId }));
    return committee;
  });
}

export async function createSector(ctx: RequestContext, given: string): Promise<Sector | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a sector');
  const name = textInput(given, { field: 'name', max: 60, required: true });
  return inTransaction(ctx, async (tx) => {
    await takeTurns(tx, 'sector');
    if ((await tx.em.count(Sector, { name })) > 0) return nameTaken();
    return newSector(tx, name);
  });
}

export async function createSpecialCommittee(
  ctx: RequestContext,
  given: string,
): Promise<SpecialCommittee | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a special committee');
  const name = textInput(given, { field: 'name', max: 60, required: true });
  return inTransaction(ctx, async (tx) => {
    await takeTurns(tx, 'special-committee');
    if ((await tx.em.count(SpecialCommittee, { name })) > 0) return nameTaken();
    return newSpecialCommittee(tx, name);
  });
}

export function newSector(tx: Transaction, name: string): Sector {
  const sector = tx.em.create(Sector, { name, createdAt: tx.ctx.now() });
  tx.em.persist(sector);
  tx.record(sectorCreated({ sectorId: sector.id }));
  return sector;
}

export function newSpecialCommittee(tx: Transaction, name: string): SpecialCommittee {
  const committee = tx.em.create(SpecialCommittee, { name, createdAt: tx.ctx.now() });
  tx.em.persist(committee);
  tx.record(specialCommitteeCreated({ specialCommitteeId: committee.id }));
  return committee;
}

/** Names are compared before they are written: two clerks with the same name take turns. */
export async function takeTurns(tx: Transaction, what: string): Promise<void> {
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [`roster:${what}`]);
}
