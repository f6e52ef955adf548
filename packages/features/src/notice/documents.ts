import { graphql } from '../generated';

export const MarkNoticeRead = graphql(`
  mutation MarkNoticeRead($id: ID!) {
    markNoticeRead(noticeId: $id) {
      count
    }
  }
`);

export const MarkAllNoticesRead = graphql(`
  mutation MarkAllNoticesRead {
    markAllNoticesRead {
      count
    }
  }
`);
