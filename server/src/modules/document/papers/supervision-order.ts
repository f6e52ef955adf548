import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import {
  heading,
  inFullWidth,
  labelled,
  longDate,
  type OfficialPaper,
  PaperLayout,
  PLAIN,
  paragraph,
} from '../paper.js';
import { matterOnPaper, withoutStop } from './matter.js';

const OFFICE = '区政协办公室';

interface Supervision {
  readonly id: string;
  readonly instruction: string;
  readonly at: string;
  readonly leaderName: string | null;
}

const supervisionsQuery = prepared<Supervision, { id: string }>(
  'document.supervisions',
  `select s.id, s.note as instruction, s.at, a.display_name as "leaderName"
   from commitment_step s left join account a on a.id = s.acted_by
   where s.commitment_id = :id and s.kind = 'SUPERVISED'
     and not exists (select from commitment_step u where u.undoes = s.id) order by s.at, s.id`,
);

/** 督办单: what leaders said of one matter in their own names, as far as none of them took it back. */
export async function supervisionOrder(ctx: RequestContext, commitmentId: string): Promise<OfficialPaper | null> {
  const found = await matterOnPaper(ctx, commitmentId);
  if (!found) return null;
  const { matter, subject, consultationTitle, committee, unitName, dueOn, stepsDown } = found;
  const all = await ctx.read.all(supervisionsQuery, { id: matter.id });
  const standing = all.filter(({ id }) => !stepsDown.includes(id));
  const last = standing.at(-1);
  if (!last) return null;
  const daysLeft = ctx.services.calendar.between(ctx.today(), dueOn);
  const late = daysLeft < 0 && matter.closedAt === null ? `，已超期${-daysLeft}个工作日` : '';
  const date = longDate(dayInChina(new Date(last.at)));
  return {
    ...PLAIN,
    layout: PaperLayout.DOCUMENT,
    masthead: '督办单',
    number: `〔${date.slice(0, 4)}〕　　号`,
    issueLine: { issuer: OFFICE, date },
    title: `关于督办“${subject}”的通知`,
    addressee: unitName,
    blocks: [
      heading('一、督办事项'),
      paragraph(`“${consultationTitle}”协商会议形成的承诺“${subject}”（${matter.number}），由你单位主办。`),
      paragraph(`承诺事项：${withoutStop(matter.action)}。交付成果：${withoutStop(matter.deliverable)}。`),
      labelled('完成时限', `${longDate(dueOn)}${late}`),
      labelled('责任人', matter.responsiblePerson),
      heading('二、督办意见'),
      ...standing.map(({ instruction, at, leaderName }) =>
        labelled(`${leaderName ?? '区政协领导'}（${longDate(dayInChina(new Date(at)))}）`, inFullWidth(instruction)),
      ),
      heading('三、办理要求'),
      paragraph(
        `请抓紧办理，及时填报进展和现场材料；办复后由跟踪委员核实、群众验收。确有困难的，请向${committee}说明理由并提出延期申请。`,
      ),
    ],
    signature: { issuer: OFFICE, date },
    colophon: { to: null, copyTo: committee, issuer: OFFICE, date },
  };
}
