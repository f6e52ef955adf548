import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from '../base.entity.js';
import type { EventData } from '../event.js';
import type { Wake } from '../live/wakes.js';

/**
 * One event, written in the transaction of its change. Live views tail it; registered reactions handle it once it is
 * durable and mark it handled. `transactionId` lets a tail skip rows of transactions that are still open.
 */
@Entity({ tableName: 'outbox_event' })
@Index({
  name: 'outbox_event_unhandled',
  expression: 'create index outbox_event_unhandled on outbox_event (position) where handled_at is null',
})
export class OutboxEvent {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  position!: string;

  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  transactionId!: Opt<string>;

  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'json' })
  data!: EventData;

  @Property({ type: 'json' })
  wakes!: Wake[];

  @Property({ ...instant })
  occurredAt!: Date;

  @Property({ ...instant, nullable: true })
  handledAt: Date | null = null;
}
