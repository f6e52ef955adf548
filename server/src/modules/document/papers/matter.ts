import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { leadFullNameOf, readCommitment } from '../../commitment/index.js';
import { isDemandTakenDown } from '../../consultation/index.js';
import { committeeIssuer, inFullWidth } from '../paper.js';

interface Named {
  readonly demandTitle: string;
  readonly consultationTitle: string;
  readonly committeeName: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly isTakenDown: boolean;
  /** Steps whose words were taken down by themselves. */
  readonly stepsDown: string[];
}

const namedQuery = prepared<Named, { id: string }>(
  'document.matter',
  `select d.title as "demandTitle", k.title as "consultationTitle", lc.name as "committeeName", c.due_on as "dueOn",
     ${leadFullNameOf('c')} as "unitName", ${isDemandTakenDown('c.demand_id')} as "isTakenDown",
     (select coalesce(json_agg(s.id), '[]') from commitment_step s join take_down o on o.record_id = s.id
      where s.commitment_id = c.id and o.kind = 'STEP' and o.put_back_at is null) as "stepsDown"
   from commitment c join demand d on d.id = c.demand_id join consultation k on k.id = c.consultation_id
   join liaison_committee lc on lc.id = c.committee_id where c.id = :id`,
);

/** A matter as its papers call it, for whoever may read it; of one that was taken down nothing goes on paper. */
export async function matterOnPaper(ctx: RequestContext, commitmentId: string) {
  const matter = await readCommitment(ctx, commitmentId);
  const named = matter && (await ctx.read.one(namedQuery, { id: matter.id }));
  if (!named || named.isTakenDown) return null;
  const { demandTitle, consultationTitle, committeeName, unitName, dueOn, stepsDown } = named;
  return {
    matter,
    subject: inFullWidth(demandTitle),
    consultationTitle: inFullWidth(consultationTitle),
    committee: committeeIssuer(committeeName),
    unitName,
    dueOn,
    stepsDown,
  };
}

export const withoutStop = (text: string) => inFullWidth(text.trim().replace(/[。.;；]{1,9}$/u, ''));

/** Where everybody follows a matter by its code, in words; nothing where nobody said how this house is reached. */
export function followedAt({ services }: RequestContext, trackingCode: string): string {
  const { publicUrl } = services.config;
  const where = publicUrl ? `打开${publicUrl}/portal/t/${trackingCode}，` : '';
  return `提出诉求的群众可${where}凭跟踪码${trackingCode}查看办理情况。`;
}
