import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockTrip } from '../lock-trip.js';
import { findingCorrected, findingRestored, findingWithdrawn } from '../research.events.js';
import type { CorrectResearchFindingInput, TurnResearchFindingInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCalledOff, whyCannotTurn } from '../research.rules.js';
import { ResearchFinding } from './finding.entity.js';
import { findingWords } from './record-research-finding.js';

/** The finding, with its trip held, for whoever found it and whoever leads. */
async function lockFinding(tx: Transaction, id: string) {
  const found = await tx.em.findOne(ResearchFinding, knownId(id));
  if (!found) throw notFound();
  const { trip, goer, leads } = await lockTrip(tx, found.trip.id);
  await tx.em.refresh(found);
  authorize(leads || (goer !== null && found.member?.id === goer.member.id), 'mend what somebody else found');
  return { trip, finding: found };
}

export async function correctResearchFinding(
  ctx: RequestContext,
  input: CorrectResearchFindingInput,
): Promise<ResearchFinding | ResearchRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const words = findingWords(input);
  return inTransaction(ctx, async (tx) => {
    const { trip, finding } = await lockFinding(tx, input.findingId);
    const { place, foundOn, findings } = finding;
    const why = whyCalledOff(trip) ?? whyCannotTurn(finding, true);
    if (why) return new ResearchRefusal(why);
    if (words.foundOn > ctx.today()) return new ResearchRefusal(ResearchRefusalCode.DAY_IN_FUTURE);
    if (words.foundOn < trip.startsOn) throw badInput('foundOn', 'BEFORE_START');
    const before = { place, foundOn, findings };
    expectVersion(finding, input.version, before);
    const changed = keepCorrections(tx, { record: 'research_finding', id: finding.id }, before, words, reason);
    if (changed.length === 0) return new ResearchRefusal(ResearchRefusalCode.NOTHING_CORRECTED);
    Object.assign(finding, words);
    tx.record(findingCorrected({ researchTripId: trip.id, findingId: finding.id }));
    return finding;
  });
}

/** Written twice or by mistake: kept, and counted for nobody. */
export const withdrawResearchFinding = (ctx: RequestContext, input: TurnResearchFindingInput) => turn(ctx, input, true);
export const restoreResearchFinding = (ctx: RequestContext, input: TurnResearchFindingInput) => turn(ctx, input, false);

async function turn(
  ctx: RequestContext,
  input: TurnResearchFindingInput,
  away: boolean,
): Promise<ResearchFinding | ResearchRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { trip, finding } = await lockFinding(tx, input.findingId);
    const why = whyCalledOff(trip) ?? whyCannotTurn(finding, away);
    if (why) return new ResearchRefusal(why);
    expectVersion(finding, input.version);
    const stands = { withdrawn: null };
    const gone = { withdrawn: 'WITHDRAWN' };
    const [before, now] = away ? [stands, gone] : [gone, stands];
    keepCorrections(tx, { record: 'research_finding', id: finding.id }, before, now, reason);
    finding.withdrawnAt = away ? ctx.now() : null;
    const of = { researchTripId: trip.id, findingId: finding.id };
    tx.record(away ? findingWithdrawn(of) : findingRestored(of));
    return finding;
  });
}
