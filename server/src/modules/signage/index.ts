import type { RequestContext } from '../../kernel/context.js';
import { type ModuleDefinition, on } from '../../kernel/module.js';
import { AnnouncementResolver } from './announcement.resolver.js';
import { WallAnnouncement } from './announcements/wall-announcement.entity.js';
import { ComingResolver } from './coming/coming.resolver.js';
import { renewAllComing, renewComing } from './coming/renew-coming.js';
import { PlanResolver } from './plan.resolver.js';
import { WallPlaylist } from './playlists/wall-playlist.entity.js';
import { playsRoutes } from './plays/plays.routes.js';
import { sealPlays } from './plays/seal-plays.js';
import { WallPlay } from './plays/wall-play.entity.js';
import { WallPlayDay } from './plays/wall-play-day.entity.js';
import { renewAll, renewOfMeeting } from './programme/renew.js';
import { ProgrammeResolver } from './programme.resolver.js';
import { signageEvents } from './signage.events.js';
import { WallSlot } from './slots/wall-slot.entity.js';

async function withEachDay(ctx: RequestContext): Promise<void> {
  await renewAll(ctx);
  await renewAllComing(ctx);
}

/** 大屏编排: what stands on which wall when. Grown out of `display`, which knows devices and scenes; it plans them. */
export const signageModule: ModuleDefinition = {
  name: 'signage',
  layer: 'walls',
  entities: [WallAnnouncement, WallPlay, WallPlayDay, WallPlaylist, WallSlot],
  events: [signageEvents],
  resolvers: [AnnouncementResolver, ComingResolver, PlanResolver, ProgrammeResolver],
  httpRoutes: playsRoutes,
  reactions: {
    ...Object.fromEntries(
      (['meeting.opened', 'meeting.openingTakenBack', 'meeting.ended', 'meeting.reopened'] as const).map((type) => [
        type,
        [renewOfMeeting, renewComing],
      ]),
    ),
    ...on(
      [
        'consultation.advanced',
        'consultation.hostNamed',
        'consultation.planChanged',
        'consultation.noticeChanged',
        'consultation.postponed',
        'consultation.rescheduled',
        'consultation.cancelled',
        'consultation.reinstated',
        'consultation.convened',
        'plan.entryAdded',
        'plan.entryRevised',
        'plan.entryPostponed',
        'plan.entryWithdrawn',
        'plan.entryRestored',
        'plan.entryLinked',
        'plan.entryUnlinked',
        'plan.entryHeld',
        'plan.importConfirmed',
      ],
      renewComing,
    ),
    // Pictures and stories come and go with these; days with the calendar.
    ...on(
      [
        'publicity.published',
        'publicity.needsReview',
        'publicity.cleared',
        'publicity.withdrawn',
        'publicity.restored',
        'commitment.evidenceRedacted',
        'commitment.resultsReleased',
        'commitment.resultsSentBack',
        'commitment.reviewAskedAgain',
        'calendar.yearSaved',
      ],
      renewAll,
    ),
    'commitment.takenDown': [renewAll, renewComing],
    'commitment.putBack': [renewAll, renewComing],
  },
  // A programme is good for some days only: with each day it is given out anew.
  jobs: [
    { name: 'signage.renew', schedule: '3 0 * * *', run: withEachDay },
    { name: 'signage.sealPlays', schedule: '40 2 * * *', run: sealPlays },
  ],
};
