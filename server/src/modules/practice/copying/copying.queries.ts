import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import {
  type ConsultationForm,
  type ConsultationStatus,
  canOrganise,
  heldInSql,
  isBeforeTheNotice,
  isConsultationTakenDown,
} from '../../consultation/index.js';
import type { PlannedItem } from '../../floor/index.js';
import { inTermOn, inUseOn } from '../../roster/index.js';
import type { CopiedInto, CopyAgendaItem, CopyMade, CopyPreview, CopySource, PersonToInvite } from './copying.types.js';

interface Planned {
  readonly committeeId: string;
  readonly status: ConsultationStatus;
  readonly form: ConsultationForm;
}
const plannedQuery = prepared<Planned, { id: string }>(
  'practice.planned',
  `select committee_id as "committeeId", status, form from consultation where id = :id`,
);

/** For whoever prepares it; to others there is none. */
async function plannedBy(ctx: RequestContext, given: string): Promise<Planned & { readonly id: string }> {
  const id = knownId(given);
  const planned = await ctx.read.one(plannedQuery, { id });
  if (!planned || !canOrganise(ctx.viewer, planned)) throw notFound();
  return { ...planned, id };
}

/** Consultation `c` can be copied from into `:id`: it was held by the same committee, and nothing of it was taken down. */
const EARLIER = `c.committee_id = :committeeId::uuid and c.id <> :id::uuid and c.status in (${heldInSql})
  and not ${isConsultationTakenDown('c.id')}`;

/** Whoever is at it for the house, the chair and the record, is seated for each consultation anew. */
const OF_OTHERS = `not (p.party = 'TOWNSHIP' and p.account_id is not null) and p.duty <> 'OBSERVER'`;

const sourcesQuery = prepared<CopySource, { id: string; committeeId: string; text: string | null }>(
  'practice.copySources',
  `select c.id, c.title, c.form, c.starts_at as "startsAt",
     (select count(*)::int from interest_group g where g.consultation_id = c.id) as groups,
     (select count(*)::int from participant p where p.consultation_id = c.id and ${OF_OTHERS}) as people
   from consultation c where ${EARLIER} and (:text::text is null or strpos(lower(c.title), lower(:text)) > 0)
   order by c.starts_at desc nulls last, c.id desc limit 50`,
);

/** The fifty last that may be copied from, or those with these words in their title. */
export async function readCopySources(
  ctx: RequestContext,
  consultationId: string,
  text: string | null,
): Promise<CopySource[]> {
  const { id, committeeId } = await plannedBy(ctx, consultationId);
  return ctx.read.all(sourcesQuery, { id, committeeId, text });
}

/** Of a seat `p` at an earlier one, for the one being planned, `:id`. */
const STANDING = `case
    when exists (select from participant n where n.consultation_id = :id::uuid and n.party = p.party
      and (n.member_id = p.member_id or n.department_id = p.department_id
        or (p.member_id is null and p.department_id is null and n.name = p.name))) then 'ALREADY_INVITED'
    when p.member_id is not null and not exists (select from member m where m.id = p.member_id and ${inTermOn('m')})
      then 'TERM_OVER'
    when p.represents_id is not null
      and not exists (select from organisation o where o.id = p.represents_id and ${inUseOn('o')}) then 'UNIT_RETIRED'
    else 'HERE' end`;
const PERSON = `p.id, p.party, p.name, p.organisation, g.name as "groupName", ${STANDING} as standing,
  p.attendance = 'PRESENT' as "wasThere"`;
const IN_ORDER = `array_position(array['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'], p.party), p.name, p.id`;

type From = { id: string; fromId: string; committeeId: string };
const headQuery = prepared<
  Pick<CopyPreview, 'id' | 'title' | 'form' | 'startsAt' | 'hasQuestions' | 'questions'>,
  From
>(
  'practice.copyPreview',
  `select c.id, c.title, c.form, c.starts_at as "startsAt",
     exists (select from questionnaire q where q.consultation_id = :id) as "hasQuestions",
     coalesce((select jsonb_agg(jsonb_build_object('id', one->>'id', 'text', one->>'text') order by at)
       from questionnaire q, jsonb_array_elements(q.questions) with ordinality as asked (one, at)
       where q.consultation_id = c.id), '[]') as questions
   from consultation c where c.id = :fromId and ${EARLIER}`,
);
const groupsQuery = prepared<CopyPreview['groups'][number], { id: string; fromId: string; today: string }>(
  'practice.copyGroups',
  `select g.id, g.name, g.people_count as "peopleCount", o.name as "organisationName",
     g.organisation_id is not null and o.id is null as "isUnitRetired",
     exists (select from interest_group n where n.consultation_id = :id and n.name = g.name) as "isThere"
   from interest_group g left join organisation o on o.id = g.organisation_id and ${inUseOn('o')}
   where g.consultation_id = :fromId order by g.name`,
);
const peopleQuery = prepared<CopyPreview['people'][number], { id: string; fromId: string; today: string }>(
  'practice.copyPeople',
  `select ${PERSON} from participant p left join interest_group g on g.id = p.interest_group_id
   where p.consultation_id = :fromId and ${OF_OTHERS} order by ${IN_ORDER}`,
);
const agendaQuery = prepared<CopyAgendaItem, { fromId: string }>(
  'practice.copyAgenda',
  `select i.part, i.title, i.planned_minutes as "plannedMinutes", i.parent_id is not null as "isPart"
   from meeting t join agenda_item i on i.meeting_id = t.id where t.consultation_id = :fromId order by i.position`,
);

/** What an earlier one would bring; null where there is none to copy from. */
export async function readCopyPreview(
  ctx: RequestContext,
  consultationId: string,
  given: string,
): Promise<CopyPreview | null> {
  const { id, committeeId, form } = await plannedBy(ctx, consultationId);
  const fromId = knownId(given);
  const head = await ctx.read.one(headQuery, { id, fromId, committeeId });
  if (!head) return null;
  const today = ctx.today();
  const [groups, people, agenda] = await Promise.all([
    ctx.read.all(groupsQuery, { id, fromId, today }),
    ctx.read.all(peopleQuery, { id, fromId, today }),
    ctx.read.all(agendaQuery, { fromId }),
  ]);
  return { ...head, hasForm: head.form === form, groups, people, agenda };
}

const copiesQuery = prepared<CopyMade, { id: string }>(
  'practice.copies',
  `select y.id, y.from_consultation_id as "fromId", c.title as "fromTitle", y.created_at as "copiedAt",
     a.display_name as "byName", y.form, y.groups, y.people, y.questions, y.agenda_items as "agendaItems"
   from consultation_copy y join consultation c on c.id = y.from_consultation_id left join account a on a.id = y.copied_by
   where y.consultation_id = :id order by y.id`,
);
const toInviteQuery = prepared<PersonToInvite, { id: string; today: string }>(
  'practice.toInvite',
  `select * from (select ${PERSON}, p.member_id as "memberId", p.department_id as "departmentId",
       p.represents_id as "organisationId", n.id as "interestGroupId"
     from copied_person w join participant p on p.id = w.participant_id
     left join interest_group g on g.id = p.interest_group_id
     left join interest_group n on n.consultation_id = :id and n.name = g.name
     where w.consultation_id = :id and w.dropped_at is null order by ${IN_ORDER}) one
   where one.standing <> 'ALREADY_INVITED'`,
);
const toBeginWithQuery = prepared<{ items: readonly PlannedItem[] }, { id: string }>(
  'practice.plannedAgenda',
  'select items from planned_agenda where consultation_id = :id',
);

/** What was taken over so far, and who of it waits to be invited. */
export async function readCopiedInto(ctx: RequestContext, consultationId: string): Promise<CopiedInto> {
  const { id, status } = await plannedBy(ctx, consultationId);
  const [copies, people, planned] = await Promise.all([
    ctx.read.all(copiesQuery, { id }),
    ctx.read.all(toInviteQuery, { id, today: ctx.today() }),
    ctx.read.one(toBeginWithQuery, { id }),
  ]);
  const viewerCanCopy = isBeforeTheNotice(status);
  const items = viewerCanCopy ? (planned?.items ?? []) : [];
  const agenda = items.map(({ parent, ...item }) => ({ ...item, isPart: parent !== null }));
  return { copies, people, agenda, viewerCanCopy };
}
