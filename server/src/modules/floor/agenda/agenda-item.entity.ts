import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Demand } from '../../consultation/demand.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';

export enum AgendaPart {
  /** 通报 */
  BRIEFING = 'BRIEFING',
  /** 提问 */
  QUESTIONS = 'QUESTIONS',
  /** 解答 */
  ANSWERS = 'ANSWERS',
  /** 共识 */
  CONSENSUS = 'CONSENSUS',
  OTHER = 'OTHER',
}
registerEnumType(AgendaPart, { name: 'AgendaPart' });

export enum AgendaItemStatus {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
  SKIPPED = 'SKIPPED',
}
registerEnumType(AgendaItemStatus, { name: 'AgendaItemStatus' });

@ObjectType({ description: 'A point on the agenda. At most one per meeting is active.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class AgendaItem extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  /** The item this one is a part of. An item with parts is on the floor through them. */
  @ManyToOne(() => AgendaItem, { ref: true, nullable: true })
  parent: Ref<AgendaItem> | null = null;

  /** 1, 2, 3 … through the whole agenda, each item before its parts. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => AgendaPart)
  @Enum({ items: () => AgendaPart, type: 'string' })
  part: Opt<AgendaPart> = AgendaPart.OTHER;

  @Field(() => Int)
  @Property({ type: 'integer' })
  plannedMinutes!: number;

  @Field(() => AgendaItemStatus)
  @Enum({ items: () => AgendaItemStatus, type: 'string' })
  status: Opt<AgendaItemStatus> = AgendaItemStatus.PENDING;

  /** When it last went on the floor. */
  @Property({ ...instant, nullable: true })
  openedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;

  /** Time on the floor before it last went there, and all of it once it has left. */
  @Property({ type: 'integer', default: 0 })
  spentSeconds: Opt<number> = 0;

  /** Why the chair opened it again. */
  @Property({ type: 'text', nullable: true })
  reopenReason: string | null = null;

  /** The demands to be settled under this item; while one of them is open it cannot close. */
  @ManyToMany(() => Demand)
  demands = new Collection<Demand>(this);
}
