import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './base.entity.js';

/** The stored answer of one `clientMutationId` by one actor. */
@Entity({ tableName: 'idempotency_record' })
export class IdempotencyRecord {
  @PrimaryKey({ type: 'text' })
  actor!: string;

  @PrimaryKey({ type: 'text' })
  clientMutationId!: string;

  @Property({ type: 'text' })
  act!: string;

  @Property({ type: 'text' })
  inputHash!: string;

  @Property({ type: 'text', nullable: true })
  resultId: string | null = null;

  @Property({ ...instant })
  createdAt!: Date;
}
