import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../../kernel/audience.js';
import { CorrectionRow } from '../../../../kernel/corrections/index.js';
import { resultUnion } from '../../../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../../../kernel/scalars.js';
import { RosterRefusal } from '../../roster.refusal.js';
import { DepartureKind, Term } from './term.entity.js';

@ObjectType({ description: 'A term with who belonged to it.' })
@Audience(...STAFF)
export class TermRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) number!: number;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate, { nullable: true }) endsOn!: string | null;
  @Field(() => Boolean, { description: 'Today lies in it.' }) isNow!: boolean;
  @Field(() => Int, { description: 'Who belongs to it, or ever did.' }) memberCount!: number;
  @Field(() => Int, { description: 'Of these, who left before it was over.' }) leftCount!: number;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
}

@ObjectType({ description: 'A term that was entered, put right or removed.' })
@Audience(...STAFF)
export class TermRemoved {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: '离任: somebody is a member no longer after a day.' })
@Audience(...STAFF)
export class DepartureRow {
  @Field(() => ID) id!: string;
  @Field(() => DepartureKind) kind!: DepartureKind;
  @Field(() => LocalDate, { description: 'The last day they are a member.' }) lastOn!: string;
  @Field(() => String) reason!: string;
  @Field(() => String, { nullable: true }) recordedByName!: string | null;
  @Field(() => DateTime) recordedAt!: string;
  @Field(() => DateTime, { nullable: true }) takenBackAt!: string | null;
  @Field(() => String, { nullable: true }) takenBackReason!: string | null;
}

export const ChangeTermResult = resultUnion('ChangeTermResult', Term, RosterRefusal);
export const RemoveTermResult = resultUnion('RemoveTermResult', TermRemoved, RosterRefusal);
