import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { CorrectionRow } from '../../../kernel/corrections/index.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { INVITED } from '../consultation.audience.js';
import { DemandStatus, Disposition } from '../demand.entity.js';
import { ResearchKind } from '../preparation.entity.js';
import { SuggestionOutcome } from './suggestion-answer.entity.js';

@ObjectType()
@Audience(...INVITED)
export class PositionRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) departmentId!: string;
  @Field(() => String) departmentName!: string;
  @Field(() => String) text!: string;
  @Field(() => DateTime) submittedAt!: string;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
}

@ObjectType()
@Audience(...INVITED)
export class DemandRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => DemandStatus) status!: DemandStatus;
  @Field(() => Disposition, { nullable: true }) disposition!: Disposition | null;
  @Field(() => ID, { nullable: true }) raisedById!: string | null;
  @Field(() => String, { nullable: true }) raisedByName!: string | null;
  @Field(() => ID, { nullable: true }) interestGroupId!: string | null;
  @Field(() => String, { nullable: true }) interestGroupName!: string | null;
  @Field(() => ID, { nullable: true }) departmentId!: string | null;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => [PositionRow]) positions!: PositionRow[];
  @Field(() => String, { nullable: true, description: 'Withdrawn or merged: why.' }) takenBackReason!: string | null;
  @Field(() => Int, { nullable: true, description: 'Merged: the number of the one it is answered with.' })
  mergedIntoNumber!: number | null;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'The viewer may put it right now.' }) viewerCanCorrect!: boolean;
  @Field(() => Boolean, { description: 'The viewer may withdraw it now, or let it stand again.' })
  viewerCanTakeBack!: boolean;
}

@ObjectType()
@Audience(...INVITED)
export class ResearchRow {
  @Field(() => ID) id!: string;
  @Field(() => ResearchKind) kind!: ResearchKind;
  @Field(() => String) place!: string;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String) peopleMet!: string;
  @Field(() => String) findings!: string;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => [String]) takenByNames!: string[];
  @Field(() => [ID]) photoIds!: string[];
  @Field(() => DateTime, { nullable: true, description: 'Entered twice or by mistake: it counts for nobody.' })
  withdrawnAt!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'The viewer may put it right now.' }) viewerCanCorrect!: boolean;
}

@ObjectType({ description: 'Who brought a clause to the list: a department, a visit, or staff where both are null.' })
@Audience(...INVITED)
export class ClauseSource {
  @Field(() => String, { nullable: true, description: 'The department that listed it.' })
  departmentName!: string | null;
  @Field(() => ResearchKind, { nullable: true, description: 'The kind of visit it was collected on.' })
  researchKind!: ResearchKind | null;
  @Field(() => String, { nullable: true, description: 'The department that was visited.' })
  visitedName!: string | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => LocalDate, { nullable: true }) heldOn!: string | null;
}

@ObjectType({ description: 'One clause of one document, however often it was brought.' })
@Audience(...INVITED)
export class ClauseRow {
  @Field(() => ID) id!: string;
  @Field(() => String) document!: string;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => String) clause!: string;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => String, { nullable: true, description: 'The departments that listed it.' })
  departmentName!: string | null;
  @Field(() => [ClauseSource]) sources!: ClauseSource[];
  @Field(() => DateTime, { nullable: true, description: 'Entered twice or by mistake: it counts for nobody.' })
  withdrawnAt!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'The viewer may put it right now.' }) viewerCanCorrect!: boolean;
}

@ObjectType({ description: 'What the member was told of it.' })
@Audience(...INVITED)
export class SuggestionAnswerRow {
  @Field(() => SuggestionOutcome) outcome!: SuggestionOutcome;
  @Field(() => String) words!: string;
  @Field(() => DateTime) answeredAt!: string;
}

@ObjectType()
@Audience(...INVITED)
export class SuggestionRow {
  @Field(() => [SuggestionAnswerRow], { description: 'The last one counts; those before stand beside it.' })
  answers!: SuggestionAnswerRow[];

  @Field(() => ID) id!: string;
  @Field(() => ID) participantId!: string;
  @Field(() => String) participantName!: string;
  @Field(() => String) problem!: string;
  @Field(() => String) cause!: string;
  @Field(() => String) measure!: string;
  @Field(() => DateTime, { nullable: true, description: 'Entered twice or by mistake: it counts for nobody.' })
  withdrawnAt!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'The viewer may put it right now.' }) viewerCanCorrect!: boolean;
}

@ObjectType()
@Audience(...INVITED)
export class MaterialFile {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) sizeBytes!: number;
}

@ObjectType()
@Audience(...INVITED)
export class MaterialRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => [MaterialFile]) files!: MaterialFile[];
  @Field(() => Int, { description: 'How many of those invited have read it.' }) readCount!: number;
  @Field(() => Boolean, { description: 'The viewer has.' }) isReadByViewer!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => DateTime, { nullable: true, description: 'Given out by mistake; staff see it still.' })
  withdrawnAt!: string | null;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'The viewer may put it right now.' }) viewerCanCorrect!: boolean;
}

@ObjectType()
@Audience(...INVITED)
export class SurveyRow {
  @Field(() => Int) version!: number;
  @Field(() => Int) askedCount!: number;
  @Field(() => Int) answeredCount!: number;
  @Field(() => String) summary!: string;
  @Field(() => LocalDate) conductedOn!: string;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
}
