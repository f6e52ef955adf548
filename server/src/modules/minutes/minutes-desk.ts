import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import { actorOf, inTransaction } from '../../kernel/transaction.js';
import { type SeatParams, seatParams } from '../consultation/index.js';
import { canScribe, canWatch, type StandingRow, standingQuery } from '../meeting/index.js';
import type { MinutesDesk, MinutesText } from './minutes.types.js';

/** Whoever was not heard of for so long has gone. */
const GONE_SECONDS = 20;

const deskQuery = prepared<MinutesDesk, { meetingId: string; person: string | null; since: string }>(
  'minutes.minutesDesk',
  `select y.version, y.text_version as "textVersion",
     (select coalesce(json_agg(json_build_object('name', coalesce(a.display_name, p.name), 'place', e.place)
        order by e.person), '[]')
      from minutes_editor e left join account a on a.id = e.person left join participant p on p.id = e.person
      where e.meeting_id = m.id and e.person is distinct from :person::uuid and e.seen_at > :since::timestamptz) as editors
   from meeting m left join minutes y on y.meeting_id = m.id where m.id = :meetingId`,
);

/** Says where one writes, and hears who else does. Nothing of it is on record. */
export async function reportMinutesPlace(
  ctx: RequestContext,
  meetingId: string,
  typedPlace: string | null,
): Promise<MinutesDesk> {
  const id = knownId(meetingId);
  await authorizeWriter(ctx, id);
  const place = textInput(typedPlace, { field: 'place', max: TITLE_MAX });
  const person = actorOf(ctx.viewer).id;
  const now = ctx.now();
  await inTransaction(ctx, ({ em }) =>
    em.execute(
      `insert into minutes_editor (meeting_id, person, place, seen_at) values (?, ?, ?, ?)
       on conflict (meeting_id, person) do update set place = excluded.place, seen_at = excluded.seen_at`,
      [id, person, place, now.toISOString()],
    ),
  );
  const since = new Date(now.getTime() - GONE_SECONDS * 1000).toISOString();
  const desk = await ctx.read.one(deskQuery, { meetingId: id, person, since });
  if (!desk) throw notFound();
  return desk;
}

const textsQuery = prepared<MinutesText, { meetingId: string }>(
  'minutes.minutesTexts',
  `select (change -> 'values' ->> 'version')::int as version, change -> 'values' ->> 'body' as body, e.at as "savedAt",
     coalesce((select display_name from account where id = e.actor_id), (select name from participant where id = e.actor_id))
       as "savedByName"
   from meeting_event e cross join jsonb_array_elements(e.changes) change
   where e.meeting_id = :meetingId and change ->> 'table' = 'minutes' and change -> 'values' ? 'body'
   order by e.seq desc limit 200`,
);

/** Every text that was ever saved, newest first. */
export async function readMinutesTexts(ctx: RequestContext, meetingId: string): Promise<MinutesText[]> {
  const id = knownId(meetingId);
  await authorizeWriter(ctx, id);
  return ctx.read.all(textsQuery, { meetingId: id });
}

/** Only whoever may write the minutes goes on. */
export async function authorizeWriter(ctx: RequestContext, meetingId: string): Promise<void> {
  const params: { id: string } & SeatParams = { id: meetingId, ...seatParams(ctx.viewer) };
  const standing: StandingRow | null = await ctx.read.one(standingQuery, params);
  const seat = standing?.duty ? { duty: standing.duty } : null;
  if (!standing || !canWatch(ctx.viewer, standing, seat)) throw notFound();
  authorize(canScribe(ctx.viewer, standing, seat), 'write minutes');
}
