import { FigureName } from '../../insight/index.js';
import type { FigurePart } from '../body/story-doc.js';
import type { RecordedFigure } from './record.js';
import { dayWords, shareWords } from './words.js';

/**
 * How each figure is called in a story; what is not named here is not told. That a leader gave an instruction is no figure
 * for everybody.
 */
const FIGURE_WORDS: Readonly<Partial<Record<FigureName, string>>> = {
  [FigureName.ADOPTION_RATE]: '采纳率',
  [FigureName.IMPLEMENTATION_RATE]: '落实率',
  [FigureName.FEEDBACK_RATE]: '反馈率',
  [FigureName.TOPICS_ACCEPTED]: '受理的议题',
  [FigureName.TOPICS_FROM_PUBLIC]: '群众扫码提出的议题',
  [FigureName.CONSULTATIONS_HELD]: '召开的协商',
  [FigureName.DEMANDS_DISPOSED]: '已有处理结果的诉求',
  [FigureName.CARRIED_OVER]: '结转的诉求',
  [FigureName.CLOSED_LOOP]: '诉求闭环率',
  [FigureName.SUBSTANTIVE_RESPONSE]: '实质回应率',
  [FigureName.READINESS]: '会前准备度',
  [FigureName.HELD_BY_OVERRIDE]: '准备不足仍召开的协商',
  [FigureName.ACKNOWLEDGED_ON_TIME]: '按时签收率',
  [FigureName.REPLIED_ON_TIME]: '按时办复率',
  [FigureName.COMPLETED_ON_TIME]: '按时办结率',
  [FigureName.COMMITMENTS_REPLIED]: '已办复的承诺',
  [FigureName.COMMITMENTS_VERIFIED]: '已由委员核实的承诺',
  [FigureName.COMMITMENTS_ACCEPTED]: '群众验收通过的承诺',
  [FigureName.COMMITMENTS_OVERDUE]: '超期的承诺',
  [FigureName.REPROCESSED]: '再办理率',
  [FigureName.RELAPSED]: '反弹率',
  [FigureName.RESULT_A]: '答复为已解决的承诺',
  [FigureName.RESULT_B]: '答复为正在解决的承诺',
  [FigureName.RESULT_C]: '答复为列入计划的承诺',
  [FigureName.RESULT_D]: '答复为暂难解决的承诺',
  [FigureName.SATISFACTION_RESULT]: '认为解决的群众',
  [FigureName.SATISFACTION_HALF]: '认为解决一半的群众',
  [FigureName.SATISFACTION_ATTITUDE]: '对态度满意的群众',
  [FigureName.ACCEPTANCE_RESPONSE]: '受邀群众参评率',
  [FigureName.ENROLMENT]: '入委率',
  [FigureName.ACTIVE_MEMBERS]: '履职覆盖',
  [FigureName.COMMITTEES_MEETING]: '开展协商的联络委',
  [FigureName.DAYS_TOPIC_TO_MEETING]: '议题到开会的天数',
  [FigureName.DAYS_MEETING_TO_MINUTES]: '开会到纪要的天数',
  [FigureName.DAYS_MEETING_TO_EVIDENCE]: '开会到首次进展的天数',
  [FigureName.DAYS_MEETING_TO_CLOSURE]: '开会到办结的天数',
  [FigureName.BRIEFS_ISSUED]: '编发的社情民意信息',
  [FigureName.BRIEFS_ADOPTED]: '被采用的社情民意信息',
  [FigureName.BRIEFS_ADOPTED_DISTRICT]: '区级采用的社情民意信息',
  [FigureName.BRIEFS_ADOPTED_CITY]: '市级采用的社情民意信息',
  [FigureName.BRIEFS_ADOPTED_PROVINCE]: '省级采用的社情民意信息',
  [FigureName.BRIEFS_ADOPTED_NATIONAL]: '全国采用的社情民意信息',
  [FigureName.BRIEFS_ACTED_ON]: '转化为工作的社情民意信息',
  [FigureName.BRIEFS_TOLD_BACK]: '已反馈作者的社情民意信息',
  [FigureName.STORIES_USED]: '被媒体采用的报道',
  [FigureName.PLACEMENTS]: '区级以上媒体用稿',
  [FigureName.PLACEMENTS_DISTRICT]: '区级媒体用稿',
  [FigureName.PLACEMENTS_CITY]: '市级媒体用稿',
  [FigureName.PLACEMENTS_PROVINCE]: '省级媒体用稿',
  [FigureName.PLACEMENTS_NATIONAL]: '国家级媒体用稿',
};

export const canTellFigure = (name: string): name is FigureName => Object.hasOwn(FIGURE_WORDS, name);

/** What people answered: it is never told without how many they were. */
const OF_PEOPLE: readonly FigureName[] = [
  FigureName.SATISFACTION_RESULT,
  FigureName.SATISFACTION_HALF,
  FigureName.SATISFACTION_ATTITUDE,
];

const FEW = 5;

export function figureWords(
  figure: RecordedFigure,
  { part, from, to }: { readonly part: FigurePart; readonly from: string; readonly to: string | null },
  today: string,
) {
  const { n, counted, median, scopeName } = figure;
  const label = `${scopeName}${dayWords(from, today)}至${dayWords(to ?? today, today)}${FIGURE_WORDS[figure.name]}`;
  switch (part) {
    case 'N':
      return { value: `${n}`, number: n, n, label: `${label}（总数）` };
    case 'COUNTED':
      return { value: `${counted}`, number: counted, n, label };
    case 'MEDIAN':
      return median === null
        ? { value: '尚无记录', n, label: `${label}（中位数）` }
        : { value: `${median}`, number: median, n, label: `${label}（中位数）` };
    case 'SHARE':
      if (n === 0) return { value: '尚无记录', n, label };
      // Under five a rate is shown as its two counts.
      if (n < FEW)
        return { value: OF_PEOPLE.includes(figure.name) ? `${n}人中${counted}人` : `${n}件中${counted}件`, n, label };
      return {
        value: OF_PEOPLE.includes(figure.name) ? `${shareWords(counted / n)}（${n}人评价）` : shareWords(counted / n),
        number: counted / n,
        n,
        label,
      };
  }
}
