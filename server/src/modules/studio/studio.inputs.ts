import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { VisitOutcome } from './day/visit.entity.js';
import { ReceptionState } from './reception-state.js';
import { DayHalf } from './rota/reception.entity.js';
import { StudioStatus } from './studio.entity.js';
import { VisitFigure } from './studio-figures.js';

@InputType()
export abstract class StudioWords {
  @Field(() => String) name!: string;
  @Field(() => String) address!: string;
  @Field(() => String, { nullable: true, description: 'What people come for.' }) about?: string | null;
  @Field(() => ID, { nullable: true, description: 'The sector whose members keep it.' }) sectorId?: string | null;
  @Field(() => ID) leadMemberId!: string;
  @Field(() => [ID], { description: 'Who keeps it besides.' }) memberIds!: string[];
}

@InputType()
export class ProposeStudioInput extends StudioWords {
  @Field(() => ID, { description: 'In whose township it lies.' }) committeeId!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectStudioInput extends StudioWords {
  @Field(() => ID) studioId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class TurnStudioInput {
  @Field(() => ID) studioId!: string;
  @Field(() => Int) version!: number;
  @Field(() => StudioStatus) status!: StudioStatus;
  @Field(() => String, { nullable: true, description: 'Left out only where it is agreed to.' }) reason?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'OPEN: the day of its plate; left out: today.' })
  plateOn?: string | null;
}

@InputType()
export class ReceptionWords {
  @Field(() => LocalDate) onDay!: string;
  @Field(() => DayHalf) half!: DayHalf;
  @Field(() => String, { description: '09:00' }) startsAt!: string;
  @Field(() => String) endsAt!: string;
  @Field(() => [ID], { description: 'Who is on duty.' }) memberIds!: string[];
}

@InputType()
export class PlanReceptionsInput {
  @Field(() => ID) studioId!: string;
  @Field(() => [ReceptionWords]) days!: ReceptionWords[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class MoveReceptionInput extends ReceptionWords {
  @Field(() => ID) receptionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class ReceptionReasonInput {
  @Field(() => ID) receptionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class CheckInInput {
  @Field(() => ID) receptionId!: string;
  @Field(() => Boolean) isPresent!: boolean;
}

@InputType()
export abstract class VisitWords {
  @Field(() => String, { nullable: true }) visitorName?: string | null;
  @Field(() => String, { nullable: true }) visitorPhone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'To the telephone being kept.' }) consents?: boolean | null;
  @Field(() => String, { nullable: true }) groupName?: string | null;
  @Field(() => String, { nullable: true }) village?: string | null;
  @Field(() => String) words!: string;
  @Field(() => String, { nullable: true, description: 'ANSWERED: what was said to them.' }) answer?: string | null;
}

@InputType()
export class NoteVisitInput extends VisitWords {
  @Field(() => ID) receptionId!: string;
  @Field(() => VisitOutcome) outcome!: VisitOutcome;
  @Field(() => String, { nullable: true, description: 'TOPIC: what it is called.' }) title?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of the notice on personal information the visitor was told of. Left out or null: not said.',
  })
  noticeNumber?: number | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectVisitInput extends VisitWords {
  @Field(() => ID) visitId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class TurnVisitInput {
  @Field(() => ID) visitId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class CloseReceptionInput {
  @Field(() => ID) receptionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true }) record?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'By the committee: who was there. Left out: who said so on the day.',
  })
  presentMemberIds?: string[] | null;
}

@InputType()
export class StudioFilter {
  @Field(() => String, { nullable: true, description: 'In its name or address.' }) search?: string | null;
  @Field(() => StudioStatus, { nullable: true }) status?: StudioStatus | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => ID, { nullable: true }) sectorId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Its figures from here; left out: this year.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true }) to?: string | null;
}

@InputType()
export class ReceptionFilter {
  @Field(() => ID) studioId!: string;
  @Field(() => ReceptionState, { nullable: true }) state?: ReceptionState | null;
  @Field(() => LocalDate, { nullable: true, description: 'Left out: this year.' }) from?: string | null;
  @Field(() => LocalDate, { nullable: true }) to?: string | null;
}

@InputType()
export class VisitFilter {
  @Field(() => ID) studioId!: string;
  @Field(() => VisitFigure, { nullable: true }) figure?: VisitFigure | null;
  @Field(() => LocalDate, { nullable: true, description: 'Left out: this year.' }) from?: string | null;
  @Field(() => LocalDate, { nullable: true }) to?: string | null;
}
