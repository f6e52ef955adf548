import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { ActivationSlip } from '../../identity/index.js';
import { INFORMANT_READERS } from '../opinion.audience.js';
import { InformantStatus } from './informant.entity.js';
import { InformantAct } from './informant.rules.js';

@ObjectType()
@Audience(...INFORMANT_READERS)
export class InformantMonth {
  @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => Int, { description: 'Briefs handed in that month.' }) done!: number;
}

@ObjectType({ description: 'A special informant, and what they did.' })
@Audience(...INFORMANT_READERS)
export class InformantRow {
  @Field(() => [InformantAct], { description: 'What the viewer may do to it now.' }) viewerActs!: InformantAct[];
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For the secretariat and the office that nominated them; null for others.',
  })
  phone!: string | null;
  @Field(() => Boolean) isMember!: boolean;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { description: 'The special committee or sector that nominated them.' }) nominatedBy!: string;
  @Field(() => LocalDate) nominatedOn!: string;
  @Field(() => InformantStatus) status!: InformantStatus;
  @Field(() => LocalDate, { nullable: true }) termStartsOn!: string | null;
  @Field(() => LocalDate, { nullable: true }) termEndsOn!: string | null;
  @Field(() => Boolean, { description: 'The term is over and they were not ended yet.' }) isTermOver!: boolean;
  @Field(() => Int) monthlyExpected!: number;
  @Field(() => [InformantMonth], { description: 'The last six months, this one last.' }) months!: InformantMonth[];
  @Field(() => Boolean, { description: 'Handed something in within the last three months.' }) isActive!: boolean;
  @Field(() => Int) adoptedCount!: number;
  @Field(() => String, { nullable: true }) loginName!: string | null;
  @Field(() => LocalDate, { nullable: true }) endedOn!: string | null;
  @Field(() => String, { nullable: true }) endedReason!: string | null;
}
export const InformantPage = pageOf('InformantPage', InformantRow, ...INFORMANT_READERS);

@ObjectType({ description: 'The informant was changed; read it again.' })
@Audience('SECRETARIAT', 'GROUP_OFFICER', 'INFORMANT')
export class InformantChanged {
  @Field(() => ID) id!: string;
  @Audience('SECRETARIAT')
  @Field(() => ActivationSlip, { nullable: true, description: 'Of the account made for them; shown this once.' })
  slip!: ActivationSlip | null;
}
