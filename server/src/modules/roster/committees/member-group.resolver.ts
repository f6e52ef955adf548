import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import {
  MemberGroupInput,
  MergeMemberGroupsInput,
  RenameMemberGroupInput,
  RestoreMemberGroupInput,
  RetireMemberGroupInput,
} from './member-group.inputs.js';
import { readMemberGroups } from './member-group.queries.js';
import { ChangeMemberGroupResult, MemberGroupRow, OwnOffice } from './member-group.types.js';
import { mergeMemberGroups, restoreMemberGroup, retireMemberGroup } from './merge-member-groups.js';
import { readOwnOffices } from './own-offices.queries.js';
import { removeMemberGroup } from './remove-member-group.js';
import { renameMemberGroup } from './rename-member-group.js';

@Resolver()
export class MemberGroupResolver {
  @Audience('SECRETARIAT')
  @Query(() => [MemberGroupRow], { description: 'Sectors and special committees, with what names them.' })
  memberGroups(@Ctx() ctx: RequestContext) {
    return readMemberGroups(ctx);
  }

  @Audience('GROUP_OFFICER')
  @Query(() => [OwnOffice], { description: 'Those whose office the viewer is.' })
  ownOffices(@Ctx() ctx: RequestContext) {
    return readOwnOffices(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeMemberGroupResult)
  renameMemberGroup(
    @Arg('input', () => RenameMemberGroupInput) input: RenameMemberGroupInput,
    @Ctx() ctx: RequestContext,
  ) {
    return renameMemberGroup(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeMemberGroupResult, { description: 'As long as nobody and nothing names it.' })
  removeMemberGroup(@Arg('input', () => MemberGroupInput) input: MemberGroupInput, @Ctx() ctx: RequestContext) {
    return removeMemberGroup(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeMemberGroupResult, { description: '停用: as long as nobody belongs to it from that day on.' })
  retireMemberGroup(
    @Arg('input', () => RetireMemberGroupInput) input: RetireMemberGroupInput,
    @Ctx() ctx: RequestContext,
  ) {
    return retireMemberGroup(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeMemberGroupResult, { description: '合并: its members belong to another from a day on.' })
  mergeMemberGroups(
    @Arg('input', () => MergeMemberGroupsInput) input: MergeMemberGroupsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return mergeMemberGroups(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeMemberGroupResult, { description: '恢复, with the members that a merger moved.' })
  restoreMemberGroup(
    @Arg('input', () => RestoreMemberGroupInput) input: RestoreMemberGroupInput,
    @Ctx() ctx: RequestContext,
  ) {
    return restoreMemberGroup(ctx, input);
  }
}
