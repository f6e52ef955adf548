import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Demand } from '../../consultation/demand.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import { AgendaItem } from '../agenda/agenda-item.entity.js';
import type { Evidence } from './evidence.js';

export enum StatementMode {
  ORAL = 'ORAL',
  WRITTEN = 'WRITTEN',
}
registerEnumType(StatementMode, { name: 'StatementMode' });

/** What somebody's words are, as the scribe hears them. */
export enum StatementKind {
  /** 情况 */
  FACT = 'FACT',
  /** 问题 */
  PROBLEM = 'PROBLEM',
  /** 建议 */
  PROPOSAL = 'PROPOSAL',
  /** 回应 */
  REPLY = 'REPLY',
  /** 程序 */
  PROCEDURE = 'PROCEDURE',
}
registerEnumType(StatementKind, { name: 'StatementKind', description: 'What a statement is, as the scribe hears it.' });

@ObjectType({ description: 'What somebody said, as the scribe noted it.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class Statement extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => AgendaItem, { ref: true, nullable: true })
  item: Ref<AgendaItem> | null = null;

  /** Null: an observer. */
  @ManyToOne(() => Participant, { ref: true, nullable: true, deleteRule: 'no action' })
  participant: Ref<Participant> | null = null;

  /** Somebody sitting in; null: somebody with a seat. */
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true, deleteRule: 'no action' })
  observer: Ref<MeetingObserver> | null = null;

  @ManyToOne(() => Demand, { ref: true, nullable: true })
  demand: Ref<Demand> | null = null;

  @Field(() => StatementMode)
  @Enum({ items: () => StatementMode, type: 'string' })
  mode: Opt<StatementMode> = StatementMode.ORAL;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => StatementKind)
  @Enum({ items: () => StatementKind, type: 'string', default: StatementKind.FACT })
  kind: Opt<StatementKind> = StatementKind.FACT;

  /** What it rests on, with the name it had when it was linked. */
  @Property({ type: 'json', default: '[]' })
  evidence: Opt<readonly Evidence[]> = [];

  @Property({ ...instant })
  saidAt!: Date;

  /** Set when the speaker takes it back: it stays in the record, marked. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}
