import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { type CorrectionRow, correctionsOf, keepCorrections, type Said } from '../../../kernel/corrections/index.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { BODY_MAX, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { isTakenBack, Participant, type SeatParams, seatParams } from '../../consultation/index.js';
import { nameOfActor } from '../../identity/index.js';
import {
  canWatch,
  demandOf,
  holdAsScribe,
  JOIN_SEAT,
  MeetingRefusal,
  MeetingRefusalCode,
  whyRecordIsClosed,
} from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';
import { record } from '../floor.events.js';
import type { CorrectResponseInput } from './answer.inputs.js';
import type { DemandResponse } from './demand-response.entity.js';
import { holdResponse } from './hold-response.js';
import { hasUnit, missingPartsOf, recordedNature } from './promise.rules.js';
import { promiseParts } from './record-response.js';
import { settleDemand } from './settle-demand.js';

/**
 * Puts right what was noted of an answer: its words, its nature, the parts of a promise with its day, and the demand it
 * was given to. Until the minutes are confirmed; what it said before is kept.
 */
export async function correctResponse(
  ctx: RequestContext,
  input: CorrectResponseInput,
): Promise<DemandResponse | MeetingRefusal> {
  const because = textInput(input.because, { field: 'because', max: NOTE_MAX, required: true });
  const text = textInput(input.text, { field: 'text', max: BODY_MAX, required: true });
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  const basis = textInput(input.basis, { field: 'basis', max: NOTE_MAX });
  const given = promiseParts(input);
  const { nature: meant } = input;
  return inTransaction(ctx, async (tx) => {
    const { floor, response, demand } = await holdResponse(tx, input.responseId, holdAsScribe);
    const closed = await whyRecordIsClosed(tx, floor);
    if (closed) return closed;
    expectVersion(response, input.version);
    const to = input.demandId ? await demandOf(tx, floor, input.demandId) : demand;
    if (isTakenBack(to.disposition)) return new MeetingRefusal(MeetingRefusalCode.DEMAND_TAKEN_BACK);
    const isDeclined = meant === ResponseNature.DECLINED;
    if (isDeclined && !(reason && basis)) return new MeetingRefusal(MeetingRefusalCode.REASON_AND_BASIS_NEEDED);
    const moved = given.dueOn !== response.dueOn;
    if (moved && given.dueOn && given.dueOn < ctx.today()) return new MeetingRefusal(MeetingRefusalCode.DUE_DATE_PAST);

    const participant = await tx.em.findOneOrFail(Participant, response.participant.id);
    const { delegateAuthority } = participant;
    const missing = missingPartsOf(given, { delegateAuthority, hasUnit: hasUnit(participant) });
    const parts = meant === ResponseNature.COMMITMENT ? given : NO_PROMISE;
    const next = {
      ...recordedNature(meant, missing),
      text,
      ...parts,
      reason: isDeclined ? reason : null,
      basis: isDeclined ? basis : null,
    };
    const changed = keepCorrections(
      tx,
      { record: 'demand_response', id: response.id },
      asText(response, demand.number),
      asText(next, to.number),
      because,
    );
    if (changed.length === 0) return new MeetingRefusal(MeetingRefusalCode.NOTHING_CORRECTED);
    Object.assign(response, next, { beforeSettled: null });
    response.demand = ref(to);
    await settleDemand(tx, demand);
    if (to.id !== demand.id) await settleDemand(tx, to);
    record(tx, floor, 'responseCorrected', {
      responseId: response.id,
      demandId: to.id,
      nature: response.nature,
      downgraded: response.downgraded,
    });
    return response;
  });
}

const NO_PROMISE = { action: null, deliverable: null, dueOn: null, responsiblePerson: null, authorisedBy: null };

type Answered = Pick<
  DemandResponse,
  'nature' | 'text' | 'action' | 'deliverable' | 'dueOn' | 'responsiblePerson' | 'authorisedBy' | 'reason' | 'basis'
>;
const asText = (answer: Answered, demandNumber: number): Said => ({
  nature: answer.nature,
  text: answer.text,
  action: answer.action,
  deliverable: answer.deliverable,
  dueOn: answer.dueOn,
  responsiblePerson: answer.responsiblePerson,
  authorisedBy: answer.authorisedBy,
  declineReason: answer.reason,
  basis: answer.basis,
  demand: String(demandNumber),
});

interface HistoryRow {
  committeeId: string;
  duty: Participant['duty'] | null;
  corrections: CorrectionRow[];
}

const historyQuery = prepared<HistoryRow, { id: string } & SeatParams>(
  'floor.responseCorrections',
  `select c.committee_id as "committeeId", p.duty, ${correctionsOf('demand_response', 'r.id', nameOfActor)} as corrections
   from demand_response r join meeting m on m.id = r.meeting_id join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   where r.id = :id`,
);

/** What an answer said before, the newest first, for those who watch the meeting. */
export async function readResponseCorrections(ctx: RequestContext, responseId: string): Promise<CorrectionRow[]> {
  const row = await ctx.read.one(historyQuery, { id: knownId(responseId), ...seatParams(ctx.viewer) });
  if (!row || !canWatch(ctx.viewer, row, row.duty ? { duty: row.duty } : null)) throw notFound();
  return row.corrections;
}
