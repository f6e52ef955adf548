import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { isTakenBack } from '../../consultation/index.js';
import {
  demandOf,
  holdAsScribe,
  MeetingRefusal,
  MeetingRefusalCode,
  onceIfAsked,
  participantOf,
  whyNotLive,
} from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';
import { record } from '../floor.events.js';
import type { PromiseInput, RecordResponseInput } from './answer.inputs.js';
import { DemandResponse } from './demand-response.entity.js';
import { hasUnit, mayAnswer, missingPartsOf, type PromiseParts, recordedNature } from './promise.rules.js';
import { settleDemand } from './settle-demand.js';

/**
 * Records what a department, the township or an organisation answered, the last in its own name. A promise that lacks a part is kept as a position with the parts
 * it has, so that it can be completed (rule 4); declining needs a reason and the basis it rests on.
 */
export async function recordResponse(
  ctx: RequestContext,
  input: RecordResponseInput,
): Promise<DemandResponse | MeetingRefusal> {
  const { nature: meant } = input;
  const parts = promiseParts(input);
  const text =
    textInput(input.text, { field: 'text', max: BODY_MAX }) ??
    parts.action ??
    textInput(input.text, { field: 'text', max: BODY_MAX, required: true });
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  const basis = textInput(input.basis, { field: 'basis', max: NOTE_MAX });

  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    return onceIfAsked(
      tx,
      'recordResponse',
      input,
      async () => {
        const notLive = whyNotLive(floor.meeting);
        if (notLive) return notLive;
        const demand = await demandOf(tx, floor, input.demandId);
        if (isTakenBack(demand.disposition)) return new MeetingRefusal(MeetingRefusalCode.DEMAND_TAKEN_BACK);
        const participant = await participantOf(tx, floor, input.participantId);
        if (!mayAnswer(participant)) {
          return new MeetingRefusal(MeetingRefusalCode.RESPONDER_MAY_NOT_ANSWER);
        }
        if (meant === ResponseNature.DECLINED && !(reason && basis)) {
          return new MeetingRefusal(MeetingRefusalCode.REASON_AND_BASIS_NEEDED);
        }
        if (parts.dueOn && parts.dueOn < ctx.today()) return new MeetingRefusal(MeetingRefusalCode.DUE_DATE_PAST);

        const missing = missingPartsOf(parts, {
          delegateAuthority: participant.delegateAuthority,
          hasUnit: hasUnit(participant),
        });
        const isPromise = meant === ResponseNature.COMMITMENT;
        const isDeclined = meant === ResponseNature.DECLINED;
        const response = tx.em.create(DemandResponse, {
          meeting: floor.meeting,
          demand,
          participant,
          ...recordedNature(meant, missing),
          text,
          ...(isPromise ? parts : {}),
          reason: isDeclined ? reason : null,
          basis: isDeclined ? basis : null,
          respondedAt: ctx.now(),
        });
        await settleDemand(tx, demand);
        record(tx, floor, 'responseRecorded', {
          responseId: response.id,
          demandId: demand.id,
          nature: response.nature,
          downgraded: response.downgraded,
        });
        return response;
      },
      (id) => tx.em.findOneOrFail(DemandResponse, id),
    );
  });
}

/** The parts of a promise as they were typed; an empty one is missing. */
export function promiseParts(input: PromiseInput): PromiseParts {
  return {
    action: textInput(input.action, { field: 'action', max: NOTE_MAX }),
    deliverable: textInput(input.deliverable, { field: 'deliverable', max: NOTE_MAX }),
    dueOn: input.dueOn ? dayInput(input.dueOn, 'dueOn') : null,
    responsiblePerson: textInput(input.responsiblePerson, { field: 'responsiblePerson', max: TITLE_MAX }),
    authorisedBy: textInput(input.authorisedBy, { field: 'authorisedBy', max: TITLE_MAX }),
  };
}
