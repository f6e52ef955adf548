import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Participant } from '../../consultation/index.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyRecordIsClosed } from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';
import { record } from '../floor.events.js';
import type { CompleteResponseInput } from './answer.inputs.js';
import { DemandResponse } from './demand-response.entity.js';
import { holdResponse } from './hold-response.js';
import { hasUnit, missingPartsOf, recordedNature } from './promise.rules.js';
import { promiseParts } from './record-response.js';
import { settleDemand } from './settle-demand.js';

/** Fills in what a promise lacked; with nothing missing it becomes the commitment it was meant to be. */
export async function completeResponse(
  ctx: RequestContext,
  input: CompleteResponseInput,
): Promise<DemandResponse | MeetingRefusal> {
  const given = promiseParts(input);
  return inTransaction(ctx, async (tx) => {
    const { floor, response, demand } = await holdResponse(tx, input.responseId, holdAsScribe);
    const closed = await whyRecordIsClosed(tx, floor);
    if (closed) return closed;
    expectVersion(response, input.version);
    if (!response.downgraded) return new MeetingRefusal(MeetingRefusalCode.NOT_AN_INCOMPLETE_PROMISE);
    if (given.dueOn && given.dueOn < ctx.today()) return new MeetingRefusal(MeetingRefusalCode.DUE_DATE_PAST);

    response.action = given.action ?? response.action;
    response.deliverable = given.deliverable ?? response.deliverable;
    response.dueOn = given.dueOn ?? response.dueOn;
    response.responsiblePerson = given.responsiblePerson ?? response.responsiblePerson;
    response.authorisedBy = given.authorisedBy ?? response.authorisedBy;
    const participant = await tx.em.findOneOrFail(Participant, response.participant.id);
    const { delegateAuthority } = participant;
    const missing = missingPartsOf(response, { delegateAuthority, hasUnit: hasUnit(participant) });
    Object.assign(response, recordedNature(ResponseNature.COMMITMENT, missing), { beforeSettled: null });
    await settleDemand(tx, demand);
    record(tx, floor, 'responseCompleted', {
      responseId: response.id,
      demandId: demand.id,
      nature: response.nature,
      downgraded: response.downgraded,
    });
    return response;
  });
}
