import type { RequestContext } from '../../../kernel/context.js';
import {
  BULLETIN_COLUMNS,
  type Bulletin,
  BulletinGrouping,
  bulletinCells,
  canReadRanking,
  GROUPING_WORDS,
  periodWords,
  readBulletin,
} from '../../opinion/index.js';
import {
  chineseNumber,
  heading,
  longDate,
  type OfficialPaper,
  type PaperBlock,
  PaperLayout,
  paragraph,
  table,
} from '../paper.js';

const OFFICE = '区政协办公室';
const PERIOD = /^(20\d\d)(?:-(0[1-9]|1[0-2]))?$/;
/** Below this a place in the order says little. */
const FEW = 10;

/** 采用情况通报 of a month or a year, for the secretariat: it shows the order of all. */
export async function adoptionBulletin(ctx: RequestContext, period: string): Promise<OfficialPaper | null> {
  const [, year, month] = PERIOD.exec(period) ?? [];
  if (!year || !canReadRanking(ctx.viewer)) return null;
  const asked = { year: Number(year), month: month ? Number(month) : null };
  const parts = await Promise.all(
    Object.values(BulletinGrouping).map(async (grouping) => ({
      grouping,
      bulletin: await readBulletin(ctx, { ...asked, grouping }),
    })),
  );
  const words = periodWords(asked.year, asked.month);
  const [first] = parts;
  if (!first) return null;
  const tables = parts.filter(({ bulletin }) => bulletin.lines.length > 0);
  return {
    layout: PaperLayout.DOCUMENT,
    masthead: '社情民意信息通报',
    number: null,
    issueLine: { issuer: OFFICE, date: longDate(ctx.today()) },
    title: `关于${words}社情民意信息采用情况的通报`,
    addressee: '各专门委员会、界别联络组、联络委，各特邀信息员',
    blocks: [
      heading('一、总体情况'),
      paragraph(summary(words, first.bulletin)),
      paragraph(
        `本通报按提交时间统计，采用、批示和告知情况截至${longDate(ctx.today())}。同一篇被几级采用的，各级分别计数，“采用”一栏只计一篇；被综合采用的，计入各篇原稿。`,
      ),
      ...(first.bulletin.total.submitted < FEW
        ? [paragraph(`${words}提交的信息只有${first.bulletin.total.submitted}篇，数量较少，位次仅供参考。`)]
        : []),
      ...tables.flatMap(({ grouping, bulletin }, at): PaperBlock[] => [
        heading(`${chineseNumber(at + 2)}、${GROUPING_WORDS[grouping]}情况`),
        table('', [
          ['位次', GROUPING_WORDS[grouping], ...BULLETIN_COLUMNS],
          ...bulletin.lines.map((line) => [
            line.submitted > 0 ? String(line.place) : '',
            line.name,
            ...bulletinCells(line).map(String),
          ]),
          ['', '全区合计', ...bulletinCells(bulletin.total).map(String)],
        ]),
      ]),
    ],
    attachments: [],
    signature: { issuer: OFFICE, date: longDate(ctx.today()) },
    colophon: null,
  };
}

function summary(words: string, { total }: Bulletin): string {
  const { submitted, issued, adopted, district, city, province, national, instructed, toTellBack, toldBack } = total;
  if (submitted === 0) return `${words}没有提交社情民意信息。`;
  const told = toTellBack > 0 ? `被采用或得到批示的${toTellBack}篇中，作者已看到告知的${toldBack}篇。` : '';
  return `${words}共提交社情民意信息${submitted}篇，编发${issued}篇，采用${adopted}篇，其中区级采用${district}篇、市级采用${city}篇、省级采用${province}篇、全国采用${national}篇；得到领导批示${instructed}篇。${told}`;
}
