import type { ReadContext } from '../../../kernel/read.js';
import {
  LEVEL_WORDS,
  MEDIUM_WORDS,
  STORY_KIND_WORDS,
  storiesNotTold,
  type ToldPlacement,
} from '../../publicity/index.js';
import type { ReportSaid } from './report-said.js';

const NOT_TOLD = '（已撤下）';

/** The placements of a report as they were written down; of a story that is no longer told no word. */
export async function standingPlacements(read: ReadContext, { placements = [] }: ReportSaid): Promise<ToldPlacement[]> {
  const gone = await storiesNotTold(read, [...new Set(placements.map(({ storyId }) => storyId))]);
  return placements.map((one) => (gone.has(one.storyId) ? { ...one, title: NOT_TOLD } : one));
}

export const PLACEMENT_HEADS = ['序号', '日期', '标题', '类型', '联络委', '作者', '媒体', '层级', '形式'] as const;

/** Every column, as the desk and the workbook have it. */
export const placementRows = (placements: readonly ToldPlacement[]): string[][] =>
  placements.map((one, at) => [
    ...[
      String(at + 1),
      one.usedOn,
      one.title,
      STORY_KIND_WORDS[one.kind],
      one.committeeName ?? '区政协',
      one.writerName,
    ],
    ...[one.outlet, LEVEL_WORDS[one.level], MEDIUM_WORDS[one.medium]],
  ]);

/** What a page has room for: those of others' media, without kind, writer and form. */
export const placementsOnPaper = (placements: readonly ToldPlacement[]): string[][] => [
  ['序号', '日期', '标题', '联络委', '媒体', '层级'],
  ...placements
    .filter(({ level }) => level !== 'OWN')
    .map((one, at) => [
      ...[String(at + 1), `${Number(one.usedOn.slice(5, 7))}月${Number(one.usedOn.slice(8))}日`, one.title],
      ...[one.committeeName?.replace(/联络委$/u, '') ?? '区政协', one.outlet, LEVEL_WORDS[one.level]],
    ]),
];
