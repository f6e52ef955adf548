import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { ListName } from './list-name.js';
import { keepListView } from './views/keep-list-view.js';
import {
  KeepListViewInput,
  ListViewChanged,
  ListViewResult,
  ListViews,
  ReviseListViewInput,
} from './views/list-view.types.js';
import { readListViews } from './views/list-views.queries.js';
import { removeListView } from './views/remove-list-view.js';
import { reviseListView } from './views/revise-list-view.js';

@Resolver()
export class ListsResolver {
  @Audience('SIGNED_IN')
  @Query(() => ListViews, { description: 'A list as the viewer keeps it, and as their office shares it.' })
  listViews(@Arg('list', () => ListName) list: ListName, @Ctx() ctx: RequestContext) {
    return readListViews(ctx, list);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => ListViewResult, { description: 'Keeps filters and order of a list under a name.' })
  keepListView(@Arg('input', () => KeepListViewInput) input: KeepListViewInput, @Ctx() ctx: RequestContext) {
    return keepListView(ctx, input);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => ListViewResult, { description: 'Another name, or shared with the office, or no longer.' })
  reviseListView(@Arg('input', () => ReviseListViewInput) input: ReviseListViewInput, @Ctx() ctx: RequestContext) {
    return reviseListView(ctx, input);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => ListViewChanged)
  removeListView(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return removeListView(ctx, id);
  }
}
