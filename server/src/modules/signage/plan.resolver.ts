import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { readPictures, readPlaylists, readSlots } from './plan.queries.js';
import { restorePlaylist, retirePlaylist } from './playlists/retire-playlist.js';
import { savePlaylist } from './playlists/save-playlist.js';
import { PlaylistActInput, SavePlaylistInput, SaveWallSlotInput, WallSlotActInput } from './signage.inputs.js';
import { WallPicture, WallPlaylistRow, WallResult, WallSlotRow } from './signage.types.js';
import { restoreWallSlot, retireWallSlot } from './slots/retire-wall-slot.js';
import { saveWallSlot } from './slots/save-wall-slot.js';
import { wallAnswer } from './wall-answer.js';

/** 播放单、排期 */
@Resolver()
export class PlanResolver {
  @Audience(...STAFF)
  @Query(() => [WallPlaylistRow])
  wallPlaylists(@Ctx() ctx: RequestContext) {
    return readPlaylists(ctx);
  }

  @Audience(...STAFF)
  @Query(() => [WallSlotRow])
  wallSlots(@Ctx() ctx: RequestContext) {
    return readSlots(ctx);
  }

  @Audience(...STAFF)
  @Query(() => [WallPicture], { description: 'The newest released pictures of what was done.' })
  wallPictures(@Ctx() ctx: RequestContext) {
    return readPictures(ctx);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult, { description: 'A new playlist, or one changed wherever it is played.' })
  savePlaylist(@Arg('input', () => SavePlaylistInput) input: SavePlaylistInput, @Ctx() ctx: RequestContext) {
    return wallAnswer(savePlaylist(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult, { description: 'Puts it away; what is planned with it has to go first.' })
  retirePlaylist(@Arg('input', () => PlaylistActInput) input: PlaylistActInput, @Ctx() ctx: RequestContext) {
    return wallAnswer(retirePlaylist(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult)
  restorePlaylist(@Arg('input', () => PlaylistActInput) input: PlaylistActInput, @Ctx() ctx: RequestContext) {
    return wallAnswer(restorePlaylist(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult, { description: 'Plans a playlist, or plans it otherwise.' })
  saveWallSlot(@Arg('input', () => SaveWallSlotInput) input: SaveWallSlotInput, @Ctx() ctx: RequestContext) {
    return wallAnswer(saveWallSlot(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult, { description: 'Nothing is played by it any more.' })
  retireWallSlot(@Arg('input', () => WallSlotActInput) input: WallSlotActInput, @Ctx() ctx: RequestContext) {
    return wallAnswer(retireWallSlot(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => WallResult)
  restoreWallSlot(@Arg('input', () => WallSlotActInput) input: WallSlotActInput, @Ctx() ctx: RequestContext) {
    return wallAnswer(restoreWallSlot(ctx, input));
  }
}
