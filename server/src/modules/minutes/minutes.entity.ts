import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';

export enum MinutesStatus {
  DRAFT = 'DRAFT',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(MinutesStatus, { name: 'MinutesStatus' });

@ObjectType({ description: '协商纪要, drafted from the record.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class Minutes extends VersionedEntity {
  @Unique()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Field(() => MinutesStatus)
  @Enum({ items: () => MinutesStatus, type: 'string' })
  status: Opt<MinutesStatus> = MinutesStatus.DRAFT;

  /** Plain text in paragraphs. */
  @Field(() => String)
  @Property({ type: 'text' })
  body!: string;

  /** The draft from the record that this text was last brought together with. */
  @Property({ type: 'text', nullable: true })
  takenIn: string | null = null;

  /** The version at which this text was saved: what people read and answer for. */
  @Field(() => Int)
  @Property({ type: 'integer', default: 1 })
  textVersion: Opt<number> = 1;

  /** Who wrote each paragraph, by line: account or participant ids. */
  @Property({ type: 'json', nullable: true })
  writers: (string | null)[] | null = null;

  /** What each sentence rests on, in the order of `sentencesIn`: `STATEMENT:id`. */
  @Property({ type: 'json', nullable: true })
  sources: string[][] | null = null;

  @Property({ ...instant, nullable: true })
  putToPartiesAt: Date | null = null;

  /** The text the parties were last asked about. */
  @Property({ type: 'integer', nullable: true })
  putToPartiesVersion: number | null = null;

  /** Why it was confirmed although a party had not answered. */
  @Property({ type: 'text', nullable: true })
  unansweredReason: string | null = null;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  confirmedBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  editedBy: string | null = null;
}
