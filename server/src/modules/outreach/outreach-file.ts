import { dayInChina } from '../../kernel/clock.js';
import type { OutputSheet } from '../../kernel/tabular/index.js';
import type { OutreachRow, PolicyReaderRow } from './outreach.types.js';
import { ListenerKind, OutreachForm } from './outreach-record.entity.js';
import { PolicyNoticeKind } from './policy-notice.entity.js';

/** The words of the files: they are read far from any client. */
const KINDS: Readonly<Record<PolicyNoticeKind, string>> = {
  [PolicyNoticeKind.POLICY]: '政策',
  [PolicyNoticeKind.MEETING_SPIRIT]: '会议精神',
};
const FORMS: Readonly<Record<OutreachForm, string>> = {
  [OutreachForm.HOUSEHOLD]: '入户',
  [OutreachForm.BENCH]: '板凳会',
  [OutreachForm.MARKET]: '赶集',
  [OutreachForm.TRAINING]: '培训',
  [OutreachForm.ONLINE]: '网络',
  [OutreachForm.OTHER]: '其他',
};
const LISTENERS: Readonly<Record<ListenerKind, string>> = {
  [ListenerKind.VILLAGERS]: '村民',
  [ListenerKind.RESIDENTS]: '居民',
  [ListenerKind.MERCHANTS]: '商户',
  [ListenerKind.WORKERS]: '企业职工',
  [ListenerKind.ELDERLY]: '老年人',
  [ListenerKind.STUDENTS]: '师生',
  [ListenerKind.CADRES]: '村（社区）干部',
  [ListenerKind.OTHER]: '其他',
};
const share = (part: number, n: number) => (n === 0 ? null : `${Math.round((part / n) * 100)}%`);

interface RateRow {
  readonly kind: string;
  readonly title: string;
  readonly sourceNumber: string | null;
  readonly publishedOn: string;
  readonly committeeName: string | null;
  readonly addressed: number;
  readonly read: number;
  readonly outreach: number;
  readonly listeners: number;
  readonly questions: number;
}

/** One line for each notice and each committee. */
export function ratesSheet(rows: readonly RateRow[]): OutputSheet {
  return {
    name: '阅读和宣讲情况',
    columns: [
      { header: '类别', width: 12 },
      { header: '标题', width: 50 },
      { header: '文号', width: 22 },
      { header: '发布日期', width: 14 },
      { header: '联络委', width: 20 },
      { header: '应读', width: 8 },
      { header: '已读', width: 8 },
      { header: '已读率', width: 10 },
      { header: '宣讲场次', width: 10 },
      { header: '听众人次', width: 10 },
      { header: '听到的问题', width: 12 },
    ],
    rows: rows.map((row) => [
      KINDS[row.kind as PolicyNoticeKind],
      row.title,
      row.sourceNumber,
      row.publishedOn,
      row.committeeName ?? '未入委',
      row.addressed,
      row.read,
      share(row.read, row.addressed),
      row.outreach,
      row.listeners,
      row.questions,
    ]),
  };
}

export function readersSheet(rows: readonly PolicyReaderRow[]): OutputSheet {
  const key = ({ committeeName, name }: PolicyReaderRow) => `${committeeName ?? ''}\u0000${name}`;
  return {
    name: '阅读名单',
    columns: [
      { header: '联络委', width: 22 },
      { header: '姓名', width: 14 },
      { header: '身份', width: 14 },
      { header: '是否已读', width: 12 },
      { header: '已读日期', width: 14 },
      { header: '账号', width: 12 },
    ],
    rows: [...rows]
      .sort((a, b) => key(a).localeCompare(key(b), 'zh-CN'))
      .map((row) => [
        row.committeeName ?? '未入委',
        row.name,
        row.isInformant ? '特邀信息员' : '委员',
        row.readAt ? '已读' : '未读',
        row.readAt && dayInChina(new Date(row.readAt)),
        row.hasAccount ? '已开通' : '未开通',
      ]),
  };
}

export function recordsSheet(rows: readonly OutreachRow[]): OutputSheet {
  return {
    name: '宣讲记录',
    columns: [
      { header: '宣讲内容', width: 44 },
      { header: '日期', width: 14 },
      { header: '联络委', width: 20 },
      { header: '地点', width: 28 },
      { header: '宣讲人', width: 14 },
      { header: '形式', width: 10 },
      { header: '听众', width: 24 },
      { header: '人数', width: 8 },
      { header: '听到的问题', width: 60 },
      { header: '转为议题', width: 24 },
      { header: '说明', width: 30 },
    ],
    rows: rows
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map((row) => [
        row.noticeTitle,
        row.heldOn,
        row.committeeName,
        row.place,
        row.tellerName,
        FORMS[row.form],
        row.listeners.map((kind) => LISTENERS[kind]).join('、'),
        row.listenerCount,
        row.questions.map(({ text }, at) => `${at + 1}. ${text}`).join('\n'),
        row.questions.flatMap(({ topic }) => topic?.number ?? []).join('、'),
        row.note,
      ]),
  };
}
