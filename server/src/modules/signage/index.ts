import { type ModuleDefinition, on } from '../../kernel/module.js';
import { AnnouncementResolver } from './announcement.resolver.js';
import { WallAnnouncement } from './announcements/wall-announcement.entity.js';
import { PlanResolver } from './plan.resolver.js';
import { WallPlaylist } from './playlists/wall-playlist.entity.js';
import { playsRoutes } from './plays/plays.routes.js';
import { WallPlay } from './plays/wall-play.entity.js';
import { renewAll, renewOfMeeting } from './programme/renew.js';
import { ProgrammeResolver } from './programme.resolver.js';
import { signageEvents } from './signage.events.js';
import { WallSlot } from './slots/wall-slot.entity.js';

/** 大屏编排: what stands on which wall when. Grown out of `display`, which knows devices and scenes; it plans them. */
export const signageModule: ModuleDefinition = {
  name: 'signage',
  layer: 'walls',
  entities: [WallAnnouncement, WallPlay, WallPlaylist, WallSlot],
  events: [signageEvents],
  resolvers: [AnnouncementResolver, PlanResolver, ProgrammeResolver],
  httpRoutes: playsRoutes,
  reactions: {
    ...on(['meeting.opened', 'meeting.openingTakenBack', 'meeting.ended', 'meeting.reopened'], renewOfMeeting),
    // Pictures and stories come and go with these; days with the calendar.
    ...on(
      [
        'publicity.published',
        'publicity.needsReview',
        'publicity.cleared',
        'publicity.withdrawn',
        'publicity.restored',
        'commitment.takenDown',
        'commitment.putBack',
        'commitment.evidenceRedacted',
        'commitment.resultsReleased',
        'commitment.resultsSentBack',
        'commitment.reviewAskedAgain',
        'calendar.yearSaved',
      ],
      renewAll,
    ),
  },
  // A programme is good for some days only: with each day it is given out anew.
  jobs: [{ name: 'signage.renew', schedule: '3 0 * * *', run: renewAll }],
};
