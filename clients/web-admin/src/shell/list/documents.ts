import { graphql } from '../../generated';

export const ListViewsDocument = graphql(`
  query ListViews($list: ListName!) {
    listViews(list: $list) {
      viewerCanShare
      views { id version name query isShared isOwn viewerCanRevise }
    }
  }
`);
export const KeepListViewDocument = graphql(`
  mutation KeepListView($input: KeepListViewInput!) {
    keepListView(input: $input) {
      ... on ListViewChanged { id }
      ... on ListsRefusal { code }
    }
  }
`);
export const ReviseListViewDocument = graphql(`
  mutation ReviseListView($input: ReviseListViewInput!) {
    reviseListView(input: $input) {
      ... on ListViewChanged { id }
      ... on ListsRefusal { code }
    }
  }
`);
export const RemoveListViewDocument = graphql(`
  mutation RemoveListView($id: ID!) {
    removeListView(id: $id) { id }
  }
`);
