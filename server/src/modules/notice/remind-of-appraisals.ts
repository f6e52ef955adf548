import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

/** So many working days before its day. */
const REMIND_WORKING_DAYS = 2;

const roundsQuery = prepared<{ id: string; writeBy: string; opineBy: string }>(
  'notice.appraisalRounds',
  `select r.id, r.write_by as "writeBy", r.opine_by as "opineBy" from appraisal_round r where r.called_back_at is null
     and exists (select from appraisal a where a.round_id = r.id and a.grade is null) order by r.id`,
);

/** Once before the day and once after: whoever has not written, and the directors whose opinion is missing. */
export async function remindOfAppraisals(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  const today = ctx.today();
  for (const { id, writeBy, opineBy } of await ctx.read.all(roundsQuery, {})) {
    const due = async (dueOn: string, soon: keyof typeof reminders, late: keyof typeof reminders) => {
      const left = calendar.between(today, dueOn);
      if (left > REMIND_WORKING_DAYS) return;
      await tell(ctx, reminders[left < 0 ? late : soon], {
        subject: subjectOf({ appraisalRoundId: id }),
        detail: { dueOn },
        key: `appraisal:${id}:${dueOn}`,
        at: ctx.now(),
      });
    };
    // Late ones are taken until the opinions are over.
    if (today <= opineBy) await due(writeBy, 'appraisalDueSoon', 'appraisalOverdue');
    if (today > writeBy) await due(opineBy, 'appraisalOpinionDueSoon', 'appraisalOpinionOverdue');
  }
}
