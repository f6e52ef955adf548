import { authorize } from '../../kernel/authorize.js';
import type { RequestContext, Services } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { titleOnRecord } from '../consultation/index.js';
import { canRunScreen, canSeeScreens, committeesOfScreens } from './display.policy.js';
import type { MeetingToShow, ScreenRow, ScreenScene } from './display.types.js';

const LIT_SECONDS = 120;

const screenSceneQuery = prepared<Omit<ScreenScene, 'publicUrl'>, { screenId: string }>(
  'display.screen-scene',
  `select s.id as "screenId", s.name, s.status, s.pairing_code as "pairingCode", s.pairing_expires_at as "pairingExpiresAt", s.scene,
     s.scene_target_id as "sceneTargetId", s.committee_id as "committeeId", l.name as "committeeName",
     case when s.status = 'PAIRED' then m.join_code end as "joinCode", ${titleOnRecord('c.title', 'c.id')} as "targetTitle"
   from screen s left join liaison_committee l on l.id = s.committee_id
   left join meeting m on m.id = s.scene_target_id left join consultation c on c.id = m.consultation_id
   where s.id = :screenId`,
);

export async function readScreenScene(services: Services, screenId: string): Promise<ScreenScene | null> {
  const row = await services.read.one(screenSceneQuery, { screenId });
  return row && { ...row, publicUrl: services.config.publicUrl };
}

const screensQuery = prepared<
  ScreenRow & { committeeId: string | null },
  { committeeIds: string[] | null; litSince: string }
>(
  'display.screens',
  `select s.id, s.version, s.name, s.committee_id as "committeeId", l.name as "committeeName", s.scene,
     s.scene_target_id as "sceneTargetId", ${titleOnRecord('c.title', 'c.id')} as "targetTitle", s.last_seen_at as "lastSeenAt",
     s.held_at is not null as "isHeld", s.group_name as "groupName", s.dark_from as "darkFrom", s.dark_until as "darkUntil",
     coalesce(s.last_seen_at > :litSince::timestamptz, false) as "isLit", false as "viewerCanRun"
   from screen s left join liaison_committee l on l.id = s.committee_id
   left join meeting m on m.id = s.scene_target_id left join consultation c on c.id = m.consultation_id
   where s.status = 'PAIRED' and (:committeeIds::uuid[] is null or s.committee_id = any(:committeeIds::uuid[]))
   order by l.name nulls first, s.name, s.id limit 500`,
);

export async function readScreens(ctx: RequestContext): Promise<ScreenRow[]> {
  authorize(canSeeScreens(ctx.viewer), 'list screens');
  const rows = await ctx.read.all(screensQuery, {
    committeeIds: committeesOfScreens(ctx.viewer),
    litSince: new Date(ctx.now().getTime() - LIT_SECONDS * 1000).toISOString(),
  });
  return rows.map((row) => ({ ...row, viewerCanRun: canRunScreen(ctx.viewer, row.committeeId) }));
}

const meetingsToShowQuery = prepared<MeetingToShow, { committeeIds: string[] | null }>(
  'display.meetings-to-show',
  `select m.id as "meetingId", c.title, l.name as "committeeName", c.starts_at as "startsAt", m.status = 'LIVE' as "isLive"
   from meeting m join consultation c on c.id = m.consultation_id join liaison_committee l on l.id = c.committee_id
   where m.status <> 'ENDED' and (:committeeIds::uuid[] is null or c.committee_id = any(:committeeIds::uuid[]))
   order by m.status = 'LIVE' desc, c.starts_at nulls last, m.id limit 50`,
);

export async function readMeetingsToShow(ctx: RequestContext): Promise<MeetingToShow[]> {
  authorize(canSeeScreens(ctx.viewer), 'list meetings to show');
  return ctx.read.all(meetingsToShowQuery, { committeeIds: committeesOfScreens(ctx.viewer) });
}
