import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Commitment } from '../commitment.entity.js';

export enum OddityKind {
  /** By the open code, many from one place within minutes. */
  MANY_FROM_ONE_PLACE = 'MANY_FROM_ONE_PLACE',
  /** By slips, many from one place within minutes: a neighbourhood answering together, or one person for all of them. */
  SLIPS_FROM_ONE_PLACE = 'SLIPS_FROM_ONE_PLACE',
  /** By the open code before the committee said that its notice hangs. */
  BEFORE_THE_NOTICE = 'BEFORE_THE_NOTICE',
  /** Slips the committee took back while residents were asked: whoever held one is heard no more. */
  SLIPS_TAKEN_BACK = 'SLIPS_TAKEN_BACK',
  /** Slips the committee made out while residents were asked: who is asked was chosen after answers could be read. */
  SLIPS_MADE_LATE = 'SLIPS_MADE_LATE',
}
registerEnumType(OddityKind, { name: 'AcceptanceOddityKind' });

/** What looks wrong about the answers and the slips of one day, in numbers: no place, no hour, and nothing of what was said. */
@Entity()
export class AcceptanceOddity {
  [PrimaryKeyProp]?: ['commitment', 'round', 'kind', 'day'];

  @ManyToOne(() => Commitment, { ref: true, primary: true })
  commitment!: Ref<Commitment>;

  @PrimaryKey({ type: 'integer' })
  round!: number;

  @Enum({ items: () => OddityKind, type: 'string', primary: true })
  kind!: OddityKind;

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'integer' })
  answers!: number;
}
