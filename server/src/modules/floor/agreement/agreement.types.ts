import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { type ConsensusClause, StanceKind } from './consensus-clause.entity.js';

@ObjectType({ description: 'A secret ballot was cast. It says nothing more: neither does anything that is kept.' })
@Audience('GUEST', ...PARTIES)
export class SecretVoteCast {
  @Field(() => ID)
  clauseId!: string;

  static on({ id }: Pick<ConsensusClause, 'id'>): SecretVoteCast {
    return Object.assign(new SecretVoteCast(), { clauseId: id });
  }
}

@ObjectType({ description: 'A ballot whose voter wanted to be able to find it.' })
@Audience('GUEST', ...PARTIES)
export class BallotWithReceipt {
  @Field(() => String)
  receipt!: string;

  @Field(() => StanceKind)
  kind!: StanceKind;
}

@ObjectType({ description: 'How the count of a closed secret vote proves itself.' })
@Audience('GUEST', ...PARTIES)
export class VoteProof {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => Int, { description: 'People marked as having voted.' })
  votedCount!: number;

  @Field(() => Int, { description: 'Ballots in the box: as many.' })
  ballotCount!: number;

  @Field(() => Int, { description: 'Counted by hand, beside the box.' })
  handCount!: number;

  @Field(() => String, { description: 'SHA-256 over all ballots, as it stands in the audit trail since closing.' })
  tallyHash!: string;

  @Field(() => Boolean, { description: 'As many ballots as voters, and the ballots are those that were closed.' })
  proven!: boolean;

  @Field(() => [BallotWithReceipt], { description: 'By code; only those whose voters took one.' })
  receipts!: readonly BallotWithReceipt[];
}
