import { FigureName } from '../../insight/index.js';
import type { FactReference, StoryDoc } from '../../publicity/index.js';
import { ReportKind } from '../report.enums.js';
import { beforeOf } from '../said/drawings.js';
import type { ReportScope } from '../said/reckon.js';
import { periodWords } from './period-words.js';
import { doc, part, said } from './words.js';

/** 刊播情况通报: what was published in a month or a year, where it was used, and beside what of the period before. */
export function placementsNotice(report: ReportScope): { readonly title: string; readonly body: StoryDoc } {
  const figuresOf =
    ({ from, to }: { readonly from: string; readonly to: string }) =>
    (figure: FigureName, count: 'COUNTED' | 'N'): FactReference => ({
      ...{ kind: 'FIGURE', figure, part: count, committeeId: null, from, to },
    });
  const of = figuresOf({ from: report.startsOn, to: report.endsOn });
  const before = figuresOf(beforeOf(report));
  const [now, then] = report.kind === ReportKind.PLACEMENTS_YEAR ? ['本年度', '上年'] : ['本月', '上月'];
  const F = FigureName;
  return {
    title: `关于${periodWords(report)}宣传报道刊播情况的通报`,
    body: doc(
      part('一、总体情况'),
      said(
        ...[`${now}全区发布协商报道`, of(F.STORIES_USED, 'N'), '篇，其中被区级以上媒体采用'],
        ...[of(F.STORIES_USED, 'COUNTED'), '篇。', `${then}发布`, before(F.STORIES_USED, 'N'), '篇，被采用'],
        ...[before(F.STORIES_USED, 'COUNTED'), '篇。'],
      ),
      part('二、用稿情况'),
      said(
        ...['登记用稿', of(F.PLACEMENTS, 'N'), '条，其中区级以上媒体', of(F.PLACEMENTS, 'COUNTED'), '条：区级'],
        ...[of(F.PLACEMENTS_DISTRICT, 'COUNTED'), '条，市级', of(F.PLACEMENTS_CITY, 'COUNTED'), '条，省级'],
        ...[of(F.PLACEMENTS_PROVINCE, 'COUNTED'), '条，国家级', of(F.PLACEMENTS_NATIONAL, 'COUNTED'), '条。'],
        ...[`${then}区级以上媒体用稿`, before(F.PLACEMENTS, 'COUNTED'), '条。'],
      ),
      part('三、有关要求'),
      said('请各联络委对照附表核对用稿登记，漏登的及时补登；已发布未被采用的报道，请主动向媒体推荐。'),
    ),
  };
}
