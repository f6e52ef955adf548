import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { Consultation, ConsultationForm, Party, ResearchKind } from '../../consultation/index.js';
import { AgendaPart } from '../../floor/index.js';
import { TownshipKind } from '../../roster/index.js';
import { QuestionKind } from '../../survey/index.js';
import { PracticeRefusal, PracticeRefusalCode } from '../practice.refusal.js';
import { PRACTICE_READERS } from './practice.audience.js';
import { Practice } from './practice.entity.js';
import { AfterwardsKind, PracticeOutcome, PracticeStatus } from './practice.enums.js';
import { PracticeAct } from './practice-acts.rules.js';

registerEnumType(PracticeAct, { name: 'PracticeAct' });

@ObjectType({ description: 'A practice in a list.' })
@Audience(...PRACTICE_READERS)
export class PracticeRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => PracticeStatus) status!: PracticeStatus;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => String, { nullable: true, description: 'Of the topic it was about.' }) category!: string | null;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) townshipName!: string;
  @Field(() => TownshipKind) townshipKind!: TownshipKind;
  @Field(() => Int, { description: '0: nothing of it was released.' }) edition!: number;
  @Field(() => DateTime, { nullable: true }) releasedAt!: string | null;
  @Field(() => Int, { description: 'Consultations that began with it.' }) uses!: number;
  @Field(() => PracticeOutcome, { description: 'Of what it was drawn from, as the record has it now.' })
  outcome!: PracticeOutcome;
  @Field(() => Int, { description: 'Commitments of it that came back.' }) relapses!: number;
}

@ObjectType()
@Audience(...PRACTICE_READERS)
export class PracticeGroup {
  @Field(() => String) name!: string;
  @Field(() => Boolean) kept!: boolean;
}

@ObjectType()
@Audience(...PRACTICE_READERS)
export class PracticeQuestion {
  @Field(() => String) text!: string;
  @Field(() => QuestionKind) kind!: QuestionKind;
  @Field(() => [String]) options!: string[];
  @Field(() => Boolean) kept!: boolean;
}

@ObjectType()
@Audience(...PRACTICE_READERS)
export class PracticeAgendaItem {
  @Field(() => String) title!: string;
  @Field(() => AgendaPart) part!: AgendaPart;
  @Field(() => Int) plannedMinutes!: number;
  @Field(() => Boolean) isPart!: boolean;
  @Field(() => Boolean) kept!: boolean;
}

@ObjectType({ description: 'What another committee can start from; what is not kept is told to its writers alone.' })
@Audience(...PRACTICE_READERS)
export class PracticePartsView {
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => [PracticeGroup]) groups!: PracticeGroup[];
  @Field(() => String) intro!: string;
  @Field(() => [PracticeQuestion]) questions!: PracticeQuestion[];
  @Field(() => [PracticeAgendaItem]) agenda!: PracticeAgendaItem[];
}

@ObjectType()
@Audience(...PRACTICE_READERS)
export class PracticeParty {
  @Field(() => Party) party!: Party;
  @Field(() => Int) count!: number;
}

@ObjectType()
@Audience(...PRACTICE_READERS)
export class PracticeVisits {
  @Field(() => ResearchKind) kind!: ResearchKind;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'A commitment behind the figures, for whoever may open it.' })
@Audience(...PRACTICE_READERS)
export class PracticeRecord {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => Boolean) done!: boolean;
  @Field(() => Int) round!: number;
  @Field(() => Int) relapses!: number;
}

@ObjectType({ description: 'What turned out otherwise after this was written.' })
@Audience(...PRACTICE_READERS)
export class PracticeAfterwards {
  @Field(() => AfterwardsKind) kind!: AfterwardsKind;
  @Field(() => ID) commitmentId!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => LocalDate) onDay!: string;
}

@ObjectType({ description: 'What the record says of the consultation it was drawn from, read when it is asked.' })
@Audience(...PRACTICE_READERS)
export class PracticeFacts {
  @Field(() => LocalDate) asOf!: string;
  @Field(() => LocalDate, { nullable: true }) heldOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days from its plan to the meeting.' }) preparedDays!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from the meeting to the last closing; null while something is open.',
  })
  handledDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Who came, where that was written down.' }) present!: number | null;
  @Field(() => Int) clausesHeld!: number;
  @Field(() => Int) demands!: number;
  @Field(() => Int) solved!: number;
  @Field(() => Int) declined!: number;
  @Field(() => Int, { description: 'Put to those above, or carried over.' }) elsewhere!: number;
  @Field(() => Int) unsolved!: number;
  @Field(() => Int) open!: number;
  @Field(() => Int) promises!: number;
  @Field(() => Int) promisesDone!: number;
  @Field(() => Int) reprocessed!: number;
  @Field(() => Int) relapsed!: number;
  @Field(() => Int, { description: 'People whose answers count, of the last round of each commitment.' })
  answers!: number;
  @Field(() => Int) answeredSolved!: number;
  @Field(() => Int) answeredHalf!: number;
  @Field(() => Boolean, { description: 'Fewer than five: no share is made of them.' }) fewAnswers!: boolean;
  @Field(() => [PracticeParty]) parties!: PracticeParty[];
  @Field(() => [String], { description: 'Departments at the table, by their short names.' }) departments!: string[];
  @Field(() => [PracticeVisits]) visits!: PracticeVisits[];
  @Field(() => [PracticeAfterwards]) afterwards!: PracticeAfterwards[];
  @Field(() => [PracticeRecord], { description: 'Those whom the viewer may open.' }) records!: PracticeRecord[];
}

@ObjectType({ description: 'A consultation that began with it.' })
@Audience(...PRACTICE_READERS)
export class PracticeUseRow {
  @Field(() => ID) consultationId!: string;
  @Field(() => String, { nullable: true, description: 'Null: not for this viewer yet.' }) title!: string | null;
  @Field(() => String) committeeName!: string;
  @Field(() => DateTime) usedAt!: string;
  @Field(() => Boolean) form!: boolean;
  @Field(() => Int) groups!: number;
  @Field(() => Int) questions!: number;
  @Field(() => Int) agendaItems!: number;
  @Field(() => PracticeOutcome) outcome!: PracticeOutcome;
  @Field(() => Int) relapses!: number;
  @Field(() => Boolean) viewerCanOpen!: boolean;
}

@ObjectType()
@Audience(...PRACTICE_READERS)
export class PracticeVersionRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) edition!: number;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) writerName!: string | null;
  @Field(() => String, { nullable: true }) reviewerName!: string | null;
  @Field(() => DateTime) releasedAt!: string;
}

@ObjectType()
@Audience(...PRACTICE_READERS)
export class PracticeActOption {
  @Field(() => PracticeAct) act!: PracticeAct;
  @Field(() => PracticeRefusalCode, { nullable: true }) whyNot!: PracticeRefusalCode | null;
}

@ObjectType({ description: 'One practice: its words, and the facts beside them.' })
@Audience(...PRACTICE_READERS)
export class PracticeDetail extends PracticeRow {
  @Field(() => ID) consultationId!: string;
  @Field(() => Boolean, { description: 'What it was drawn from was taken down: nothing of it is shown.' })
  takenDown!: boolean;
  @Field(() => String) matter!: string;
  @Field(() => String, { description: '做法' }) worked!: string;
  @Field(() => String, { description: '成效' }) effect!: string;
  @Field(() => String, { description: '注意' }) caution!: string;
  @Field(() => PracticePartsView) parts!: PracticePartsView;
  @Field(() => PracticeFacts, { nullable: true }) facts!: PracticeFacts | null;
  @Field(() => [PracticeUseRow]) usedBy!: PracticeUseRow[];
  @Field(() => [PracticeVersionRow]) versions!: PracticeVersionRow[];
  @Field(() => [String], { description: 'People and telephones in it, for those who write or review it.' })
  named!: string[];
  @Field(() => Boolean, { description: 'It is being written anew: the library has the edition before.' })
  isRevision!: boolean;
  @Field(() => String, { nullable: true }) writerName!: string | null;
  @Field(() => String, { nullable: true }) returnedBecause!: string | null;
  @Field(() => String, { nullable: true }) revisedBecause!: string | null;
  @Field(() => String, { nullable: true }) retiredBecause!: string | null;
  @Field(() => [PracticeActOption]) acts!: PracticeActOption[];
  @Field(() => Boolean, { description: 'The viewer may open what it was drawn from.' }) viewerReadsSource!: boolean;
  @Field(() => Boolean, { description: 'It is in the library, and the viewer prepares consultations.' })
  viewerCanUse!: boolean;
}

@ObjectType({ description: 'A consultation that can begin with a practice.' })
@Audience(...STAFF)
export class PracticeTarget {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => Boolean, { description: 'A survey was begun: another is not taken over.' }) hasQuestions!: boolean;
}

@ObjectType({ description: 'A practice a consultation took over.' })
@Audience(...STAFF)
export class PracticeUsed {
  @Field(() => ID) practiceId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => DateTime) usedAt!: string;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => Boolean) form!: boolean;
  @Field(() => Int) groups!: number;
  @Field(() => Int) questions!: number;
  @Field(() => Int) agendaItems!: number;
  @Field(() => String, { nullable: true, description: 'Why nobody starts from it any more.' })
  retiredBecause!: string | null;
}

@ObjectType({ description: 'What a consultation has to do with the library.' })
@Audience(...STAFF)
export class ConsultationPractices {
  @Field(() => ID, { nullable: true, description: 'The practice that was drawn from it.' }) practiceId!: string | null;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => PracticeStatus, { nullable: true }) status!: PracticeStatus | null;
  @Field(() => Boolean, { description: 'The viewer may draw one up.' }) viewerCanDrawUp!: boolean;
  @Field(() => [PracticeUsed]) used!: PracticeUsed[];
}

@ObjectType({ description: 'A practice after an act: its page is asked again.' })
@Audience(...ORGANISERS)
export class PracticeChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => PracticeStatus) status!: PracticeStatus;
}

@ObjectType({ description: 'It was written; read the consultation again.' })
@Audience(...ORGANISERS)
export class PracticeTakenOver {
  @Field(() => ID) id!: string;
}

export const PracticeResult = resultUnion('PracticeResult', PracticeChanged, PracticeRefusal);
export const UsePracticeResult = resultUnion('UsePracticeResult', PracticeTakenOver, PracticeRefusal);

export async function practiceAnswer(act: Promise<Practice | PracticeRefusal>) {
  const answer = await act;
  if (!(answer instanceof Practice)) return answer;
  const { id, version, status } = answer;
  return Object.assign(new PracticeChanged(), { id, version, status });
}

export async function takenOverAnswer(act: Promise<Consultation | PracticeRefusal>) {
  const answer = await act;
  if (!(answer instanceof Consultation)) return answer;
  return Object.assign(new PracticeTakenOver(), { id: answer.id });
}
