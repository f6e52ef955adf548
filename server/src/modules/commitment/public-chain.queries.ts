import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { prepared } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import {
  confirmedInSql,
  consultationsAbout,
  Disposition,
  hostName,
  publicInSql,
  standsInSql,
} from '../consultation/index.js';
import { byCode } from '../identity/index.js';
import { type StoredTally, TALLIES, TERMS, toTally, WITH_TERMS } from './acceptance/tally.queries.js';
import type { CommitmentStatus } from './commitment.entity.js';
import { WaitingFor } from './commitment-acts.rules.js';
import { derived, MOVED_TO } from './commitment-row.js';
import { correctedRecordOf } from './corrected.js';
import { escalationOf } from './escalation/escalation.rules.js';
import { promiseWaits } from './promises.sql.js';
import type { PublicChain, PublicChainStep, PublicCommitment, PublicDemand } from './public-chain.types.js';
import { whyNoRelapseReport } from './relapse-report/relapse-report.rules.js';
import { LAST_RELAPSE_REPORT } from './relapse-report/relapse-report.sql.js';
import {
  consultationTakenDownAt,
  demandTakenDownAt,
  isFileTakenDown,
  offTheRecord,
  stepTakenDownAt,
} from './take-down/off-the-record.js';
import { SILENT_DAYS } from './timeliness.rules.js';
import { leadNameOf } from './unit.js';

interface StoredCommitment
  extends Omit<
    PublicCommitment,
    'completion' | 'waitingFor' | 'canReportRelapse' | 'nextOn' | 'daysSinceUpdate' | 'silent' | 'acceptance' | 'status'
  > {
  readonly status: CommitmentStatus;
  readonly dueOn: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedAt: string | null;
  readonly repliedAt: string | null;
  readonly lastActedAt: string;
  readonly acceptanceClosesOn: string | null;
  readonly lookBackOn: string | null;
  readonly tallies: StoredTally[];
  readonly threshold: number;
  readonly minimum: number;
  readonly invitedTotal: number;
  readonly steps: PublicChainStep[];
}

/** From `found`: a consultation, perhaps one demand or commitment of it, and the code that was asked for. */
interface StoredChain extends Omit<PublicChain, 'demands'> {
  readonly demands: (Omit<PublicDemand, 'commitment' | 'commitments' | 'isOpen'> & {
    readonly commitments: StoredCommitment[];
  })[];
}

const PHOTOS = `coalesce(p.photo_ids, r.photo_ids, v.photo_ids, b.photo_ids, '{}')`;
const BEFORE = `coalesce(p.before_ids, r.before_ids, '{}')`;
const AFTER = `coalesce(p.after_ids, r.after_ids, '{}')`;

// A step's note is written between the parties; what was written for everybody stands on progress, reply and verification.
const STEPS = `(select coalesce(json_agg(json_build_object('kind', s.kind, 'channel', s.channel, 'round', s.round, 'at', s.at, 'dueOn', s.due_on,
    'text', coalesce(p.text, r.text, v.text, b.text), 'lookBackFinding', b.finding, 'resultClass', r.result_class, 'finding', v.finding,
    'stageZh', ps.words_zh, 'stageEn', ps.words_en, 'delivered', r.delivered, 'reason', r.reason, 'basis', r.basis,
    'presence', coalesce(v.presence, b.presence), 'pairs', coalesce(shown.pairs, '[]'),
    'photoIds', array(select photo.id from unnest(${PHOTOS}) with ordinality as photo (id, n)
      where not ${isFileTakenDown('photo.id')} order by photo.n),
    'photosTakenDown', (select count(*) from unnest(${PHOTOS} || ${BEFORE} || ${AFTER}) as photo (id) where ${isFileTakenDown('photo.id')}),
    'takenDownAt', ${stepTakenDownAt('s.id')}) order by s.at, s.id), '[]')
  from commitment_step s
  left join progress_entry p on p.step_id = s.id
  left join lateral (select exists (select from commitment_step u where u.undoes = s.id) as undone) gone on true
  left join reply r on s.kind = 'REPLIED' and not gone.undone and r.commitment_id = c.id and r.round = s.round
  left join verification v on s.kind = 'VERIFIED' and not gone.undone and v.commitment_id = c.id and v.round = s.round
  left join look_back b on b.step_id = s.id
  left join progress_stage ps on ps.id = p.stage_id
  left join lateral (select json_agg(json_build_object('before', pair.before, 'after', pair.after) order by pair.n) as pairs
    from unnest(${BEFORE}, ${AFTER}) with ordinality as pair (before, after, n)
    where not ${isFileTakenDown('pair.before')} and not ${isFileTakenDown('pair.after')}) shown on true
  where s.commitment_id = c.id and s.kind <> 'FOLLOWER_ASSIGNED')`;

/** What a step said before it was corrected is as gone as the step: which of them it was is not kept. */
const STEP_IS_TAKEN_DOWN = `exists (select from commitment_step ts where ts.commitment_id = c.id
  and ${stepTakenDownAt('ts.id')} is not null)`;

/** What was put right before anybody read it says nothing of what it said before. */
const WAS_READ = `co.in_review_since is null and x.corrected_at > coalesce((select max(rs.at) from review_step rs
  where rs.consultation_id = co.id and rs.kind = 'RELEASED'), '-infinity')`;

/** When words of the demand `de` were last put right that everybody could read; what was put right before is nobody's business. */
const CORRECTED_AT = `(select max(x.corrected_at) from correction x where x.record = 'demand' and x.record_id = de.id
  and x.field in ('title', 'reason', 'basis') and ${WAS_READ} and x.corrected_at >
    (select n.confirmed_at from minutes n join meeting g on g.id = n.meeting_id where g.consultation_id = co.id))`;

/** Each promise of the demand `de`; what it was split into stands behind its own code. */
const COMMITMENTS = `(select coalesce(json_agg(to_json(promised) order by promised.number), '[]') from (
  select c.number, c.tracking_code as "trackingCode", c.action, c.deliverable, ${leadNameOf('c')} as "departmentName",
    array(select d.short_name from commitment_assisting_departments a join department d on d.id = a.department_id
      where a.commitment_id = c.id order by d.short_name) as "assistingDepartmentNames",
    c.status, c.round, c.result_class as "resultClass", c.closed_unsolved as "closedUnsolved",
    c.promised_due_on as "promisedDueOn", c.due_on as "dueOn", c.acknowledge_by as "acknowledgeBy",
    c.acknowledged_at as "acknowledgedAt", c.replied_at as "repliedAt", c.last_acted_at as "lastActedAt",
    c.acceptance_closes_on as "acceptanceClosesOn", c.relapse_count as "relapseCount",
    (select min(b.due_on) from look_back b where b.commitment_id = c.id and b.looked_at is null and b.dropped_at is null) as "lookBackOn",
    ${MOVED_TO} as "movedTo", ${LAST_RELAPSE_REPORT} as "relapseReport",
    case when c.status = 'ACCEPTANCE_OPEN' then c.acceptance_code end as "acceptanceCode",
    (select coalesce(json_agg(json_build_object('record', ${correctedRecordOf('x')}, 'field', x.field, 'saidBefore', case when x.field <> 'RESPONSIBLE_PERSON'
        and not (x.record <> 'commitment' and ${STEP_IS_TAKEN_DOWN}) then x.said_before end, 'takenBack', false, 'at', x.corrected_at) order by x.corrected_at desc, x.id desc), '[]')
      from correction x where x.part_of = c.id and x.taken_back is null and ${WAS_READ}) as corrections,
    ${TERMS}, ${TALLIES} as tallies, ${STEPS} as steps
  from commitment c
  where c.demand_id = de.id and (c.status <> 'WITHDRAWN' or c.id = found.commitment_id)
    and case when found.commitment_id is null then c.split_from_id is null or found.with_parts
      else c.id = found.commitment_id end) promised)`;

/** What became of the demand `de` that went up as a brief. */
const ESCALATION = `case when de.disposition = 'ESCALATED' then (select coalesce(json_agg(json_build_object('kind', went.step,
    'level', went.level, 'on', went.happened_on) order by went.happened_on nulls first, went.rank), '[]') from (
  select distinct e.step, e.level, e.happened_on, array_position(array['ISSUED', 'SENT_UP', 'FORWARDED', 'NOT_ADOPTED', 'ADOPTED',
    'INSTRUCTED', 'ACTED_ON', 'HELD', 'ACTED_ON_AGAIN'], e.step) as rank
  from escalated_brief e where e.demand_id = de.id) went) else '[]'::json end`;

const chainOf = (found: string) => `with found as (${found})
   select coalesce(found.code, t.tracking_code, '') as "trackingCode", not ${publicInSql('co')} as "inReview", case when found.merged then co.title else coalesce(t.title, co.title) end as title, lc.name as "committeeName", ${hostName('co', 'lc')} as "hostName", co.form,
     coalesce(co.ended_at, co.starts_at) as "heldAt", ${consultationTakenDownAt('co.id')} as "takenDownAt",
     (select coalesce(json_agg(json_build_object('number', de.number, 'title', de.title, 'correctedAt', ${CORRECTED_AT}, 'disposition', de.disposition,
         'departmentName', dd.short_name, 'reason', de.disposition_reason, 'basis', de.disposition_basis,
         'carriedOverUntil', de.carried_over_until, 'takenDownAt', ${demandTakenDownAt('de.id')}, 'commitments', ${COMMITMENTS},
         'escalation', ${ESCALATION},
         'promiseWaits', found.commitment_id is null and ${promiseWaits('de.id')}) order by de.number), '[]')
       from demand de left join department dd on dd.id = de.department_id
       where de.consultation_id = co.id and ${standsInSql('de')} and (found.demand_id is null or de.id = found.demand_id)) as demands
   from found join consultation co on co.id = found.consultation_id
     join liaison_committee lc on lc.id = co.committee_id ${WITH_TERMS} left join topic t on t.id = coalesce(found.topic_id, co.topic_id)`;

// Of several consultations on one topic the newest everybody may read; only where there is none, one that waits.
const chainQuery = prepared<StoredChain, { code: string }>(
  'commitment.publicChain',
  chainOf(`
     select co.id as consultation_id, null::uuid as demand_id, null::uuid as commitment_id, topic_lead(t.id) <> t.id as merged,
       topic_lead(t.id) as topic_id, :code::text as code, false as with_parts, ${publicInSql('co')} as is_public
     from topic t join consultation co on co.id in ${consultationsAbout('topic_lead(t.id)')}
     where t.tracking_code = :code and co.status in (${confirmedInSql})
     union all
     select c.consultation_id, c.demand_id, c.id, false, null, :code::text, false, true from commitment c where c.tracking_code = :code
     order by is_public desc, consultation_id desc limit 1`),
);
const chainToBeQuery = prepared<StoredChain, { id: string }>(
  'commitment.chainToBe',
  chainOf(`select :id::uuid as consultation_id, null::uuid as demand_id, null::uuid as commitment_id, false as merged,
    null::uuid as topic_id, null::text as code, true as with_parts`),
);

/**
 * What became of what was said, for whoever holds a topic's or a commitment's code. Null until the minutes are
 * confirmed: before that nothing about the meeting is public. In review it says that, and nothing else.
 */
export async function readPublicChain(ctx: RequestContext, trackingCode: string): Promise<PublicChain | null> {
  const code = normaliseCode(trackingCode);
  if (!/^[0-9A-Z]{4,16}$/.test(code)) return null;
  const row = await byCode(ctx, code, () => ctx.read.one(chainQuery, { code }));
  if (!row) return null;
  if (row.inReview) return { ...row, title: '', demands: [] };
  return toChain(ctx, row);
}

/** The same of a consultation as a whole, with what stands behind codes of its own: all that everybody will read of it. */
export async function readChainToBe(ctx: RequestContext, consultationId: string): Promise<PublicChain> {
  const row = await ctx.read.one(chainToBeQuery, { id: consultationId });
  if (!row) throw notFound();
  return toChain(ctx, row);
}

function toChain(ctx: RequestContext, row: StoredChain): PublicChain {
  const chain: PublicChain = {
    ...row,
    demands: row.demands.map(({ commitments: stored, ...demand }) => {
      const commitments = stored.map((one) => toPublic(ctx, one));
      const commitment = slowest(commitments);
      const isOpen =
        !demand.disposition ||
        demand.disposition === Disposition.CARRIED_OVER ||
        demand.promiseWaits ||
        (commitment !== null && commitment.waitingFor !== WaitingFor.NOBODY);
      return offTheRecord<PublicDemand>(
        { ...demand, commitments, commitment, isOpen, escalation: escalationOf(demand.escalation) },
        {
          title: '',
          correctedAt: null,
          departmentName: null,
          reason: null,
          basis: null,
          commitment: null,
          commitments: [],
          escalation: [],
        },
      );
    }),
  };
  return offTheRecord(chain, { title: '', demands: [] });
}

/** What is open before what is over, and of those what is due first: the demand is as far as this one. */
function slowest(commitments: readonly PublicCommitment[]): PublicCommitment | null {
  const open = commitments.filter(({ waitingFor }) => waitingFor !== WaitingFor.NOBODY);
  const [first] = (open.length > 0 ? open : commitments).toSorted((a, b) =>
    a.completion.dueOn < b.completion.dueOn ? -1 : a.completion.dueOn > b.completion.dueOn ? 1 : 0,
  );
  return first ?? null;
}
/** What a step that was taken down is left with: that it happened, and when. */
const NO_WORDS = {
  text: null,
  delivered: null,
  reason: null,
  basis: null,
  photosTakenDown: 0,
} as const satisfies Partial<PublicChainStep>;

function toPublic(ctx: RequestContext, stored: StoredCommitment): PublicCommitment {
  const {
    dueOn,
    acknowledgeBy,
    acknowledgedAt,
    repliedAt,
    lastActedAt,
    acceptanceClosesOn,
    lookBackOn,
    tallies,
    threshold,
    minimum,
    invitedTotal,
    steps,
    ...shown
  } = stored;
  const { completion, waitingFor, daysSinceUpdate } = derived(ctx.services.calendar, ctx.today(), stored);
  const over = waitingFor === WaitingFor.NOBODY;
  return {
    ...shown,
    steps: steps.map((step) => offTheRecord(step, { ...NO_WORDS, pairs: [], photoIds: [] })),
    completion,
    waitingFor,
    daysSinceUpdate,
    silent: !over && daysSinceUpdate >= SILENT_DAYS,
    nextOn: nextDate(stored),
    canReportRelapse: whyNoRelapseReport(reportable(stored), ctx.now()) === null,
    acceptance: tallies.map((tally) => toTally(tally, { threshold, minimum, invitedTotal })),
  };
}

const reportable = ({ status, lookBackOn, relapseReport }: StoredCommitment) => ({
  status,
  lookBackOn,
  lastReportAt: relapseReport && new Date(relapseReport.reportedAt),
});

/** The next date something must have happened by. */
function nextDate({ status, acknowledgeBy, dueOn, acceptanceClosesOn, lookBackOn }: StoredCommitment): string | null {
  switch (status) {
    case 'ASSIGNED':
    case 'REPROCESSING':
    case 'RELAPSED':
      return acknowledgeBy;
    case 'WRONG_UNIT':
    case 'ACKNOWLEDGED':
    case 'IN_PROGRESS':
    case 'EXTENSION_REQUESTED':
      return dueOn;
    case 'ACCEPTANCE_OPEN':
      return acceptanceClosesOn;
    case 'CLOSED':
      return lookBackOn;
    default:
      return null;
  }
}
