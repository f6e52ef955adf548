import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Commitment } from '../commitment.entity.js';

/** That an invited voice was heard in a round that is still open; what it said lies elsewhere, with nothing in common. */
@Entity()
export class AcceptanceMark {
  [PrimaryKeyProp]?: ['commitment', 'round', 'voiceHash'];

  @ManyToOne(() => Commitment, { ref: true, primary: true })
  commitment!: Ref<Commitment>;

  @PrimaryKey({ type: 'integer' })
  round!: number;

  @PrimaryKey({ type: 'text' })
  voiceHash!: string;
}
