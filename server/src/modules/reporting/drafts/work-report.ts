import { FigureName } from '../../insight/index.js';
import type { FactReference, StoryDoc } from '../../publicity/index.js';
import { ReportKind } from '../report.enums.js';
import { beforeOf } from '../said/drawings.js';
import type { ReportScope } from '../said/reckon.js';
import { periodWords } from './period-words.js';
import { doc, part, written } from './words.js';

type Part = Extract<FactReference, { kind: 'FIGURE' }>['part'];

/** Figures of one scope and period, as parts of a sentence. */
const figuresOf =
  ({ committeeId }: ReportScope, { from, to }: { readonly from: string; readonly to: string }) =>
  (figure: FigureName, part: Part): FactReference => ({ kind: 'FIGURE', figure, part, committeeId, from, to });

/** 季度、年度工作报告: of the district, or of one committee. */
export function workReport(
  report: ReportScope,
  scopeName: string,
): { readonly title: string; readonly body: StoryDoc } {
  const of = figuresOf(report, { from: report.startsOn, to: report.endsOn });
  const before = figuresOf(report, beforeOf(report));
  const district = report.committeeId === null;
  const isYear = report.kind === ReportKind.YEAR;
  const [now, then] = isYear ? ['本年度', '上年'] : ['本季度', '上季度'];
  const F = FigureName;
  const members = written`任期内委员${of(F.ACTIVE_MEMBERS, 'N')}名，有履职记录的${of(F.ACTIVE_MEMBERS, 'COUNTED')}名。`;
  const committees = written`开展协商的联络委${of(F.COMMITTEES_MEETING, 'COUNTED')}个。`;
  return {
    title: `${district ? '' : scopeName}${periodWords(report)}基层协商工作报告`,
    body: doc(
      part('一、总体情况'),
      written`${now}${district ? '全区' : ''}收到议题${of(F.TOPICS_ACCEPTED, 'N')}件，采纳${of(F.TOPICS_ACCEPTED, 'COUNTED')}件，其中群众扫码提出${of(F.TOPICS_FROM_PUBLIC, 'COUNTED')}件；排定协商会${of(F.CONSULTATIONS_HELD, 'N')}场，开成${of(F.CONSULTATIONS_HELD, 'COUNTED')}场。`,
      ...(district ? [committees, members] : [members]),
      part('二、采纳、落实和反馈'),
      written`${now}采纳率${of(F.ADOPTION_RATE, 'SHARE')}，落实率${of(F.IMPLEMENTATION_RATE, 'SHARE')}，反馈率${of(F.FEEDBACK_RATE, 'SHARE')}。${then}采纳率${before(F.ADOPTION_RATE, 'SHARE')}，落实率${before(F.IMPLEMENTATION_RATE, 'SHARE')}，反馈率${before(F.FEEDBACK_RATE, 'SHARE')}。`,
      part('三、诉求和承诺办理'),
      written`提出诉求${of(F.DEMANDS_DISPOSED, 'N')}件，已有着落${of(F.DEMANDS_DISPOSED, 'COUNTED')}件，转下次未了${of(F.CARRIED_OVER, 'COUNTED')}件。交办承诺${of(F.COMMITMENTS_REPLIED, 'N')}件，部门已办复${of(F.COMMITMENTS_REPLIED, 'COUNTED')}件，委员到现场核实${of(F.COMMITMENTS_VERIFIED, 'COUNTED')}件，群众验收办结${of(F.COMMITMENTS_ACCEPTED, 'COUNTED')}件，逾期未办${of(F.COMMITMENTS_OVERDUE, 'COUNTED')}件。`,
      written`群众验收的解决率${of(F.SATISFACTION_RESULT, 'SHARE')}，对办理态度的满意率${of(F.SATISFACTION_ATTITUDE, 'SHARE')}。回头看发现反弹的${of(F.RELAPSED, 'COUNTED')}件。`,
      part('四、社情民意信息'),
      written`提交信息${of(F.BRIEFS_ISSUED, 'N')}篇，编发${of(F.BRIEFS_ISSUED, 'COUNTED')}篇，各级采用${of(F.BRIEFS_ADOPTED, 'COUNTED')}篇。`,
      part('五、下一步工作'),
      written`对逾期未办和出现反弹的事项逐件督办；对转下次的诉求排定协商；对还没有告知结果的群众和委员逐人反馈。`,
    ),
  };
}

/** 办理情况通报: how the departments did, to all of them. */
export function departmentsNotice(report: ReportScope): { readonly title: string; readonly body: StoryDoc } {
  const of = figuresOf(report, { from: report.startsOn, to: report.endsOn });
  const F = FigureName;
  return {
    title: `关于${periodWords(report)}协商承诺办理情况的通报`,
    body: doc(
      part('一、总体情况'),
      written`${periodWords(report)}交办承诺${of(F.COMMITMENTS_REPLIED, 'N')}件，已办复${of(F.COMMITMENTS_REPLIED, 'COUNTED')}件，群众验收办结${of(F.COMMITMENTS_ACCEPTED, 'COUNTED')}件，逾期未办${of(F.COMMITMENTS_OVERDUE, 'COUNTED')}件。`,
      written`按时签收率${of(F.ACKNOWLEDGED_ON_TIME, 'SHARE')}，按时办复率${of(F.REPLIED_ON_TIME, 'SHARE')}，按时办结率${of(F.COMPLETED_ON_TIME, 'SHARE')}。实质回应率${of(F.SUBSTANTIVE_RESPONSE, 'SHARE')}，再办理率${of(F.REPROCESSED, 'SHARE')}。`,
      part('二、有关要求'),
      written`逾期未办的，请有关部门抓紧办理并答复联络委；退回重办的，请主办部门当面听取群众意见后再答复。`,
    ),
  };
}
