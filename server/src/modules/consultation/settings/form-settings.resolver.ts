import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { type RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { ConsultationForm } from '../consultation.entity.js';
import { changeFormSettings, resetFormSettings } from './change-form-settings.js';
import { readFormSettings, readFormSettingsHistory, tryFormSettings } from './form-settings.queries.js';
import { FormSettingsRefusal } from './form-settings.refusal.js';
import {
  ChangeFormSettingsInput,
  FormSettingsChangePage,
  FormSettingsState,
  FormTermsInput,
  FormTrial,
  ResetFormSettingsInput,
} from './form-settings.types.js';

@ObjectType()
@Audience('SECRETARIAT')
export class FormSettingsSettled {
  @Field(() => ConsultationForm) form!: ConsultationForm;
}

const FormSettingsResult = resultUnion('FormSettingsResult', FormSettingsSettled, FormSettingsRefusal);
const settled = (outcome: ConsultationForm | FormSettingsRefusal) =>
  outcome instanceof FormSettingsRefusal ? outcome : Object.assign(new FormSettingsSettled(), { form: outcome });

@Resolver(() => FormSettingsSettled)
export class FormSettingsResolver {
  @Audience(...STAFF)
  @Query(() => [FormSettingsState], { description: 'What each form of meeting asks for.' })
  formSettings(@Ctx() ctx: RequestContext) {
    return readFormSettings(ctx);
  }

  @Audience(...STAFF)
  @Query(() => FormSettingsChangePage)
  formSettingsHistory(
    @Arg('form', () => ConsultationForm) form: ConsultationForm,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readFormSettingsHistory(ctx, { form, first, after });
  }

  @Audience('SECRETARIAT')
  @Query(() => [FormTrial], { description: 'The last twenty consultations of a form, were it to ask for this.' })
  formSettingsTrial(@Arg('input', () => FormTermsInput) input: FormTermsInput, @Ctx() ctx: RequestContext) {
    return tryFormSettings(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => FormSettingsResult)
  async changeFormSettings(
    @Arg('input', () => ChangeFormSettingsInput) input: ChangeFormSettingsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return settled(await changeFormSettings(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => FormSettingsResult)
  async resetFormSettings(
    @Arg('input', () => ResetFormSettingsInput) input: ResetFormSettingsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return settled(await resetFormSettings(ctx, input));
  }

  @FieldResolver(() => FormSettingsState)
  async settings(@Root() { form }: FormSettingsSettled, @Ctx() ctx: RequestContext) {
    return (await readFormSettings(ctx)).find((one) => one.form === form);
  }
}
