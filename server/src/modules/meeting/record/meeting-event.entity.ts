import type { Opt, Ref } from '@mikro-orm/core';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from '../../../kernel/base.entity.js';
import type { EventData } from '../../../kernel/event.js';
import { Meeting } from '../meeting.entity.js';
import type { RowChange } from './replay.rules.js';

/**
 * What happened at a meeting and the rows it changed, numbered without gaps. Written by the database itself (migration
 * 0023), so that no change of a recorded table escapes; a trigger refuses to change or remove one.
 */
@Entity()
export class MeetingEvent {
  [PrimaryKeyProp]?: ['meeting', 'seq'];

  @ManyToOne(() => Meeting, { ref: true, primary: true })
  meeting!: Ref<Meeting>;

  @PrimaryKey({ type: 'integer' })
  seq!: number;

  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  transactionId!: Opt<string>;

  /** `meeting.changed` where rows changed and nobody said what happened. */
  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'json' })
  data!: EventData;

  @Property({ type: 'text' })
  actorKind!: string;

  @Property({ type: 'uuid', nullable: true })
  actorId: string | null = null;

  @Property({ ...instant })
  at!: Date;

  @Property({ type: 'json' })
  changes!: RowChange[];
}
