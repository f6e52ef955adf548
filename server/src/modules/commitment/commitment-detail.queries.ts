// Longer than 300 lines: one statement, everything the page of a commitment shows.
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { accountIdOf, hasRole, Role } from '../../kernel/viewer.js';
import { noAnswers, type StoredTally, TALLIES, TERMS, toTally, WITH_TERMS } from './acceptance/tally.queries.js';
import { clocksOf, type Turn } from './clock/clock.rules.js';
import { CommitmentStatus } from './commitment.entity.js';
import { canCoverPhotos, capacityOf, handles } from './commitment.policy.js';
import { CommitmentAct, type CommitmentFacts, mayAct, whyCannotAct } from './commitment-acts.rules.js';
import { CommitmentDetail } from './commitment-detail.types.js';
import {
  type Dated,
  dayOf,
  FROM,
  jsonList,
  OF_MY_COMMITTEE,
  PART_OF_IT,
  ROW,
  type Stored,
  scoped,
  toRow,
  VISIBLE,
} from './commitment-row.js';
import type { CommitmentRow } from './commitment-row.types.js';
import { correctedRecordOf } from './corrected.js';
import { LAST_STEP, type LastStep, lastActOf } from './last-act.js';
import { RELAPSE_REPORTS } from './relapse-report/relapse-report.sql.js';
import { SUPERVISED_BY } from './supervision.sql.js';
import { laterDay, timelinessBounds } from './timeliness.rules.js';
import { leadNameOf, ledByOwnTownship } from './unit.js';

/** `before_ids` and `after_ids` of a row, as pairs. */
const pairsOf = (
  row: string,
) => `coalesce((select json_agg(json_build_object('before', pair.before, 'after', pair.after)
  order by pair.n) from unnest(${row}.before_ids, ${row}.after_ids) with ordinality as pair (before, after, n)), '[]') as pairs`;
const documentsOf = (
  row: string,
) => `coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by listed.n)
  from unnest(${row}.document_ids) with ordinality as listed (id, n) join stored_file f on f.id = listed.id), '[]') as documents`;

interface StoredDetail
  extends Stored,
    Omit<
      CommitmentDetail,
      | keyof CommitmentRow
      | 'acceptance'
      | 'viewerCanIssueLink'
      | 'viewerActs'
      | 'hasSiteFence'
      | 'clocks'
      | 'extensionLatest'
      | 'lastAct'
    > {
  readonly turns: Turn[];
  readonly extensionWorkingDays: number;
  readonly askedBy: string | null;
  readonly leadDepartmentId: string | null;
  readonly ledByOwnTownship: boolean;
  readonly assistingDepartmentIds: string[];
  readonly followingMemberId: string | null;
  readonly lookBackMemberId: string | null;
  readonly inCommittee: boolean;
  readonly tallies: StoredTally[];
  readonly threshold: number;
  readonly minimum: number;
  readonly invitedTotal: number;
  readonly repliedByViewer: boolean;
  readonly lastUrgedAt: string | null;
  readonly supervisedByViewer: boolean;
  readonly lastStep: LastStep | null;
  readonly voiceCount: number;
}

const LINK = `l.id, l.number, l.action, l.status, l.due_on as "dueOn", ${leadNameOf('l')} as "leadDepartmentName"`;
const links = (condition: string) => jsonList(`select ${LINK} from commitment l where ${condition}`, 'listed.number');
const link = (id: string) => `(select to_json(one) from (select ${LINK} from commitment l where l.id = ${id}) one)`;

/** Its own, and those of the whole it was split off: what was done before goes with each part. */
const OF_IT = (of: string) => `(${of}.commitment_id = c.id or ${of}.commitment_id = any(c.ancestor_ids))`;

/** Nobody's account: the organisation by whose link it came. */
const OF_STEP = (step: string) => `(select o.name from commitment_step st join organisation o on o.id = st.in_name_of_id
  where ${step} limit 1)`;

const detailQuery = prepared<StoredDetail, Dated & { id: string; accountId: string | null }>(
  'commitment.detail',
  `select ${ROW}, c.tracking_code as "trackingCode", c.committee_id as "committeeId", c.demand_id as "demandId",
     de.number as "demandNumber", de.body as "demandBody", t.id as "topicId", t.title as "topicTitle", coalesce(t.place, co.place) as place,
     c.responsible_person as "responsiblePerson", c.promise_version as "promiseVersion", c.promised_due_on as "promisedDueOn",
     c.extension_until as "extensionUntil", c.extension_reason as "extensionReason",
     c.wrong_unit_reason as "wrongUnitReason", c.return_reason as "returnReason", ${LAST_STEP} as "lastStep",
     (select count(*)::int from acceptance_answer aa where aa.commitment_id = c.id and aa.round = c.round) as "voiceCount",
     c.acceptance_code as "acceptanceCode",
     c.acceptance_closes_on as "acceptanceClosesOn", c.closed_at as "closedAt",
     c.lead_department_id as "leadDepartmentId", c.lead_organisation_id as "leadOrganisationId",
     ${ledByOwnTownship('c')} as "ledByOwnTownship", c.following_member_id as "followingMemberId",
     c.look_back_member_id as "lookBackMemberId",
     array(select a.department_id from commitment_assisting_departments a where a.commitment_id = c.id) as "assistingDepartmentIds",
     ${OF_MY_COMMITTEE} as "inCommittee", ${TERMS}, ${TALLIES} as tallies,
     fs.extensions_allowed as "extensionsAllowed", fs.extension_working_days as "extensionWorkingDays",
     ${link('c.split_from_id')} as "splitFrom", ${link('c.merged_into_id')} as "mergedInto",
     ${links(PART_OF_IT)} as parts,
     ${links('l.merged_into_id = c.id and l.split_from_id is distinct from c.id')} as "mergedFrom",
     ${jsonList(
       `select t.party, t.round, t.started_on as "startedOn", t.ended_on as "endedOn", t.due_on as "dueOn"
        from commitment_turn t where ${OF_IT('t')}`,
       'listed."startedOn"',
     )} as turns,
     case when c.status = 'EXTENSION_REQUESTED' then (select s.acted_by from commitment_step s where s.commitment_id = c.id
       and s.kind = 'EXTENSION_REQUESTED' order by s.at desc limit 1) end as "askedBy",
     exists (select from reply r where r.commitment_id = c.id and r.replied_by = :accountId::uuid) as "repliedByViewer",
     (select max(s.at) from commitment_step s where s.commitment_id = c.id and s.kind = 'URGED' and s.acted_by is not null) as "lastUrgedAt",
     ${SUPERVISED_BY('c.id', 's.acted_by = :accountId::uuid')} is not null as "supervisedByViewer",
     ${jsonList(
       `select s.id, s.kind, s.round, s.at, s.note, s.due_on as "dueOn", s.channel,
          ac.display_name as "actorName", o.name as "inNameOf"
        from commitment_step s left join account ac on ac.id = s.acted_by
          left join organisation o on o.id = s.in_name_of_id where ${OF_IT('s')}`,
       'listed.at, listed.id',
     )} as steps,
     ${jsonList(
       `select x.id, ${correctedRecordOf('x')} as record, x.record_id as "recordId", x.field, x.said_before as "saidBefore", x.says_now as "saysNow",
          coalesce(x.taken_back, false) as "takenBack", x.reason, x.corrected_at as at, ac.display_name as "correctorName"
        from correction x left join account ac on ac.id = x.corrected_by where x.part_of = c.id`,
       'listed.at desc, listed.id desc',
     )} as corrections,
     ${jsonList(
       `select d.id, d.short_name as name from commitment_assisting_departments ad
        join department d on d.id = ad.department_id where ad.commitment_id = c.id`,
       'listed.name',
     )} as "assistingDepartments",
     ${jsonList(
       `select p.id, p.round, ps.words_zh as "stageZh", ps.words_en as "stageEn", p.text, p.photo_ids as "photoIds",
          ${pairsOf('p')}, ${documentsOf('p')}, p.reported_at as "reportedAt",
          coalesce(ac.display_name, ${OF_STEP('st.id = p.step_id')}) as "reporterName"
        from progress_entry p left join progress_stage ps on ps.id = p.stage_id
          left join account ac on ac.id = p.reported_by where ${OF_IT('p')}`,
       'listed."reportedAt", listed.id',
     )} as progress,
     ${jsonList(
       `select r.id, r.round, r.result_class as "resultClass", r.text, r.reason, r.basis, r.next_look_on as "nextLookOn",
          r.delivered, r.progress_ids as "progressIds", r.photo_ids as "photoIds", ${pairsOf('r')}, ${documentsOf('r')},
          r.replied_at as "repliedAt",
          coalesce(ac.display_name, ${OF_STEP(`st.commitment_id = r.commitment_id and st.round = r.round and st.kind = 'REPLIED'`)}) as "replierName"
        from reply r left join account ac on ac.id = r.replied_by where ${OF_IT('r')}`,
       'listed.round',
     )} as replies,
     ${jsonList(
       `select v.id, v.round, v.finding, v.text, v.place, v.presence, v.photo_ids as "photoIds", v.verified_at as "verifiedAt", vm.name as "memberName"
        from verification v join member vm on vm.id = v.member_id where ${OF_IT('v')}`,
       'listed.round',
     )} as verifications,
     c.notice_posted_on as "noticePostedOn",
     ${jsonList(
       'select o.round, o.kind, o.day, o.answers from acceptance_oddity o where o.commitment_id = c.id',
       'listed.round, listed.day, listed.kind',
     )} as oddities,
     ${jsonList(
       `select a.id, a.round, a.result, a.invited, a.comment, a.answered_at as "answeredAt"
        from acceptance_answer a where a.commitment_id = c.id and a.comment is not null order by a.answered_at desc, a.id limit 100`,
       'listed."answeredAt" desc, listed.id',
     )} as comments,
     ${jsonList(
       `select b.id, b.round, b.kind, b.due_on as "dueOn", b.looked_at as "lookedAt", bm.name as "memberName", b.finding, b.text,
          b.place, b.presence, b.photo_ids as "photoIds", nt.number as "newTopicNumber"
        from look_back b left join member bm on bm.id = b.member_id left join topic nt on nt.id = b.new_topic_id
        where b.commitment_id = c.id and b.dropped_at is null`,
       'listed."dueOn", listed.id',
     )} as "lookBacks", lbm.name as "lookBackMemberName",
     ${jsonList(RELAPSE_REPORTS, 'listed."reportedAt" desc, listed.id desc')} as "relapseReports",
     (select json_build_object('place', sf.place, 'latitude', sf.latitude, 'longitude', sf.longitude,
        'radiusMetres', sf.radius_metres, 'version', sf.version) from site_fence sf where sf.commitment_id = c.id) as "siteFence"
   from ${FROM} ${WITH_TERMS} left join topic t on t.id = co.topic_id
     left join member lbm on lbm.id = c.look_back_member_id
   where c.id = :id::uuid and ${VISIBLE}`,
);

/** One commitment with its whole chain, and what this person may do with it. Null when it is not theirs to read. */
export async function readCommitment(ctx: RequestContext, id: string): Promise<CommitmentDetail | null> {
  const row = await ctx.read.one(detailQuery, {
    ...scoped(ctx),
    ...timelinessBounds(ctx.services.calendar, ctx.today()),
    id: knownId(id),
    accountId: accountIdOf(ctx.viewer),
  });
  return row && toDetail(ctx, row);
}

/** After an act: it was just read under its lock, so it is there. */
export async function readChanged(ctx: RequestContext, id: string): Promise<CommitmentDetail> {
  const detail = await readCommitment(ctx, id);
  if (!detail) throw notFound();
  return detail;
}

function toDetail(ctx: RequestContext, row: StoredDetail): CommitmentDetail {
  const {
    leadDepartmentId,
    assistingDepartmentIds,
    followingMemberId,
    lookBackMemberId,
    inCommittee,
    tallies,
    threshold,
    minimum,
    invitedTotal,
    repliedByViewer,
    lastUrgedAt,
    supervisedByViewer,
    turns,
    extensionWorkingDays,
    askedBy,
    lastStep,
    voiceCount,
    ...stored
  } = row;
  const today = ctx.today();
  const capacity = capacityOf(
    ctx.viewer,
    {
      committeeId: row.committeeId,
      leadDepartmentId,
      leadOrganisationId: row.leadOrganisationId,
      ledByOwnTownship: row.ledByOwnTownship,
      assistingDepartmentIds,
      followingMemberId,
      lookBackMemberId,
    },
    inCommittee,
  );
  const asked = row.acceptanceCode && !tallies.some(({ round }) => round === row.round) && isAsking(row.status);
  const facts: CommitmentFacts = {
    status: row.status,
    today,
    acknowledgeBy: row.acknowledgeBy,
    progressCount: row.progressCount,
    repliedByViewer,
    supervisedByViewer,
    urgedToday: dayOf(lastUrgedAt) === today,
    extensionCount: row.extensionCount,
    extensionsAllowed: row.extensionsAllowed,
    askedByViewer: askedBy !== null && askedBy === accountIdOf(ctx.viewer),
    answerCount: tallies.find(({ round }) => round === row.round)?.invitedCount ?? 0,
    acceptanceMinimum: minimum,
    acceptanceClosesOn: row.acceptanceClosesOn,
    voiceCount,
    returnRequested: row.returnReason !== null,
    lastAct: lastActOf(lastStep),
    lastActOn: dayOf(lastStep?.at ?? null),
  };
  const { comments, ...rest } = stored;
  // An officer of the handling department reads how many accept, not who wrote what to whom.
  const looksIntoIt = capacity.organiser || capacity.leader || capacity.follows || capacity.looksBack;
  const shownComments = capacity.organiser || capacity.leader || capacity.follows ? comments : [];
  return Object.assign(new CommitmentDetail(), toRow(ctx.services.calendar, today, rest), {
    trackingCode: row.trackingCode,
    committeeId: row.committeeId,
    leadOrganisationId: row.leadOrganisationId,
    demandId: row.demandId,
    demandNumber: row.demandNumber,
    demandBody: row.demandBody,
    topicId: row.topicId,
    topicTitle: row.topicTitle,
    place: row.place,
    responsiblePerson: row.responsiblePerson,
    promisedDueOn: row.promisedDueOn,
    clocks: clocksOf(ctx.services.calendar, today, turns, row),
    promiseVersion: row.promiseVersion,
    extensionsAllowed: row.extensionsAllowed,
    extensionLatest: ctx.services.calendar.add(laterDay(row.dueOn, today), extensionWorkingDays).day,
    splitFrom: row.splitFrom,
    mergedInto: row.mergedInto,
    parts: row.parts,
    mergedFrom: row.mergedFrom,
    extensionUntil: row.extensionUntil,
    extensionReason: row.extensionReason,
    wrongUnitReason: row.wrongUnitReason,
    returnReason: row.returnReason,
    lastAct: facts.lastAct,
    corrections: row.corrections,
    assistingDepartments: row.assistingDepartments,
    acceptanceCode: row.acceptanceCode,
    acceptanceClosesOn: row.acceptanceClosesOn,
    closedAt: row.closedAt,
    steps: row.steps,
    progress: row.progress,
    replies: row.replies,
    verifications: row.verifications,
    acceptance: [...tallies, ...(asked ? [noAnswers(row.round)] : [])].map((tally) =>
      toTally(tally, { threshold, minimum, invitedTotal }),
    ),
    comments: shownComments,
    noticePostedOn: row.noticePostedOn,
    oddities: capacity.organiser || capacity.leader ? row.oddities : [],
    lookBacks: row.lookBacks,
    relapseReports: looksIntoIt ? row.relapseReports : [],
    lookBackMemberName: row.lookBackMemberName,
    siteFence: capacity.organiser ? row.siteFence : null,
    hasSiteFence: row.siteFence !== null,
    viewerCanIssueLink: capacity.entersForLead && !handles(capacity),
    viewerCanCoverPhotos: canCoverPhotos(capacity),
    viewerCanTakeDown: hasRole(ctx.viewer, Role.SECRETARIAT),
    viewerActs: Object.values(CommitmentAct)
      .filter((act) => mayAct(act, capacity))
      .map((act) => ({ act, whyNot: whyCannotAct(act, capacity, facts) })),
  });
}

function isAsking(status: CommitmentStatus): boolean {
  return (
    status === CommitmentStatus.ACCEPTANCE_OPEN ||
    status === CommitmentStatus.CLOSED ||
    status === CommitmentStatus.HELD
  );
}
