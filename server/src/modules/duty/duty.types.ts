import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, type AudienceLabel, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { BriefKind, BriefLevel } from '../opinion/index.js';
import { PointSource } from './ledger/point-entry.entity.js';

/** Whoever may write a brief may have points; nothing of it is public. */
export const HOLDERS = [...STAFF, 'REVIEWER', 'MEMBER', 'INFORMANT'] as const satisfies readonly AudienceLabel[];

@ObjectType({ description: 'One line of the ledger of points. Points have one decimal.' })
@Audience(...HOLDERS)
export class PointEntryRow {
  @Field(() => ID) id!: string;
  @Field(() => ID) accountId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'The committee the person belonged to then.' })
  committeeName!: string | null;
  @Field(() => Int, { description: "Of the day it happened; the year's cap is counted by it." }) year!: number;
  @Field(() => LocalDate) occurredOn!: string;
  @Field(() => DateTime) enteredAt!: string;
  @Field(() => PointSource) source!: PointSource;
  @Field(() => ID) briefId!: string;
  @Field(() => String) briefTitle!: string;
  @Field(() => Int, { nullable: true }) issueYear!: number | null;
  @Field(() => Int, { nullable: true }) issueNumber!: number | null;
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => BriefKind, { nullable: true, description: 'ADOPTION: by itself, or within a composite.' })
  adoptedAs!: BriefKind | null;
  @Field(() => Int, { description: 'Points of the whole brief by the rules of then.' }) rate!: number;
  @Field(() => Int, { description: 'Percent of this author.' }) share!: number;
  @Field(() => Float, { description: 'Below nothing: it takes an entry back.' }) earned!: number;
  @Field(() => Float, { description: "What of it counts within the year's cap." }) credited!: number;
  @Field(() => ID, { nullable: true, description: 'The entry this one takes back.' }) reversesId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The entry that took this one back.' }) reversedById!: string | null;
}
export const PointEntryPage = pageOf('PointEntryPage', PointEntryRow, ...HOLDERS);

@ObjectType({ description: '履职档案: what one person wrote came to within a year.' })
@Audience(...HOLDERS)
export class DutyRecord {
  @Field(() => ID) accountId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Int) year!: number;
  @Field(() => Float, { description: 'All that was earned and not taken back.' }) earned!: number;
  @Field(() => Float, { description: 'What of it counts.' }) credited!: number;
  @Field(() => Int, { nullable: true, description: 'Points that count in a year, by the rules of today; null: all.' })
  yearlyCap!: number | null;
  @Field(() => [Int], { description: 'Years with entries, and the one asked for; the newest first.' }) years!: number[];
  @Field(() => [PointEntryRow], { description: 'Newest first, five hundred at most.' }) entries!: PointEntryRow[];
}

@ObjectType({ description: 'What one person has in a year.' })
@Audience(...STAFF)
export class DutyPerson {
  @Field(() => ID, { description: 'Of the account.' }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean) isMember!: boolean;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Float) earned!: number;
  @Field(() => Float) credited!: number;
  @Field(() => Int, { description: 'Adoptions that stand.' }) adoptions!: number;
  @Field(() => Int, { description: 'Instructions.' }) instructions!: number;
}

@ObjectType()
@Audience(...STAFF)
export class DutyPeople {
  @Field(() => [DutyPerson], { description: 'By points, for the house; by name, for others.' }) people!: DutyPerson[];
  @Field(() => Float) earned!: number;
  @Field(() => Float) credited!: number;
}

@ObjectType({ description: 'Whole points of one rung of the ladder.' })
@Audience(...HOLDERS)
export class RungRules {
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => Int, { description: '单篇采用' }) single!: number;
  @Field(() => Int, { description: '综合采用' }) composite!: number;
  @Field(() => Int, { description: '批示' }) instruction!: number;
}

@ObjectType({ description: 'One change of the rules.' })
@Audience(...STAFF)
export class DutyRulesChangeRow {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => String) reason!: string;
  @Field(() => [RungRules]) before!: RungRules[];
  @Field(() => [RungRules]) after!: RungRules[];
  @Field(() => Int, { nullable: true }) capBefore!: number | null;
  @Field(() => Int, { nullable: true }) capAfter!: number | null;
}

@ObjectType({ description: 'What briefs earn.' })
@Audience(...HOLDERS)
export class DutyRulesState {
  @Field(() => Int) version!: number;
  @Field(() => [RungRules], { description: 'The lowest rung first.' }) rungs!: RungRules[];
  @Field(() => Int, { nullable: true, description: 'Points that count for one person in a year; null: all.' })
  yearlyCap!: number | null;
  @Field(() => Boolean) viewerCanEdit!: boolean;
}

@ObjectType()
@Audience('SECRETARIAT')
export class DutyRulesChanged {
  @Field(() => Int) version!: number;
}

@InputType()
export class PointEntryFilter {
  @Field(() => Int, { nullable: true }) year?: number | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => ID, { nullable: true }) accountId?: string | null;
  @Field(() => PointSource, { nullable: true }) source?: PointSource | null;
  @Field(() => BriefLevel, { nullable: true }) level?: BriefLevel | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only what was taken back and what took it back.' })
  reversed?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of a name.' }) name?: string | null;
}
