import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import {
  alignPreparation,
  FieldResearch,
  holdConsultation,
  isBeforeTheMeeting,
  Participant,
  Party,
  ResearchKind,
} from '../../consultation/index.js';
import { ResearchFinding } from '../findings/finding.entity.js';
import { lockLed } from '../lock-trip.js';
import { joined } from '../research.events.js';
import type { JoinResearchTripInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCannotReport } from '../research.rules.js';
import { ResearchGoer, type ResearchTrip, TripKind } from '../research-trip.entity.js';

/**
 * 调研成果带进协商: what was found stands in the preparation of a consultation, with those of its people who were there. It is
 * withdrawn there as any other visit is, and may then be joined anew.
 */
export function joinResearchTrip(
  ctx: RequestContext,
  input: JoinResearchTripInput,
): Promise<ResearchTrip | ResearchRefusal> {
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'join it to a consultation');
    const why = whyCannotReport(trip);
    if (why) return new ResearchRefusal(why);
    expectVersion(trip, input.version);
    const before = trip.fieldResearchId && (await tx.em.findOne(FieldResearch, trip.fieldResearchId));
    if (before && !before.withdrawnAt) return new ResearchRefusal(ResearchRefusalCode.ALREADY_JOINED);
    const { consultation, seat, canOrganise, record } = await holdConsultation(tx, input.consultationId);
    authorize(canOrganise || seat?.party === Party.MEMBER, 'record field research');
    if (!isBeforeTheMeeting(consultation.status)) return new ResearchRefusal(ResearchRefusalCode.CONSULTATION_CLOSED);
    const there = await tx.em.find(ResearchGoer, { trip, wasThere: true, takenOffAt: null });
    const research = tx.em.create(FieldResearch, {
      consultation: consultation.id,
      kind: trip.kind === TripKind.DEPARTMENT_VISIT ? ResearchKind.DEPARTMENT_VISIT : ResearchKind.RESEARCH,
      place: trip.places,
      heldOn: trip.startsOn,
      peopleMet: '',
      findings: await whatWasFound(tx, trip),
      department: trip.department?.id ?? null,
      recordedBy: accountIdOf(ctx.viewer),
    });
    tx.em.persist(research);
    research.takenBy.add(
      await tx.em.find(Participant, { consultation, member: { $in: there.map(({ member }) => member.id) } }),
    );
    trip.fieldResearchId = research.id;
    record('researchRecorded', { researchId: research.id, kind: research.kind });
    tx.record(joined({ researchTripId: trip.id, consultationId: consultation.id, researchId: research.id }));
    await tx.em.flush();
    await alignPreparation(tx, consultation.id);
    return trip;
  });
}

/** Its report; before there is one, its findings in the order of their days. */
async function whatWasFound(tx: Transaction, trip: ResearchTrip): Promise<string> {
  if (trip.report) return trip.report;
  const found = await tx.em.find(
    ResearchFinding,
    { trip, withdrawnAt: null },
    { orderBy: { foundOn: 'asc', id: 'asc' } },
  );
  const text = found.map(({ place, findings }) => `${place}：${findings}`).join('\n') || trip.purpose;
  return [...text].slice(0, BODY_MAX).join('');
}
