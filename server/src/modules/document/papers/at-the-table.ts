import type { RequestContext } from '../../../kernel/context.js';
import { readsItWhole } from '../../consultation/index.js';
import type { AgendaPart } from '../../floor/index.js';
import {
  chineseNumber,
  code,
  form,
  heading,
  inFullWidth,
  labelled,
  longMoment,
  type OfficialPaper,
  type PaperBlock,
  PaperLayout,
  PLAIN,
  paragraph,
} from '../paper.js';
import { inPartyOrder, meetingOnPaper, PARTIES } from './meeting-facts.js';

type Meeting = NonNullable<Awaited<ReturnType<typeof meetingOnPaper>>>;

const sheet = (title: string, blocks: readonly PaperBlock[]): OfficialPaper => ({
  ...PLAIN,
  layout: PaperLayout.SHEET,
  title,
  blocks,
});

const whenAndWhere = ({ startsAt, place }: Meeting): PaperBlock[] => [
  labelled('时间', startsAt ? longMoment(startsAt) : '　　　　年　　月　　日'),
  labelled('地点', place ?? ''),
];

/** Lines for whoever comes without being listed. */
const SPARE = 6;

/** 签到表, blank: everybody expected, room to sign, lines for those nobody listed. For those who keep the door. */
export async function signInSheet(ctx: RequestContext, consultationId: string): Promise<OfficialPaper | null> {
  const meeting = await meetingOnPaper(ctx, consultationId);
  if (!meeting || !readsItWhole(ctx.viewer, meeting.consultation.committeeId)) return null;
  const people = inPartyOrder(meeting.people);
  return sheet(`“${meeting.title}”协商会议签到表`, [
    ...whenAndWhere(meeting),
    form(
      [2, 4, 9, 4, 6, 3],
      [
        ['序号', '姓名', '单位或代表的群体', '参加方', '签名', '备注'],
        ...people.map(({ name, organisation, groupName, party }, at) => [
          String(at + 1),
          name,
          organisation ?? groupName ?? '',
          PARTIES[party],
          '',
          '',
        ]),
        ...Array.from({ length: SPARE }, (_, at) => [String(people.length + at + 1), '', '', '', '', '']),
      ],
    ),
  ]);
}

/** What an item without words of its own is called. */
export const AGENDA_PART_WORDS: Readonly<Record<`${AgendaPart}`, string>> = {
  BRIEFING: '通报',
  QUESTIONS: '提问',
  ANSWERS: '解答',
  CONSENSUS: '共识',
  OTHER: '其他',
};

/** 会议议程 as it stands; there is one from the notice on. */
export async function agendaPaper(ctx: RequestContext, consultationId: string): Promise<OfficialPaper | null> {
  const meeting = await meetingOnPaper(ctx, consultationId);
  if (!meeting || meeting.agenda.length === 0) return null;
  let at = 0;
  const lines = meeting.agenda.map(({ title, part, plannedMinutes, isPart }) => [
    isPart ? '' : chineseNumber(++at),
    inFullWidth(title) || AGENDA_PART_WORDS[part],
    `${plannedMinutes}分钟`,
  ]);
  return sheet(`“${meeting.title}”协商会议议程`, [
    ...whenAndWhere(meeting),
    form([2, 20, 5], [['序号', '内容', '预计用时'], ...lines]),
  ]);
}

/** 诉求卡: one to cut out for each demand that stands, with room for what was answered. */
export async function demandCards(ctx: RequestContext, consultationId: string): Promise<OfficialPaper | null> {
  const meeting = await meetingOnPaper(ctx, consultationId);
  if (!meeting || meeting.demands.length === 0) return null;
  return sheet(
    `“${meeting.title}”诉求卡`,
    meeting.demands.map(({ number, title, body, raisedBy, departmentName, positions }) =>
      form(
        [5, 22],
        [
          [`诉求${number}`, inFullWidth(title)],
          ['提出方', raisedBy ?? ''],
          ['情况', inFullWidth(body ?? '')],
          ['承办单位', departmentName ?? ''],
          ...positions.map((said) => [`${said.departmentName}书面回应`, inFullWidth(said.text)]),
          ['会上回应', ''],
        ],
      ),
    ),
  );
}

/** 入场码, for the door: those with a seat sign in by it, others sit in. Only while the meeting has not ended. */
export async function doorCode(ctx: RequestContext, consultationId: string): Promise<OfficialPaper | null> {
  const meeting = await meetingOnPaper(ctx, consultationId);
  const { publicUrl } = ctx.services.config;
  if (!meeting?.joinCode || meeting.hasEnded || !readsItWhole(ctx.viewer, meeting.consultation.committeeId))
    return null;
  const where = publicUrl ? `${publicUrl}/portal/s` : null;
  return sheet('扫码签到', [
    heading(meeting.title),
    ...whenAndWhere(meeting),
    ...(where
      ? [code(`${where}/${meeting.joinCode}`, `扫码签到；也可打开 ${where}，输入六位数字 ${meeting.joinCode}。`)]
      : []),
    ...(where ? [] : [labelled('签到数字', meeting.joinCode)]),
    paragraph('没有手机的，请到签到处签到。未列入名单的，扫码后可以列席旁听。'),
  ]);
}
