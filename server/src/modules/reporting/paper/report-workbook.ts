import type { RequestContext } from '../../../kernel/context.js';
import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { isOfPlacements } from '../report.enums.js';
import { PLACEMENT_HEADS, placementRows, standingPlacements } from '../said/placement-rows.js';
import { readStanding } from './report-paper.js';

const WIDTHS: Readonly<Record<string, number>> = { 标题: 44, 联络委: 24, 媒体: 24, 日期: 14 };
const asCell = (value: string) => (/^\d{1,9}$/.test(value) ? Number(value) : value);

/**
 * A report of placements as a workbook: its figures with their definitions, what each committee did, and every placement,
 * as the paper of the same text has them. Null where the viewer may not read it, or where it is of another kind.
 */
export async function reportWorkbook(
  ctx: RequestContext,
  id: string,
  versionId: string | null,
): Promise<{ readonly title: string; readonly sheets: readonly OutputSheet[] } | null> {
  const read = await readStanding(ctx, id, versionId);
  if (!read || !isOfPlacements(read.stored.kind)) return null;
  const { said, correction } = read.text;
  const [heads = [], ...lines] = said.table?.rows ?? [];
  return {
    title: correction > 0 ? `${read.words.title}（更正第${correction}号）` : read.words.title,
    sheets: [
      {
        name: '数字和口径',
        columns: [
          ...[{ header: '数字', width: 60 }, { header: '值' }, { header: '口径', width: 60 }],
          ...[{ header: '截至', width: 14 }, { header: '是否封存' }],
        ],
        rows: read.shown.map(({ label, value, means, asOf, sealed }) => [
          ...[label, asCell(value), means, asOf, sealed ? '是' : '否'],
        ]),
      },
      {
        name: said.table?.title ?? '各联络委刊播情况',
        columns: heads.map((header) => ({ header, width: WIDTHS[header] ?? 10 })),
        rows: lines.map((line) => line.map(asCell)),
      },
      {
        name: '用稿明细',
        columns: PLACEMENT_HEADS.map((header) => ({ header, width: WIDTHS[header] ?? 12 })),
        rows: placementRows(await standingPlacements(ctx.read, said)).map(([number, ...rest]) => [
          ...[Number(number), ...rest],
        ]),
      },
    ],
  };
}
