import { v7 } from 'uuid';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { BandengError, notFound } from '../../kernel/errors.js';
import { type ConsultationRefusal, inPreparation } from '../consultation/index.js';
import { read } from './briefing.events.js';
import { readBriefing } from './briefing.query.js';
import type { ConfirmBriefingReadInput } from './briefing.types.js';
import { BriefingReceipt } from './briefing-receipt.entity.js';

/**
 * 我已读完: somebody says that they have read the pack to its end. It counts as having read every material it listed.
 * What they read must be what it says now: CONFLICT where it changed in between.
 */
export function confirmBriefingRead(
  ctx: RequestContext,
  input: ConfirmBriefingReadInput,
): Promise<BriefingReceipt | ConsultationRefusal> {
  return inPreparation<BriefingReceipt, BriefingReceipt>(ctx, input, {
    act: 'confirmBriefingRead',
    by: 'INVITED',
    work: async ({ tx, consultation, seat }) => {
      authorize(seat !== null, 'confirm that the pack was read');
      // Whoever prepares waits for this row, so what is read beside this transaction stays as it is.
      const pack = await readBriefing(ctx, consultation.id);
      if (!pack) throw notFound();
      if (pack.edition !== input.edition) throw new BandengError('CONFLICT');
      const now = ctx.now().toISOString();
      const [row] = await tx.em.execute<{ id: string }[]>(
        `insert into briefing_receipt (id, created_at, participant_id, read_at, edition, digests)
         values (?, ?, ?, ?, ?, ?::jsonb)
         on conflict (participant_id) do update
           set read_at = excluded.read_at, edition = excluded.edition, digests = excluded.digests
         returning id`,
        [v7(), now, seat.id, now, pack.edition, JSON.stringify(pack.digests)],
      );
      for (const { id } of pack.materials) {
        await tx.em.execute(
          `insert into material_receipt (id, created_at, material_id, participant_id, read_at) values (?, ?, ?, ?, ?)
           on conflict do nothing`,
          [v7(), now, id, seat.id, now],
        );
      }
      tx.record(read({ consultationId: consultation.id, participantId: seat.id }));
      return tx.em.findOneOrFail(BriefingReceipt, row?.id as string);
    },
  });
}
