import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { ordered, prepared, type ReadContext } from '../../kernel/read.js';
import type { CommitteeScope } from '../../kernel/scope.js';
import { textInput } from '../../kernel/text.js';
import type { CommitteeRow } from './committees/committee.types.js';
import { groupNameOn } from './committees/group-name.sql.js';
import type { DepartmentRow } from './departments/department.types.js';
import { inTermOn, membershipOn } from './enrolment.sql.js';
import type { Enrolment, MemberDetail, MemberRow, MembershipRow } from './members/member.types.js';
import { inUseOn } from './organisations/organisation.queries.js';
import { type MemberFilter, NameOrder } from './roster.inputs.js';
import {
  canIssueSlips,
  canManageRoster,
  canReadDepartmentPhones,
  canReadRoster,
  canReviseMember,
  phoneScope,
} from './roster.policy.js';
import type { NamedGroup, RosterCatalog } from './roster.types.js';

/** Where a member `m` is enrolled on `:today`. */
const ENROLLED = `left join membership s on s.member_id = m.id and ${membershipOn('s')}
   left join liaison_committee c on c.id = s.committee_id`;
const IN_TERM = inTermOn('m');

const MEMBER_FROM = `from member m ${ENROLLED}
   left join sector x on x.id = m.sector_id
   left join post p on p.member_id = m.id and p.role = 'MEMBER' and p.ended_at is null
   left join account a on a.id = p.account_id`;
const MEMBER = `m.id, m.version, m.name, m.gender, m.party, c.id as "committeeId", c.name as "committeeName",
   x.id as "sectorId", x.name as "sectorName", m.unit, m.post, m.duty, m.skill_tags as "skillTags", m.term,
   m.term_starts_on as "termStartsOn", m.term_ends_on as "termEndsOn", ${IN_TERM} as "isInTerm", a.status as "accountStatus",
   case when :all or c.id = any(:committeeIds::uuid[]) then m.phone end as phone,
   coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name) order by k.name)
     from member_special_committees ms join special_committee k on k.id = ms.special_committee_id
     where ms.member_id = m.id), '[]') as "specialCommittees"`;
const MEMBER_FITS = `(:committeeId::uuid is null or c.id = :committeeId)
   and (:sectorId::uuid is null or m.sector_id = :sectorId)
   and (:specialCommitteeId::uuid is null or exists (select from member_special_committees ms
     where ms.member_id = m.id and ms.special_committee_id = :specialCommitteeId))
   and (:termId::uuid is null or exists (select from term_membership i where i.member_id = m.id and i.term_id = :termId))
   and (:withoutCommittee::bool is null or (c.id is null) = :withoutCommittee)
   and (:inTerm::bool is null or ${IN_TERM} = :inTerm)
   and (:activated::bool is null or coalesce(a.status = 'ACTIVE', false) = :activated)
   and (:text::text is null or strpos(m.name, :text) > 0 or strpos(coalesce(m.unit, ''), :text) > 0
     or :text = any(m.skill_tags))`;

type MemberFilters = {
  today: string;
  committeeId: string | null;
  sectorId: string | null;
  specialCommitteeId: string | null;
  termId: string | null;
  withoutCommittee: boolean | null;
  inTerm: boolean | null;
  activated: boolean | null;
  text: string | null;
};
type Phones = CommitteeScope;

/** By what a list of people or offices `m` is ordered; `id` ends each, so that no two rows share a place. */
const byName = {
  ENTERED: [],
  STROKES: ['m.name collate name_strokes'],
  PINYIN: ['m.name collate name_pinyin'],
};
/** Whoever is in no committee comes last. */
const MEMBER_ORDERS = { ...byName, COMMITTEE: [`coalesce(c.id::text, '~')`, ...byName.STROKES] };
/** What comes after the row that was seen last, in the order of these keys. */
const following = (keys: readonly string[], from: string) => {
  const place = [...keys, 'm.id'].join(', ');
  return `(:after::uuid is null or row(${place}) > (select ${place} ${from} where m.id = :after::uuid)) order by ${place}`;
};
const memberPages = ordered(MEMBER_ORDERS, (order, keys) =>
  prepared<MemberRow, MemberFilters & Phones & { after: string | null; limit: number }>(
    `roster.memberPage.${order}`,
    `select ${MEMBER} ${MEMBER_FROM} where ${MEMBER_FITS} and ${following(keys, `from member m ${ENROLLED}`)} limit :limit`,
  ),
);
const memberCount = prepared<{ count: number }, MemberFilters>(
  'roster.memberCount',
  `select count(*) as count ${MEMBER_FROM} where ${MEMBER_FITS}`,
);

export async function readMembers(
  ctx: RequestContext,
  filter: MemberFilter,
  first: number,
  after: string | null,
  order: NameOrder | null = null,
): Promise<Page<MemberRow>> {
  authorize(canReadRoster(ctx.viewer), 'list members');
  const page = pageInput(first, after);
  const filters = {
    today: ctx.today(),
    committeeId: knownIdOrNull(filter.committeeId),
    sectorId: knownIdOrNull(filter.sectorId),
    specialCommitteeId: knownIdOrNull(filter.specialCommitteeId),
    termId: knownIdOrNull(filter.termId),
    withoutCommittee: filter.withoutCommittee ?? null,
    inTerm: filter.inTerm ?? null,
    activated: filter.activated ?? null,
    text: textInput(filter.text, { field: 'filter.text', max: 60 }),
  };
  const [rows, count] = await Promise.all([
    ctx.read.all(memberPages[order ?? NameOrder.ENTERED], { ...filters, ...phoneScope(ctx.viewer), ...page }),
    ctx.read.one(memberCount, filters),
  ]);
  return toPage(rows, page.limit, count?.count ?? 0);
}

const memberById = prepared<MemberRow & { loginName: string | null }, Phones & { id: string; today: string }>(
  'roster.memberById',
  `select ${MEMBER}, a.login_name as "loginName" ${MEMBER_FROM} where m.id = :id`,
);
const membershipsOf = prepared<MembershipRow, { id: string }>(
  'roster.membershipsOf',
  `select s.id, c.id as "committeeId", c.name as "committeeName", s.starts_on as "startsOn", s.ends_on as "endsOn"
   from membership s join liaison_committee c on c.id = s.committee_id where s.member_id = :id order by s.starts_on desc`,
);

const nameOf = (account: string) => `(select b.display_name from account b where b.id = ${account})`;
/** Groups are called in each row as they were when it began. */
const SINCE = `coalesce(h.starts_on, '-infinity'::date)`;
/** What held of them by days, which terms they were in, and how they left. */
const historyOf = prepared<
  Pick<MemberDetail, 'standings' | 'terms' | 'departures'>,
  Phones & { id: string; today: string }
>(
  'roster.memberHistory',
  `select (select coalesce(json_agg(json_build_object('id', h.id, 'startsOn', h.starts_on,
       'sectorName', (select ${groupNameOn('x', SINCE)} from sector x where x.id = h.sector_id),
       'specialCommitteeNames', array(select ${groupNameOn('k', SINCE)} from special_committee k where k.id = any(h.special_committee_ids) order by k.name),
       'unit', h.unit, 'post', h.post, 'duty', h.duty, 'reason', h.reason, 'enteredByName', ${nameOf('h.entered_by')},
       'phone', case when :all or exists (select from membership s where s.member_id = m.id and ${membershipOn('s')}
         and s.committee_id = any(:committeeIds::uuid[])) then h.phone end,
       'isToCome', coalesce(h.starts_on > :today::date, false)) order by h.starts_on desc nulls last), '[]')
     from member_standing h where h.member_id = m.id) as standings,
   (select coalesce(json_agg(json_build_object('id', i.id, 'number', t.number, 'startsOn', i.starts_on,
       'endsOn', coalesce(i.ends_on, t.ends_on)) order by i.starts_on desc), '[]')
     from term_membership i join term t on t.id = i.term_id where i.member_id = m.id) as terms,
   (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'lastOn', d.last_on, 'reason', d.reason,
       'recordedByName', ${nameOf('d.recorded_by')}, 'recordedAt', d.recorded_at, 'takenBackAt', d.taken_back_at,
       'takenBackReason', d.taken_back_reason) order by d.recorded_at desc), '[]')
     from member_departure d where d.member_id = m.id) as departures
   from member m where m.id = :id`,
);

export async function readMember(ctx: RequestContext, id: string): Promise<MemberDetail | null> {
  const { viewer } = ctx;
  authorize(canReadRoster(viewer), 'see a member');
  const memberId = knownId(id);
  const [member, memberships, history] = await Promise.all([
    ctx.read.one(memberById, { id: memberId, today: ctx.today(), ...phoneScope(viewer) }),
    ctx.read.all(membershipsOf, { id: memberId }),
    ctx.read.one(historyOf, { id: memberId, today: ctx.today(), ...phoneScope(viewer) }),
  ]);
  if (!member || !history) return null;
  const viewerCanRevise = canReviseMember(viewer, member.committeeId);
  return { ...member, memberships, ...history, viewerCanRevise, viewerCanMove: canManageRoster(viewer) };
}

const enrolmentQuery = prepared<{ inTerm: number; enrolled: number }, { today: string }>(
  'roster.enrolment',
  `select count(*) as "inTerm", count(c.id) as enrolled from member m ${ENROLLED} where ${IN_TERM}`,
);

/** 全员入委 as a number; the list behind it is `members(filter: {inTerm: true, withoutCommittee: true})`. */
export async function readEnrolment(read: ReadContext, today: string): Promise<Enrolment> {
  const { inTerm = 0, enrolled = 0 } = (await read.one(enrolmentQuery, { today })) ?? {};
  return { inTerm, enrolled, without: inTerm - enrolled, rate: inTerm === 0 ? null : enrolled / inTerm };
}

const COMMITTEE = `k.id, k.version, k.name, t.id as "townshipId", t.name as "townshipName", t.kind as "townshipKind",
   t.code as "townshipCode", coalesce(n.members, 0) as "memberCount", coalesce(n.activated, 0) as "activatedCount",
   coalesce((select json_agg(json_build_object('id', f.id, 'duty', f.duty, 'name', f.name, 'accountId', f.account_id,
     'phone', case when :all or k.id = any(:committeeIds::uuid[]) then f.phone end, 'loginName', a.login_name,
     'accountStatus', a.status, 'startsOn', f.starts_on, 'endsOn', f.ends_on) order by f.duty, f.starts_on, f.id)
     from committee_staff f left join account a on a.id = f.account_id
     where f.committee_id = k.id and f.ends_on is null), '[]') as staff,
   coalesce((select json_agg(json_build_object('id', d.id, 'name', a.display_name, 'startsOn', d.starts_on, 'endsOn', d.ends_on,
     'reason', d.reason) order by d.starts_on, d.id)
     from acting_director d join account a on a.id = d.account_id
     where d.committee_id = k.id and d.revoked_at is null and d.ends_on >= :today::date), '[]') as "actingDirectors"`;
const COMMITTEE_FROM = `from liaison_committee k join township t on t.id = k.township_id
   left join (select c.id, count(*) as members, count(*) filter (where a.status = 'ACTIVE') as activated
     from member m ${ENROLLED}
     left join post p on p.member_id = m.id and p.role = 'MEMBER' and p.ended_at is null
     left join account a on a.id = p.account_id
     where ${IN_TERM} group by c.id) n on n.id = k.id`;

const committeePage = prepared<
  Omit<CommitteeRow, 'viewerCanIssueSlips'>,
  Phones & { today: string; after: string | null; limit: number; id: string | null }
>(
  'roster.committeePage',
  `select ${COMMITTEE} ${COMMITTEE_FROM}
   where (:after::uuid is null or k.id > :after::uuid) and (:id::uuid is null or k.id = :id) order by k.id limit :limit`,
);
const committeeCount = prepared<{ count: number }>(
  'roster.committeeCount',
  'select count(*) as count from liaison_committee',
);

export async function readCommittees(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Page<CommitteeRow>> {
  authorize(canReadRoster(ctx.viewer), 'list committees');
  const page = pageInput(first, after);
  const [rows, count] = await Promise.all([
    ctx.read.all(committeePage, { ...phoneScope(ctx.viewer), ...page, today: ctx.today(), id: null }),
    ctx.read.one(committeeCount, {}),
  ]);
  const nodes = rows.map((row) => ({ ...row, viewerCanIssueSlips: canIssueSlips(ctx.viewer, row.id) }));
  return toPage(nodes, page.limit, count?.count ?? 0);
}

export async function readCommittee(ctx: RequestContext, given: string): Promise<CommitteeRow | null> {
  authorize(canReadRoster(ctx.viewer), 'see a committee');
  const id = knownId(given);
  const params = { ...phoneScope(ctx.viewer), today: ctx.today(), id, after: null, limit: 1 };
  const row = await ctx.read.one(committeePage, params);
  return row && { ...row, viewerCanIssueSlips: canIssueSlips(ctx.viewer, id) };
}

const DEPARTMENT_PAGE = `select m.id, m.version, m.name, m.short_name as "shortName", m.contact_name as "contactName",
     m.deputy_name as "deputyName", case when :seesPhones::bool then m.contact_phone end as "contactPhone",
     case when :seesPhones::bool then m.deputy_phone end as "deputyPhone",
     (select count(*) from post p join account a on a.id = p.account_id
       where p.department_id = m.id and p.ended_at is null and a.status <> 'DISABLED') as "officerCount"
   from department m where`;
const departmentPages = ordered(byName, (order, keys) =>
  prepared<DepartmentRow, { seesPhones: boolean; after: string | null; limit: number }>(
    `roster.departmentPage.${order}`,
    `${DEPARTMENT_PAGE} ${following(keys, 'from department m')} limit :limit`,
  ),
);
const departmentCount = prepared<{ count: number }>(
  'roster.departmentCount',
  'select count(*) as count from department',
);

export async function readDepartments(
  ctx: RequestContext,
  first: number,
  after: string | null,
  order: NameOrder | null = null,
): Promise<Page<DepartmentRow>> {
  const page = pageInput(first, after);
  // A department belongs to no committee.
  const by = order === null || order === NameOrder.COMMITTEE ? NameOrder.ENTERED : order;
  const [rows, count] = await Promise.all([
    ctx.read.all(departmentPages[by], { ...page, seesPhones: canReadDepartmentPhones(ctx.viewer) }),
    ctx.read.one(departmentCount, {}),
  ]);
  return toPage(rows, page.limit, count?.count ?? 0);
}

const catalogQuery = prepared<{ kind: keyof RosterCatalog; groups: NamedGroup[] }, { today: string }>(
  'roster.catalog',
  `select kind, json_agg(json_build_object('id', id, 'name', name) order by place) as groups from (
     select 'committees' as kind, id, name, id::text as place from liaison_committee
     union all select 'sectors', id, name, id::text from sector g where ${inUseOn('g')}
     union all select 'specialCommittees', id, name, id::text from special_committee g where ${inUseOn('g')}
     union all select 'departments', id, short_name, id::text from department) every group by kind`,
);

/** What forms choose from, in the order it was entered. */
export async function readRosterCatalog(read: ReadContext, today: string): Promise<RosterCatalog> {
  const rows = await read.all(catalogQuery, { today });
  const empty: RosterCatalog = { committees: [], sectors: [], specialCommittees: [], departments: [] };
  return Object.assign(empty, Object.fromEntries(rows.map(({ kind, groups }) => [kind, groups])));
}
