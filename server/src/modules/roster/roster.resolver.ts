import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { ImportEntryView, ImportResult, importAnswer } from '../../kernel/imports/index.js';
import { LocalDate } from '../../kernel/scalars.js';
import {
  ChangeCommitteeResult,
  CommitteePage,
  CommitteeRow,
  CreateSectorResult,
  CreateSpecialCommitteeResult,
} from './committees/committee.types.js';
import { createCommittee } from './committees/create-committee.js';
import { createSector } from './committees/create-sector.js';
import { createSpecialCommittee } from './committees/create-special-committee.js';
import { reviseCommittee } from './committees/revise-committee.js';
import { createDepartment } from './departments/create-department.js';
import { ChangeDepartmentResult, DepartmentPage } from './departments/department.types.js';
import { reviseDepartment } from './departments/revise-department.js';
import { adjustRosterImport, rosterImports } from './import/import-roster.js';
import { createMember } from './members/create-member.js';
import { ChangeMemberResult, Enrolment, MemberDetail, MemberPage } from './members/member.types.js';
import { moveMember } from './members/move-member.js';
import { reviseMember } from './members/revise-member.js';
import {
  AdjustImportInput,
  AppointStaffInput,
  CommitteeInput,
  CreateCommitteeInput,
  CreateDepartmentInput,
  CreateMemberInput,
  DepartmentInput,
  MemberFilter,
  MemberInput,
  NameOrder,
} from './roster.inputs.js';
import {
  readCommittee,
  readCommittees,
  readDepartments,
  readEnrolment,
  readMember,
  readMembers,
  readRosterCatalog,
} from './roster.queries.js';
import { CHOOSERS, RosterCatalog, RosterImportChoices } from './roster.types.js';
import { appointActingDirector, revokeActingDirector } from './staff/appoint-acting-director.js';
import { appointStaff } from './staff/appoint-staff.js';
import { endStaff } from './staff/end-staff.js';
import { issueActivationSlips } from './staff/issue-activation-slips.js';
import {
  ActingDirectorResult,
  AppointActingDirectorInput,
  AppointStaffResult,
  CommitteeSlips,
  EndStaffResult,
} from './staff/staff.types.js';

@Resolver()
export class RosterResolver {
  @Audience(...STAFF)
  @Query(() => MemberPage)
  members(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
    @Arg('filter', () => MemberFilter, { nullable: true }) filter: MemberFilter | null,
    @Arg('order', () => NameOrder, { nullable: true, description: 'Left out: as they were entered.' })
    order: NameOrder | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readMembers(ctx, filter ?? {}, first, after, order);
  }

  @Audience(...STAFF)
  @Query(() => MemberDetail, { nullable: true })
  member(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readMember(ctx, id);
  }

  @Audience(...STAFF)
  @Query(() => Enrolment)
  enrolment(@Ctx() ctx: RequestContext) {
    return readEnrolment(ctx.read, ctx.today());
  }

  @Audience(...STAFF)
  @Query(() => CommitteePage)
  liaisonCommittees(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readCommittees(ctx, first, after);
  }

  @Audience(...STAFF)
  @Query(() => CommitteeRow, { nullable: true })
  liaisonCommittee(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readCommittee(ctx, id);
  }

  @Audience(...PARTIES)
  @Query(() => DepartmentPage)
  departments(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
    @Arg('order', () => NameOrder, { nullable: true, description: 'Left out: as they were entered.' })
    order: NameOrder | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readDepartments(ctx, first, after, order);
  }

  @Audience(...CHOOSERS)
  @Query(() => RosterCatalog, {
    description: 'Committees, sectors, special committees and departments to choose from.',
  })
  rosterCatalog(@Ctx() ctx: RequestContext) {
    return readRosterCatalog(ctx.read, ctx.today());
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeMemberResult)
  createMember(@Arg('input', () => CreateMemberInput) input: CreateMemberInput, @Ctx() ctx: RequestContext) {
    return createMember(ctx, input);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ChangeMemberResult)
  reviseMember(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => MemberInput) input: MemberInput,
    @Ctx() ctx: RequestContext,
  ) {
    return reviseMember(ctx, knownId(id), version, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeMemberResult, { description: 'Ends where the member is and starts elsewhere on a day.' })
  moveMember(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('committeeId', () => ID, { nullable: true, description: 'null: in no committee from then on.' })
    committeeId: string | null,
    @Arg('startsOn', () => LocalDate) startsOn: string,
    @Ctx() ctx: RequestContext,
  ) {
    return moveMember(ctx, knownId(memberId), knownIdOrNull(committeeId), startsOn);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeCommitteeResult, { description: 'A township and its liaison committee together.' })
  createCommittee(@Arg('input', () => CreateCommitteeInput) input: CreateCommitteeInput, @Ctx() ctx: RequestContext) {
    return createCommittee(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeCommitteeResult)
  reviseCommittee(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CommitteeInput) input: CommitteeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return reviseCommittee(ctx, knownId(id), version, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => AppointStaffResult, { description: 'A director or liaison officer, with account and post.' })
  appointStaff(
    @Arg('committeeId', () => ID) committeeId: string,
    @Arg('input', () => AppointStaffInput) input: AppointStaffInput,
    @Ctx() ctx: RequestContext,
  ) {
    return appointStaff(ctx, knownId(committeeId), input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => EndStaffResult)
  endStaff(@Arg('staffId', () => ID) staffId: string, @Ctx() ctx: RequestContext) {
    return endStaff(ctx, knownId(staffId));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ActingDirectorResult, { description: '委任代理主任' })
  appointActingDirector(
    @Arg('input', () => AppointActingDirectorInput) input: AppointActingDirectorInput,
    @Ctx() ctx: RequestContext,
  ) {
    return appointActingDirector(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ActingDirectorResult, { description: '撤销代理主任' })
  revokeActingDirector(
    @Arg('actingId', () => ID) actingId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return revokeActingDirector(ctx, actingId, reason);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitteeSlips, { description: 'Fresh slips for everybody who has not set a password yet.' })
  issueActivationSlips(@Arg('committeeId', () => ID) committeeId: string, @Ctx() ctx: RequestContext) {
    return issueActivationSlips(ctx, knownId(committeeId));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeDepartmentResult)
  createDepartment(
    @Arg('input', () => CreateDepartmentInput) input: CreateDepartmentInput,
    @Ctx() ctx: RequestContext,
  ) {
    return createDepartment(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeDepartmentResult)
  reviseDepartment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DepartmentInput) input: DepartmentInput,
    @Ctx() ctx: RequestContext,
  ) {
    return reviseDepartment(ctx, knownId(id), version, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => CreateSectorResult)
  createSector(@Arg('name', () => String) name: string, @Ctx() ctx: RequestContext) {
    return createSector(ctx, name);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => CreateSpecialCommitteeResult)
  createSpecialCommittee(@Arg('name', () => String) name: string, @Ctx() ctx: RequestContext) {
    return createSpecialCommittee(ctx, name);
  }

  @Audience('SECRETARIAT')
  @Query(() => [ImportEntryView], { description: 'The twenty newest.' })
  rosterImports(@Ctx() ctx: RequestContext) {
    return rosterImports.recent(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => RosterImportChoices, { nullable: true })
  async rosterImportChoices(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return (await rosterImports.look(ctx, id))?.also ?? null;
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ImportResult, { description: 'Plans again with other choices. What is left out stays.' })
  adjustRosterImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AdjustImportInput) input: AdjustImportInput,
    @Ctx() ctx: RequestContext,
  ) {
    return importAnswer(ctx, rosterImports, id, adjustRosterImport(ctx, id, version, input));
  }
}
