import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { DateTime } from '../../../kernel/scalars.js';
import { ConsultationForm } from '../consultation.entity.js';
import { ReadinessItemKind } from '../readiness.rules.js';

@ObjectType({ description: 'A weight of readiness: of a party (`MEMBER`) or of an item (`MEMBER.SUGGESTION`).' })
@Audience(...STAFF)
export class FormWeight {
  @Field(() => String) name!: string;
  @Field(() => Float) weight!: number;
}

@ObjectType({ description: 'An item is due so many working days before the meeting.' })
@Audience(...STAFF)
export class FormDue {
  @Field(() => ReadinessItemKind) kind!: ReadinessItemKind;
  @Field(() => Int) workingDays!: number;
}

@ObjectType({ description: 'What a form of meeting asks for. Shares are 0 to 1.' })
@Audience(...STAFF)
export class FormSettingsState {
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => Int) version!: number;
  @Field(() => Int) noticeWorkingDays!: number;
  @Field(() => Float) readinessThreshold!: number;
  @Field(() => [FormWeight], { description: 'All of them, in the order of the parties.' }) weights!: FormWeight[];
  @Field(() => Float) consensusThreshold!: number;
  @Field(() => Int) minutesWorkingDays!: number;
  @Field(() => Float) acceptanceThreshold!: number;
  @Field(() => Int) acceptanceMinimum!: number;
  @Field(() => Int) speakingMinutes!: number;
  @Field(() => Int) committeeWorkingDays!: number;
  @Field(() => Int) memberWorkingDays!: number;
  @Field(() => Int) residentsWorkingDays!: number;
  @Field(() => Int) extensionsAllowed!: number;
  @Field(() => Int) extensionWorkingDays!: number;

  @Field(() => Boolean, {
    description: '发布前审核: what became of a meeting is released by somebody who did not write it.',
  })
  reviewsBeforePublication!: boolean;

  @Field(() => [FormDue], { description: 'When each item of the checklist is due.' }) dues!: FormDue[];
  @Field(() => [String], { description: 'Names of the settings that are not what the form started with.' })
  changedFromDefault!: string[];
  @Field(() => Int, { description: 'Consultations of this form not yet convened: a change reaches them.' })
  openCount!: number;
  @Field(() => Boolean) viewerCanEdit!: boolean;
}

@InputType()
export class FormWeightInput {
  @Field(() => String) name!: string;
  @Field(() => Float) weight!: number;
}

@InputType()
export class FormDueInput {
  @Field(() => ReadinessItemKind) kind!: ReadinessItemKind;
  @Field(() => Int) workingDays!: number;
}

@InputType({ description: 'What a form would ask for. A weight left out stays as it is.' })
export class FormTermsInput {
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => Int) noticeWorkingDays!: number;
  @Field(() => Float) readinessThreshold!: number;
  @Field(() => [FormWeightInput]) weights!: FormWeightInput[];
  @Field(() => Float) consensusThreshold!: number;
  @Field(() => Int) minutesWorkingDays!: number;
  @Field(() => Float) acceptanceThreshold!: number;
  @Field(() => Int) acceptanceMinimum!: number;
  @Field(() => Int) speakingMinutes!: number;
  @Field(() => Int) committeeWorkingDays!: number;
  @Field(() => Int) memberWorkingDays!: number;
  @Field(() => Int) residentsWorkingDays!: number;
  @Field(() => Int) extensionsAllowed!: number;
  @Field(() => Int) extensionWorkingDays!: number;

  @Field(() => Boolean, { nullable: true, description: 'Null or left out: it stays as it is.' })
  reviewsBeforePublication?: boolean | null;

  @Field(() => [FormDueInput], { description: 'What is left out stays as it is.' }) dues!: FormDueInput[];
}

@InputType()
export class ChangeFormSettingsInput extends FormTermsInput {
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'Why, for those who read the history.' }) reason!: string;
}

@InputType()
export class ResetFormSettingsInput {
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: 'One earlier consultation under the present settings and under those being tried.' })
@Audience('SECRETARIAT')
export class FormTrial {
  @Field(() => ID) consultationId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
  @Field(() => Boolean, { description: 'Convened already: a change does not reach it.' }) isConvened!: boolean;
  @Field(() => Boolean) wasOverridden!: boolean;
  @Field(() => Float, { description: 'Its readiness by the present weights.' }) score!: number;
  @Field(() => Boolean, { description: 'Reaches the present threshold.' }) passes!: boolean;
  @Field(() => Float, { description: 'Its readiness by the weights being tried.' }) triedScore!: number;
  @Field(() => Boolean) triedPasses!: boolean;
  @Field(() => Int, { nullable: true, description: 'Working days of notice that were given; null before convening.' })
  noticeGiven!: number | null;
  @Field(() => Boolean, { description: 'The notice given would be too short by the settings being tried.' })
  triedNoticeTooShort!: boolean;
}

@ObjectType()
@Audience(...STAFF)
export class FormSettingChange {
  @Field(() => String, {
    description: 'Such as `speakingMinutes` or `readinessWeights.MEMBER.SUGGESTION`; of a switch 1 is on.',
  })
  name!: string;
  @Field(() => Float, { nullable: true }) before!: number | null;
  @Field(() => Float, { nullable: true }) after!: number | null;
}

@ObjectType({ description: 'One change of the settings of a form.' })
@Audience(...STAFF)
export class FormSettingsChangeRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) madeVersion!: number;
  @Field(() => String, { nullable: true }) changedByName!: string | null;
  @Field(() => DateTime) changedAt!: string;
  @Field(() => String) reason!: string;
  @Field(() => [FormSettingChange]) changes!: FormSettingChange[];
}

export const FormSettingsChangePage = pageOf('FormSettingsChangePage', FormSettingsChangeRow, ...STAFF);
