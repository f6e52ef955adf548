import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime } from '../../kernel/scalars.js';
import { HeldKind } from './handed-over.entity.js';
import { SuccessionRefusal } from './succession.refusal.js';

@ObjectType({ description: 'What a member has in hand.' })
@Audience('SECRETARIAT')
export class HeldThing {
  @Field(() => HeldKind) kind!: HeldKind;
  @Field(() => ID) recordId!: string;
  @Field(() => ID, {
    description: 'What its page is known by: the commitment, the consultation, the trip or the brief.',
  })
  opensId!: string;
  @Field(() => String) title!: string;
  @Field(() => ID, { nullable: true, description: 'Whoever takes it over is enrolled there; null: anybody.' })
  committeeId!: string | null;
  @Field(() => Boolean, { description: 'It cannot be without somebody.' }) needsSuccessor!: boolean;
}

@ObjectType({ description: 'Who may take something over.' })
@Audience('SECRETARIAT')
export class Successor {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
}

@ObjectType({ description: 'What went to whom.' })
@Audience('SECRETARIAT')
export class HandedOverRow {
  @Field(() => ID) id!: string;
  @Field(() => HeldKind) kind!: HeldKind;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'null: nobody yet.' }) toName!: string | null;
  @Field(() => DateTime) handedAt!: string;
}

@ObjectType({ description: 'What a member has in hand, who may take it over, and what they gave away before.' })
@Audience('SECRETARIAT')
export class Holdings {
  @Field(() => [HeldThing]) things!: HeldThing[];
  @Field(() => [Successor]) successors!: Successor[];
  @Field(() => [HandedOverRow], { description: 'Newest first.' }) handedOver!: HandedOverRow[];
}

export enum PassedOnKind {
  /** 转下次的诉求 */
  DEMAND = 'DEMAND',
  /** 没写完的信息 */
  BRIEF = 'BRIEF',
}
registerEnumType(PassedOnKind, { name: 'PassedOnKind' });

@ObjectType({ description: 'What went to others because an account was shut, and is still with them.' })
@Audience('SECRETARIAT')
export class PassedOnThing {
  @Field(() => PassedOnKind) kind!: PassedOnKind;
  @Field(() => ID) recordId!: string;
  @Field(() => ID, { description: 'What its page is known by: the consultation, or the brief.' }) opensId!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'Who has it now; null: the committee.' }) nowWith!: string | null;
}

@ObjectType({ description: 'A departure that was recorded or taken back, or things that were given.' })
@Audience('SECRETARIAT')
export class SuccessionDone {
  @Field(() => ID, { description: 'The member, or the account.' }) id!: string;
}

export const SuccessionResult = resultUnion('SuccessionResult', SuccessionDone, SuccessionRefusal);
