import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { servesCommittee } from '../../kernel/scope.js';
import { accountIdOf, holdsDepartment, type Viewer } from '../../kernel/viewer.js';
import {
  type CommitmentStatus,
  leadNameOf,
  ledByOwnTownship,
  type Scoped,
  scoped,
  VISIBLE,
} from '../commitment/index.js';
import { titleOnRecord } from '../consultation/index.js';
import { nameOfActor } from '../identity/index.js';
import { inUseOn } from '../roster/index.js';
import { type CoordinationPartyKind, CoordinationSide, CoordinationStatus as S } from './coordination.entity.js';
import { mayAnswerRecord, mayDecide, mayMark, mayRun, sideOf } from './coordination.policy.js';
import {
  isOver,
  OPEN,
  whyCannotAnswer,
  whyCannotDecide,
  whyCannotRecord,
  whyNoRecord,
  whyNoStep,
} from './coordination.rules.js';
import type {
  CoordinationChoices,
  CoordinationDetail,
  CoordinationStepRow,
  CoordinationsOfMatter,
} from './coordination.types.js';

/** Of a party `p` of the coordination `d` on the commitment `c`. */
export const PARTY_NAME = `case p.kind when 'DEPARTMENT' then (select u.short_name from department u where u.id = p.department_id)
  when 'ORGANISATION' then (select o.name from organisation o where o.id = p.organisation_id)
  when 'FOLLOWER' then (select m.name from member m where m.id = p.member_id)
  when 'COMMITTEE' then (select lc.name from liaison_committee lc where lc.id = c.committee_id)
  when 'TOWNSHIP' then (select w.name from liaison_committee lc join township w on w.id = lc.township_id where lc.id = c.committee_id)
  else p.name end`;

type StoredStep = Omit<CoordinationStepRow, 'overdue' | 'viewerCanReport' | 'viewerCanMark'> & {
  readonly departmentId: string | null;
  readonly partyKind: CoordinationPartyKind;
};
type Mays = Extract<keyof CoordinationDetail, `viewer${string}`>;
interface Stored extends Omit<CoordinationDetail, Mays | 'steps'> {
  readonly readsMatter: boolean;
  readonly committeeId: string;
  readonly followingMemberId: string | null;
  readonly departmentIds: readonly string[];
  readonly ledByOwnTownship: boolean;
  readonly recordedBy: string | null;
  readonly recordedSide: CoordinationSide | null;
  readonly departmentCame: boolean;
  readonly storedSteps: readonly StoredStep[];
}

/** A unit that was asked along sees what it was asked to, though it does not handle the matter. */
const ASKED_ALONG = `exists (select from coordination_party mine where mine.coordination_id = d.id
  and mine.department_id = any(:departmentIds::uuid[]))`;

const PARTIES = `coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', ${PARTY_NAME}, 'came', p.came,
  'who', p.who, 'said', p.said) order by p.id) from coordination_party p where p.coordination_id = d.id), '[]')`;
const STEPS = `coalesce((select json_agg(json_build_object('id', s.id, 'partyId', p.id, 'partyName', ${PARTY_NAME},
    'departmentId', p.department_id, 'partyKind', p.kind, 'what', s.what, 'dueOn', s.due_on, 'reportedWords', s.reported_words,
    'reportedAt', s.reported_at, 'outcome', s.outcome, 'outcomeWords', s.outcome_words, 'markedAt', s.marked_at,
    'corrections', ${correctionsOf('coordination_step', 's.id', nameOfActor)}) order by s.due_on, s.id)
  from coordination_step s join coordination_party p on p.id = s.party_id
  where s.coordination_id = d.id and s.withdrawn_at is null), '[]')`;
const HANDLERS = `array(select c.lead_department_id where c.lead_department_id is not null
  union select a.department_id from commitment_assisting_departments a where a.commitment_id = c.id
  union select p.department_id from coordination_party p where p.coordination_id = d.id and p.department_id is not null)`;

const SELECT = `select d.id, d.version, d.status, d.commitment_id as "commitmentId", c.number as "commitmentNumber",
    ${titleOnRecord('de.title', 'de.consultation_id', 'de.id')} as "demandTitle",
    (select lc.name from liaison_committee lc where lc.id = c.committee_id) as "committeeName",
    d.starts_at as "startsAt", d.place, d.stuck, ${nameOfActor('d.called_by')} as "calledByName",
    d.called_at as "calledAt", d.refused_reason as "refusedReason", d.cancelled_reason as "cancelledReason",
    ${PARTIES} as parties, d.agreed, ${STEPS} as "storedSteps", d.recorded_at as "recordedAt",
    ${nameOfActor('d.recorded_by')} as "recordedByName", d.correction_number as "correctionNumber",
    d.answer_by as "answerBy", d.answered_at as "answeredAt", d.answer_words as "answerWords",
    ${correctionsOf('coordination', 'd.id', nameOfActor)} as corrections, coalesce(${VISIBLE}, false) as "readsMatter",
    c.committee_id as "committeeId", c.following_member_id as "followingMemberId", ${HANDLERS} as "departmentIds",
    ${ledByOwnTownship('c')} as "ledByOwnTownship", d.recorded_by as "recordedBy", d.recorded_side as "recordedSide",
    exists (select from coordination_party p where p.coordination_id = d.id and p.kind = 'DEPARTMENT' and p.came) as "departmentCame"
  from coordination d join commitment c on c.id = d.commitment_id join demand de on de.id = c.demand_id`;

const oneQuery = prepared<Stored, Scoped & { id: string }>(
  'coordination.one',
  `${SELECT} where d.id = coalesce((select s.coordination_id from coordination_step s where s.id = :id::uuid), :id::uuid)
     and (${VISIBLE} or ${ASKED_ALONG})`,
);
const MOST_OF_MATTER = 50;
const ofMatterQuery = prepared<Stored, Scoped & { commitmentId: string }>(
  'coordination.ofMatter',
  `${SELECT} where d.commitment_id = :commitmentId::uuid and (${VISIBLE} or ${ASKED_ALONG})
   order by d.id desc limit ${MOST_OF_MATTER}`,
);

/** One of them, by its id or that of one of its steps; null where it is none of the viewer's business. */
export async function readCoordination(ctx: RequestContext, id: string): Promise<CoordinationDetail | null> {
  const found = await ctx.read.one(oneQuery, { ...scoped(ctx), id: knownId(id) });
  return found && shown(ctx, found);
}

interface Matter {
  readonly status: CommitmentStatus;
  readonly committeeId: string;
  readonly followingMemberId: string | null;
  readonly departmentIds: readonly string[];
}
const matterQuery = prepared<Matter, Scoped & { commitmentId: string }>(
  'coordination.matter',
  `select c.status, c.committee_id as "committeeId", c.following_member_id as "followingMemberId",
     array(select c.lead_department_id where c.lead_department_id is not null
       union select a.department_id from commitment_assisting_departments a where a.commitment_id = c.id) as "departmentIds"
   from commitment c where c.id = :commitmentId::uuid and ${VISIBLE}`,
);

/** Those of one matter, and whether the viewer may call another; null where they may not read the matter. */
export async function readCoordinationsOf(ctx: RequestContext, given: string): Promise<CoordinationsOfMatter | null> {
  const asked = { ...scoped(ctx), commitmentId: knownId(given) };
  const [matter, rows] = await Promise.all([ctx.read.one(matterQuery, asked), ctx.read.all(ofMatterQuery, asked)]);
  if (!matter) return null;
  const side = sideOf(ctx.viewer, matter);
  return {
    coordinations: rows.map((row) => shown(ctx, row)),
    viewerCanCall: mayRun(side) && !isOver(matter.status) && !rows.some(({ status }) => OPEN.includes(status)),
    viewerCallsForCommittee: side === CoordinationSide.COMMITTEE,
  };
}

function shown(ctx: RequestContext, row: Stored): CoordinationDetail {
  const { viewer } = ctx;
  const [now, today] = [ctx.now(), ctx.today()];
  const {
    readsMatter,
    committeeId,
    followingMemberId,
    departmentIds,
    ledByOwnTownship: own,
    storedSteps,
    ...rest
  } = row;
  const { recordedBy, recordedSide, departmentCame, ...detail } = rest;
  const side = sideOf(viewer, row);
  const serves = servesCommittee(viewer, committeeId);
  const judge = { side, serves, ofLeadingTownship: own && serves };
  const standing = { status: row.status, startsAt: new Date(row.startsAt) };
  const decides = mayDecide(side, judge.ofLeadingTownship);
  const answers = mayAnswerRecord(side, accountIdOf(viewer), row);
  return {
    ...detail,
    steps: storedSteps.map(({ departmentId, partyKind, ...step }) => ({
      ...step,
      overdue: step.outcome !== 'DONE' && step.dueOn < today,
      viewerCanReport: speaksFor(viewer, departmentId) && !step.outcome && !whyNoStep(standing, { withdrawnAt: null }),
      viewerCanMark: mayMark(judge, partyKind) && !whyNoStep(standing, { withdrawnAt: null }),
    })),
    viewerReadsMatter: readsMatter,
    viewerCanDecide: decides && !whyCannotDecide(standing, row.status === S.REFUSED, now),
    viewerCanMove: mayRun(side) && OPEN.includes(row.status),
    viewerCanRecord: mayRun(side) && !whyCannotRecord(standing, now),
    viewerCanCorrect: mayRun(side) && !whyNoRecord(standing),
    viewerCanConfirm: answers && !whyCannotAnswer({ ...standing, answerBy: row.answerBy }, true, today),
    viewerCanContest: answers && !whyCannotAnswer({ ...standing, answerBy: row.answerBy }, false, today),
  };
}

const speaksFor = (viewer: Viewer | null, departmentId: string | null) =>
  departmentId !== null && holdsDepartment(viewer, departmentId);

const choicesQuery = prepared<
  CoordinationChoices & { committeeId: string; followingMemberId: string | null },
  Scoped & { commitmentId: string }
>(
  'coordination.choices',
  `select c.committee_id as "committeeId", c.following_member_id as "followingMemberId", ${leadNameOf('c')} as "leadName",
     array(select a.department_id from commitment_assisting_departments a where a.commitment_id = c.id) as "assistingIds",
     coalesce((select json_agg(json_build_object('id', u.id, 'name', u.short_name) order by u.short_name)
       from department u where u.id is distinct from c.lead_department_id), '[]') as departments,
     coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name) from organisation o
       where o.committee_id = c.committee_id and o.id is distinct from c.lead_organisation_id and ${inUseOn('o')}), '[]') as organisations
   from commitment c where c.id = :commitmentId::uuid and ${VISIBLE}`,
);

/** Whom somebody may ask who may call one; null for others. */
export async function readCoordinationChoices(ctx: RequestContext, given: string): Promise<CoordinationChoices | null> {
  const found = await ctx.read.one(choicesQuery, { ...scoped(ctx), commitmentId: knownId(given) });
  if (!found) return null;
  const { committeeId, followingMemberId, ...choices } = found;
  return mayRun(sideOf(ctx.viewer, { committeeId, followingMemberId, departmentIds: found.assistingIds }))
    ? choices
    : null;
}
