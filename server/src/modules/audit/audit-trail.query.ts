import { Field, ID, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { eventType } from '../../kernel/event.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageOf } from '../../kernel/page.js';
import { composed, conditionsOf, prepared } from '../../kernel/read.js';
import { DateTime } from '../../kernel/scalars.js';
import { dayInputOrNull, textInput } from '../../kernel/text.js';
import { hasRole, Role } from '../../kernel/viewer.js';

@ObjectType({ description: 'One thing somebody did: ids and codes, never what people wrote.' })
@Audience('SECRETARIAT', 'LEADER')
export class AuditRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'module.thingHappened' })
  type!: string;

  @Field(() => DateTime)
  occurredAt!: string;

  @Field(() => String, { description: 'ACCOUNT, GUEST, SCREEN or ANONYMOUS; the last also for the system itself.' })
  actorKind!: string;

  @Field(() => ID, { nullable: true })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the account, guest or screen.' })
  actorName!: string | null;

  @Field(() => [AuditDetail])
  data!: AuditDetail[];

  @Field(() => Boolean, { description: 'Closed under a seal: a later change would show.' })
  isSealed!: boolean;
}

@ObjectType({ description: 'An id or a code that belongs to what happened.' })
@Audience('SECRETARIAT', 'LEADER')
export class AuditDetail {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

export const AuditPage = pageOf('AuditPage', AuditRow, 'SECRETARIAT', 'LEADER');

interface Wanted extends Record<string, unknown> {
  readonly type: string | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly aboutIds: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Of a type, or of a whole module; by an actor; about a thing that is named in the data; on days of China. */
const CONDITIONS = {
  type: `(e.type = :type::text or starts_with(e.type, :type::text || '.'))`,
  actorId: 'e.actor_id = :actorId::uuid',
  actorName: `e.actor_id in (select a.id from account a where strpos(a.display_name, :actorName) > 0
    union all select p.id from participant p where p.name = :actorName)`,
  aboutIds: 'exists (select from jsonb_each_text(e.data) given where given.value = any(:aboutIds::text[]))',
  from: `e.occurred_at >= :from::date::timestamp at time zone 'Asia/Shanghai'`,
  to: `e.occurred_at < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);

const auditTrailQuery = composed<AuditRow, Wanted & { after: string | null; limit: number }, Condition | 'after'>(
  'audit.trail',
  [...conditions, 'after'],
  (has) => `select e.position::text as id, e.type, e.occurred_at as "occurredAt", e.actor_kind as "actorKind",
     e.actor_id as "actorId", coalesce(a.display_name, p.name, s.name, u.name, opened.display_name) as "actorName",
     coalesce((select json_agg(json_build_object('name', key, 'value', value) order by key)
       from jsonb_each_text(e.data) where value is not null), '[]') as data,
     e.seal_number is not null as "isSealed"
   from audit_entry e
   left join account a on e.actor_kind = 'ACCOUNT' and a.id = e.actor_id
   left join participant p on e.actor_kind = 'GUEST' and p.id = e.actor_id
   left join screen s on e.actor_kind = 'SCREEN' and s.id = e.actor_id
   left join handling_link h on e.actor_kind = 'LINK' and h.id = e.actor_id
   left join organisation u on u.id = h.organisation_id
   left join session n on e.type = '${eventType('identity.sessionOpened')}' and n.id = (e.data ->> 'sessionId')::uuid
   left join account opened on opened.id = n.account_id
   where true ${fits(has)} ${has('after') ? 'and e.position < :after::bigint' : ''}
   order by e.position desc limit :limit`,
);
const auditCountQuery = composed<{ count: number }, Wanted, Condition>(
  'audit.count',
  conditions,
  (has) => `select count(*) as count from audit_entry e where true ${fits(has)}`,
);

/** What people call a record by: the number or the code that stands on it. */
const numberedQuery = prepared<{ id: string }, { number: string }>(
  'audit.numbered',
  `select id::text from topic where number = :number union all select id::text from commitment where number = :number`,
);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The ids somebody means who writes an id, or the number of a topic or a commitment; none: it names nothing. */
async function aboutIds(ctx: RequestContext, about: string | null): Promise<readonly string[] | null> {
  if (about === null) return null;
  if (UUID.test(about)) return [about.toLowerCase()];
  const rows = await ctx.read.all(numberedQuery, { number: about.normalize('NFKC').toUpperCase() });
  return rows.map(({ id }) => id);
}

const POSITION = /^[1-9]\d{0,17}$/;
const TYPE = /^[a-z]{1,30}(\.[a-zA-Z]{1,60})?$/;

export interface AuditTrailRequest {
  readonly first: number;
  readonly after: string | null;
  readonly type: string | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly about: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who did what, newest first. */
export async function readAuditTrail(ctx: RequestContext, request: AuditTrailRequest): Promise<Page<AuditRow>> {
  authorize(hasRole(ctx.viewer, Role.SECRETARIAT, Role.LEADER), 'read the audit trail');
  const { first, after, type } = request;
  if (first < 1 || first > 100) throw badInput('first', 'PAGE_SIZE');
  if (after !== null && !POSITION.test(after)) throw badInput('after', 'CURSOR');
  if (type !== null && !TYPE.test(type)) throw badInput('type', 'FORMAT');
  const wanted: Wanted = {
    type,
    actorId: knownIdOrNull(request.actorId),
    actorName: textInput(request.actorName, { field: 'actorName', max: 40 }),
    aboutIds: await aboutIds(ctx, textInput(request.about, { field: 'about', max: 60 })),
    from: dayInputOrNull(request.from, 'from'),
    to: dayInputOrNull(request.to, 'to'),
  };
  const has = (one: Condition | 'after') => (one === 'after' ? after !== null : wanted[one] !== null);
  const [rows, counted] = await Promise.all([
    ctx.read.all(auditTrailQuery(has), { ...wanted, after, limit: first + 1 }),
    ctx.read.one(auditCountQuery(has), wanted),
  ]);
  const nodes = rows.slice(0, first);
  const endCursor = rows.length > first ? (nodes.at(-1)?.id ?? null) : null;
  return { nodes, endCursor, totalCount: counted?.count ?? 0 };
}
