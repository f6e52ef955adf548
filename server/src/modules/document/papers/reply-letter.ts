import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import type { ResultClass } from '../../commitment/index.js';
import {
  heading,
  inFullWidth,
  labelled,
  longDate,
  type OfficialPaper,
  PaperLayout,
  PLAIN,
  paragraph,
  paragraphs,
} from '../paper.js';
import { followedAt, matterOnPaper, withoutStop } from './matter.js';

const RESULTS: Readonly<Record<`${ResultClass}`, string>> = {
  A: 'A类（已解决）',
  B: 'B类（正在解决）',
  C: 'C类（列入计划）',
  D: 'D类（暂难解决）',
};

/** 办理答复: what the unit in the lead replied last, to the committee that handed it the matter. */
export async function replyLetter(ctx: RequestContext, commitmentId: string): Promise<OfficialPaper | null> {
  const found = await matterOnPaper(ctx, commitmentId);
  const reply = found?.matter.replies.at(-1);
  if (!found || !reply) return null;
  const { matter, subject, consultationTitle, committee, unitName, dueOn, stepsDown } = found;
  const isOff = ({ id, kind, round }: (typeof matter.steps)[number]) =>
    kind === 'REPLIED' && round === reply.round && stepsDown.includes(id);
  if (matter.steps.some(isOff)) return null;
  const date = longDate(dayInChina(new Date(reply.repliedAt)));
  const { reason, basis, delivered, nextLookOn, documents } = reply;
  return {
    ...PLAIN,
    layout: PaperLayout.LETTER,
    masthead: unitName,
    number: `〔${date.slice(0, 4)}〕　　号`,
    title: `关于“${subject}”办理情况的答复`,
    addressee: committee,
    blocks: [
      paragraph(
        `“${consultationTitle}”协商会议交由我单位主办的“${subject}”（${matter.number}），${
          reply.round > 1 ? `经第${reply.round}次办理，` : ''
        }现将办理情况答复如下：`,
      ),
      heading('一、承诺事项'),
      paragraph(
        `${withoutStop(matter.action)}。交付成果：${withoutStop(matter.deliverable)}。完成时限：${longDate(dueOn)}。`,
      ),
      heading('二、办理结果'),
      labelled('结果类别', RESULTS[reply.resultClass]),
      ...(delivered ? [labelled('完成的成果', inFullWidth(delivered))] : []),
      heading('三、办理情况'),
      ...paragraphs(reply.text),
      ...(reason ? [labelled('暂难解决的原因', inFullWidth(reason))] : []),
      ...(basis ? [labelled('依据', inFullWidth(basis))] : []),
      ...(nextLookOn ? [labelled('再次研究的日期', longDate(nextLookOn))] : []),
      paragraph(followedAt(ctx, matter.trackingCode)),
      labelled('责任人', matter.responsiblePerson),
    ],
    attachments: documents.map(({ name }) => name),
    signature: { issuer: unitName, date },
  };
}
