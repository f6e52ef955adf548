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
import { type Block, factKey, type Inline, type StoryDoc } from '../../publicity/index.js';
import { ReportKind, ReportStatus } from '../report.enums.js';
import { readStored } from '../report.queries.js';
import { chartSvg } from '../said/chart-svg.js';
import { reckon } from '../said/reckon.js';
import { type ReportSaid, type SaidFact, shownFacts } from '../said/report-said.js';
import { standingWords } from '../taken-down.js';

const OFFICE = '区政协办公室';
const MASTHEADS: Readonly<Record<ReportKind, string>> = {
  QUARTER: '基层协商工作报告',
  YEAR: '基层协商工作报告',
  CONSULTATION: '协商专报',
  DEPARTMENTS: '办理情况通报',
};

const versionQuery = prepared<
  { title: string; body: StoryDoc; said: ReportSaid; correction: number; reason: string | null; signedOn: string },
  { id: string; versionId: string }
>(
  'reporting.version',
  `select v.title, v.body, v.said, v.correction, v.reason, (v.signed_at at time zone 'Asia/Shanghai')::date as "signedOn"
   from report_version v where v.report_id = :id::uuid and v.id = :versionId::uuid`,
);

/**
 * The paper of a report, or of one of its signed versions; null where the viewer may not read it, or where it is of what was
 * taken down.
 */
export async function reportPaper(
  ctx: RequestContext,
  id: string,
  versionId: string | null,
): Promise<OfficialPaper | null> {
  const stored = await readStored(ctx, id);
  const version = stored && versionId ? await ctx.read.one(versionQuery, { id: stored.id, versionId }) : null;
  if (!stored || (versionId && !version)) return null;
  const text = version ?? stored;
  const words = await standingWords(ctx, stored, text);
  if (!words) return null;
  const { said } = text;
  const now = await reckon(ctx, stored, text.body, said.asOf);
  const facts = new Map(shownFacts(said, now).map((fact) => [fact.key, fact]));
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
    addressee: isOut && stored.addressee ? stored.addressee : defaultAddressee(stored.kind),
    blocks: [
      ...words.body.content.flatMap((block) => blocksOf(block, facts)),
      ...drawings(said, stored.kind),
      ...(stored.kind === ReportKind.CONSULTATION ? [] : [paragraph(asOfWords(said))]),
      ...correctionNote(text.correction, version?.reason ?? stored.correctionReason),
    ],
    attachments: [],
    signature: { issuer, date: signedOn ? longDate(signedOn) : longDate(ctx.today()) },
    colophon: null,
  };
}

const dayOf = (at: string | null) => at && new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

const defaultAddressee = (kind: ReportKind) =>
  kind === ReportKind.CONSULTATION ? '区委、区政府' : kind === ReportKind.DEPARTMENTS ? '区直各有关部门' : '区委';

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

function drawings({ charts, table: rows }: ReportSaid, kind: ReportKind): PaperBlock[] {
  if (charts.length === 0 && !rows) return [];
  return [
    subheading(kind === ReportKind.DEPARTMENTS ? '附：办理情况图表' : '附：工作情况图表'),
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
