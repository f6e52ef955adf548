import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Reaction } from '../../kernel/module.js';
import { prepared } from '../../kernel/read.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { Appraisal } from './appraisal.entity.js';
import { archived, corrected, enrolled } from './appraisal.events.js';
import type { CorrectAppraisalGradeInput } from './appraisal.inputs.js';
import { canRunAppraisals } from './appraisal.policy.js';
import { AppraisalRefusal, AppraisalRefusalCode } from './appraisal.refusal.js';
import { isToArchive, whyCannotCorrect } from './appraisal.rules.js';
import { isOverShare, keepGrade } from './decide-grade.js';
import { enrol } from './enrol.js';
import { factsOfMany, served, type Whose } from './facts.js';
import { AppraisalGrade } from './grade.rules.js';
import { actorIn, eventOf, lockReport, lockReports, lockRound } from './lock-report.js';

const roundsQuery = prepared<{ id: string }>(
  'appraisal.roundsUnderWay',
  `select r.id from appraisal_round r where r.called_back_at is null
     and exists (select from appraisal a where a.round_id = r.id and a.archived_at is null) order by r.id`,
);
const movingQuery = prepared<Whose & { id: string }, { roundId: string }>(
  'appraisal.moving',
  `select a.id, a.member_id as "memberId", r.year, ${served('m', 'r.year')}
   from appraisal a join appraisal_round r on r.id = a.round_id join member m on m.id = a.member_id
   where a.round_id = :roundId and a.handed_in_at is null and a.grade is null order by a.id`,
);

/** Of what was not handed in the facts go on: the roll is read from what is kept here. Nobody's open page minds. */
export async function refreshFacts(ctx: RequestContext, roundId: string): Promise<void> {
  const moving = await ctx.read.all(movingQuery, { roundId });
  const [first] = moving;
  if (!first) return;
  const facts = JSON.stringify(await factsOfMany(ctx, first.year, moving));
  await inTransaction(ctx, (tx) =>
    tx.em.execute(
      `update appraisal a set facts = given.facts from jsonb_to_recordset(?::jsonb) as given(id uuid, facts jsonb)
       where a.id = given.id and a.handed_in_at is null and a.grade is null`,
      [facts],
    ),
  );
}

export const onRound: Reaction<'appraisal.roundOpened' | 'appraisal.roundCorrected'> = (ctx, { data }) =>
  refreshFacts(ctx, data.appraisalRoundId);

/** Every night: who came since is asked too, facts go on, and what nobody objects to any more is archived. */
export async function keepReports(ctx: RequestContext, closing: AbortSignal): Promise<void> {
  for (const { id } of await ctx.read.all(roundsQuery, {})) {
    if (closing.aborted) return;
    await inTransaction(ctx, async (tx) => {
      const round = await lockRound(tx, id);
      const { year, writeBy: dueOn } = round;
      for (const { id: appraisalId, member, committeeId } of await enrol(tx, round))
        tx.record(enrolled({ appraisalRoundId: id, year, appraisalId, memberId: member.id, committeeId, dueOn }));
      const open = await tx.em.find(Appraisal, { round: id, grade: { $ne: null }, archivedAt: null });
      for (const one of await lockReports(
        tx,
        round,
        open.map((report) => report.id),
      )) {
        if (!isToArchive(one.standing, ctx.today())) continue;
        one.report.archivedAt = ctx.now();
        tx.record(archived(eventOf(one)));
      }
    });
    await refreshFacts(ctx, id);
  }
}

/** The one way to change what is archived: with a reason, and with what it said before. */
export function correctAppraisalGrade(
  ctx: RequestContext,
  { id, version, grade, ...input }: CorrectAppraisalGradeInput,
): Promise<Appraisal | AppraisalRefusal> {
  authorize(canRunAppraisals(ctx.viewer), 'correct an archived grade');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, canRunAppraisals);
    const { report, round, standing } = locked;
    const why = whyCannotCorrect(standing, actorIn(tx));
    if (why) return new AppraisalRefusal(why);
    expectVersion(report, version);
    const best = grade === AppraisalGrade.EXCELLENT && report.grade !== grade ? 1 : 0;
    if (await isOverShare(tx, round, best)) return new AppraisalRefusal(AppraisalRefusalCode.TOO_MANY_EXCELLENT);
    if (!keepGrade(tx, report, { grade }, reason)) return new AppraisalRefusal(AppraisalRefusalCode.NOTHING_CHANGED);
    Object.assign(report, { grade, correctedAt: ctx.now() });
    tx.record(corrected(eventOf(locked)));
    return report;
  });
}
