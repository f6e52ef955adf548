import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { BODY_MAX, dayInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { tripFiles } from '../file-access.js';
import { lockTrip, organisesTrip } from '../lock-trip.js';
import { findingRecorded } from '../research.events.js';
import type { RecordResearchFindingInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyNotBegun } from '../research.rules.js';
import { ResearchGoer } from '../research-trip.entity.js';
import { ResearchFinding } from './finding.entity.js';

const MOST_PHOTOS = 9;

export const findingWords = (input: Pick<RecordResearchFindingInput, 'place' | 'foundOn' | 'findings'>) => ({
  place: textInput(input.place, { field: 'place', max: TITLE_MAX, required: true }),
  foundOn: dayInput(input.foundOn, 'foundOn'),
  findings: textInput(input.findings, { field: 'findings', max: BODY_MAX, required: true }),
});

/** 随手记: what somebody found on the spot, with photographs. By whoever goes along, or by the office for them. */
export async function recordResearchFinding(
  ctx: RequestContext,
  { clientMutationId, ...input }: RecordResearchFindingInput,
): Promise<ResearchFinding | ResearchRefusal> {
  const words = findingWords(input);
  const forId = knownIdOrNull(input.memberId);
  return inTransaction(ctx, async (tx) => {
    const { trip, goer } = await lockTrip(tx, input.tripId);
    const record = async () => {
      if (forId !== null && forId !== goer?.member.id) authorize(organisesTrip(tx, trip), 'write for somebody else');
      const why = whyNotBegun(trip, ctx.today());
      if (why) return new ResearchRefusal(why);
      if (words.foundOn > ctx.today()) return new ResearchRefusal(ResearchRefusalCode.DAY_IN_FUTURE);
      if (words.foundOn < trip.startsOn) throw badInput('foundOn', 'BEFORE_START');
      const by = forId === null ? goer : await tx.em.findOne(ResearchGoer, { trip, member: forId, takenOffAt: null });
      if (forId !== null && !by) throw badInput('memberId', 'UNKNOWN');
      const finding = tx.em.create(ResearchFinding, {
        ...words,
        trip: trip.id,
        member: by?.member.id ?? null,
        photoIds: await filesToAttach(tx, input.photoIds, {
          field: 'photoIds',
          max: MOST_PHOTOS,
          of: tripFiles(trip.id),
        }),
        recordedBy: accountIdOf(ctx.viewer) as string,
      });
      tx.em.persist(finding);
      tx.record(findingRecorded({ researchTripId: trip.id, findingId: finding.id }));
      return finding;
    };
    if (!clientMutationId) return record();
    return once<ResearchFinding, ResearchFinding | ResearchRefusal>(
      tx,
      { act: 'recordResearchFinding', clientMutationId, input },
      record,
      (id) => tx.em.findOneOrFail(ResearchFinding, id),
    );
  });
}
