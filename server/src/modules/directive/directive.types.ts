import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ConsultationStatus } from '../consultation/index.js';
import { DIRECTIVE_PARTIES } from './directive.audience.js';
import { DirectiveOffice, DirectiveStatus } from './directive.entity.js';

@ObjectType({ description: 'It was written; read it again.' })
@Audience(...DIRECTIVE_PARTIES)
export class DirectiveChanged {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'One of those a directive was given to, and what they answered.' })
@Audience(...DIRECTIVE_PARTIES)
export class DirectiveAnswerRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DirectiveOffice) office!: DirectiveOffice;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'Null: not answered yet.' }) words!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: string | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
  @Field(() => Int, { description: 'The number of its last correction.' }) correctionNumber!: number;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanAnswer!: boolean;
  @Field(() => Boolean) viewerCanCorrect!: boolean;
}

@ObjectType({ description: '督办 of a consultation, by a leader’s own hand.' })
@Audience(...DIRECTIVE_PARTIES)
export class DirectiveDetail {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DirectiveStatus) status!: DirectiveStatus;
  @Field(() => ID) consultationId!: string;
  @Field(() => String, { description: 'Of what was taken down no word, for those who do not read it whole.' })
  consultationTitle!: string;
  @Field(() => Boolean, { description: 'Its public page was taken down.' }) consultationTakenDown!: boolean;
  @Field(() => Boolean, { description: 'Answers for the file of the consultation, or leads.' })
  viewerReadsConsultation!: boolean;
  @Field(() => String) committeeName!: string;
  @Field(() => String) words!: string;
  @Field(() => LocalDate, { nullable: true }) dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'To its day; below zero, by so many it is late. Null: no day.' })
  workingDaysLeft!: number | null;
  @Field(() => String, { nullable: true }) leaderName!: string | null;
  @Field(() => DateTime) writtenAt!: string;
  @Field(() => Int, { description: 'The number of its last correction.' }) correctionNumber!: number;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => [DirectiveAnswerRow]) answers!: DirectiveAnswerRow[];
  @Field(() => DateTime, { nullable: true, description: 'When the last of them answered; null while one has not.' })
  answeredAt!: string | null;
  @Field(() => Boolean) viewerCanCorrect!: boolean;
  @Field(() => Boolean) viewerCanWithdraw!: boolean;
}
export const DirectivePage = pageOf('DirectivePage', DirectiveDetail, ...DIRECTIVE_PARTIES);

@ObjectType()
@Audience(...DIRECTIVE_PARTIES)
export class DirectiveDepartment {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A day that is often chosen, by the house’s calendar.' })
@Audience(...DIRECTIVE_PARTIES)
export class DirectiveDay {
  @Field(() => Int) workingDays!: number;
  @Field(() => LocalDate) day!: string;
}

@ObjectType({ description: 'The directives of a consultation, and what a leader sees of it before they write.' })
@Audience(...DIRECTIVE_PARTIES)
export class DirectivesOfConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => Boolean, { description: 'Its public page was taken down.' }) takenDown!: boolean;
  @Field(() => String) committeeName!: string;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => Boolean, { description: 'Gives a directive, as a leader.' }) viewerCanWrite!: boolean;
  @Field(() => [DirectiveDepartment], { description: 'Those that sit at its table; for whoever writes.' })
  departments!: DirectiveDepartment[];
  @Field(() => [DirectiveDay]) days!: DirectiveDay[];
  @Field(() => [DirectiveDetail], { description: 'The newest first, a hundred at most.' })
  directives!: DirectiveDetail[];
}

export enum StuckBecause {
  /** Its day is over, and it was not held. */
  DAY_PASSED = 'DAY_PASSED',
  /** Put off without another day. */
  POSTPONED = 'POSTPONED',
  /** Held, and its minutes are late. */
  MINUTES_LATE = 'MINUTES_LATE',
  /** Planned for long, and there is no day. */
  NO_DAY = 'NO_DAY',
}
registerEnumType(StuckBecause, { name: 'StuckBecause', description: 'Why a consultation does not go on.' });

@ObjectType({ description: 'A consultation that does not go on.' })
@Audience('LEADER', 'SECRETARIAT')
export class StuckConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => StuckBecause) because!: StuckBecause;
  @Field(() => LocalDate, { description: 'The day from which it is stuck.' }) since!: string;
  @Field(() => Int, { description: 'So many working days.' }) workingDays!: number;
  @Field(() => Boolean, { description: 'A leader gave a directive that waits for an answer.' }) directed!: boolean;
}
