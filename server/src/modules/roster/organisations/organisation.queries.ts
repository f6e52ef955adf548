import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import type { CommitteeScope } from '../../../kernel/scope.js';
import { textInput } from '../../../kernel/text.js';
import { canKeepOrganisations, canReadRoster, phoneScope } from '../roster.policy.js';
import type { NamedGroup } from '../roster.types.js';
import type { OrganisationKind } from './organisation.entity.js';
import type { OrganisationFilter } from './organisation.inputs.js';
import type { OrganisationChoice, OrganisationDetail, OrganisationRow } from './organisation.types.js';

/** Organisation `o` may be chosen on a day. */
export const inUseOn = (o: string, day = ':today::date') => `(${o}.retired_on is null or ${o}.retired_on > ${day})`;

const OWN = '(:all or o.committee_id = any(:committeeIds::uuid[]))';
const ORGANISATION = `o.id, o.version, o.kind, o.name, o.committee_id as "committeeId", c.name as "committeeName",
   t.name as "townshipName", case when ${OWN} then o.contact_name end as "contactName",
   case when ${OWN} then o.contact_phone end as "contactPhone", o.retired_on as "retiredOn",
   o.retired_reason as "retiredReason", o.successor_id as "successorId", s.name as "successorName"`;
const FROM = `from organisation o join liaison_committee c on c.id = o.committee_id join township t on t.id = c.township_id
   left join organisation s on s.id = o.successor_id`;
const FITS = `(:committeeId::uuid is null or o.committee_id = :committeeId)
   and (:kind::text is null or o.kind = :kind)
   and (:inUse::bool is null or ${inUseOn('o')} = :inUse)
   and (:text::text is null or strpos(lower(o.name), lower(:text)) > 0)`;

type Stored = Omit<OrganisationRow, 'viewerCanKeep'>;
type Filters = {
  today: string;
  committeeId: string | null;
  kind: OrganisationKind | null;
  inUse: boolean | null;
  text: string | null;
};

const organisationPage = prepared<Stored, Filters & CommitteeScope & { after: string | null; limit: number }>(
  'roster.organisationPage',
  `select ${ORGANISATION} ${FROM} where ${FITS} and (:after::uuid is null or o.id > :after::uuid)
   order by o.id limit :limit`,
);
const organisationCount = prepared<{ count: number }, Filters>(
  'roster.organisationCount',
  `select count(*) as count ${FROM} where ${FITS}`,
);

export async function readOrganisations(
  ctx: RequestContext,
  filter: OrganisationFilter,
  first: number,
  after: string | null,
): Promise<Page<OrganisationRow>> {
  authorize(canReadRoster(ctx.viewer), 'list organisations');
  const page = pageInput(first, after);
  const filters = {
    today: ctx.today(),
    committeeId: knownIdOrNull(filter.committeeId),
    kind: filter.kind ?? null,
    inUse: filter.inUse ?? null,
    text: textInput(filter.text, { field: 'filter.text', max: 60 }),
  };
  const [rows, count] = await Promise.all([
    ctx.read.all(organisationPage, { ...filters, ...phoneScope(ctx.viewer), ...page }),
    ctx.read.one(organisationCount, filters),
  ]);
  const nodes = rows.map((row) => ({ ...row, viewerCanKeep: canKeepOrganisations(ctx.viewer, row.committeeId) }));
  return toPage(nodes, page.limit, count?.count ?? 0);
}

const organisationById = prepared<Omit<OrganisationDetail, 'viewerCanKeep'>, CommitteeScope & { id: string }>(
  'roster.organisationById',
  `select ${ORGANISATION}, case when not ${OWN} then '[]' else coalesce((
     select json_agg(json_build_object('id', h.id, 'field', h.field, 'before', h.said_before, 'now', h.says_now,
       'reason', h.reason, 'changedByName', a.display_name, 'changedAt', h.corrected_at) order by h.corrected_at desc, h.id desc)
     from correction h left join account a on a.id = h.corrected_by
     where h.record = 'organisation' and h.record_id = o.id), '[]') end as changes
   ${FROM} where o.id = :id`,
);

export async function readOrganisation(ctx: RequestContext, given: string): Promise<OrganisationDetail | null> {
  authorize(canReadRoster(ctx.viewer), 'see an organisation');
  const row = await ctx.read.one(organisationById, { id: knownId(given), ...phoneScope(ctx.viewer) });
  return row && { ...row, viewerCanKeep: canKeepOrganisations(ctx.viewer, row.committeeId) };
}

const choices = prepared<OrganisationChoice, { committeeId: string; today: string }>(
  'roster.organisationChoices',
  `select o.id, o.name, o.kind from organisation o where o.committee_id = :committeeId::uuid and ${inUseOn('o')}
   order by o.kind, o.name`,
);

/** What a committee's forms choose from today. */
export async function readOrganisationChoices(ctx: RequestContext, committeeId: string): Promise<OrganisationChoice[]> {
  authorize(canReadRoster(ctx.viewer), 'choose an organisation');
  return ctx.read.all(choices, { committeeId: knownId(committeeId), today: ctx.today() });
}

const keptDirectories = prepared<NamedGroup, CommitteeScope>(
  'roster.keptDirectories',
  'select id, name from liaison_committee where :all or id = any(:committeeIds::uuid[]) order by id',
);

/** The committees whose directory this person keeps. */
export function readKeptDirectories(ctx: RequestContext): Promise<NamedGroup[]> {
  authorize(canReadRoster(ctx.viewer), 'list the directories somebody keeps');
  return ctx.read.all(keptDirectories, phoneScope(ctx.viewer));
}
