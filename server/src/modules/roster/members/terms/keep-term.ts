import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../../kernel/authorize.js';
import type { RequestContext } from '../../../../kernel/context.js';
import { keepCorrections } from '../../../../kernel/corrections/index.js';
import { badInput, notFound } from '../../../../kernel/errors.js';
import { knownId } from '../../../../kernel/id.js';
import { dayInput, dayInputOrNull, NOTE_MAX, textInput } from '../../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../../kernel/transaction.js';
import { expectVersion } from '../../../../kernel/version.js';
import { termCorrected, termEntered, termRemoved } from '../../roster.events.js';
import { canManageRoster } from '../../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../../roster.refusal.js';
import { takeTurns } from '../../take-turns.js';
import { takeIn } from './take-in.js';
import { MemberDeparture, Term, TermMembership } from './term.entity.js';
import type { CorrectTermInput, EnterTermInput, TermInput } from './term.inputs.js';
import { TermRemoved } from './term.types.js';

const HIGHEST = 99;
const FAR = '9999-12-31';

function termFields(input: TermInput) {
  if (!Number.isInteger(input.number) || input.number < 1 || input.number > HIGHEST) {
    throw badInput('input.number', 'RANGE');
  }
  const startsOn = dayInput(input.startsOn, 'input.startsOn');
  const endsOn = dayInputOrNull(input.endsOn, 'input.endsOn');
  return { number: input.number, startsOn, endsOn };
}
type TermFields = ReturnType<typeof termFields>;
const said = ({ number, startsOn, endsOn }: TermFields) => ({ number: String(number), startsOn, endsOn });

async function whyNoTerm(tx: Transaction, fields: TermFields, id: string | null): Promise<RosterRefusal | null> {
  const { number, startsOn, endsOn } = fields;
  if (endsOn !== null && endsOn < startsOn) return new RosterRefusal(RosterRefusalCode.TERM_ENDS_BEFORE_START);
  const others = (await tx.em.find(Term, {})).filter((term) => term.id !== id);
  if (others.some((term) => term.number === number)) return new RosterRefusal(RosterRefusalCode.TERM_EXISTS);
  const overlaps = others.some((term) => term.startsOn <= (endsOn ?? FAR) && startsOn <= (term.endsOn ?? FAR));
  return overlaps ? new RosterRefusal(RosterRefusalCode.TERM_OVERLAPS) : null;
}

/** A term by its number and days; whoever was a member in it may be taken in at once. */
export async function enterTerm(ctx: RequestContext, input: EnterTermInput): Promise<Term | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'enter a term');
  const { clientMutationId, ...rest } = input;
  const fields = termFields(rest);
  return inTransaction(ctx, async (tx) => {
    const act = async (): Promise<Term | RosterRefusal> => {
      await takeTurns(tx, 'term');
      const refusal = await whyNoTerm(tx, fields, null);
      if (refusal) return refusal;
      const term = tx.em.create(Term, { ...fields, createdAt: ctx.now() });
      tx.em.persist(term);
      await tx.em.flush();
      const takenIn = input.takesIn ? await takeIn(tx, term) : 0;
      tx.record(termEntered({ termId: term.id, takenIn }));
      return term;
    };
    if (!clientMutationId) return act();
    return once(tx, { act: 'enterTerm', clientMutationId, input: rest }, act, (id) => tx.em.findOneOrFail(Term, id));
  });
}

async function lockTerm(tx: Transaction, id: string, version: number): Promise<Term> {
  await takeTurns(tx, 'term');
  const term = await tx.em.findOne(Term, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!term) throw notFound();
  expectVersion(term, version);
  return term;
}

/** 更正届次: who came with its first day comes with the new one; nobody's days may fall outside. */
export async function correctTerm(ctx: RequestContext, input: CorrectTermInput): Promise<Term | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'put a term right');
  const fields = termFields(input);
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const term = await lockTerm(tx, input.id, input.version);
    const refusal = (await whyNoTerm(tx, fields, term.id)) ?? (await whyLeavesOut(tx, term, fields));
    if (refusal) return refusal;
    const { startsOn } = term;
    keepCorrections(tx, { record: 'term', id: term.id }, said(term), said(fields), reason);
    Object.assign(term, fields);
    await tx.em.flush();
    await tx.em.nativeUpdate(TermMembership, { term: term.id, startsOn }, { startsOn: fields.startsOn });
    const takenIn = input.takesIn ? await takeIn(tx, term) : 0;
    tx.record(termCorrected({ termId: term.id, takenIn }));
    return term;
  });
}

async function whyLeavesOut(tx: Transaction, { id, startsOn }: Term, now: TermFields): Promise<RosterRefusal | null> {
  const early = now.startsOn > startsOn ? { startsOn: { $ne: startsOn, $lt: now.startsOn } } : null;
  const outside = [
    ...(early ? [early, { endsOn: { $lt: now.startsOn } }] : []),
    ...(now.endsOn ? [{ startsOn: { $gt: now.endsOn } }, { endsOn: { $gt: now.endsOn } }] : []),
  ];
  if (outside.length === 0) return null;
  const left = await tx.em.count(TermMembership, { term: id, $or: outside });
  return left > 0 ? new RosterRefusal(RosterRefusalCode.TERM_LEAVES_OUT) : null;
}

/** A term entered by mistake goes with who was taken in, as long as nobody left in it. */
export async function removeTerm(
  ctx: RequestContext,
  seen: { readonly id: string; readonly version: number },
  given: string,
): Promise<TermRemoved | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'remove a term');
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const term = await lockTerm(tx, seen.id, seen.version);
    const memberships = await tx.em.find(TermMembership, { term: term.id });
    const ids = memberships.map(({ id }) => id);
    if (ids.length > 0 && (await tx.em.count(MemberDeparture, { termMembershipId: { $in: ids } })) > 0) {
      return new RosterRefusal(RosterRefusalCode.TERM_IN_USE);
    }
    keepCorrections(tx, { record: 'term', id: term.id }, said(term), null, reason);
    await tx.em.nativeDelete(TermMembership, { term: term.id });
    tx.em.remove(term);
    tx.record(termRemoved({ termId: term.id }));
    return Object.assign(new TermRemoved(), { id: term.id });
  });
}
