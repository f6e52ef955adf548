import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { ConsultationForm, Party } from '../../consultation/index.js';
import { AgendaPart } from '../../floor/index.js';

export enum CopyStanding {
  /** Can be invited. */
  HERE = 'HERE',
  ALREADY_INVITED = 'ALREADY_INVITED',
  /** A member whose term is over. */
  TERM_OVER = 'TERM_OVER',
  /** Their organisation is no longer in the directory. */
  UNIT_RETIRED = 'UNIT_RETIRED',
}
registerEnumType(CopyStanding, {
  name: 'CopyStanding',
  description: 'Whether somebody of an earlier consultation can be invited.',
});

@ObjectType({ description: 'It was written; read it again.' })
@Audience(...STAFF)
export class ConsultationCopied {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'An earlier consultation of the same liaison committee.' })
@Audience(...STAFF)
export class CopySource {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => DateTime, { nullable: true }) startsAt!: Date | null;
  @Field(() => Int) groups!: number;
  @Field(() => Int) people!: number;
}

@ObjectType()
@Audience(...STAFF)
export class CopyGroup {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { nullable: true }) peopleCount!: number | null;
  @Field(() => Boolean, { description: 'The new one has a group of this name.' }) isThere!: boolean;
  @Field(() => String, { nullable: true, description: 'Whose people they are, while it is in the directory.' })
  organisationName!: string | null;
  @Field(() => Boolean, { description: 'It stood for an organisation that is no longer in the directory.' })
  isUnitRetired!: boolean;
}

@ObjectType({ description: 'Somebody who was invited to an earlier consultation.' })
@Audience(...STAFF)
export class CopyPerson {
  @Field(() => ID, { description: 'Of their seat there.' }) id!: string;
  @Field(() => Party) party!: Party;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => String, { nullable: true }) groupName!: string | null;
  @Field(() => CopyStanding) standing!: CopyStanding;
  @Field(() => Boolean, { description: 'They came then.' }) wasThere!: boolean;
}

@ObjectType()
@Audience(...STAFF)
export class CopyQuestion {
  @Field(() => String) id!: string;
  @Field(() => String) text!: string;
}

@ObjectType()
@Audience(...STAFF)
export class CopyAgendaItem {
  @Field(() => AgendaPart) part!: AgendaPart;
  @Field(() => String) title!: string;
  @Field(() => Int) plannedMinutes!: number;
  @Field(() => Boolean) isPart!: boolean;
}

@ObjectType({ description: 'What an earlier consultation would bring.' })
@Audience(...STAFF)
export class CopyPreview {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => DateTime, { nullable: true }) startsAt!: Date | null;
  @Field(() => Boolean, { description: 'The new one has this form already.' }) hasForm!: boolean;
  @Field(() => Boolean, { description: 'A survey was begun for the new one: the earlier is not taken over.' })
  hasQuestions!: boolean;
  @Field(() => [CopyGroup]) groups!: readonly CopyGroup[];
  @Field(() => [CopyPerson]) people!: readonly CopyPerson[];
  @Field(() => [CopyQuestion]) questions!: readonly CopyQuestion[];
  @Field(() => [CopyAgendaItem]) agenda!: readonly CopyAgendaItem[];
}

@ObjectType({ description: 'What was taken over, once.' })
@Audience(...STAFF)
export class CopyMade {
  @Field(() => ID) id!: string;
  @Field(() => ID) fromId!: string;
  @Field(() => String) fromTitle!: string;
  @Field(() => DateTime) copiedAt!: Date;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => Boolean) form!: boolean;
  @Field(() => Int) groups!: number;
  @Field(() => Int) people!: number;
  @Field(() => Int) questions!: number;
  @Field(() => Int) agendaItems!: number;
}

@ObjectType({ description: 'Somebody to be invited because they were at an earlier consultation.' })
@Audience(...STAFF)
export class PersonToInvite extends CopyPerson {
  @Field(() => ID, { nullable: true }) memberId!: string | null;
  @Field(() => ID, { nullable: true }) departmentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Of the directory.' }) organisationId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Their group here, where one has its name.' })
  interestGroupId!: string | null;
}

@ObjectType({ description: 'What a consultation took over from earlier ones.' })
@Audience(...STAFF)
export class CopiedInto {
  @Field(() => [CopyMade]) copies!: readonly CopyMade[];
  @Field(() => [PersonToInvite], { description: 'Not invited yet.' }) people!: readonly PersonToInvite[];
  @Field(() => [CopyAgendaItem], { description: 'What the meeting will begin with, until it is convened.' })
  agenda!: readonly CopyAgendaItem[];
  @Field(() => Boolean, { description: 'No notice is out, and the viewer prepares it.' }) viewerCanCopy!: boolean;
}
