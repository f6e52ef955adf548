import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity } from '../../kernel/base.entity.js';

/** What kind of text it is that is read. */
export enum ProofTextKind {
  MINUTES = 'MINUTES',
  BRIEF = 'BRIEF',
  STORY = 'STORY',
}
registerEnumType(ProofTextKind, { name: 'ProofTextKind' });

/** A finding that whoever writes a text waved away: it is not shown again for that text, to anybody. */
@Entity()
@Unique({ properties: ['kind', 'textId', 'mark'] })
export class WavedSlip extends BaseEntity {
  @Enum({ items: () => ProofTextKind, type: 'string' })
  kind!: ProofTextKind;

  /** Of the meeting, the brief or the story. */
  @Property({ type: 'uuid' })
  textId!: string;

  /** What the finding is known by: a hash of its reason, its words and its sentence. */
  @Property({ type: 'text' })
  mark!: string;

  @Property({ type: 'uuid' })
  wavedBy!: string;
}
