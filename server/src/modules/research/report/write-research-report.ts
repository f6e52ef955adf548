import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockLed } from '../lock-trip.js';
import { reportWritten } from '../research.events.js';
import type { WriteResearchReportInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCannotReport } from '../research.rules.js';
import type { ResearchTrip } from '../research-trip.entity.js';

/** 调研报告: written by whoever leads, and written anew; what it said before is kept. */
export function writeResearchReport(
  ctx: RequestContext,
  input: WriteResearchReportInput,
): Promise<ResearchTrip | ResearchRefusal> {
  const report = textInput(input.report, { field: 'report', max: BODY_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'write the report');
    const why = whyCannotReport(trip);
    if (why) return new ResearchRefusal(why);
    expectVersion(trip, input.version, { report: trip.report });
    if (trip.report === report) return new ResearchRefusal(ResearchRefusalCode.NOTHING_CORRECTED);
    if (trip.report !== null)
      keepCorrections(tx, { record: 'research_trip', id: trip.id }, { report: trip.report }, { report }, null);
    trip.report = report;
    trip.reportedAt ??= ctx.now();
    tx.record(reportWritten({ researchTripId: trip.id }));
    return trip;
  });
}
