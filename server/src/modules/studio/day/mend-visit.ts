import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { lockTopic } from '../../topic/index.js';
import { lockHeldReception } from '../lock-reception.js';
import { visitCorrected, visitRestored, visitWithdrawn } from '../studio.events.js';
import type { CorrectVisitInput, TurnVisitInput } from '../studio.inputs.js';
import { StudioRefusal, StudioRefusalCode } from '../studio.refusal.js';
import { whyCannotTurn } from '../studio.rules.js';
import { visitWords } from './note-visit.js';
import { StudioVisit, VisitOutcome } from './visit.entity.js';

/** A visit with its day held, for whoever noted it, whoever organises there and those on duty. */
async function lockVisit(tx: Transaction, id: string, act: string) {
  const visit = await tx.em.findOne(StudioVisit, knownId(id));
  if (!visit) throw notFound();
  const held = await lockHeldReception(tx, visit.reception.id, act);
  await tx.em.refresh(visit);
  const ids = { studioId: held.studio.id, receptionId: held.reception.id, visitId: visit.id };
  return { ...held, visit, ids };
}

/**
 * Put right, on a closed day too. What it said before is kept; of the visitor's name and telephone only that they were put
 * right. Those who may not read them do not write them: what they hand in of them is left as it was.
 */
export function correctVisit(ctx: RequestContext, input: CorrectVisitInput): Promise<StudioVisit | StudioRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const words = visitWords(input);
  const answer = textInput(input.answer, { field: 'answer', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const { visit, ids, serves, own } = await lockVisit(tx, input.visitId, 'correct what a visitor said');
    const why = whyCannotTurn(visit, true);
    if (why) return new StudioRefusal(why);
    const said = () => ({
      groupName: visit.groupName,
      village: visit.village,
      visitWords: visit.words,
      visitAnswer: visit.answer,
    });
    const before = said();
    expectVersion(visit, input.version, before);
    const { visitorName, visitorPhone, ...rest } = words;
    const person = serves || own ? { visitorName, visitorPhone } : {};
    const isOther = (serves || own) && (visit.visitorName !== visitorName || visit.visitorPhone !== visitorPhone);
    Object.assign(visit, rest, person);
    if (isOther) visit.anonymisedAt = null;
    if (visit.outcome === VisitOutcome.ANSWERED && answer !== null) visit.answer = answer;
    const changed = keepCorrections(tx, { record: 'studio_visit', id: visit.id }, before, said(), reason);
    if (changed.length === 0 && !isOther) return new StudioRefusal(StudioRefusalCode.NOTHING_CORRECTED);
    // Whoever is to be told of the topic is told at the telephone that was meant.
    if (isOther && visit.topicId)
      Object.assign(await lockTopic(tx, visit.topicId), { submitterPhone: visit.visitorPhone, anonymisedAt: null });
    tx.record(visitCorrected(ids));
    return visit;
  });
}

/** Noted by mistake: kept, and counted no more. Its topic, where it became one, stays with the committee that screens it. */
export const withdrawVisit = (ctx: RequestContext, input: TurnVisitInput) => turnVisit(ctx, input, true);
export const restoreVisit = (ctx: RequestContext, input: TurnVisitInput) => turnVisit(ctx, input, false);

function turnVisit(ctx: RequestContext, input: TurnVisitInput, away: boolean): Promise<StudioVisit | StudioRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { visit, ids, organises } = await lockVisit(tx, input.visitId, 'withdraw what a visitor said');
    authorize(organises || visit.notedBy === accountIdOf(ctx.viewer), 'withdraw what somebody else noted');
    const why = whyCannotTurn(visit, away);
    if (why) return new StudioRefusal(why);
    expectVersion(visit, input.version);
    const before = { withdrawnReason: visit.withdrawnReason };
    Object.assign(visit, { withdrawnAt: away ? ctx.now() : null, withdrawnReason: away ? reason : null });
    if (!away) keepCorrections(tx, { record: 'studio_visit', id: visit.id }, before, { withdrawnReason: null }, reason);
    tx.record(away ? visitWithdrawn(ids) : visitRestored(ids));
    return visit;
  });
}
