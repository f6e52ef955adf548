import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { BriefKind, BriefLevel, BriefSourceKind, issueLabel, readBrief } from '../../opinion/index.js';
import {
  heading,
  inFullWidth,
  labelled,
  longDate,
  type OfficialPaper,
  PaperLayout,
  paragraph,
  paragraphs,
} from '../paper.js';

/** Who puts briefs out and sends them up. */
const OFFICE = '区政协办公室';

type Brief = NonNullable<Awaited<ReturnType<typeof readBrief>>>;

/** 社情民意信息, single or composite: what its readers get once it is issued. Before that it says that it is not. */
export async function briefPaper(ctx: RequestContext, briefId: string): Promise<OfficialPaper | null> {
  const brief = await readBrief(ctx, briefId);
  if (!brief) return null;
  const { title, situation, analysis, suggestion } = brief.edited ?? brief.written;
  const date = brief.issuedOn === null ? null : longDate(brief.issuedOn);
  return {
    layout: PaperLayout.DOCUMENT,
    masthead: '社情民意信息',
    number: issueLabel(brief.issueYear, brief.issueNumber) || '（未编发）',
    issueLine: date === null ? null : { issuer: OFFICE, date },
    title: inFullWidth(title),
    addressee: null,
    blocks: [
      ...part('一、基本情况', situation),
      ...part('二、原因分析', analysis),
      ...part('三、意见建议', suggestion),
      labelled(brief.kind === BriefKind.COMPOSITE ? '综合整理' : '反映人', brief.authorNames.join('、')),
    ],
    attachments: originalTitles(brief),
    signature: null,
    colophon: date === null ? null : { to: listed(brief.sentTo), copyTo: listed(brief.copiedTo), issuer: OFFICE, date },
  };
}

const briefOfQuery = prepared<{ briefId: string }, { id: string }>(
  'document.briefOfSubmission',
  'select brief_id as "briefId" from submission where id = :id',
);

const READERS: Readonly<Record<BriefLevel, string>> = {
  [BriefLevel.DISTRICT]: '区委、区政府',
  [BriefLevel.CITY]: '市政协',
  [BriefLevel.PROVINCE]: '省政协',
  [BriefLevel.NATIONAL]: '全国政协',
};

/** 报送函: the letter one brief went up one rung with. */
export async function submissionLetter(ctx: RequestContext, submissionId: string): Promise<OfficialPaper | null> {
  const found = await ctx.read.one(briefOfQuery, { id: knownId(submissionId) });
  const brief = found && (await readBrief(ctx, found.briefId));
  const submission = brief?.submissions.find(({ id }) => id === submissionId);
  if (!brief || !submission) return null;
  const title = inFullWidth((brief.edited ?? brief.written).title);
  return {
    layout: PaperLayout.LETTER,
    masthead: OFFICE,
    number: submission.letterOut ?? `〔${submission.sentOn.slice(0, 4)}〕　　号`,
    issueLine: null,
    title: `关于报送《${title}》的函`,
    addressee: submission.recipient || READERS[submission.level],
    blocks: [
      paragraph(
        `现将我区政协编发的${issueLabel(brief.issueYear, brief.issueNumber)}社情民意信息《${title}》报送你处，请审阅。采用、转办和批示情况，请及时反馈我办。`,
      ),
    ],
    attachments: [title],
    signature: { issuer: OFFICE, date: longDate(submission.sentOn) },
    colophon: null,
  };
}

/** A composite names what it was made of. */
function originalTitles({ kind, sources }: Brief): string[] {
  if (kind !== BriefKind.COMPOSITE) return [];
  return sources.filter((source) => source.kind === BriefSourceKind.BRIEF).map((source) => inFullWidth(source.title));
}

const part = (title: string, text: string) => (text.trim() === '' ? [] : [heading(title), ...paragraphs(text)]);

const listed = (names: readonly string[]) => (names.length === 0 ? null : names.join('，'));
