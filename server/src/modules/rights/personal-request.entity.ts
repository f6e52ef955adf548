import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { LiaisonCommittee } from '../roster/roster.entity.js';

/** What somebody asks about what is kept of them: 个人信息保护法 articles 44 to 47. */
export enum PersonalRequestKind {
  /** 查阅 */
  SEE = 'SEE',
  /** 更正 */
  CORRECT = 'CORRECT',
  /** 删除 */
  ERASE = 'ERASE',
  /** 带走: a copy that can be read elsewhere. */
  TAKE = 'TAKE',
}
registerEnumType(PersonalRequestKind, { name: 'PersonalRequestKind' });

export enum PersonalRequestStatus {
  RECEIVED = 'RECEIVED',
  /** What is answered and done is written down, and waits for a second person. */
  PREPARED = 'PREPARED',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PersonalRequestStatus, { name: 'PersonalRequestStatus' });

/** One thing that was found, without what it says: where it lies, and whether it goes. */
export interface PlannedPart {
  readonly id: string;
  readonly erase: boolean;
}

/** 个人信息申请: somebody asks to see, correct, erase or take away what is kept of them. */
@Entity()
export class PersonalRequest extends VersionedEntity {
  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => PersonalRequestKind, type: 'string' })
  kind!: PersonalRequestKind;

  @Index()
  @Enum({ items: () => PersonalRequestStatus, type: 'string' })
  status: Opt<PersonalRequestStatus> = PersonalRequestStatus.RECEIVED;

  /** What they are found by. */
  @Property({ type: 'text', nullable: true, hidden: true })
  name: string | null = null;

  @Property({ type: 'text', nullable: true, hidden: true })
  phone: string | null = null;

  @Property({ type: 'text', nullable: true, hidden: true })
  recordCode: string | null = null;

  /** What they want, in their own words. */
  @Property({ type: 'text', nullable: true, hidden: true })
  words: string | null = null;

  /** How they showed who they are. */
  @Property({ type: 'text', hidden: true })
  shownBy!: string;

  @Property({ type: 'date' })
  receivedOn!: string;

  @Property({ type: 'date' })
  answerBy!: string;

  /** Account id of who wrote it down. */
  @Property({ type: 'uuid' })
  receivedBy!: string;

  /** The committee that wrote it down for them; null: the secretariat did. */
  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  /** Everything that was found when the answer was prepared. */
  @Property({ type: 'json', nullable: true })
  plan: readonly PlannedPart[] | null = null;

  @Property({ type: 'text', nullable: true, hidden: true })
  answer: string | null = null;

  /** It is not done as they asked; the answer says why. */
  @Property({ type: 'boolean', nullable: true })
  refused: boolean | null = null;

  @Property({ type: 'uuid', nullable: true })
  preparedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  preparedAt: Date | null = null;

  /** Why the second person gave it back; null: they did not. */
  @Property({ type: 'text', nullable: true, hidden: true })
  returnedReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  confirmedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer', nullable: true })
  erasedCount: number | null = null;

  @Property({ type: 'integer', nullable: true })
  keptCount: number | null = null;

  @Property({ type: 'text', nullable: true, hidden: true })
  withdrawnReason: string | null = null;

  /** Who asked is not known any more. */
  @Property({ ...instant, nullable: true })
  anonymisedAt: Date | null = null;
}
