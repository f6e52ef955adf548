import { StoryKind } from '../story.enums.js';
import { MediaKind, MediaLevel } from './placement.entity.js';

/** As papers and tables of the house say it. */
export const STORY_KIND_WORDS: Readonly<Record<StoryKind, string>> = {
  [StoryKind.TOPICAL]: '专题报道',
  [StoryKind.IN_DEPTH]: '深度报道',
  [StoryKind.FOLLOW_UP]: '跟踪报道',
};
export const LEVEL_WORDS: Readonly<Record<MediaLevel, string>> = {
  [MediaLevel.OWN]: '自有平台',
  [MediaLevel.DISTRICT]: '区级',
  [MediaLevel.CITY]: '市级',
  [MediaLevel.PROVINCE]: '省级',
  [MediaLevel.NATIONAL]: '国家级',
};
export const MEDIUM_WORDS: Readonly<Record<MediaKind, string>> = {
  [MediaKind.PAPER]: '报刊',
  [MediaKind.BROADCAST]: '广播电视',
  [MediaKind.WEB]: '网站',
  [MediaKind.OFFICIAL_ACCOUNT]: '公众号',
};
