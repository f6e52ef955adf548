import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NamedGroup } from '../roster.types.js';
import { addOrganisation } from './add-organisation.js';
import { correctOrganisation } from './correct-organisation.js';
import {
  AddOrganisationInput,
  CorrectOrganisationInput,
  OrganisationFilter,
  RenameOrganisationInput,
  RetireOrganisationInput,
} from './organisation.inputs.js';
import {
  readKeptDirectories,
  readOrganisation,
  readOrganisationChoices,
  readOrganisations,
} from './organisation.queries.js';
import {
  ChangeOrganisationResult,
  OrganisationChoice,
  OrganisationDetail,
  OrganisationPage,
} from './organisation.types.js';
import { renameOrganisation } from './rename-organisation.js';
import { restoreOrganisation } from './restore-organisation.js';
import { retireOrganisation } from './retire-organisation.js';

@Resolver()
export class OrganisationResolver {
  @Audience(...STAFF)
  @Query(() => OrganisationPage)
  organisations(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
    @Arg('filter', () => OrganisationFilter, { nullable: true }) filter: OrganisationFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOrganisations(ctx, filter ?? {}, first, after);
  }

  @Audience(...STAFF)
  @Query(() => OrganisationDetail, { nullable: true })
  organisation(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readOrganisation(ctx, id);
  }

  @Audience(...STAFF)
  @Query(() => [OrganisationChoice], { description: "A committee's organisations to choose from today." })
  organisationChoices(@Arg('committeeId', () => ID) committeeId: string, @Ctx() ctx: RequestContext) {
    return readOrganisationChoices(ctx, committeeId);
  }

  @Audience(...STAFF)
  @Query(() => [NamedGroup], { description: 'The committees whose directory of organisations the viewer keeps.' })
  keptDirectories(@Ctx() ctx: RequestContext) {
    return readKeptDirectories(ctx);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeOrganisationResult)
  addOrganisation(@Arg('input', () => AddOrganisationInput) input: AddOrganisationInput, @Ctx() ctx: RequestContext) {
    return addOrganisation(ctx, input);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeOrganisationResult, { description: '更正: what it said before is kept.' })
  correctOrganisation(
    @Arg('input', () => CorrectOrganisationInput) input: CorrectOrganisationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return correctOrganisation(ctx, input);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeOrganisationResult, {
    description: '更名: what it is called from a day on; what it had not finished goes on under the new name.',
  })
  renameOrganisation(
    @Arg('input', () => RenameOrganisationInput) input: RenameOrganisationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return renameOrganisation(ctx, input);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeOrganisationResult, { description: '停用, with or without somebody in its place.' })
  retireOrganisation(
    @Arg('input', () => RetireOrganisationInput) input: RetireOrganisationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return retireOrganisation(ctx, input);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeOrganisationResult, { description: '恢复' })
  restoreOrganisation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return restoreOrganisation(ctx, { id, version }, reason);
  }
}
