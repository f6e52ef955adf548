import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { LEAVE_WORDS } from '../../consultation/index.js';
import { DutyDetail, DutyKind } from '../duty-kind.js';
import type { DutyLine, DutyRollRow } from './facts.types.js';

/** As the secretariat's own tables say it. */
export const KIND_WORDS: Readonly<Record<DutyKind, string>> = {
  ATTENDANCE: '出席协商',
  RESEARCH: '调研视察',
  DEPARTMENT_VISIT: '走访部门',
  FINDING: '调研发现',
  STATEMENT: '会上发言',
  SPEECH_PAPER: '发言材料',
  SUGGESTION: '建议',
  TOPIC: '提交议题',
  FOLLOWING: '跟踪督促',
  COORDINATED: '召集协调会',
  VERIFICATION: '现场核实',
  LOOK_BACK: '回头看',
  BRIEF: '社情民意信息',
  BRIEF_ADOPTED: '信息采用',
  BRIEF_INSTRUCTED: '信息批示',
  POLICY_TOLD: '政策宣讲',
  QUESTION_HEARD: '听取群众问题',
  STORY: '宣传报道',
  PLACEMENT: '用稿',
  RECEPTION_DAY: '接待日',
  RECEPTION_RESULT: '接待成果',
  TASK: '党组任务',
  TRAINING: '学习培训',
  DONATION: '捐助公益',
  OUTSIDE_MEETING: '系统外会议',
  OUTSIDE_OTHER: '其他系统外履职',
};

export const DETAIL_WORDS: Readonly<Record<DutyDetail, string>> = {
  ON_TIME: '到会',
  LATE: '迟到',
  LEFT_EARLY: '早退',
  LATE_AND_LEFT_EARLY: '迟到并早退',
  ON_LEAVE: '请假获准',
  EXCUSED_THEMSELVES: '答复不能参加',
  ABSENT: '缺席',
  RESEARCH: '调研',
  INSPECTION: '视察',
  HANDED_IN: '已提交',
  ACCEPTED: '已采用',
  TAKEN_UP: '已采纳',
  NOT_TAKEN_UP: '未采纳',
  UNANSWERED: '尚未答复',
  ADOPTED: '已采纳',
  NOT_ADOPTED: '未列入',
  MERGED: '已合并',
  PASSED_ON: '转其他渠道办理',
  UNDECIDED: '待处理',
  FOLLOWS: '指定跟踪',
  URGED: '催办',
  ISSUED: '已编发',
  RETAINED: '留存未用',
  DISTRICT: '区级',
  CITY: '市级',
  PROVINCE: '省级',
  NATIONAL: '国家级',
  WAITING: '待确认',
  RETURNED: '已退回',
  CONFIRMED: '已确认',
};

const KINDS = Object.values(DutyKind);

/** Everybody with a column for each kind: what is done of it. */
export function rollSheet(year: number, members: readonly DutyRollRow[]): OutputSheet {
  return {
    name: `${year}年履职档案`,
    columns: [
      { header: '姓名', width: 12 },
      { header: '联络委', width: 20 },
      { header: '履职合计' },
      { header: '应到' },
      { header: '到会' },
      { header: '迟到' },
      { header: '早退' },
      { header: '请假' },
      { header: '答复不能参加' },
      { header: '缺席' },
      ...KINDS.filter((kind) => kind !== DutyKind.ATTENDANCE).map((kind) => ({ header: KIND_WORDS[kind] })),
      { header: '待确认' },
    ],
    rows: members.map(({ name, committeeName, done, attendance, counts, waiting }) => [
      name,
      committeeName,
      done,
      attendance.invited,
      attendance.present,
      attendance.late,
      attendance.leftEarly,
      attendance.onLeave,
      attendance.excused,
      attendance.absent,
      ...KINDS.filter((kind) => kind !== DutyKind.ATTENDANCE).map(
        (kind) => counts.find((count) => count.kind === kind)?.done ?? 0,
      ),
      waiting,
    ]),
  };
}

/** The lines of one member. */
export function linesSheet(year: number, lines: readonly DutyLine[]): OutputSheet {
  return {
    name: `${year}年履职事项`,
    columns: [
      { header: '日期', width: 12 },
      { header: '类别', width: 14 },
      { header: '情况', width: 14 },
      { header: '请假类别', width: 10 },
      { header: '事项', width: 44 },
      { header: '说明', width: 44 },
      { header: '份额%' },
      { header: '共同人数' },
      { header: '计为履职' },
    ],
    rows: lines.map(({ day, kind, detail, leaveKind, title, note, share, people, done }) => [
      day,
      KIND_WORDS[kind],
      detail && DETAIL_WORDS[detail],
      leaveKind && LEAVE_WORDS[leaveKind],
      title,
      note,
      share,
      people,
      done ? '是' : '否',
    ]),
  };
}
