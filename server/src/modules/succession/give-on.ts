import { badInput } from '../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { CommitmentRefusalCode, giveCommitmentOn } from '../commitment/index.js';
import { giveDutyOn } from '../consultation/index.js';
import { giveTripOn } from '../research/index.js';
import { inTermOn } from '../roster/index.js';
import { giveStudioOn } from '../studio/index.js';
import { HandedOver, HeldKind } from './handed-over.entity.js';
import { handedOver } from './succession.events.js';
import type { HandoverInput } from './succession.inputs.js';
import { heldQuery } from './succession.queries.js';
import { SuccessionRefusal, SuccessionRefusalCode } from './succession.refusal.js';
import type { HeldThing } from './succession.types.js';

const WHY: Readonly<Partial<Record<CommitmentRefusalCode, SuccessionRefusalCode>>> = {
  [CommitmentRefusalCode.MEMBER_OF_ANOTHER_COMMITTEE]: SuccessionRefusalCode.SUCCESSOR_OF_ANOTHER_COMMITTEE,
  [CommitmentRefusalCode.MEMBER_OF_HANDLER]: SuccessionRefusalCode.SUCCESSOR_OF_HANDLER,
  [CommitmentRefusalCode.VERIFIER_LOOKS_BACK]: SuccessionRefusalCode.SUCCESSOR_VERIFIED,
};

/** With `byRule` nobody chose the successor: where it cannot go there, it goes to nobody yet. */
interface Handover extends HandoverInput {
  readonly byRule?: boolean;
}

/**
 * 交接, in this transaction: each thing to whom it was given. With `all`, what was not named goes to nobody yet, where it
 * can be without somebody. In one order, so that two who give at once take turns.
 */
export async function giveOn(
  tx: Transaction,
  fromMemberId: string,
  given: readonly Handover[],
  { all }: { readonly all: boolean },
): Promise<SuccessionRefusal | null> {
  const held = await tx.ctx.read.all(heldQuery, { memberId: fromMemberId });
  const wanted = given.map(({ kind, recordId, toMemberId, byRule = false }) => ({
    key: `${kind}:${knownId(recordId)}`,
    toMemberId: knownIdOrNull(toMemberId),
    byRule,
  }));
  const keyOf = ({ kind, recordId }: HeldThing) => `${kind}:${recordId}`;
  const strange = wanted.find(({ key }) => !held.some((thing) => keyOf(thing) === key));
  if (strange) return refused(SuccessionRefusalCode.NOT_THEIRS, strange.key.split(':')[1] ?? null);
  const to = new Map(wanted.map(({ key, toMemberId }) => [key, toMemberId]));
  const byRule = new Set(wanted.flatMap((one) => (one.byRule ? [one.key] : [])));
  const going = held
    .filter((thing) => thing.kind !== HeldKind.DRAFT && (all || to.has(keyOf(thing))))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const absent = await whoIsNoMember(
    tx,
    fromMemberId,
    [...to.values()].filter((id) => id !== null),
  );
  for (const thing of going) {
    let toMemberId = to.get(keyOf(thing)) ?? null;
    if (toMemberId !== null && absent.has(toMemberId)) {
      return refused(SuccessionRefusalCode.SUCCESSOR_NOT_IN_TERM, thing.recordId);
    }
    let refusal = await giveOne(tx, fromMemberId, thing, toMemberId);
    if (refusal && byRule.has(keyOf(thing)) && !thing.needsSuccessor) {
      toMemberId = null;
      refusal = await giveOne(tx, fromMemberId, thing, null);
    }
    if (refusal) return refused(refusal, thing.recordId);
    keep(tx, { fromMemberId, toMemberId, thing });
  }
  if (going.length > 0) tx.record(handedOver({ memberId: fromMemberId, count: going.length }));
  return null;
}

const refused = (code: SuccessionRefusalCode, recordId: string | null) => new SuccessionRefusal(code, recordId);

async function whoIsNoMember(tx: Transaction, fromMemberId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.em.execute<{ id: string }[]>(
    `select m.id from member m where m.id = any(?::uuid[]) and m.id <> ? and ${inTermOn('m', '?::date')}
       and not exists (select from member_departure d where d.member_id = m.id and d.taken_back_at is null)`,
    [`{${ids.join(',')}}`, fromMemberId, tx.ctx.today(), tx.ctx.today()],
  );
  const there = new Set(rows.map(({ id }) => id));
  return new Set(ids.filter((id) => !there.has(id)));
}

async function giveOne(
  tx: Transaction,
  fromMemberId: string,
  { kind, recordId }: HeldThing,
  toMemberId: string | null,
): Promise<SuccessionRefusalCode | null> {
  if (kind === HeldKind.STUDIO) {
    const why = await giveStudioOn(tx, { studioId: recordId, fromMemberId, toMemberId });
    return why && SuccessionRefusalCode[why];
  }
  if (kind === HeldKind.FOLLOWS || kind === HeldKind.LOOKS_BACK) {
    const why = await giveCommitmentOn(tx, { commitmentId: recordId, part: kind, fromMemberId, toMemberId });
    return why && (WHY[why] ?? SuccessionRefusalCode.NOT_THEIRS);
  }
  if (toMemberId === null) return SuccessionRefusalCode.NEEDS_SUCCESSOR;
  if (kind === HeldKind.DUTY) {
    return (await giveDutyOn(tx, { participantId: recordId, toMemberId })) ? null : SuccessionRefusalCode.NOT_THEIRS;
  }
  if (kind !== HeldKind.TRIP) throw badInput('kind', 'UNKNOWN');
  const given = await giveTripOn(tx, { tripId: recordId, fromMemberId, toMemberId });
  return given ? null : SuccessionRefusalCode.NOT_THEIRS;
}

function keep(
  tx: Transaction,
  {
    fromMemberId,
    toMemberId,
    thing: { kind, recordId, title },
  }: { readonly fromMemberId: string; readonly toMemberId: string | null; readonly thing: HeldThing },
): void {
  const now = tx.ctx.now();
  tx.em.persist(
    tx.em.create(HandedOver, {
      ...{ fromMemberId, toMemberId, kind, recordId, title },
      handedBy: accountIdOf(tx.ctx.viewer),
      handedAt: now,
      createdAt: now,
    }),
  );
}
