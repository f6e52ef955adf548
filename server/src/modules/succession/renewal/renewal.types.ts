import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { CorrectionRow } from '../../../kernel/corrections/index.js';
import { pageOf } from '../../../kernel/page.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { CommitteeDuty, Gender } from '../../roster/index.js';
import { HeldKind } from '../handed-over.entity.js';
import { RenewalFate, RenewalField, RenewalRule, RenewalStatus } from './renewal.entity.js';
import { RenewalRefusal } from './renewal.refusal.js';

@ObjectType({ description: '换届, as far as it is.' })
@Audience('SECRETARIAT')
export class RenewalRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) number!: number;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate, { nullable: true }) endsOn!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => RenewalRule) rule!: RenewalRule;
  @Field(() => RenewalStatus) status!: RenewalStatus;
  @Field(() => String, { nullable: true }) statusReason!: string | null;
  @Field(() => DateTime) begunAt!: string;
  @Field(() => String, { nullable: true }) begunByName!: string | null;
  @Field(() => DateTime, { nullable: true }) confirmedAt!: string | null;
  @Field(() => String, { nullable: true }) confirmedByName!: string | null;
  @Field(() => DateTime, { nullable: true }) doneAt!: string | null;
  @Field(() => String, { nullable: true, description: 'A code: what stood in the way on its day.' })
  stoppedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Of whom, or of what.' }) stoppedAbout!: string | null;
  @Field(() => Int, { nullable: true }) stayed!: number | null;
  @Field(() => Int, { nullable: true }) left!: number | null;
  @Field(() => Int, { nullable: true }) came!: number | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
}

@ObjectType({ description: 'Somebody in the change of term: what holds now, and from its first day on.' })
@Audience('SECRETARIAT')
export class RenewalPersonRow {
  @Field(() => ID, { description: 'The member, or the row of whoever comes.' }) id!: string;
  @Field(() => ID, { nullable: true }) memberId!: string | null;
  @Field(() => ID, { nullable: true }) personId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the row in the draft.' }) version!: number | null;
  @Field(() => RenewalFate) fate!: RenewalFate;
  @Field(() => Boolean, { description: 'They leave by an act of their own, recorded before.' }) leavesAnyway!: boolean;
  @Field(() => Boolean) isInformant!: boolean;
  @Field(() => Boolean) endsInformant!: boolean;
  @Field(() => [RenewalField]) changed!: RenewalField[];
  @Field(() => String) name!: string;
  @Field(() => Gender, { nullable: true }) gender!: Gender | null;
  @Field(() => String, { nullable: true }) party!: string | null;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => String, { nullable: true, description: 'Where they are until then.' }) committeeBefore!: string | null;
  @Field(() => ID, { nullable: true }) sectorId!: string | null;
  @Field(() => String, { nullable: true }) sectorName!: string | null;
  @Field(() => [ID]) specialCommitteeIds!: string[];
  @Field(() => [String]) specialCommitteeNames!: string[];
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { nullable: true }) post!: string | null;
  @Field(() => String, { nullable: true }) duty!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
}
export const RenewalPeople = pageOf('RenewalPeople', RenewalPersonRow, 'SECRETARIAT');

@ObjectType({ description: 'What somebody who leaves has in hand, and to whom it goes.' })
@Audience('SECRETARIAT')
export class RenewalThing {
  @Field(() => ID) fromMemberId!: string;
  @Field(() => String) fromName!: string;
  @Field(() => HeldKind) kind!: HeldKind;
  @Field(() => ID) recordId!: string;
  @Field(() => ID) opensId!: string;
  @Field(() => String) title!: string;
  @Field(() => ID, { nullable: true, description: 'Whoever takes it over is enrolled there.' })
  committeeId!: string | null;
  @Field(() => Boolean) needsSuccessor!: boolean;
  @Field(() => ID, { nullable: true }) toMemberId!: string | null;
  @Field(() => String, { nullable: true, description: 'null: nobody yet.' }) toName!: string | null;
  @Field(() => Boolean, { description: 'Nobody chose: it goes so by the rule.' }) byRule!: boolean;
}

@ObjectType({ description: 'Who directs or serves a committee from the first day on.' })
@Audience('SECRETARIAT')
export class RenewalAppointmentRow {
  @Field(() => ID) id!: string;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => CommitteeDuty) duty!: CommitteeDuty;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true, description: 'null: an account is made on the day.' })
  loginName!: string | null;
}

export enum RenewalProblemCode {
  UNDECIDED = 'UNDECIDED',
  NO_COMMITTEE = 'NO_COMMITTEE',
  /** Whoever comes has the mobile telephone of a member. */
  IN_BOTH_LISTS = 'IN_BOTH_LISTS',
  /** Two who come, or two who stay, have one mobile telephone. */
  PHONE_TWICE = 'PHONE_TWICE',
  SAME_NAME = 'SAME_NAME',
  NO_DIRECTOR = 'NO_DIRECTOR',
  DIRECTS_TWO = 'DIRECTS_TWO',
  NO_SUCCESSOR = 'NO_SUCCESSOR',
  SUCCESSOR_LEAVES = 'SUCCESSOR_LEAVES',
  SUCCESSOR_ELSEWHERE = 'SUCCESSOR_ELSEWHERE',
  MEETING_ACROSS = 'MEETING_ACROSS',
  LATER_MOVE = 'LATER_MOVE',
  GROUP_GONE = 'GROUP_GONE',
  TERM_EXISTS = 'TERM_EXISTS',
}
registerEnumType(RenewalProblemCode, { name: 'RenewalProblemCode' });

@ObjectType({ description: 'Something to put right, or to look at, before the term changes.' })
@Audience('SECRETARIAT')
export class RenewalProblem {
  @Field(() => RenewalProblemCode) code!: RenewalProblemCode;
  @Field(() => Boolean, { description: 'It has to be put right first.' }) blocks!: boolean;
  @Field(() => String, { description: 'Of whom, or of what.' }) about!: string;
  @Field(() => String, { nullable: true }) more!: string | null;
  @Field(() => ID, { nullable: true, description: 'The consultation it is about.' }) consultationId!: string | null;
}

@ObjectType({ description: 'A committee before and after.' })
@Audience('SECRETARIAT')
export class RenewalCommittee {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) before!: number;
  @Field(() => Int) leaves!: number;
  @Field(() => Int) comes!: number;
  @Field(() => Int, { description: 'Who stay a member and move here.' }) movesIn!: number;
  @Field(() => Int) movesOut!: number;
  @Field(() => Int) after!: number;
  @Field(() => String, { nullable: true, description: 'Who directs it from the first day on.' })
  directorName!: string | null;
}

@ObjectType({ description: 'What the change of term would do, and what stands in its way.' })
@Audience('SECRETARIAT')
export class RenewalPreview {
  @Field(() => Int) before!: number;
  @Field(() => Int) undecided!: number;
  @Field(() => Int) stays!: number;
  @Field(() => Int, { description: 'Of these, with another committee, sector or post.' }) changed!: number;
  @Field(() => Int) leaves!: number;
  @Field(() => Int) comes!: number;
  @Field(() => Int, { description: 'Things of leavers that go to others.' }) things!: number;
  @Field(() => Int, { description: 'Of these, to nobody yet.' }) toNobody!: number;
  @Field(() => Int) blocking!: number;
  @Field(() => [RenewalCommittee]) committees!: RenewalCommittee[];
  @Field(() => [RenewalProblem], { description: 'What blocks first; three hundred at most.' })
  problems!: RenewalProblem[];
}

@ObjectType({ description: 'A change of term that was begun, changed, settled or called off.' })
@Audience('SECRETARIAT')
export class RenewalDone {
  @Field(() => ID) id!: string;
}
@ObjectType({ description: 'What was chosen for the import of a list.' })
@Audience('SECRETARIAT')
export class RenewalImportChoices {
  @Field(() => Boolean) othersLeave!: boolean;
  @Field(() => Int, { description: 'Members who are not in the list and not decided on.' }) others!: number;
}
export const RenewalResult = resultUnion('RenewalResult', RenewalDone, RenewalRefusal);
