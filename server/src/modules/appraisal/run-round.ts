import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { keepCorrections } from '../../kernel/corrections/index.js';
import { badInput } from '../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { yearInput } from '../duty/index.js';
import { Appraisal, AppraisalRound } from './appraisal.entity.js';
import { roundCalledBack, roundCorrected, roundOpened } from './appraisal.events.js';
import type {
  AppraisalRoundTerms,
  CallBackAppraisalRoundInput,
  CorrectAppraisalRoundInput,
  OpenAppraisalRoundInput,
} from './appraisal.inputs.js';
import { canRunAppraisals } from './appraisal.policy.js';
import { AppraisalRefusal, AppraisalRefusalCode } from './appraisal.refusal.js';
import { enrol } from './enrol.js';
import { areInOrder, type GradeRules } from './grade.rules.js';
import { lockRound } from './lock-report.js';

const MOST_DAYS = 60;
const MOST_POINTS = 1000;

const eventOf = ({ id, year }: AppraisalRound) => ({ appraisalRoundId: id, year });
const refuse = (code: keyof typeof AppraisalRefusalCode) => new AppraisalRefusal(AppraisalRefusalCode[code]);

function within(value: number, most: number, field: string, least = 0): number {
  if (!(value >= least && value <= most)) throw badInput(field, 'OUT_OF_BOUNDS');
  return value;
}

function rulesInput({ rules }: AppraisalRoundTerms): GradeRules {
  const least = (name: 'excellent' | 'competent' | 'basic') => ({
    points: within(rules[name].points, MOST_POINTS, `rules.${name}.points`),
    presence: within(rules[name].presence, 100, `rules.${name}.presence`),
  });
  return {
    ...{ excellent: least('excellent'), competent: least('competent'), basic: least('basic') },
    excellentShare: within(rules.excellentShare, 100, 'rules.excellentShare'),
    unwritten: rules.unwritten,
  };
}

/** Working days for each part, from the day it was opened. */
function termsOf(ctx: RequestContext, openedOn: string, input: AppraisalRoundTerms) {
  const { calendar } = ctx.services;
  const writeBy = calendar.add(openedOn, within(input.writeDays, MOST_DAYS, 'writeDays', 1)).day;
  return {
    writeBy,
    opineBy: calendar.add(writeBy, within(input.opineDays, MOST_DAYS, 'opineDays', 1)).day,
    objectionDays: within(input.objectionDays, MOST_DAYS, 'objectionDays', 1),
    rules: rulesInput(input),
  };
}

/** Asks everybody who served in a year for their report of it. */
export async function openAppraisalRound(
  ctx: RequestContext,
  { clientMutationId, ...input }: OpenAppraisalRoundInput,
): Promise<AppraisalRound | AppraisalRefusal> {
  authorize(canRunAppraisals(ctx.viewer), 'open a round of annual reports');
  const year = yearInput(input.year);
  const terms = termsOf(ctx, ctx.today(), input);
  return inTransaction(ctx, (tx) => {
    const act = () => open(tx, year, terms);
    if (!clientMutationId) return act();
    return once<AppraisalRound, AppraisalRound | AppraisalRefusal>(
      tx,
      { act: 'openAppraisalRound', clientMutationId, input },
      act,
      (id) => tx.em.findOneOrFail(AppraisalRound, id),
    );
  });
}

async function open(tx: Transaction, year: number, terms: ReturnType<typeof termsOf>) {
  if (String(year) > tx.ctx.today().slice(0, 4)) return refuse('YEAR_TO_COME');
  if (!areInOrder(terms.rules)) return refuse('RULES_NOT_IN_ORDER');
  // Two who open the same year take turns.
  await tx.em.execute(`select pg_advisory_xact_lock(hashtext('appraisal_round'), ?)`, [year]);
  if (await tx.em.findOne(AppraisalRound, { year, calledBackAt: null })) return refuse('YEAR_IS_OPEN');
  const openedBy = accountIdOf(tx.ctx.viewer) as string;
  const round = tx.em.create(AppraisalRound, { year, openedOn: tx.ctx.today(), ...terms, openedBy });
  tx.em.persist(round);
  await tx.em.flush();
  await enrol(tx, round);
  tx.record(roundOpened({ ...eventOf(round), dueOn: round.writeBy }));
  return round;
}

const said = ({ writeBy, opineBy, objectionDays, rules }: ReturnType<typeof termsOf>) => ({
  ...{ writeBy, opineBy, objectionDays: String(objectionDays) },
  rules: [rules.excellent, rules.competent, rules.basic]
    .flatMap(({ points, presence }) => [points, presence])
    .concat(rules.excellentShare)
    .join(' / ')
    .concat(` / ${rules.unwritten}`),
});

/** Other days or another rule, until the first grade is decided. */
export function correctAppraisalRound(
  ctx: RequestContext,
  { id, version, reason: why, ...input }: CorrectAppraisalRoundInput,
): Promise<AppraisalRound | AppraisalRefusal> {
  authorize(canRunAppraisals(ctx.viewer), 'correct a round of annual reports');
  const reason = textInput(why, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const round = await lockRound(tx, id);
    const refusal = await whyCannotChange(tx, round);
    if (refusal) return refusal;
    expectVersion(round, version);
    const terms = termsOf(ctx, round.openedOn, input);
    if (!areInOrder(terms.rules)) return refuse('RULES_NOT_IN_ORDER');
    const changed = keepCorrections(tx, { record: 'appraisal_round', id: round.id }, said(round), said(terms), reason);
    if (changed.length === 0) return refuse('NOTHING_CHANGED');
    Object.assign(round, terms);
    tx.record(roundCorrected({ ...eventOf(round), dueOn: round.writeBy }));
    return round;
  });
}

/** Opened by mistake: nobody is asked any more, and the year may be opened anew. What was written stays with the round. */
export function callBackAppraisalRound(
  ctx: RequestContext,
  { id, version, ...input }: CallBackAppraisalRoundInput,
): Promise<AppraisalRound | AppraisalRefusal> {
  authorize(canRunAppraisals(ctx.viewer), 'call a round of annual reports back');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const round = await lockRound(tx, id);
    const refusal = await whyCannotChange(tx, round);
    if (refusal) return refusal;
    expectVersion(round, version);
    Object.assign(round, { calledBackAt: ctx.now(), calledBackReason: reason });
    tx.record(roundCalledBack(eventOf(round)));
    return round;
  });
}

async function whyCannotChange(tx: Transaction, round: AppraisalRound): Promise<AppraisalRefusal | null> {
  if (round.calledBackAt) return refuse('CALLED_BACK');
  const decided = await tx.em.count(Appraisal, { round: round.id, grade: { $ne: null } });
  return decided > 0 ? refuse('GRADES_DECIDED') : null;
}
