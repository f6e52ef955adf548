import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from '../base.entity.js';
import type { EventData } from '../event.js';

/** Who did what, when. Append-only: a trigger refuses every change but the seal; `audit verify` finds what slips past it. */
@Entity({ tableName: 'audit_entry' })
@Index({
  name: 'audit_entry_sealed',
  expression: 'create index audit_entry_sealed on audit_entry (seal_number, position)',
})
@Index({
  name: 'audit_entry_data',
  expression: 'create index audit_entry_data on audit_entry using gin (data jsonb_path_ops)',
})
export class AuditEntry {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  position!: string;

  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  transactionId!: Opt<string>;

  /** ACCOUNT, GUEST, SCREEN, ANONYMOUS or SYSTEM. */
  @Property({ type: 'text' })
  actorKind!: string;

  /** Account, participant or screen id. */
  @Property({ type: 'uuid', nullable: true })
  actorId: string | null = null;

  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'json' })
  data!: EventData;

  @Property({ type: 'text' })
  requestId!: string;

  @Property({ ...instant })
  occurredAt!: Date;

  @Property({ type: 'integer', nullable: true })
  sealNumber: number | null = null;
}

/** A batch of entries closed with a hash over them and over the seal before: the chain that `audit verify` walks. */
@Entity({ tableName: 'audit_seal' })
export class AuditSeal {
  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'integer' })
  entryCount!: number;

  @Property({ type: 'text' })
  previousHash!: string;

  @Property({ type: 'text' })
  hash!: string;

  @Property({ ...instant })
  sealedAt!: Date;

  /** Names the key that signed it; the key itself is kept outside the database. Null: from before there was one. */
  @Property({ type: 'text', nullable: true })
  keyId: string | null = null;

  /** The signature over all of the above. */
  @Property({ type: 'text', nullable: true })
  mac: string | null = null;
}
