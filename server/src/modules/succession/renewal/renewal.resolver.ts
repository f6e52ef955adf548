import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { ImportEntryView, ImportResult, importAnswer } from '../../../kernel/imports/index.js';
import type { RowDecision } from '../../roster/index.js';
import { Successor } from '../succession.types.js';
import { adjustRenewalImport, renewalImports } from './import-renewal.js';
import { decideRenewalPeople, dropRenewalPerson, keepRenewalPerson } from './keep-people.js';
import { beginRenewal, reviseRenewal } from './keep-renewal.js';
import { appointInRenewal, dropRenewalAppointment, giveInRenewal } from './keep-things.js';
import { readRenewalPreview } from './preview.queries.js';
import {
  AppointInRenewalInput,
  BeginRenewalInput,
  DecideRenewalPeopleInput,
  GiveInRenewalInput,
  KeepRenewalPersonInput,
  RenewalPeopleFilter,
  ReviseRenewalInput,
} from './renewal.inputs.js';
import {
  readRenewal,
  readRenewalAppointments,
  readRenewalPeople,
  readRenewalSuccessors,
  readRenewals,
  readRenewalThings,
} from './renewal.queries.js';
import {
  RenewalAppointmentRow,
  RenewalImportChoices,
  RenewalPeople,
  RenewalPreview,
  RenewalResult,
  RenewalRow,
  RenewalThing,
} from './renewal.types.js';
import { callOffRenewal, confirmRenewal, takeBackRenewal } from './settle-renewal.js';

@InputType({ description: 'Who a row of the list is.' })
export class RenewalRowDecision {
  @Field(() => String) rowKey!: string;
  @Field(() => ID, { nullable: true, description: 'A member, or somebody who comes and is in the draft.' })
  memberId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Nobody: the row is left. Otherwise somebody new.' })
  skip?: boolean | null;
}

@InputType({ description: 'What is left out stays as it was chosen.' })
export class AdjustRenewalImportInput {
  @Field(() => Boolean, { nullable: true }) othersLeave?: boolean | null;
  @Field(() => [RenewalRowDecision], { nullable: true }) decisions?: RenewalRowDecision[] | null;
}

const decisionsOf = ({ decisions }: AdjustRenewalImportInput): Record<string, RowDecision> =>
  Object.fromEntries(
    (decisions ?? []).map(({ rowKey, memberId, skip }) => {
      const known = knownIdOrNull(memberId);
      return [rowKey, known ? { memberId: known } : skip ? 'SKIP' : 'NEW'];
    }),
  );

@Resolver()
export class RenewalResolver {
  @Audience('SECRETARIAT')
  @Query(() => [RenewalRow], { description: '换届, the newest first.' })
  renewals(@Ctx() ctx: RequestContext) {
    return readRenewals(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => RenewalRow, { nullable: true })
  renewal(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readRenewal(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Query(() => RenewalPeople, { description: 'Everybody: who stays, leaves, comes, and who is not decided on.' })
  renewalPeople(
    @Arg('id', () => ID) id: string,
    @Arg('filter', () => RenewalPeopleFilter, { nullable: true }) filter: RenewalPeopleFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readRenewalPeople(ctx, id, filter ?? {}, first, after ?? null);
  }

  @Audience('SECRETARIAT')
  @Query(() => [RenewalThing], { description: 'What those who leave have in hand.' })
  renewalThings(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readRenewalThings(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Query(() => [Successor], { description: 'Who stays or comes, with the committee they are in then.' })
  renewalSuccessors(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readRenewalSuccessors(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Query(() => [RenewalAppointmentRow])
  renewalAppointments(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readRenewalAppointments(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Query(() => RenewalPreview, { nullable: true })
  renewalPreview(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readRenewalPreview(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: '换届开始: a draft, and nothing else changes.' })
  beginRenewal(@Arg('input', () => BeginRenewalInput) input: BeginRenewalInput, @Ctx() ctx: RequestContext) {
    return beginRenewal(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult)
  reviseRenewal(@Arg('input', () => ReviseRenewalInput) input: ReviseRenewalInput, @Ctx() ctx: RequestContext) {
    return reviseRenewal(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: '去留, of many at once.' })
  decideRenewalPeople(
    @Arg('input', () => DecideRenewalPeopleInput) input: DecideRenewalPeopleInput,
    @Ctx() ctx: RequestContext,
  ) {
    return decideRenewalPeople(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: 'Somebody who stays, with what changes; or somebody who comes.' })
  keepRenewalPerson(
    @Arg('input', () => KeepRenewalPersonInput) input: KeepRenewalPersonInput,
    @Ctx() ctx: RequestContext,
  ) {
    return keepRenewalPerson(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: 'Whoever was to come comes not.' })
  dropRenewalPerson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return dropRenewalPerson(ctx, id, version);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: 'To whom things of a leaver go on the day.' })
  giveInRenewal(@Arg('input', () => GiveInRenewalInput) input: GiveInRenewalInput, @Ctx() ctx: RequestContext) {
    return giveInRenewal(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: 'Who directs or serves a committee from the first day on.' })
  appointInRenewal(
    @Arg('input', () => AppointInRenewalInput) input: AppointInRenewalInput,
    @Ctx() ctx: RequestContext,
  ) {
    return appointInRenewal(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult)
  dropRenewalAppointment(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return dropRenewalAppointment(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: '确定: it is carried out on its first day.' })
  confirmRenewal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return confirmRenewal(ctx, { id, version });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: '撤回确定' })
  takeBackRenewal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return takeBackRenewal(ctx, { id, version }, reason);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RenewalResult, { description: '取消换届' })
  callOffRenewal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return callOffRenewal(ctx, { id, version }, reason);
  }

  @Audience('SECRETARIAT')
  @Query(() => [ImportEntryView], { description: 'The twenty newest.' })
  renewalImports(@Ctx() ctx: RequestContext) {
    return renewalImports.recent(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => RenewalImportChoices, { nullable: true })
  async renewalImportChoices(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    const found = await renewalImports.look(ctx, id);
    if (!found) return null;
    const { othersLeave = false } = (found.choices ?? {}) as { othersLeave?: boolean };
    const { others = [] } = (found.also ?? {}) as { others?: readonly string[] };
    return { othersLeave, others: others.length };
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ImportResult, { description: 'Compares again with other choices.' })
  adjustRenewalImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AdjustRenewalImportInput) input: AdjustRenewalImportInput,
    @Ctx() ctx: RequestContext,
  ) {
    const given = { othersLeave: input.othersLeave ?? null, decisions: decisionsOf(input) };
    return importAnswer(ctx, renewalImports, id, adjustRenewalImport(ctx, { id, version }, given));
  }
}
