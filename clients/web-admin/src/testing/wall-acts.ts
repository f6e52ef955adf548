import { expect } from '@jest/globals';
import { setHabits } from '../features/screens/set-habits';
import { announce } from '../features/signage/acts/announce';
import { savePlaylist } from '../features/signage/acts/save-playlist';
import { saveSlot } from '../features/signage/acts/save-slot';
import { takeBack } from '../features/signage/acts/take-back';
import { choose, type } from './at-desk';
import { type Trial, trial } from './try-act';

const places = { isDistrict: false, committees: [{ id: '31', name: '城东联络委' }] };
const wallPlaylists = [{ id: '5', name: '平日', retiredAt: null }];
const screens = [{ id: '9', name: '一楼大厅', groupName: '大厅' }];
const once = { clientMutationId: expect.any(String) };

/** What is put up on walls. */
export const wallTrials: readonly Trial[] = [
  trial(
    announce as never,
    { places },
    {
      lacks: 1,
      sends: {
        input: { ...once, committeeId: '31', title: '今日停水', body: null, endsAt: '2026-12-20T04:00:00.000Z' },
      },
      fill: async (at) => {
        await type(at('signage:announce.title'), '今日停水');
        await type(at('signage:announce.endsAt'), '2026-12-20T12:00');
      },
    },
  ),
  trial(
    takeBack as never,
    { id: '7', version: 3 },
    {
      lacks: 1,
      sends: { input: { announcementId: '7', version: 3, reason: '写错了' } },
      fill: (at) => type(at('signage:takeBack.reason'), '写错了'),
    },
  ),
  trial(
    saveSlot as never,
    { places, plan: { wallPlaylists, screens }, slot: null },
    {
      lacks: 1,
      sends: {
        input: {
          ...{
            ...once,
            slotId: null,
            version: null,
            playlistId: '5',
            committeeId: '31',
            screenId: null,
            groupName: null,
          },
          ...{
            days: 'WORKING',
            weekdays: [],
            priority: 0,
            fromMinute: 510,
            untilMinute: 1050,
            startsOn: null,
            endsOn: null,
          },
        },
      },
      fill: (at) => choose(at('signage:slot.playlist'), '平日'),
    },
  ),
  trial(
    savePlaylist as never,
    { places, plan: { wallPictures: [] }, playlist: null },
    {
      lacks: 1,
      sends: {
        input: {
          ...{ ...once, playlistId: null, version: null, committeeId: '31', name: '平日' },
          items: [
            { scene: 'RESULTS_BOARD', seconds: 120, fileId: null, caption: null },
            { scene: 'CODE_TO_SCAN', seconds: 20, fileId: null, caption: null },
          ],
        },
      },
      fill: (at) => type(at('signage:playlist.name'), '平日'),
    },
  ),
];

/** No rule of the house refuses it. */
export const habitTrial: Trial = trial(
  setHabits as never,
  { id: '7', version: 3, groupName: '大厅' },
  {
    sends: { screenId: '7', version: 3, groupName: '大厅', darkFrom: 1320, darkUntil: 390 },
    fill: async (at) => {
      await type(at('display:habits.from'), '22:00');
      await type(at('display:habits.until'), '06:30');
    },
  },
);
