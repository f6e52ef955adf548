import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import {
  canRunAppraisals,
  GRADE_WORDS,
  readAppraisalReport,
  readAppraisalRoll,
  STATE_WORDS,
} from '../../appraisal/index.js';
import { KIND_WORDS } from '../../duty/index.js';
import {
  chineseNumber,
  heading,
  labelled,
  longDate,
  type OfficialPaper,
  type PaperBlock,
  PaperLayout,
  paragraph,
  paragraphs,
  table,
} from '../paper.js';

const OFFICE = '区政协办公室';

type Report = NonNullable<Awaited<ReturnType<typeof readAppraisalReport>>>;
const dayOf = (at: string) => longDate(dayInChina(new Date(at)));

const SIDES = { COMMITTEE: '联络委意见', SPECIAL_COMMITTEE: '专委会意见', SECTOR: '界别意见' } as const;

/** 述职报告 of one member: their words, what the records say, what others say, and the grade. */
export async function annualReport(ctx: RequestContext, id: string): Promise<OfficialPaper | null> {
  const report = await readAppraisalReport(ctx, id);
  if (!report || !(report.handedInAt || report.grade)) return null;
  const parts: [title: string, blocks: PaperBlock[]][] = [
    ['履职情况', factBlocks(report)],
    ...wordParts(report),
    ...(report.opinions.length > 0 ? [['各方意见', opinionBlocks(report)] as [string, PaperBlock[]]] : []),
    ...(report.grade ? [['评定', gradeBlocks(report)] as [string, PaperBlock[]]] : []),
  ];
  const place = report.committeeName ?? report.sectorName ?? '';
  return {
    layout: PaperLayout.DOCUMENT,
    masthead: '政协委员述职报告',
    number: null,
    issueLine: { issuer: place, date: report.handedInAt ? dayOf(report.handedInAt) : longDate(report.facts.asOf) },
    title: `${report.name}委员${report.year}年度述职报告`,
    addressee: null,
    blocks: parts.flatMap(([title, blocks], at) => [heading(`${chineseNumber(at + 1)}、${title}`), ...blocks]),
    attachments: [],
    signature: report.handedInAt ? { issuer: report.name, date: dayOf(report.handedInAt) } : null,
    colophon: null,
  };
}

function wordParts({ did, cameOfIt, notDone, nextYear, handedInAt }: Report): [string, PaperBlock[]][] {
  if (!handedInAt) return [['本人述职', [paragraph('本人没有提交述职报告。')]]];
  const parts = [
    ['做了什么', did],
    ['有什么成效', cameOfIt],
    ['没做到的和原因', notDone],
    ['明年打算', nextYear],
  ] as const;
  return parts.map(([title, text]) => [title, paragraphs(text ?? '')]);
}

function factBlocks({ facts }: Report): PaperBlock[] {
  const { attendance, counts, credited, asOf, changedSince } = facts;
  const rows = counts.map(({ kind, lines, done }) => [KIND_WORDS[kind], String(lines), String(done)]);
  return [
    paragraph(
      `任职时间${longDate(facts.from)}至${longDate(facts.to)}。据履职档案，应参加协商${attendance.invited}次，到会${attendance.present}次，请假${attendance.onLeave}次，缺席${attendance.absent}次；计入积分${credited}分。数据截至${longDate(asOf)}。`,
    ),
    ...(changedSince > 0 ? [paragraph(`此后履职档案有${changedSince}条变动，上述数据不随之改变。`)] : []),
    ...(rows.length > 0 ? [table('', [['类别', '条数', '其中已完成'], ...rows])] : [paragraph('本年度没有履职记录。')]),
  ];
}

const opinionBlocks = ({ opinions }: Report): PaperBlock[] =>
  opinions.map(({ side, text, onBehalf, saidBy, givenAt }) =>
    labelled(`${SIDES[side]}：`, `${text}（${onBehalf ? `${saidBy}，区政协办公室代录，` : ''}${dayOf(givenAt)}）`),
  );

function gradeBlocks({ grade, gradeReason, gradedAt, objection, answer, archivedAt }: Report): PaperBlock[] {
  return [
    labelled('等次：', `${grade && GRADE_WORDS[grade]}${gradedAt ? `（${dayOf(gradedAt)}评定）` : ''}`),
    ...(gradeReason ? [labelled('理由：', gradeReason)] : []),
    ...(objection ? [labelled('本人异议：', objection)] : []),
    ...(answer ? [labelled('答复：', answer)] : []),
    ...(archivedAt ? [paragraph(`${dayOf(archivedAt)}归档。`)] : []),
  ];
}

/** 述职名册 of a year: everybody by committee, without the order of all. */
export async function appraisalRoll(ctx: RequestContext, id: string): Promise<OfficialPaper | null> {
  const roll = canRunAppraisals(ctx.viewer) ? await readAppraisalRoll(ctx, id) : null;
  if (!roll) return null;
  const { round, rows } = roll;
  const of = (grade: keyof typeof GRADE_WORDS) => rows.filter((row) => row.grade === grade).length;
  const grades = Object.keys(GRADE_WORDS) as (keyof typeof GRADE_WORDS)[];
  const committees = [...Map.groupBy(rows, ({ committeeName }) => committeeName ?? '未编入联络委')].toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return {
    layout: PaperLayout.DOCUMENT,
    masthead: '政协委员年度述职名册',
    number: null,
    issueLine: { issuer: OFFICE, date: longDate(ctx.today()) },
    title: `${round.year}年度委员述职评定名册`,
    addressee: null,
    blocks: [
      paragraph(
        `本年度应述职${round.reports}人，提交${round.handedIn}人，已评定${round.graded}人，其中${grades.map((grade) => `${GRADE_WORDS[grade]}${of(grade)}人`).join('、')}；归档${round.archived}人。截至${longDate(ctx.today())}。`,
      ),
      ...committees.flatMap(([name, own], at) => [
        heading(`${chineseNumber(Math.min(at + 1, 99))}、${name}`),
        table('', [
          ['姓名', '情况', '积分', '到会', '等次'],
          ...own.map((row) => [
            ...[row.name, STATE_WORDS[row.state], String(row.points), `${row.present}/${row.invited}`],
            row.grade ? GRADE_WORDS[row.grade] : '',
          ]),
        ]),
      ]),
    ],
    attachments: [],
    signature: { issuer: OFFICE, date: longDate(ctx.today()) },
    colophon: null,
  };
}
