import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { actorOf } from '../../../kernel/transaction.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { type ParticipantDuty, type SeatParams, seatParams, withoutTakenDownOf } from '../../consultation/index.js';
import { didAsActing } from '../../identity/index.js';
import { canArchive, canChair, canScribe, canWatch, JOIN_SEAT, seatIn } from '../../meeting/index.js';
import type { MinutesStatus } from '../minutes.entity.js';
import { whyCannotDraft } from './corrigendum.rules.js';
import { Corrigenda, type CorrigendumRow } from './corrigendum.types.js';

interface Stored {
  readonly consultationId: string;
  readonly committeeId: string;
  readonly duty: ParticipantDuty | null;
  readonly status: MinutesStatus | null;
  readonly putToPartiesAt: string | null;
  readonly corrigenda: (CorrigendumRow & { readonly writers: string[] })[];
}

const nameOf = (column: string) => `coalesce((select display_name from account where id = ${column}),
  (select name from participant where id = ${column}))`;

const corrigendaQuery = prepared<Stored, { id: string } & SeatParams>(
  'minutes.corrigenda',
  `select c.id as "consultationId", c.committee_id as "committeeId", p.duty, y.status, y.put_to_parties_at as "putToPartiesAt",
     (select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'number', e.number, 'status', e.status,
         'passage', e.passage, 'reads', e.reads, 'reason', e.reason, 'draftedByName', ${nameOf('e.drafted_by')},
         'draftedAt', e.drafted_at, 'confirmedByName', ${nameOf('e.confirmed_by')}, 'confirmedAt', e.confirmed_at,
         'confirmedAsActing', ${didAsActing('e.confirmed_by', 'c.committee_id', 'e.confirmed_at')},
         'writers', e.writers) order by e.number nulls last, e.id), '[]')
       from minutes_corrigendum e where e.meeting_id = m.id and e.status <> 'WITHDRAWN') as corrigenda
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   left join minutes y on y.meeting_id = m.id where m.id = :id`,
);

/**
 * What was corrected in the minutes, for whoever may read them; drafts only for those who write or confirm them. What was
 * taken down is left out for all but those who keep them, and on paper for everybody.
 */
export async function readCorrigenda(
  ctx: RequestContext,
  meetingId: string,
  { toGiveOut = false } = {},
): Promise<Corrigenda> {
  const { viewer } = ctx;
  const row = await ctx.read.one(corrigendaQuery, { id: knownId(meetingId), ...seatParams(viewer) });
  if (!row || !canWatch(viewer, row, seatIn(row))) throw notFound();
  const seat = seatIn(row);
  const writes = canScribe(viewer, row, seat);
  authorize(
    writes || row.status === 'CONFIRMED' || row.putToPartiesAt !== null || hasRole(viewer, Role.LEADER),
    'read corrections of minutes',
  );
  const personId = actorOf(viewer).id;
  const shown = row.corrigenda.filter(({ status }) => writes || status === 'CONFIRMED');
  const rows = shown.map(({ writers: _, ...one }) => one);
  const isWhole = !toGiveOut && (writes || canArchive(viewer, row));
  const without = isWhole ? null : await withoutTakenDownOf(ctx.read, row.consultationId);
  return Object.assign(new Corrigenda(), {
    corrigenda: without ? without.words(rows) : rows,
    viewerCanDraft: writes,
    viewerMayConfirm: canChair(viewer, row, seat),
    viewerWrote: shown.filter(({ writers }) => personId && writers.includes(personId)).map(({ id }) => id),
    whyCannotDraft: writes ? (whyCannotDraft(row.status && { status: row.status })?.code ?? null) : null,
  });
}
