import type { Services } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import type { LiveViewDeclaration } from '../../../kernel/live/live-view.js';
import { prepared } from '../../../kernel/read.js';
import type { ViewName } from '../../../kernel/registry.js';
import type { Viewer } from '../../../kernel/viewer.js';
import { type SeatParams, seatParams } from '../../consultation/index.js';
import { audienceOf, type LiveAudience } from '../meeting.policy.js';
import { observerOfPass } from './observer-pass.js';
import { JOIN_OBSERVER, JOIN_SEAT } from './people.sql.js';
import { type StandingRow, seatIn } from './seat.queries.js';

interface Eyes extends SeatParams {
  id: string;
  /** The observer whose pass was shown. */
  passed: string | null;
  screenId: string | null;
}

const eyesQuery = prepared<StandingRow & { sitsIn: boolean; isItsWall: boolean }, Eyes>(
  'meeting.eyes',
  `select c.committee_id as "committeeId", p.id as "participantId", p.duty,
     o.id is not null and m.status <> 'ENDED' as "sitsIn",
     exists (select from meeting_wall w where w.screen_id = :screenId::uuid and w.meeting_id = m.id) as "isItsWall"
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT} ${JOIN_OBSERVER} where m.id = :id`,
);

/** Whose eyes this viewer watches a meeting with; null when there is no such meeting. */
export async function liveAudience(
  viewer: Viewer | null,
  meetingId: string,
  pass: string | null,
  { read }: Services,
): Promise<LiveAudience | null> {
  const eyes = await read.one(eyesQuery, {
    id: knownId(meetingId),
    passed: await observerOfPass(read, pass),
    screenId: viewer?.kind === 'SCREEN' ? viewer.screenId : null,
    ...seatParams(viewer),
  });
  return eyes && audienceOf(viewer, eyes, seatIn(eyes), eyes);
}

/** How the three live views of a meeting are watched. The pass says who watches and is no part of what is read. */
export const watchedAs = (view: ViewName): LiveViewDeclaration => ({
  view,
  id: ({ id }) => String(id),
  credentials: ['pass'],
  audience: (viewer, { id, pass }, services) => liveAudience(viewer, String(id), pass ?? null, services),
});
