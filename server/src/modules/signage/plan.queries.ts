import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { isFileReleased } from '../commitment/index.js';
import { canRunScreen, canSeeScreens, committeesOfScreens } from '../display/index.js';
import { nameOfActor } from '../identity/index.js';
import type { WallAnnouncementRow, WallPicture, WallPlaylistRow, WallSlotRow } from './signage.types.js';

interface InSight extends Record<string, unknown> {
  readonly committeeIds: string[] | null;
}
type Of<Row> = Omit<Row, 'viewerCanRun' | 'viewerCanTakeBack'> & { readonly committeeId: string | null };

/** What the district plans concerns everybody's screens; what another committee plans does not. */
const IN_SIGHT = (row: string) =>
  `(:committeeIds::uuid[] is null or ${row}.committee_id is null or ${row}.committee_id = any(:committeeIds::uuid[]))`;

const playlistsQuery = prepared<Of<WallPlaylistRow>, InSight>(
  'signage.playlists',
  `select p.id, p.version, p.name, p.committee_id as "committeeId", l.name as "committeeName", p.items,
     p.retired_at as "retiredAt",
     (select count(*)::int from wall_slot w where w.playlist_id = p.id and w.retired_at is null) as "slotCount"
   from wall_playlist p left join liaison_committee l on l.id = p.committee_id where ${IN_SIGHT('p')}
   order by p.retired_at is not null, l.name nulls first, p.name, p.id limit 500`,
);
const slotsQuery = prepared<Of<WallSlotRow>, InSight>(
  'signage.slots',
  `select w.id, w.version, w.playlist_id as "playlistId", p.name as "playlistName", w.committee_id as "committeeId",
     l.name as "committeeName", w.screen_id as "screenId", s.name as "screenName", w.group_name as "groupName", w.weekdays,
     w.days, w.from_minute as "fromMinute", w.until_minute as "untilMinute", w.starts_on as "startsOn", w.ends_on as "endsOn",
     w.priority, w.retired_at as "retiredAt"
   from wall_slot w join wall_playlist p on p.id = w.playlist_id left join liaison_committee l on l.id = w.committee_id
     left join screen s on s.id = w.screen_id where ${IN_SIGHT('w')}
   order by w.retired_at is not null, w.priority desc, w.from_minute, w.id limit 500`,
);
const announcementsQuery = prepared<Of<WallAnnouncementRow>, InSight & { now: string }>(
  'signage.announcements',
  `select n.id, n.version, n.title, n.body, n.committee_id as "committeeId", l.name as "committeeName",
     n.starts_at as "startsAt", n.ends_at as "endsAt", ${nameOfActor('n.announced_by')} as "announcedByName",
     n.taken_back_at as "takenBackAt", n.taken_back_because as "takenBackBecause",
     n.taken_back_at is null and :now::timestamptz >= n.starts_at and :now::timestamptz < n.ends_at as "isShown"
   from wall_announcement n left join liaison_committee l on l.id = n.committee_id where ${IN_SIGHT('n')}
   order by n.created_at desc, n.id desc limit 100`,
);
const picturesQuery = prepared<WallPicture, InSight>(
  'signage.pictures',
  `select f.id as "fileId", d.title
   from (select * from progress_entry where photo_ids <> '{}' order by id desc limit 300) e
     cross join lateral (select k.committee_id, k.demand_id from commitment k where k.id = e.commitment_id limit 1) k
     cross join lateral (select d.title from demand d where d.id = k.demand_id limit 1) d
     cross join lateral unnest(e.photo_ids) as photo(id)
     cross join lateral (select f.id from stored_file f where f.id = photo.id and f.media_type like 'image/%'
       and ${isFileReleased('f')} limit 1) f
   where ${IN_SIGHT('k')} order by e.id desc, f.id limit 120`,
);

function inSight(ctx: RequestContext): InSight {
  authorize(canSeeScreens(ctx.viewer), 'read what screens show');
  return { committeeIds: committeesOfScreens(ctx.viewer) };
}

export async function readPlaylists(ctx: RequestContext): Promise<WallPlaylistRow[]> {
  const rows = await ctx.read.all(playlistsQuery, inSight(ctx));
  return rows.map((row) => ({ ...row, viewerCanRun: canRunScreen(ctx.viewer, row.committeeId) }));
}

export async function readSlots(ctx: RequestContext): Promise<WallSlotRow[]> {
  const rows = await ctx.read.all(slotsQuery, inSight(ctx));
  return rows.map((row) => ({ ...row, viewerCanRun: canRunScreen(ctx.viewer, row.committeeId) }));
}

export async function readAnnouncements(ctx: RequestContext): Promise<WallAnnouncementRow[]> {
  const now = ctx.now();
  const rows = await ctx.read.all(announcementsQuery, { ...inSight(ctx), now: now.toISOString() });
  return rows.map(({ committeeId, ...row }) => ({
    ...row,
    viewerCanTakeBack:
      row.takenBackAt === null && Date.parse(row.endsAt) > now.getTime() && canRunScreen(ctx.viewer, committeeId),
  }));
}

/** The newest released pictures of what was done, for playlists. */
export const readPictures = (ctx: RequestContext): Promise<WallPicture[]> => ctx.read.all(picturesQuery, inSight(ctx));
