import { type Opt, PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { InterestGroup } from '../../consultation/consultation.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { ConsensusClause, StanceKind } from './consensus-clause.entity.js';

/**
 * Who has cast a secret ballot on a clause; nothing about it. No time and no number: rows of one clause are written anew
 * in random order with every ballot, and so are the ballots. See docs/decisions/0023-secret-means-secret.md.
 */
@Entity()
export class VotedMark {
  [PrimaryKeyProp]?: ['clause', 'participant'];

  @ManyToOne(() => ConsensusClause, { ref: true, primary: true })
  clause!: Ref<ConsensusClause>;

  @ManyToOne(() => Participant, { ref: true, primary: true })
  participant!: Ref<Participant>;
}

/** What somebody of a group chose; nothing about who or when. */
@Entity()
@Unique({ properties: ['clause', 'receipt'] })
export class SecretBallot {
  /** Drawn anew with every ballot of the clause: says nothing. */
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: Opt<string>;

  @ManyToOne(() => ConsensusClause, { ref: true })
  clause!: Ref<ConsensusClause>;

  /** null: of no declared group. */
  @ManyToOne(() => InterestGroup, { ref: true, nullable: true })
  interestGroup: Ref<InterestGroup> | null = null;

  @Enum({ items: () => StanceKind, type: 'string' })
  kind!: StanceKind;

  /** A code only the voter's phone knows, if the voter wanted one: to find the ballot in the list after closing. */
  @Property({ type: 'text', nullable: true })
  receipt: string | null = null;
}

/** The words of a reservation given in secret; not which ballot, not whose. */
@Entity()
export class SecretReservation {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: Opt<string>;

  @ManyToOne(() => ConsensusClause, { ref: true })
  clause!: Ref<ConsensusClause>;

  @Property({ type: 'text' })
  text!: string;
}
