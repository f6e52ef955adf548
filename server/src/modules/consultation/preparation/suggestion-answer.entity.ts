import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Suggestion } from '../preparation.entity.js';

export enum SuggestionOutcome {
  /** 已采纳: the words say where. */
  TAKEN_UP = 'TAKEN_UP',
  /** 未采纳: the words say why. */
  NOT_TAKEN_UP = 'NOT_TAKEN_UP',
}
registerEnumType(SuggestionOutcome, { name: 'SuggestionOutcome', description: 'What became of a suggestion.' });

/** What a member was told of a suggestion. Append-only: the last one counts, those before stand beside it. */
@Entity()
export class SuggestionAnswer extends BaseEntity {
  @Index()
  @ManyToOne(() => Suggestion, { ref: true })
  suggestion!: Ref<Suggestion>;

  @Enum({ items: () => SuggestionOutcome, type: 'string' })
  outcome!: SuggestionOutcome;

  @Property({ type: 'text' })
  words!: string;

  @Property({ ...instant })
  answeredAt!: Date;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;
}
