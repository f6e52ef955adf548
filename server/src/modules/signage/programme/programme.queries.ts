import type { Programme, WallItem, WallScene } from '@bandeng/signage';
import { dayInChina } from '../../../kernel/clock.js';
import type { Services } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { isFileReleased } from '../../commitment/index.js';
import type { StoredItem } from '../playlists/wall-playlist.entity.js';
import { WallItemScene } from '../signage.enums.js';

const DAY = 86_400_000;
/** How long a screen that hears nothing may go on by what it knows; as far ahead the days of the calendar go. */
const GOOD_FOR_DAYS = 14;

interface StoredSlot {
  readonly id: string;
  readonly playlist: string;
  readonly items: readonly StoredItem[];
  readonly weekdays: readonly number[];
  readonly days: 'ANY' | 'WORKING' | 'REST';
  readonly from: number;
  readonly until: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly priority: number;
}

interface Stored {
  readonly scene: WallScene;
  readonly sceneTargetId: string | null;
  readonly isHeld: boolean;
  readonly darkFrom: number | null;
  readonly darkUntil: number | null;
  readonly hasStories: boolean;
  readonly slots: readonly StoredSlot[];
  readonly pictures: Readonly<Record<string, string>>;
  readonly meetings: readonly { readonly id: string; readonly from: number }[];
  readonly announcements: readonly {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly from: number;
    readonly until: number;
  }[];
}

const MS = (instant: string) => `round(extract(epoch from ${instant}) * 1000)::float8`;

/** Slots that concern screen `s`, the oldest first. */
const SLOTS_OF = `wall_slot w join wall_playlist p on p.id = w.playlist_id
  where w.retired_at is null and (w.committee_id is null or w.committee_id = s.committee_id)
    and (w.screen_id is null or w.screen_id = s.id) and (w.group_name is null or w.group_name = s.group_name)
    and coalesce(w.ends_on, 'infinity') >= :today::date - 1`;

const ITEMS_OF = SLOTS_OF.replace(
  ' p on p.id = w.playlist_id',
  ` p on p.id = w.playlist_id cross join lateral jsonb_array_elements(p.items) item`,
);

const programmeQuery = prepared<Stored, { screenId: string; now: string; today: string }>(
  'signage.programme',
  `select s.scene, s.scene_target_id as "sceneTargetId", s.held_at is not null as "isHeld", s.dark_from as "darkFrom",
     s.dark_until as "darkUntil",
     exists (select from story y where y.status = 'PUBLISHED' and (s.committee_id is null or y.committee_id = s.committee_id))
       as "hasStories",
     coalesce((select json_agg(json_build_object('id', w.id, 'playlist', p.name, 'items', p.items, 'weekdays', w.weekdays,
         'days', w.days, 'from', w.from_minute, 'until', w.until_minute, 'startsOn', w.starts_on, 'endsOn', w.ends_on,
         'priority', w.priority) order by w.created_at, w.id) from ${SLOTS_OF}), '[]') as slots,
     coalesce((select json_object_agg(wanted.id, wanted.hash) from (select distinct item ->> 'fileId' as id, (select f.sha256
           from stored_file f where f.id = (item ->> 'fileId')::uuid and ${isFileReleased('f')}) as hash
         from ${ITEMS_OF} and item ->> 'fileId' is not null) wanted where wanted.hash is not null), '{}') as pictures,
     coalesce((select json_agg(json_build_object('id', m.id, 'from', ${MS('coalesce(m.opened_at, m.created_at)')}) order by m.opened_at, m.id)
       from meeting m join consultation c on c.id = m.consultation_id
       where m.status = 'LIVE' and c.committee_id = s.committee_id), '[]') as meetings,
     coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title, 'body', a.body, 'from', ${MS('a.starts_at')},
         'until', ${MS('a.ends_at')}) order by a.starts_at, a.id) from wall_announcement a
       where a.taken_back_at is null and a.ends_at > :now::timestamptz
         and (a.committee_id is null or a.committee_id = s.committee_id)), '[]') as announcements
   from screen s where s.id = :screenId and s.status = 'PAIRED'`,
);

/** All that a screen is to show from now on; null where it is none that hangs anywhere. */
export async function readProgramme(services: Services, screenId: string): Promise<Programme | null> {
  const now = services.now();
  const stored = await services.read.one(programmeQuery, {
    screenId,
    now: now.toISOString(),
    today: dayInChina(now),
  });
  if (!stored) return null;
  const { scene, sceneTargetId: target, darkFrom, darkUntil, isHeld } = stored;
  return {
    screenId,
    issuedAt: now.getTime(),
    goodUntil: now.getTime() + GOOD_FOR_DAYS * DAY,
    held: isHeld ? { scene, target } : null,
    standing: { scene, target },
    dark: darkFrom === null || darkUntil === null ? null : { from: darkFrom, until: darkUntil },
    slots: stored.slots.map(({ items, ...slot }) => ({ ...slot, items: itemsOf(items, stored) })),
    meetings: stored.meetings.map((meeting) => ({ ...meeting, until: null })),
    announcements: stored.announcements,
    ...exceptionalDays(services, now),
  };
}

/** What may not be shown, or has nothing to show, has no turn. */
function itemsOf(items: readonly StoredItem[], { pictures, hasStories }: Stored): WallItem[] {
  return items.flatMap(({ key, scene, fileId, seconds, caption }): WallItem[] => {
    if (scene === WallItemScene.STORY && !hasStories) return [];
    if (scene !== WallItemScene.PICTURE) return [{ key, scene, target: null, seconds }];
    const hash = fileId === null ? undefined : pictures[fileId];
    return hash === undefined ? [] : [{ key, scene, target: fileId, seconds, caption, hash }];
  });
}

function exceptionalDays({ calendar }: Services, now: Date): Pick<Programme, 'daysOff' | 'daysWorked'> {
  const [daysOff, daysWorked]: [string[], string[]] = [[], []];
  for (let ahead = -1; ahead <= GOOD_FOR_DAYS + 1; ahead += 1) {
    const day = dayInChina(new Date(now.getTime() + ahead * DAY));
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    if (calendar.isWorkingDay(day) && isWeekend) daysWorked.push(day);
    if (!calendar.isWorkingDay(day) && !isWeekend) daysOff.push(day);
  }
  return { daysOff, daysWorked };
}
