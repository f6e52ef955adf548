import type { RequestContext } from '../../kernel/context.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { ownSeat, SEAT, type SeatRow } from './consultation.queries.js';
import type { OwnConsultation } from './consultation.types.js';
import { OWN_CONSULTATIONS, ownSeatIn, type SeatParams, seatParams } from './participant-of.js';
import { factsQuery } from './readiness.facts.js';
import { titleOnRecord } from './taken-down/taken-down.sql.js';

// What the viewer is invited to ----------------------------------------------------------------------------------------

type OwnRow = Omit<OwnConsultation, 'seat'> & SeatRow;

const OWN = `from consultation k join liaison_committee c on c.id = k.committee_id
  join lateral ${ownSeatIn('k.id')} p on true
  where k.id in ${OWN_CONSULTATIONS} and k.status not in ('PLANNED', 'ARCHIVED', 'CANCELLED')`;

const ownQuery = prepared<OwnRow, SeatParams & { after: string | null; limit: number }>(
  'consultation.own',
  `select k.id, ${titleOnRecord('k.title', 'k.id')} as title, k.form, k.status, c.name as "committeeName", k.place, k.starts_at as "startsAt", ${SEAT}
   ${OWN} and (:after::uuid is null or k.id < :after) order by k.id desc limit :limit`,
);
const ownCountQuery = prepared<{ count: number }, SeatParams>(
  'consultation.ownCount',
  `select count(*) as count ${OWN}`,
);

/** The consultations the viewer has a seat in, with what is still to be prepared for each. */
export async function readOwnConsultations(
  ctx: RequestContext,
  asked: { first: number; after?: string | null },
): Promise<Page<OwnConsultation>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const seat = seatParams(ctx.viewer);
  const [rows, total] = await Promise.all([
    ctx.read.all(ownQuery, { ...seat, after, limit }),
    ctx.read.one(ownCountQuery, seat),
  ]);
  const facts = await ctx.read.all(factsQuery, { ids: rows.map(({ id }) => id) });
  const nodes = rows.flatMap((row) => {
    const own = facts.find(({ facts }) => facts.consultationId === row.id);
    return own ? [{ ...row, seat: ownSeat(ctx.services, row, own.facts) }] : [];
  });
  return toPage(nodes, limit, total?.count ?? 0);
}
