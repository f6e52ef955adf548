import { graphql } from '../../../generated';

export const RetireWallSlot = graphql(`
  mutation RetireWallSlot($input: WallSlotActInput!) {
    retireWallSlot(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`);
export const RestoreWallSlot = graphql(`
  mutation RestoreWallSlot($input: WallSlotActInput!) {
    restoreWallSlot(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`);
export const RetirePlaylist = graphql(`
  mutation RetirePlaylist($input: PlaylistActInput!) {
    retirePlaylist(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`);
export const RestorePlaylist = graphql(`
  mutation RestorePlaylist($input: PlaylistActInput!) {
    restorePlaylist(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`);
