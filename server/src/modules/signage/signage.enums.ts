import { registerEnumType } from 'type-graphql';

/** What a playlist may hold. A live meeting is none of it: it comes by itself. */
export enum WallItemScene {
  RESULTS_BOARD = 'RESULTS_BOARD',
  STORY = 'STORY',
  CODE_TO_SCAN = 'CODE_TO_SCAN',
  PICTURE = 'PICTURE',
  /** 本月计划 */
  PLAN_OF_MONTH = 'PLAN_OF_MONTH',
  /** 近期协商: meetings that were called. */
  UPCOMING_MEETINGS = 'UPCOMING_MEETINGS',
}
registerEnumType(WallItemScene, { name: 'WallItemScene' });

export enum WallDays {
  ANY = 'ANY',
  /** By the house's calendar, make-up days among them. */
  WORKING = 'WORKING',
  /** Weekends and holidays. */
  REST = 'REST',
}
registerEnumType(WallDays, { name: 'WallDays' });
