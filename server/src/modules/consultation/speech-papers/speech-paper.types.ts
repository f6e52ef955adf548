import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { INVITED } from '../consultation.audience.js';
import { Party } from '../consultation.entity.js';
import { SpeechPaperMode, SpeechPaperStatus } from './speech-paper.entity.js';
import { PaperVerdict } from './speech-paper.rules.js';

@InputType()
export class SaveSpeechPaperInput {
  @Field(() => ID) consultationId!: string;
  @Field(() => String, { description: 'At most 1,500 characters.' }) text!: string;
  @Field(() => SpeechPaperMode) mode!: SpeechPaperMode;
  @Field(() => [ID], { description: 'The demands it speaks to; none is fine.' }) demandIds!: string[];
  @Field(() => Boolean, { description: 'Hand it in; otherwise it stays a draft.' }) handIn!: boolean;
  @Field(() => Int, { nullable: true, description: 'Of the paper that is changed; left out for the first.' })
  version?: number | null;
  @Field(() => ID, { nullable: true, description: 'Staff only: whose paper it is (代录).' })
  onBehalfOfId?: string | null;
  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class TakeBackSpeechPaperInput {
  @Field(() => ID) consultationId!: string;
  @Field(() => ID) paperId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class ReviewSpeechPaperInput extends TakeBackSpeechPaperInput {
  @Field(() => PaperVerdict) verdict!: PaperVerdict;
  @Field(() => String, { nullable: true, description: 'What is missing; needed to send it back.' })
  note?: string | null;
}

@InputType()
export class OrderSpeechPapersInput {
  @Field(() => ID) consultationId!: string;
  @Field(() => [ID], { description: 'All accepted oral papers, the first speaker first.' }) paperIds!: string[];
}

@ObjectType()
@Audience(...INVITED)
export class PaperDemand {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'A speech paper as whoever may read it sees it.' })
@Audience(...INVITED)
export class SpeechPaperRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) participantId!: string;
  @Field(() => String) participantName!: string;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => String, { nullable: true }) interestGroupName!: string | null;
  @Field(() => Party) party!: Party;
  @Field(() => SpeechPaperStatus) status!: SpeechPaperStatus;
  @Field(() => SpeechPaperMode) mode!: SpeechPaperMode;
  @Field(() => String) text!: string;
  @Field(() => Int, { nullable: true, description: 'Its place among the oral ones.' }) position!: number | null;
  @Field(() => String, { nullable: true, description: 'For the writer and the organisers.' })
  reviewNote!: string | null;
  @Field(() => DateTime, { nullable: true }) handedInAt!: string | null;
  @Field(() => Boolean, { description: 'Handed in after the day papers were due.' }) isLate!: boolean;
  @Field(() => [PaperDemand]) demands!: readonly PaperDemand[];
  @Field(() => Boolean, { description: 'The viewer organises, and did not write it.' }) viewerCanReview!: boolean;
  @Field(() => Boolean, { description: 'The viewer wrote it, for themselves or for somebody, and goes on.' })
  viewerCanWriteOn!: boolean;
  @Field(() => Boolean, { description: 'Handed in by the viewer; nobody has decided.' }) viewerCanTakeBack!: boolean;
}

@ObjectType({ description: 'The speech papers of a consultation that the viewer may read.' })
@Audience(...INVITED)
export class SpeechPapers {
  @Field(() => LocalDate, { nullable: true, description: 'Until when to hand in; null while no time is set.' })
  dueOn!: string | null;
  @Field(() => [SpeechPaperRow], { description: 'Oral ones in their order, then the others.' })
  papers!: readonly SpeechPaperRow[];
  @Field(() => SpeechPaperRow, { nullable: true, description: "The viewer's own." }) mine!: SpeechPaperRow | null;
  @Field(() => Boolean) viewerCanWrite!: boolean;
}
