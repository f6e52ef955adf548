import { graphql } from '../../generated';
import type { WallPlanQuery } from '../../generated/graphql';

export const WallPlan = graphql(`
  query WallPlan {
    wallAnnouncements {
      id version title body committeeName startsAt endsAt announcedByName takenBackAt takenBackBecause isShown viewerCanTakeBack
    }
    wallSlots {
      id version playlistId playlistName committeeId committeeName screenId screenName groupName weekdays days
      fromMinute untilMinute startsOn endsOn priority retiredAt viewerCanRun
    }
    wallPlaylists {
      id version name committeeId committeeName slotCount retiredAt viewerCanRun
      items { key scene fileId seconds caption }
    }
    screens { id name committeeName groupName viewerCanRun }
    wallPictures { fileId title }
    liaisonCommittees(first: 100) { nodes { id name } }
  }
`);

export type Plan = WallPlanQuery;
export type SlotRow = Plan['wallSlots'][number];
export type PlaylistRow = Plan['wallPlaylists'][number];
export type AnnouncementRow = Plan['wallAnnouncements'][number];
