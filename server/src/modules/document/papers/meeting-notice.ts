import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { ConsultationStatus, Party } from '../../consultation/index.js';
import {
  chineseNumber,
  code,
  heading,
  labelled,
  longDate,
  longMoment,
  type OfficialPaper,
  type PaperBlock,
  PaperLayout,
  PLAIN,
  paragraph,
} from '../paper.js';
import { meetingOnPaper, PARTIES, type PersonOnPaper } from './meeting-facts.js';

const OFF: readonly ConsultationStatus[] = [ConsultationStatus.POSTPONED, ConsultationStatus.CANCELLED];

/** 会议通知: when, where, on what, with whom, and the way in. Before it was convened it says that it is a draft. */
export async function meetingNotice(ctx: RequestContext, consultationId: string): Promise<OfficialPaper | null> {
  const meeting = await meetingOnPaper(ctx, consultationId);
  if (!meeting?.startsAt || !meeting.place || OFF.includes(meeting.consultation.status)) return null;
  const { consultation, title, form, issuer, startsAt, place, topics, people } = meeting;
  const convened = consultation.convenedAt ? dayInChina(new Date(consultation.convenedAt)) : null;
  const date = longDate(convened ?? ctx.today());
  return {
    ...PLAIN,
    layout: PaperLayout.LETTER,
    masthead: issuer,
    number: convened ? `〔${convened.slice(0, 4)}〕　　号` : '（拟稿，尚未发出）',
    title: `关于召开“${title}”协商会议的通知`,
    addressee: '各有关委员、有关单位，各位群众代表',
    blocks: [
      paragraph(`经研究，定于${longDate(dayInChina(startsAt))}召开“${title}”${form}。现将有关事项通知如下：`),
      heading('一、时间和地点'),
      paragraph(`时间：${longMoment(startsAt)}`),
      paragraph(`地点：${place}`),
      heading('二、协商议题'),
      ...(topics.length > 0 ? topics : [title]).map((topic, at, all) =>
        paragraph(all.length > 1 ? `${at + 1}. ${topic}` : topic),
      ),
      heading('三、参加人员'),
      ...(Object.keys(PARTIES) as Party[]).flatMap((party) => invited(party, people)),
      heading('四、有关要求'),
      paragraph(`（${chineseNumber(1)}）请收到通知后确认能否参加；不能参加的，请及时请假并说明理由。`),
      paragraph(
        `（${chineseNumber(2)}）请会前阅读会议材料，备好意见建议；有关单位请提前书面回应各项诉求，并明确到会人员的授权。`,
      ),
      paragraph(`（${chineseNumber(3)}）请提前十分钟到会签到。`),
      ...wayIn(ctx, consultation.id),
    ],
    signature: { issuer, date },
  };
}

/** Members and offices by name; of the people concerned, how many from which group: their names go to the table, not round. */
function invited(party: Party, people: readonly PersonOnPaper[]): PaperBlock[] {
  const those = people.filter((person) => person.party === party);
  if (those.length === 0) return [];
  const names = new Map<string, number>();
  for (const { name, organisation, groupName } of those) {
    const called =
      party === Party.MEMBER ? name : party === Party.STAKEHOLDER ? (groupName ?? '群众') : (organisation ?? name);
    names.set(called, (names.get(called) ?? 0) + 1);
  }
  const words = [...names].map(([called, count]) => (party === Party.STAKEHOLDER ? `${called}代表${count}人` : called));
  return [labelled(PARTIES[party], words.join('、'))];
}

function wayIn({ services }: RequestContext, consultationId: string): PaperBlock[] {
  const { publicUrl } = services.config;
  if (!publicUrl) return [];
  return [
    code(
      `${publicUrl}/portal/consultations/${consultationId}`,
      `扫码确认参加、阅读材料；也可打开 ${publicUrl}/portal，登录后在“会议”里找到本次协商。群众代表凭邀请函上的邀请码，打开 ${publicUrl}/portal/j。`,
    ),
  ];
}
