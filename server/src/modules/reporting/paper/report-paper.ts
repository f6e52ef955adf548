import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import {
  chart,
  committeeIssuer,
  heading,
  longDate,
  type OfficialPaper,
  type PaperBlock,
  PaperLayout,
  paragraph,
  subheading,
  table,
} from '../../document/index.js';
import { type Block, factKey, type Inline, type StoryDoc, type ToldPlacement } from '../../publicity/index.js';
import { ReportKind, ReportStatus } from '../report.enums.js';
import { readStored } from '../report.queries.js';
import { chartSvg } from '../said/chart-svg.js';
import { placementsOnPaper, standingPlacements } from '../said/placement-rows.js';
import { reckon } from '../said/reckon.js';
import { type ReportSaid, type SaidFact, shownFacts } from '../said/report-said.js';
import { standingWords } from '../taken-down.js';

const OFFICE = '区政协办公室';
const MASTHEADS: Readonly<Record<ReportKind, string>> = {
  QUARTER: '基层协商工作报告',
  YEAR: '基层协商工作报告',
  CONSULTATION: '协商专报',
  DEPARTMENTS: '办理情况通报',
  PLACEMENTS_MONTH: '刊播情况通报',
  PLACEMENTS_YEAR: '刊播情况通报',
};

interface ReportText {
  readonly title: string;
  readonly body: StoryDoc;
  readonly said: ReportSaid;
  readonly correction: number;
}
type SignedText = ReportText & { readonly reason: string | null; readonly signedOn: string };

const versionQuery = prepared<SignedText, { id: string; versionId: string }>(
  'reporting.version',
  `select v.title, v.body, v.said, v.correction, v.reason, (v.signed_at at time zone 'Asia/Shanghai')::date as "signedOn"
   from report_version v where v.report_id = :id::uuid and v.id = :versionId::uuid`,
);

/**
 * A report, or one of its signed versions, without what was taken down since; null where the viewer may not read it, or
 * where it is of what was taken down.
 */
export async function readStanding(ctx: RequestContext, id: string, versionId: string | null) {
  const stored = await readStored(ctx, id);
  const version = stored && versionId ? await ctx.read.one(versionQuery, { id: stored.id, versionId }) : null;
  if (!stored || (versionId && !version)) return null;
  const text: ReportText = version ?? stored;
  const words = await standingWords(ctx, stored, text);
  if (!words) return null;
  const now = await reckon(ctx, stored, text.body, text.said.asOf);
  return { stored, version, text, words, shown: shownFacts(text.said, now) };
}

/**
 * The paper of a report, or of one of its signed versions; null where the viewer may not read it, or where it is of what was
 * taken down.
 */
export async function reportPaper(
  ctx: RequestContext,
  id: string,
  versionId: string | null,
): Promise<OfficialPaper | null> {
  const read = await readStanding(ctx, id, versionId);
  if (!read) return null;
  const { stored, version, text, words, shown } = read;
  const { said } = text;
  const facts = new Map(shown.map((fact) => [fact.key, fact]));
  const issuer = stored.committeeName === null ? OFFICE : committeeIssuer(stored.committeeName);
  const signedOn = version?.signedOn ?? dayOf(stored.signedAt) ?? null;
  const isOut = stored.status === ReportStatus.SENT || version !== null;
  return {
    // One page: the head of a letter leaves more of it.
    layout: stored.kind === ReportKind.CONSULTATION ? PaperLayout.LETTER : PaperLayout.DOCUMENT,
    masthead: MASTHEADS[stored.kind],
    number: stored.number,
    issueLine: { issuer, date: signedOn ? longDate(signedOn) : '（草稿）' },
    title: text.correction > 0 ? `${words.title}（更正第${text.correction}号）` : words.title,
    addressee: isOut && stored.addressee ? stored.addressee : ADDRESSEES[stored.kind],
    blocks: [
      ...words.body.content.flatMap((block) => blocksOf(block, facts)),
      ...drawings(said, stored.kind),
      ...placementTable(await standingPlacements(ctx.read, said)),
      ...(stored.kind === ReportKind.CONSULTATION ? [] : [paragraph(asOfWords(said))]),
      ...correctionNote(text.correction, version?.reason ?? stored.correctionReason),
    ],
    attachments: [],
    signature: { issuer, date: signedOn ? longDate(signedOn) : longDate(ctx.today()) },
    colophon: null,
  };
}

const dayOf = (at: string | null) => at && new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

const ADDRESSEES: Readonly<Record<ReportKind, string>> = {
  QUARTER: '区委',
  YEAR: '区委',
  CONSULTATION: '区委、区政府',
  DEPARTMENTS: '区直各有关部门',
  PLACEMENTS_MONTH: '各委员联络委',
  PLACEMENTS_YEAR: '各委员联络委',
};

const correctionNote = (number: number, reason: string | null): PaperBlock[] =>
  number > 0 && reason ? [paragraph(`本件为更正第${number}号，替换此前报送的文本。更正原因：${reason}`)] : [];

/** Which day the figures are of; definitions stand with the shares that are told. */
function asOfWords({ asOf, facts }: ReportSaid): string {
  const sealed = facts.some((fact) => fact.sealed);
  const means = new Map(
    facts.filter(({ value, means: has }) => has && /%|尚无|件中/u.test(value)).map((fact) => [fact.label, fact.means]),
  );
  const named = [...means].filter(([label]) => /采纳率|落实率|反馈率/u.test(label));
  const rates = new Map(named.map(([label, what]) => [label.slice(-3), what]));
  const defined = [...rates].map(([name, what]) => `${name}：${what}`).join('');
  return `本件数字取自系统记录，读取日期为${longDate(asOf)}${sealed ? '，已封存的时期以封存时的数字为准' : ''}。${defined}`;
}

const ANNEXES: Readonly<Partial<Record<ReportKind, string>>> = {
  DEPARTMENTS: '附：办理情况图表',
  PLACEMENTS_MONTH: '附：刊播情况图表',
  PLACEMENTS_YEAR: '附：刊播情况图表',
};

/** Those of others' media; there may be none. */
function placementTable(placements: readonly ToldPlacement[]): PaperBlock[] {
  const rows = placementsOnPaper(placements);
  return rows.length > 1 ? [table('表　区级以上媒体用稿明细', rows)] : [];
}

function drawings({ charts, table: rows }: ReportSaid, kind: ReportKind): PaperBlock[] {
  if (charts.length === 0 && !rows) return [];
  return [
    subheading(ANNEXES[kind] ?? '附：工作情况图表'),
    ...charts.map((one, at) => chart(`图${at + 1}　${one.title}`, chartSvg(one))),
    ...(rows ? [table(`表　${rows.title}`, rows.rows)] : []),
  ];
}

function blocksOf(block: Block, facts: ReadonlyMap<string, SaidFact>): PaperBlock[] {
  const words = (content: readonly Inline[] | undefined) =>
    (content ?? [])
      .map((inline) => (inline.type === 'text' ? inline.text : (facts.get(factKey(inline.attrs))?.value ?? '')))
      .join('');
  switch (block.type) {
    case 'heading':
      return [(block.attrs.level === 2 ? heading : subheading)(words(block.content))];
    case 'paragraph':
      return words(block.content).trim() === '' ? [] : [paragraph(words(block.content))];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => content.flatMap((inner) => blocksOf(inner, facts)));
    case 'quotation':
      return block.content.flatMap((inner) => blocksOf(inner, facts));
    case 'picture':
    case 'beforeAfter':
      return [];
  }
}
