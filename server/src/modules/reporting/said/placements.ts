import type { ReadContext } from '../../../kernel/read.js';
import { LEVEL_WORDS, readToldPlacements, readToldPublished, type ToldPlacement } from '../../publicity/index.js';
import type { Drawings } from './drawings.js';
import type { SaidChart, SaidTable } from './report-said.js';

interface Period {
  readonly from: string;
  readonly to: string;
}

const LEVELS = ['OWN', 'DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'] as const;
/** More bars than these cannot be told apart on a page. */
const MOST_BARS = 10;
const DISTRICT = '区政协';
const shortName = (name: string | null) => name?.replace(/联络委$/u, '') ?? DISTRICT;
const outside = ({ level }: ToldPlacement) => level !== 'OWN';

/** What each committee published and where it was used, and every placement. */
export async function drawPlacements({ read }: { readonly read: ReadContext }, period: Period): Promise<Drawings> {
  const [placements, published] = await Promise.all([
    readToldPlacements(read, period),
    readToldPublished(read, period),
  ]);
  const used = Map.groupBy(placements, ({ committeeName }) => committeeName);
  const lines = published.map((one) => ({ ...one, used: used.get(one.committeeName) ?? [] }));
  return { charts: byCommittee(lines), table: tally(lines), placements };
}

interface Line {
  readonly committeeName: string | null;
  readonly published: number;
  readonly used: readonly ToldPlacement[];
}

function tally(lines: readonly Line[]): SaidTable {
  const cells = (name: string, published: number, used: readonly ToldPlacement[]) => [
    name,
    String(published),
    String(new Set(used.filter(outside).map(({ storyId }) => storyId)).size),
    ...LEVELS.map((level) => String(used.filter((one) => one.level === level).length)),
  ];
  const sum = lines.reduce((all, { published }) => all + published, 0);
  return {
    title: '各联络委刊播情况',
    rows: [
      ['联络委', '发布', '被采用', ...LEVELS.map((level) => (level === 'OWN' ? '自有' : LEVEL_WORDS[level]))],
      ...lines.map(({ committeeName, published, used }) => cells(shortName(committeeName), published, used)),
      cells(
        '合计',
        sum,
        lines.flatMap(({ used }) => used),
      ),
    ],
  };
}

function byCommittee(lines: readonly Line[]): SaidChart[] {
  const most = lines
    .map(({ committeeName, used }) => ({ name: shortName(committeeName), count: used.filter(outside).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_BARS);
  if (most.length === 0) return [];
  return [
    {
      ...{ kind: 'BARS', title: '区级以上媒体用稿（前十个联络委）', axis: '联络委', unit: '条', percent: false },
      labels: most.map(({ name }) => name),
      series: [{ name: '区级以上媒体用稿', values: most.map(({ count }) => count) }],
    },
  ];
}
