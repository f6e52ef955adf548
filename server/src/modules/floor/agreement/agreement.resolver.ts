import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { MeetingRefusal } from '../../meeting/index.js';
import { CastSecretBallotInput } from './agreement.inputs.js';
import { SecretVoteCast, VoteProof } from './agreement.types.js';
import { castSecretBallot } from './cast-secret-ballot.js';
import { ConsensusClause } from './consensus-clause.entity.js';
import { voidVote } from './void-vote.js';
import { proveVote } from './vote-proof.js';

const SecretVoteResult = resultUnion('SecretVoteResult', SecretVoteCast, MeetingRefusal);
const VoidedVoteResult = resultUnion('VoidedVoteResult', ConsensusClause, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class AgreementResolver {
  @Audience(...AT_THE_TABLE)
  @Mutation(() => SecretVoteResult)
  castSecretBallot(
    @Arg('input', () => CastSecretBallotInput) input: CastSecretBallotInput,
    @Ctx() ctx: RequestContext,
  ) {
    return castSecretBallot(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => VoidedVoteResult, { description: 'Throws away the ballots of an open secret vote; a draft again.' })
  voidVote(@Arg('clauseId', () => ID) clauseId: string, @Ctx() ctx: RequestContext) {
    return voidVote(ctx, clauseId);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => VoteProof, { description: 'Of a closed secret vote.' })
  voteProof(@Arg('clauseId', () => ID) clauseId: string, @Ctx() ctx: RequestContext): Promise<VoteProof> {
    return proveVote(ctx, clauseId);
  }
}
