import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { DutyKind } from '../duty-kind.js';
import { FILE_READERS } from '../outside/outside.types.js';
import { PointUnit } from './reckon.rules.js';

registerEnumType(PointUnit, { name: 'PointUnit', description: '次, 半天, 件.' });

@ObjectType({ description: 'What one kind earns. Points have one decimal.' })
@Audience(...FILE_READERS)
export class KindTermsRow {
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => Float) points!: number;
  @Field(() => PointUnit) unit!: PointUnit;
  @Field(() => Boolean, { description: 'Joint work is divided: by what was agreed, else evenly.' }) shared!: boolean;
  @Field(() => Float, { nullable: true, description: 'What counts of it in a year; null: all.' }) cap!: number | null;
  @Field(() => Float, { description: 'Off where somebody came late or left early.' }) lessLate!: number;
  @Field(() => Float, { description: 'Deducted where somebody stayed away.' }) lessAbsent!: number;
  @Field(() => Float, { description: 'Deducted for leave to see to something of one’s own.' }) lessPrivate!: number;
}

@ObjectType()
@Audience(...FILE_READERS)
export class DutyKindRulesRow {
  @Field(() => ID) id!: string;
  @Field(() => LocalDate) since!: string;
  @Field(() => [KindTermsRow]) kinds!: KindTermsRow[];
  @Field(() => String, { nullable: true, description: 'Null: the house came with them.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'For staff.' })
  byName!: string | null;
  @Field(() => DateTime) madeAt!: string;
}

@ObjectType({ description: 'What one member has by the rules that hold, and would have by others.' })
@Audience('SECRETARIAT')
export class RulesTrialRow {
  @Field(() => ID) memberId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Float) before!: number;
  @Field(() => Float) after!: number;
}

@ObjectType({ description: 'What a line earned, as the ledger has it.' })
@Audience(...FILE_READERS)
export class DutyLinePoints {
  @Field(() => Float) earned!: number;
  @Field(() => Float, { description: 'What of it counts.' }) credited!: number;
}
