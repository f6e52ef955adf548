import { authorize } from '../../../kernel/authorize.js';
import type { LiveContext, RequestContext, Services } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { type SeatParams, seatParams, TAKEN_DOWN_TITLE, withoutTakenDownOf } from '../../consultation/index.js';
import { canScribe, canWatch, joinSomebody, seatIn, standingQuery } from '../../meeting/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import type { BroadcastDesk, BroadcastLive } from './broadcast.types.js';

/** What a speaker stands for: participant `p`. Nobody's name leaves the room. */
const STANDING = `coalesce((select d.short_name from department d where d.id = p.department_id),
  (select g.name from interest_group g where g.id = p.interest_group_id))`;

const liveQuery = prepared<BroadcastLive & { consultationId: string }, { id: string; now: string }>(
  'hall.broadcastLive',
  `select m.id, c.id as "consultationId", c.title, lc.name as "committeeName", m.status, c.starts_at as "startsAt", b.held_at is not null as held,
     case when b.held_at is null then a.title end as "itemTitle", case when b.held_at is null then a.part end as "itemPart",
     case when b.held_at is null then s.party end as "speakingParty",
     case when b.held_at is null then s.standing end as "speakingStanding",
     (select count(*) from demand x where x.consultation_id = c.id) as "demandCount",
     (select count(*) from demand x where x.consultation_id = c.id and x.status = 'DISPOSED') as "settledCount",
     (select coalesce(json_agg(json_build_object('id', l.id, 'party', l.party, 'standing', l.standing, 'text', l.text,
        'saidAt', l.said_at) order by l.said_at desc, l.id desc), '[]')
      from (select n.id, p.party, ${STANDING} as standing, n.text, t.said_at
        from broadcast_line n join statement t on t.id = n.statement_id ${joinSomebody('t')}
        where n.meeting_id = m.id and n.withdrawn_at is null and t.withdrawn_at is null and n.show_at <= :now::timestamptz
          and (b.held_at is null or n.show_at <= b.held_at)
        order by t.said_at desc, n.id desc limit 200) l) as lines
   from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id
   join broadcast b on b.meeting_id = m.id and b.closed_at is null
   left join agenda_item a on a.meeting_id = m.id and a.status = 'ACTIVE'
   left join lateral (select p.party, ${STANDING} as standing
     from speaker_entry e ${joinSomebody('e')}
     where e.meeting_id = m.id and e.status = 'SPEAKING' limit 1) s on true
   where m.id = :id`,
);

const meetingQuery = prepared<{ id: string }, { id: string }>('hall.isThere', 'select id from meeting where id = :id');

/** Anybody may wait for a meeting to be let out, where there is one. */
export async function streetAudience(services: Services, id: string): Promise<'STREET' | null> {
  return (await services.read.one(meetingQuery, { id: knownId(id) })) && 'STREET';
}

/** The meeting as the street may follow it; null while nobody lets it. */
export async function readBroadcastLive(ctx: LiveContext, id: string): Promise<BroadcastLive | null> {
  const row = await ctx.read.one(liveQuery, { id: knownId(id), now: ctx.now().toISOString() });
  if (!row) return null;
  const { consultationId, ...live } = row;
  // What was said of a matter goes with it: nothing is taken down before the minutes are confirmed.
  const without = live.status === MeetingStatus.ENDED ? await withoutTakenDownOf(ctx.read, consultationId) : null;
  if (!without) return live;
  return { ...live, ...(without.isWhole && { title: TAKEN_DOWN_TITLE }), lines: without.rows(live.lines) };
}

const deskQuery = prepared<BroadcastDesk, { id: string }>(
  'hall.broadcastDesk',
  `select b.id is not null and b.closed_at is null as open, b.held_at is not null as held,
     b.delay_seconds as "delaySeconds",
     (select coalesce(json_agg(json_build_object('statementId', s.id, 'name', s.name, 'party', s.party, 'text', s.text,
        'saidAt', s.said_at, 'lineId', s.line_id, 'releasedText', s.released, 'showAt', s.show_at)
        order by s.said_at desc, s.id desc), '[]')
      from (select t.id, p.name, p.party, t.text, t.said_at, l.id as line_id, l.text as released, l.show_at
        from statement t ${joinSomebody('t')}
        left join broadcast_line l on l.statement_id = t.id and l.withdrawn_at is null
        where t.meeting_id = m.id order by t.said_at desc, t.id desc limit 60) s) as statements
   from meeting m left join broadcast b on b.meeting_id = m.id where m.id = :id`,
);

export async function readBroadcastDesk(ctx: RequestContext, meetingId: string): Promise<BroadcastDesk> {
  const id = knownId(meetingId);
  const params: { id: string } & SeatParams = { id, ...seatParams(ctx.viewer) };
  const standing = await ctx.read.one(standingQuery, params);
  const seat = standing && seatIn(standing);
  if (!standing || !canWatch(ctx.viewer, standing, seat)) throw notFound();
  authorize(canScribe(ctx.viewer, standing, seat), 'release what is said');
  const desk = await ctx.read.one(deskQuery, { id });
  if (!desk) throw notFound();
  return desk;
}
