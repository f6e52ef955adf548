import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
const readers = ['leader', ...organisers] as const;
const staff = [...readers, 'otherDirector', 'otherOfficer'] as const;

/** The same one for everybody who looks. */
const plans = new WeakMap<WorkingDistrict, ReturnType<WorkingDistrict['aWallPlan']>>();
function thePlan(d: WorkingDistrict) {
  const plan = plans.get(d) ?? d.aWallPlan();
  plans.set(d, plan);
  return plan;
}

const items = [{ scene: 'RESULTS_BOARD', fileId: null, seconds: 30, caption: null }];
const play = {
  ...{ cause: 'SCHEDULED', sourceId: null, scene: 'STORY', target: null },
  ...{ from: '2026-03-02T00:00:00Z', to: '2026-03-02T00:00:10Z' },
};
const hours = {
  ...{ slotId: null, version: null, screenId: null, groupName: null, weekdays: [1], days: 'ANY', priority: 0 },
  ...{ fromMinute: 540, untilMinute: 600, startsOn: null, endsOn: null },
};

export const rows: Readonly<Record<string, Row>> = {
  'Query.wallPlaylists': { may: readers, finds: async (d) => (await thePlan(d)).playlistId },
  'Query.wallSlots': { may: readers, finds: async (d) => (await thePlan(d)).slotId },
  'Query.wallAnnouncements': { may: readers, finds: async (d) => (await thePlan(d)).announcementId },
  'Query.wallPictures': { may: staff },
  'Query.screenPlan': { may: readers, with: (d) => ({ screenId: d.screen.id, day: '2026-03-02' }) },
  'Query.wallPlays': { may: readers, with: (d) => ({ screenId: d.screen.id, day: '2026-03-02' }) },
  'Query.wallPlayTotals': { may: readers, with: (d) => ({ screenId: d.screen.id, day: '2026-03-02' }) },
  'Subscription.wallProgramme': { may: ['screen'], with: (d) => ({ screenId: d.screen.id }) },
  'Subscription.comingLive': { may: ['screen'], with: (d) => ({ committeeId: d.committee.id }) },
  'Mutation.reportPlays': { may: ['screen'], with: () => ({ plays: [play] }) },
  'Mutation.releaseScene': { may: organisers, with: (d) => ({ screenId: d.screen.id }) },
  'Mutation.setScreenHabits': {
    may: organisers,
    with: (d) => ({ screenId: d.screen.id, groupName: '大厅', darkFrom: null, darkUntil: null }),
  },
  'Mutation.savePlaylist': {
    may: organisers,
    with: (d) => ({ playlistId: null, version: null, committeeId: d.committee.id, name: '平日', items }),
  },
  'Mutation.savePlaylist that is there': {
    may: organisers,
    with: async (d) => ({ playlistId: (await d.aWallPlan()).playlistId, version: 1, name: '平日', items }),
  },
  'Mutation.savePlaylist of the district': {
    may: ['secretariat'],
    with: () => ({ playlistId: null, version: null, committeeId: null, name: '平日', items }),
  },
  'Mutation.retirePlaylist': {
    may: organisers,
    with: async (d) => ({ playlistId: (await d.aWallPlan()).playlistId, version: 1 }),
  },
  'Mutation.restorePlaylist': {
    may: organisers,
    with: async (d) => ({ playlistId: (await d.aWallPlan()).playlistId, version: 1 }),
  },
  'Mutation.saveWallSlot': {
    may: organisers,
    with: async (d) => ({ ...hours, committeeId: d.committee.id, playlistId: (await d.aWallPlan()).playlistId }),
  },
  'Mutation.retireWallSlot': {
    may: organisers,
    with: async (d) => ({ slotId: (await d.aWallPlan()).slotId, version: 1 }),
  },
  'Mutation.restoreWallSlot': {
    may: organisers,
    with: async (d) => ({ slotId: (await d.aWallPlan()).slotId, version: 1 }),
  },
  'Mutation.announceOnWalls': {
    may: organisers,
    with: (d) => ({
      committeeId: d.committee.id,
      title: '通知',
      body: null,
      startsAt: null,
      endsAt: '2026-03-02T09:00:00Z',
    }),
  },
  'Mutation.announceOnWalls of the district': {
    may: ['secretariat'],
    with: () => ({ committeeId: null, title: '通知', body: null, startsAt: null, endsAt: '2026-03-02T09:00:00Z' }),
  },
  'Mutation.takeBackAnnouncement': {
    may: organisers,
    with: async (d) => ({ announcementId: (await d.aWallPlan()).announcementId, version: 1 }),
  },
};
