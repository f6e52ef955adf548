import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf, memberIdOf, type Viewer } from '../../kernel/viewer.js';
import { specialCommitteesOn, standingOn } from '../roster/index.js';
import { Appraisal, AppraisalOpinion, AppraisalRound } from './appraisal.entity.js';
import type { Whose, WhoseGroups } from './appraisal.policy.js';
import type { Actor, Standing } from './appraisal.rules.js';

export interface LockedReport {
  readonly report: Appraisal;
  readonly round: AppraisalRound;
  readonly standing: Standing;
  readonly opinions: readonly AppraisalOpinion[];
}

export const actorIn = ({ ctx }: Transaction): Actor => ({
  accountId: accountIdOf(ctx.viewer),
  memberId: memberIdOf(ctx.viewer),
  today: ctx.today(),
});

export async function lockRound(tx: Transaction, id: string): Promise<AppraisalRound> {
  const round = await tx.em.findOne(AppraisalRound, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!round) throw notFound();
  return round;
}

/** Reports of one round, in one order, with their rows locked. The caller holds the round where it counts them. */
export async function lockReports(tx: Transaction, round: AppraisalRound, ids: readonly string[]) {
  const reports = await tx.em.find(
    Appraisal,
    { round: round.id, id: { $in: [...ids] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const opinions = await tx.em.find(AppraisalOpinion, {
    appraisal: { $in: reports.map(({ id }) => id) },
    withdrawnAt: null,
  });
  return reports.map((report): LockedReport => {
    const standing = opinions.filter(({ appraisal }) => appraisal.id === report.id);
    return { report, round, opinions: standing, standing: standingOf(report, round, standing) };
  });
}

/** The report with its round: whoever may not know of it finds none. */
export async function lockReport(
  tx: Transaction,
  id: string,
  may: (viewer: Viewer | null, whose: WhoseGroups) => boolean,
): Promise<LockedReport & { readonly whose: WhoseGroups }> {
  const found = await tx.em.findOne(Appraisal, knownId(id), { populate: ['round'] });
  if (!found) throw notFound();
  const whose = { ...whoseOf(found), ...(await groupsOf(tx, found)) };
  if (!may(tx.ctx.viewer, whose)) throw notFound();
  const roundId = found.round.id;
  tx.em.clear();
  const [locked] = await lockReports(tx, await lockRound(tx, roundId), [found.id]);
  if (!locked) throw notFound();
  return { ...locked, whose };
}

/** The groups its member belonged to on the last day of the year, or belongs to today. */
async function groupsOf(tx: Transaction, { member, round }: Appraisal): Promise<Omit<WhoseGroups, keyof Whose>> {
  const lastDay = `${round.getEntity().year}-12-31`;
  const day = lastDay < tx.ctx.today() ? lastDay : tx.ctx.today();
  const [found] = await tx.em.execute<{ sectorId: string | null; specialCommitteeIds: string[] }[]>(
    `select ${standingOn('m', 'sector_id', '?::date')} as "sectorId",
       ${specialCommitteesOn('m', '?::date')} as "specialCommitteeIds" from member m where m.id = ?`,
    [day, day, member.id],
  );
  return found ?? { sectorId: null, specialCommitteeIds: [] };
}

export const whoseOf = ({ member, committeeId }: Appraisal): Whose => ({ memberId: member.id, committeeId });

/** What listeners learn of a report. */
export const eventOf = ({ report, round }: LockedReport) => ({
  ...{ appraisalRoundId: round.id, year: round.year, appraisalId: report.id, ...whoseOf(report) },
});

const standingOf = (
  report: Appraisal,
  { calledBackAt, writeBy, opineBy }: AppraisalRound,
  opinions: readonly AppraisalOpinion[],
): Standing => ({
  ...{ calledBack: calledBackAt !== null, writeBy, opineBy, handedIn: report.handedInAt !== null },
  ...{ opined: opinions.length > 0, opinedByCommittee: opinions.some(({ side }) => side === 'COMMITTEE') },
  ...{ graded: report.grade !== null, gradedBy: report.gradedBy, objectBy: report.objectBy },
  ...{ objected: report.objectedAt !== null, answered: report.answeredAt !== null },
  ...{ archived: report.archivedAt !== null, memberId: report.member.id },
});
