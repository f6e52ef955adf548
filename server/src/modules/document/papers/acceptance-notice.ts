import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { leadFullNameOf } from '../../commitment/index.js';
import { isDemandTakenDown } from '../../consultation/index.js';
import { code, heading, labelled, longDate, type OfficialPaper, PaperLayout, PLAIN, paragraph } from '../paper.js';
import { withoutStop } from './matter.js';
import { meetingOnPaper } from './meeting-facts.js';

interface Asked {
  readonly number: string;
  readonly demandTitle: string;
  readonly action: string;
  readonly deliverable: string;
  readonly unitName: string;
  readonly acceptanceCode: string;
  readonly closesOn: string | null;
}

const askedQuery = prepared<Asked, { consultationId: string }>(
  'document.askedAbout',
  `select c.number, d.title as "demandTitle", c.action, c.deliverable, ${leadFullNameOf('c')} as "unitName",
     c.acceptance_code as "acceptanceCode", c.acceptance_closes_on as "closesOn"
   from commitment c join demand d on d.id = c.demand_id
   where c.consultation_id = :consultationId and c.status = 'ACCEPTANCE_OPEN' and c.acceptance_code is not null
     and not ${isDemandTakenDown('c.demand_id')} order by c.number`,
);

/** 验收公告: what residents are asked about now, to hang where they pass by. */
export async function acceptanceNotice(ctx: RequestContext, consultationId: string): Promise<OfficialPaper | null> {
  const meeting = await meetingOnPaper(ctx, consultationId);
  if (!meeting) return null;
  const matters = await ctx.read.all(askedQuery, { consultationId: meeting.consultation.id });
  if (matters.length === 0) return null;
  const { publicUrl } = ctx.services.config;
  const where = publicUrl ? `${publicUrl}/portal/a` : null;
  return {
    ...PLAIN,
    layout: PaperLayout.SHEET,
    title: '这些事办得怎么样，请您来验收',
    blocks: [
      paragraph(`“${meeting.title}”协商会议形成的下列承诺，承办单位已经办复、委员已经核实，现请群众验收。`),
      ...matters.flatMap(({ number, demandTitle, action, deliverable, unitName, acceptanceCode, closesOn }) => [
        heading(`${demandTitle}（${number}）`),
        labelled('承诺', `${withoutStop(action)}。交付成果：${withoutStop(deliverable)}。`),
        labelled('承办单位', unitName),
        ...(closesOn ? [labelled('截止日期', longDate(closesOn))] : []),
        where
          ? code(`${where}/${acceptanceCode}`, `扫码验收；也可打开 ${where}，输入验收码 ${acceptanceCode}。`)
          : labelled('验收码', acceptanceCode),
      ]),
    ],
    signature: { issuer: meeting.issuer, date: longDate(ctx.today()) },
  };
}
