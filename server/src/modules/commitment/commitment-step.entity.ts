import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import { Organisation } from '../roster/organisations/organisation.entity.js';
import { Commitment } from './commitment.entity.js';

export enum CommitmentStepKind {
  ASSIGNED = 'ASSIGNED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  SENT_BACK = 'SENT_BACK',
  RETURN_REQUESTED = 'RETURN_REQUESTED',
  RETURN_CONSENTED = 'RETURN_CONSENTED',
  RETURN_REFUSED = 'RETURN_REFUSED',
  REASSIGNED = 'REASSIGNED',
  ASSISTANCE_ADDED = 'ASSISTANCE_ADDED',
  ASSISTANCE_ENDED = 'ASSISTANCE_ENDED',
  FOLLOWER_ASSIGNED = 'FOLLOWER_ASSIGNED',
  PROGRESSED = 'PROGRESSED',
  EXTENSION_REQUESTED = 'EXTENSION_REQUESTED',
  EXTENDED = 'EXTENDED',
  EXTENSION_REFUSED = 'EXTENSION_REFUSED',
  URGED = 'URGED',
  REPLIED = 'REPLIED',
  VERIFIED = 'VERIFIED',
  ACCEPTANCE_OPENED = 'ACCEPTANCE_OPENED',
  CLOSED = 'CLOSED',
  REPROCESSING = 'REPROCESSING',
  CORRECTED = 'CORRECTED',
  UNDONE = 'UNDONE',
  REMINDED = 'REMINDED',
  PARTY_PRESSED = 'PARTY_PRESSED',
  PUT_TO_LEADER = 'PUT_TO_LEADER',
  SUPERVISED = 'SUPERVISED',
  SPLIT = 'SPLIT',
  SPLIT_OFF = 'SPLIT_OFF',
  MERGED = 'MERGED',
  MERGE_RECEIVED = 'MERGE_RECEIVED',
  LOOKED_BACK = 'LOOKED_BACK',
  HELD = 'HELD',
  RELAPSED = 'RELAPSED',
}
registerEnumType(CommitmentStepKind, { name: 'CommitmentStepKind' });

/** How a step came from an organisation that has no accounts. */
export enum StepChannel {
  /** 代录: its committee wrote it down. */
  ON_BEHALF = 'ON_BEHALF',
  /** By its personal link. */
  LINK = 'LINK',
}
registerEnumType(StepChannel, {
  name: 'StepChannel',
  description: 'How a step came from an organisation that has no accounts.',
});

/** One step in a commitment's life, for the chain page and the timeliness counts. Append-only. */
@Entity()
export class CommitmentStep extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Enum({ items: () => CommitmentStepKind, type: 'string' })
  kind!: CommitmentStepKind;

  @Property({ type: 'integer' })
  round!: number;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** The due date this step set or asked for. */
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  /** Account id; null when the house did it by rule. */
  @Property({ type: 'uuid', nullable: true })
  actedBy: string | null = null;

  /** In whose name, where that is an organisation, and how it came. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true })
  inNameOf: Ref<Organisation> | null = null;

  @Enum({ items: () => StepChannel, type: 'string', nullable: true })
  channel: StepChannel | null = null;

  @Property({ ...instant })
  at!: Date;

  /** What the commitment looked like before the act this step is the first of: undoing puts it back. */
  @Property({ type: 'json', nullable: true })
  before: object | null = null;

  /** Written in the same act as the step before it. */
  @Property({ type: 'boolean', default: false })
  continues: Opt<boolean> = false;

  /** UNDONE: the step that no longer counts. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  undoes: string | null = null;
}
