import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { leadFullNameOf, leadIdOf, readCommitment } from '../../commitment/index.js';
import { isDemandTakenDown } from '../../consultation/index.js';
import {
  chineseNumber,
  committeeIssuer,
  heading,
  inFullWidth,
  longDate,
  type OfficialPaper,
  PaperLayout,
  paragraph,
  subheading,
} from '../paper.js';
import { withoutStop } from './matter.js';

interface HandedOver {
  readonly number: string;
  readonly demandTitle: string;
  readonly action: string;
  readonly deliverable: string;
  readonly dueOn: string;
  readonly responsiblePerson: string;
  readonly assisting: string[];
  readonly assignedAt: string;
  readonly acknowledgeBy: string;
  readonly departmentName: string;
  readonly consultationTitle: string;
  readonly committeeName: string;
  readonly heldAt: string | null;
}

/** Whoever may read one matter of a department may read what it was handed with. */
const handedOverQuery = prepared<HandedOver, { id: string }>(
  'document.handedOver',
  `select c.number, d.title as "demandTitle", c.action, c.deliverable, c.due_on as "dueOn",
     c.responsible_person as "responsiblePerson", c.assigned_at as "assignedAt", c.acknowledge_by as "acknowledgeBy",
     ${leadFullNameOf('c')} as "departmentName", k.title as "consultationTitle", lc.name as "committeeName", m.opened_at as "heldAt",
     (select coalesce(json_agg(a.name order by a.name), '[]') from commitment_assisting_departments j
      join department a on a.id = j.department_id where j.commitment_id = c.id) as assisting
   from commitment asked
   join commitment c on c.consultation_id = asked.consultation_id and ${leadIdOf('c')} = ${leadIdOf('asked')}
   join demand d on d.id = c.demand_id
   join consultation k on k.id = c.consultation_id join liaison_committee lc on lc.id = c.committee_id
   left join meeting m on m.consultation_id = k.id
   where asked.id = :id and c.status not in ('WRONG_UNIT', 'SPLIT', 'MERGED', 'WITHDRAWN')
     and not ${isDemandTakenDown('c.demand_id')} order by c.number`,
);

/** 交办函: what a consultation handed to one department, each with what is owed and by when. */
export async function handOverLetter(ctx: RequestContext, commitmentId: string): Promise<OfficialPaper | null> {
  const readable = await readCommitment(ctx, commitmentId);
  if (!readable) return null;
  const matters = await ctx.read.all(handedOverQuery, { id: readable.id });
  const [first] = matters;
  if (!first) return null;
  const issuer = committeeIssuer(first.committeeName);
  const lastAssigned = latest(matters.map(({ assignedAt }) => assignedAt));
  const acknowledgeBy = latest(matters.map((matter) => matter.acknowledgeBy));
  const held = first.heldAt === null ? '' : `${longDate(dayInChina(new Date(first.heldAt)))}，`;
  return {
    layout: PaperLayout.LETTER,
    masthead: issuer,
    // The office's registry gives it its number.
    number: `〔${lastAssigned.slice(0, 4)}〕　　号`,
    issueLine: null,
    title: `关于交办“${first.consultationTitle}”协商成果的函`,
    addressee: first.departmentName,
    blocks: [
      paragraph(
        inFullWidth(
          `${held}${issuer}组织召开“${first.consultationTitle}”协商会议。会上你单位就群众诉求作出承诺，协商纪要已经确认。现将由你单位主办的${matters.length}项事项交办如下，请按期办理。`,
        ),
      ),
      heading('一、交办事项'),
      ...matters.flatMap((matter, index) => [
        subheading(`（${chineseNumber(index + 1)}）${inFullWidth(matter.demandTitle)}（${matter.number}）`),
        paragraph(
          inFullWidth(`承诺事项：${withoutStop(matter.action)}。交付成果：${withoutStop(matter.deliverable)}。`),
        ),
        paragraph(
          `完成时限：${longDate(matter.dueOn)}。责任人：${matter.responsiblePerson}。${
            matter.assisting.length > 0 ? `协办单位：${matter.assisting.join('、')}。` : ''
          }`,
        ),
      ]),
      heading('二、办理要求'),
      paragraph(`请于${longDate(acknowledgeBy)}前签收；不属本单位职责的，请在此期限内说明理由退回。`),
      paragraph(
        '办理中请及时报送进展和现场材料。办复后由跟踪委员到现场核实，并请提出诉求的群众验收；未通过验收的，退回再办理。确需延期的，请在到期前说明理由提出申请。',
      ),
    ],
    attachments: [],
    signature: { issuer, date: longDate(dayInChina(new Date(lastAssigned))) },
    colophon: null,
  };
}

/** Of days or moments as text, which sort as they follow each other. */
const latest = (moments: readonly string[]) => [...moments].sort().at(-1) ?? '';
