import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { correctionsOf } from '../../../kernel/corrections/index.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { textInput } from '../../../kernel/text.js';
import { canManageRoster } from '../../roster/index.js';
import type { Successor } from '../succession.types.js';
import type { RenewalFate } from './renewal.entity.js';
import type { RenewalPeopleFilter } from './renewal.inputs.js';
import { DIRECTORS, EVERYBODY, SECTOR_NAME, THINGS } from './renewal.sql.js';
import type { RenewalAppointmentRow, RenewalPersonRow, RenewalRow, RenewalThing } from './renewal.types.js';

const nameOf = (actor: string) => `(select a.display_name from account a where a.id = ${actor})`;
const committeeName = (id: string) => `(select c.name from liaison_committee c where c.id = ${id})`;

const RENEWAL = `r.id, r.version, r.number, r.starts_on as "startsOn", r.ends_on as "endsOn", r.note, r.rule, r.status,
  r.status_reason as "statusReason", r.created_at as "begunAt", ${nameOf('r.begun_by')} as "begunByName",
  r.confirmed_at as "confirmedAt", ${nameOf('r.confirmed_by')} as "confirmedByName", r.done_at as "doneAt",
  r.stopped_by as "stoppedBy", r.stopped_about as "stoppedAbout", r.stayed, r."left", r.came,
  ${correctionsOf('renewal', 'r.id', nameOf)} as corrections`;

const renewalsQuery = prepared<RenewalRow, Record<string, never>>(
  'succession.renewals',
  `select ${RENEWAL} from renewal r order by r.id desc limit 50`,
);
const renewalQuery = prepared<RenewalRow, { id: string }>(
  'succession.renewal',
  `select ${RENEWAL} from renewal r where r.id = :id::uuid`,
);

const allow = (ctx: RequestContext) => authorize(canManageRoster(ctx.viewer), 'see a change of term');

export function readRenewals(ctx: RequestContext): Promise<RenewalRow[]> {
  allow(ctx);
  return ctx.read.all(renewalsQuery, {});
}

export async function readRenewal(ctx: RequestContext, id: string): Promise<RenewalRow | null> {
  allow(ctx);
  return (await ctx.read.one(renewalQuery, { id: knownId(id) })) ?? null;
}

interface PeopleFilters extends Record<string, unknown> {
  id: string;
  fate: RenewalFate | null;
  committeeId: string | null;
  text: string | null;
}
const FITS = `(:fate::text is null or e.fate = :fate) and (:committeeId::uuid is null or e.committee_id = :committeeId
    or e.committee_before = :committeeId)
  and (:text::text is null or strpos(e.name, :text) > 0 or strpos(coalesce(e.unit, ''), :text) > 0)`;
const PERSON = `e.id, e.member_id as "memberId", e.person_id as "personId", e.version, e.fate,
  e.leaves_anyway as "leavesAnyway", e.ends_informant as "endsInformant", e.changed, e.name, e.gender, e.party,
  exists (select from special_informant i where i.member_id = e.member_id and i.status <> 'ENDED') as "isInformant",
  e.committee_id as "committeeId", ${committeeName('e.committee_id')} as "committeeName",
  ${committeeName('e.committee_before')} as "committeeBefore", e.sector_id as "sectorId", ${SECTOR_NAME} as "sectorName",
  e.special_committee_ids as "specialCommitteeIds",
  array(select k.name from special_committee k where k.id = any(e.special_committee_ids) order by k.name) as "specialCommitteeNames",
  e.unit, e.post, e.duty, e.phone`;
const PLACE = (e: string) => `(${e}.name collate name_pinyin, ${e}.id)`;
const peoplePage = prepared<RenewalPersonRow, PeopleFilters & { after: string | null; limit: number }>(
  'succession.renewalPeople',
  `${EVERYBODY} select ${PERSON} from everybody e where ${FITS}
     and (:after::uuid is null or ${PLACE('e')} > (select x.name collate name_pinyin, x.id from everybody x where x.id = :after))
   order by e.name collate name_pinyin, e.id limit :limit`,
);
const peopleCount = prepared<{ count: number }, PeopleFilters>(
  'succession.renewalPeopleCount',
  `${EVERYBODY} select count(*)::int as count from everybody e where ${FITS}`,
);

export async function readRenewalPeople(
  ctx: RequestContext,
  id: string,
  filter: RenewalPeopleFilter,
  first: number,
  after: string | null,
): Promise<Page<RenewalPersonRow>> {
  allow(ctx);
  const page = pageInput(first, after);
  const filters = {
    ...{ id: knownId(id), fate: filter.fate ?? null, committeeId: knownIdOrNull(filter.committeeId) },
    text: textInput(filter.text, { field: 'filter.text', max: 60 }),
  };
  const [rows, count] = await Promise.all([
    ctx.read.all(peoplePage, { ...filters, ...page }),
    ctx.read.one(peopleCount, filters),
  ]);
  return toPage(rows, page.limit, count?.count ?? 0);
}

/** Everybody, in short: who does what on the day. */
export interface Fate {
  readonly id: string;
  readonly memberId: string | null;
  readonly personId: string | null;
  readonly name: string;
  readonly fate: `${RenewalFate}`;
  readonly leavesAnyway: boolean;
}
export const fatesQuery = prepared<Fate, { id: string }>(
  'succession.renewalFates',
  `${EVERYBODY} select e.id, e.member_id as "memberId", e.person_id as "personId", e.name, e.fate,
     e.leaves_anyway as "leavesAnyway" from everybody e order by e.id`,
);

const THING = `t.from_id as "fromMemberId", t.from_name as "fromName", t.kind, t.record_id as "recordId", t.opens_id as "opensId",
  t.title, t.committee_id as "committeeId", t.needs_successor as "needsSuccessor", t.to_id as "toMemberId",
  (select x.name from everybody x where x.id = t.to_id) as "toName", t.by_rule as "byRule"`;
export const thingsQuery = prepared<RenewalThing, { id: string }>(
  'succession.renewalThings',
  `${EVERYBODY}, ${DIRECTORS}, ${THINGS} select ${THING} from things t
   order by t.from_name collate name_pinyin, t.from_id, t.kind, t.title, t.record_id limit 5000`,
);

export function readRenewalThings(ctx: RequestContext, id: string): Promise<RenewalThing[]> {
  allow(ctx);
  return ctx.read.all(thingsQuery, { id: knownId(id) });
}

const successorsQuery = prepared<Successor, { id: string }>(
  'succession.renewalSuccessors',
  `${EVERYBODY} select e.id, e.name, e.committee_id as "committeeId", ${committeeName('e.committee_id')} as "committeeName"
   from everybody e where e.fate in ('STAYS', 'COMES') order by 4, e.name collate name_pinyin, e.id limit 2000`,
);

export function readRenewalSuccessors(ctx: RequestContext, id: string): Promise<Successor[]> {
  allow(ctx);
  return ctx.read.all(successorsQuery, { id: knownId(id) });
}

const appointmentsQuery = prepared<RenewalAppointmentRow, { id: string }>(
  'succession.renewalAppointments',
  `select a.id, a.committee_id as "committeeId", ${committeeName('a.committee_id')} as "committeeName", a.duty, a.name, a.phone,
     (select k.login_name from account k where k.id = a.account_id) as "loginName"
   from renewal_appointment a where a.renewal_id = :id::uuid order by 3, a.duty, a.id limit 500`,
);

export function readRenewalAppointments(ctx: RequestContext, id: string): Promise<RenewalAppointmentRow[]> {
  allow(ctx);
  return ctx.read.all(appointmentsQuery, { id: knownId(id) });
}
