import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { LiaisonCommittee } from '../roster/roster.entity.js';

export enum SceneKind {
  /** The live meeting of `sceneTargetId`. */
  LIVE_MEETING = 'LIVE_MEETING',
  RESULTS_BOARD = 'RESULTS_BOARD',
  /** A large code to scan: sign in to the meeting `sceneTargetId`, or submit a topic. */
  CODE_TO_SCAN = 'CODE_TO_SCAN',
  /** The published stories of its committee, or of all, one after another. */
  STORY = 'STORY',
  /** What its committee, or everybody, plans for this month. */
  PLAN_OF_MONTH = 'PLAN_OF_MONTH',
  /** The meetings that were called. */
  UPCOMING_MEETINGS = 'UPCOMING_MEETINGS',
}
registerEnumType(SceneKind, { name: 'SceneKind' });

export enum ScreenStatus {
  /** Shows its pairing code and waits. */
  PAIRING = 'PAIRING',
  PAIRED = 'PAIRED',
  RETIRED = 'RETIRED',
}
registerEnumType(ScreenStatus, { name: 'ScreenStatus' });

@ObjectType({ description: 'A device on a wall: read-only, sees only what is published.' })
@Audience('SCREEN', ...STAFF)
@Entity()
export class Screen extends VersionedEntity {
  @Field(() => String)
  @Property({ type: 'text' })
  name: Opt<string> = '';

  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @Field(() => ScreenStatus)
  @Enum({ items: () => ScreenStatus, type: 'string' })
  status: Opt<ScreenStatus> = ScreenStatus.PAIRING;

  /** Six digits while pairing. */
  @Unique()
  @Property({ type: 'text', nullable: true, hidden: true })
  pairingCode: string | null = null;

  @Property({ ...instant, nullable: true })
  pairingExpiresAt: Date | null = null;

  @Field(() => SceneKind)
  @Enum({ items: () => SceneKind, type: 'string' })
  scene: Opt<SceneKind> = SceneKind.RESULTS_BOARD;

  /** Meeting id for LIVE_MEETING and CODE_TO_SCAN; null for a board, the stories or the topic form. */
  @Property({ type: 'uuid', nullable: true })
  sceneTargetId: string | null = null;

  @Property({ ...instant, nullable: true })
  lastSeenAt: Date | null = null;

  /** A person put its scene up then, and nobody has let it go: what is planned waits. */
  @Property({ ...instant, nullable: true })
  heldAt: Date | null = null;

  /** Screens that are called alike are planned together: 大厅、走廊. */
  @Property({ type: 'text', nullable: true })
  groupName: string | null = null;

  /** Minutes of the day between which it is dark, over midnight too; both or neither. */
  @Property({ type: 'integer', nullable: true })
  darkFrom: number | null = null;

  @Property({ type: 'integer', nullable: true })
  darkUntil: number | null = null;
}
