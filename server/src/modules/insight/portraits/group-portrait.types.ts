import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { CommitmentStatus } from '../../commitment/index.js';
import { ConsultationStatus } from '../../consultation/index.js';
import { DutyDetail, DutyKind, DutyRecordKind } from '../../duty/index.js';
import { PeriodSeal } from '../insight.types.js';

export enum PortraitGroup {
  SECTOR = 'SECTOR',
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
}
registerEnumType(PortraitGroup, {
  name: 'PortraitGroup',
  description: '界别、专委会: what members belong to beside their committee.',
});

@ObjectType({ description: 'A member of the group, and how many lines their duty file has for the period.' })
@Audience(...STAFF)
export class GroupMember {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Boolean, { description: 'As the figure counts them, sealed where the period is.' }) isActive!: boolean;
  @Field(() => Int, { description: 'Done, of any kind, as the records say today.' }) done!: number;
}

@ObjectType({ description: 'What the members of the group did, of one kind.' })
@Audience(...STAFF)
export class GroupDone {
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => Int) done!: number;
  @Field(() => Int, { description: 'By how many of them.' }) members!: number;
}

@ObjectType({ description: 'One of the groups of the same kind, for scale.' })
@Audience(...STAFF)
export class NeighbourGroup {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) members!: number;
  @Field(() => Int) active!: number;
  @Field(() => Int) done!: number;
}

@ObjectType({ description: 'A consultation a special committee held.' })
@Audience(...STAFF)
export class HostedConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => DateTime, { nullable: true }) startsAt!: Date | null;
}

@ObjectType({ description: 'A topic, suggestion or brief of one of its members.' })
@Audience(...STAFF)
export class GroupProposal {
  @Field(() => ID) factId!: string;
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => LocalDate) day!: string;
  @Field(() => String) memberName!: string;
  @Field(() => String, { nullable: true, description: 'Null: its words are not for whoever asks yet.' })
  title!: string | null;
  @Field(() => DutyDetail, { nullable: true }) detail!: DutyDetail | null;
  @Field(() => DutyRecordKind) opens!: DutyRecordKind;
  @Field(() => ID) opensId!: string;
}

@ObjectType({ description: 'A commitment one of its members follows that is not closed.' })
@Audience(...STAFF)
export class GroupOpenMatter {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => CommitmentStatus) status!: CommitmentStatus;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => String) memberName!: string;
}

@ObjectType({ description: 'All that the records say of one sector or special committee.' })
@Audience(...STAFF)
export class GroupPortrait {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => PeriodSeal, { nullable: true }) seal!: PeriodSeal | null;
  @Field(() => [GroupMember], { description: 'Those in term; those who did most first.' })
  members!: readonly GroupMember[];
  @Field(() => [GroupDone]) counts!: readonly GroupDone[];
  @Field(() => [NeighbourGroup]) neighbours!: readonly NeighbourGroup[];
  @Field(() => [HostedConsultation], { description: 'Within the period, the last fifty.' })
  hosted!: readonly HostedConsultation[];
  @Field(() => [GroupProposal], { description: 'Within the period, the newest fifty.' })
  proposals!: readonly GroupProposal[];
  @Field(() => Int) proposalCount!: number;
  @Field(() => [GroupOpenMatter], { description: 'Today, those due first; at most fifty.' })
  open!: readonly GroupOpenMatter[];
  @Field(() => Int) openCount!: number;
}
