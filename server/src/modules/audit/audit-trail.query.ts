import { Field, ID, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { eventType } from '../../kernel/event.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageOf } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { DateTime } from '../../kernel/scalars.js';
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
  readonly aboutId: string | null;
}

/** Of a type, or of a whole module; by an actor; about a thing that is named in the data. */
const FITS = `(:type::text is null or e.type = :type::text or starts_with(e.type, :type::text || '.'))
  and (:actorId::uuid is null or e.actor_id = :actorId::uuid)
  and (:aboutId::text is null or exists (select from jsonb_each_text(e.data) given where given.value = :aboutId::text))`;

const auditTrailQuery = prepared<AuditRow, Wanted & { after: string | null; limit: number }>(
  'audit.trail',
  `select e.position::text as id, e.type, e.occurred_at as "occurredAt", e.actor_kind as "actorKind",
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
   where ${FITS} and (:after::bigint is null or e.position < :after::bigint)
   order by e.position desc limit :limit`,
);
const auditCountQuery = prepared<{ count: number }, Wanted>(
  'audit.count',
  `select count(*) as count from audit_entry e where ${FITS}`,
);

const POSITION = /^[1-9]\d{0,17}$/;
const TYPE = /^[a-z]{1,30}(\.[a-zA-Z]{1,60})?$/;

export interface AuditTrailRequest {
  readonly first: number;
  readonly after: string | null;
  readonly type: string | null;
  readonly actorId: string | null;
  readonly aboutId: string | null;
}

/** Who did what, newest first. */
export async function readAuditTrail(ctx: RequestContext, request: AuditTrailRequest): Promise<Page<AuditRow>> {
  authorize(hasRole(ctx.viewer, Role.SECRETARIAT, Role.LEADER), 'read the audit trail');
  const { first, after, type } = request;
  if (first < 1 || first > 100) throw badInput('first', 'PAGE_SIZE');
  if (after !== null && !POSITION.test(after)) throw badInput('after', 'CURSOR');
  if (type !== null && !TYPE.test(type)) throw badInput('type', 'FORMAT');
  const wanted = { type, actorId: knownIdOrNull(request.actorId), aboutId: knownIdOrNull(request.aboutId) };
  const [rows, counted] = await Promise.all([
    ctx.read.all(auditTrailQuery, { ...wanted, after, limit: first + 1 }),
    ctx.read.one(auditCountQuery, wanted),
  ]);
  const nodes = rows.slice(0, first);
  const endCursor = rows.length > first ? (nodes.at(-1)?.id ?? null) : null;
  return { nodes, endCursor, totalCount: counted?.count ?? 0 };
}
