import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { CommitteeDuty, Gender } from '../../roster/index.js';
import { HandoverInput } from '../succession.inputs.js';
import { RenewalFate, RenewalRule } from './renewal.entity.js';

@InputType()
export class RenewalInput {
  @Field(() => Int, { description: '第几届, from 1 to 99.' }) number!: number;
  @Field(() => LocalDate, { description: 'The first day of the next term.' }) startsOn!: string;
  @Field(() => LocalDate, { nullable: true }) endsOn?: string | null;
  @Field(() => RenewalRule) rule!: RenewalRule;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class BeginRenewalInput extends RenewalInput {
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class ReviseRenewalInput extends RenewalInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType({ description: 'What becomes of members of the term that ends, many at a time.' })
export class DecideRenewalPeopleInput {
  @Field(() => ID) renewalId!: string;
  @Field(() => [ID]) memberIds!: string[];
  @Field(() => RenewalFate, { description: 'Not COMES.' }) fate!: RenewalFate;
  @Field(() => Boolean, { nullable: true, description: 'Leavers who are special informants are ones no longer.' })
  endsInformant?: boolean | null;
}

@InputType({ description: 'Somebody who stays with what holds of them from the first day on, or somebody who comes.' })
export class KeepRenewalPersonInput {
  @Field(() => ID) renewalId!: string;
  @Field(() => ID, { nullable: true, description: 'A member who stays.' }) memberId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Somebody who comes and is in the draft.' }) personId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the row in the draft, as it was seen.' }) version?:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'Of whoever comes.' }) name?: string | null;
  @Field(() => Gender, { nullable: true }) gender?: Gender | null;
  @Field(() => String, { nullable: true }) party?: string | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => ID, { nullable: true }) sectorId?: string | null;
  @Field(() => [ID], { description: 'Two at most.' }) specialCommitteeIds!: string[];
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) post?: string | null;
  @Field(() => String, { nullable: true }) duty?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class GiveInRenewalInput {
  @Field(() => ID) renewalId!: string;
  @Field(() => ID, { description: 'Who leaves.' }) memberId!: string;
  @Field(() => [HandoverInput], { description: 'null as successor: by the rule.' }) handovers!: HandoverInput[];
}

@InputType()
export class AppointInRenewalInput {
  @Field(() => ID) renewalId!: string;
  @Field(() => ID) committeeId!: string;
  @Field(() => CommitteeDuty) duty!: CommitteeDuty;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => ID, { nullable: true, description: 'An account that is there; null: one is made on the day.' })
  accountId?: string | null;
}

@InputType()
export class RenewalPeopleFilter {
  @Field(() => RenewalFate, { nullable: true }) fate?: RenewalFate | null;
  @Field(() => ID, { nullable: true, description: 'Where they are, or will be.' }) committeeId?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}
