import { graphql } from '../generated';

export const CalendarFeedDocument = graphql(`
  query CalendarFeed {
    calendarFeed {
      madeAt
      lastReadAt
    }
  }
`);

export const MakeCalendarFeedDocument = graphql(`
  mutation MakeCalendarFeed {
    makeCalendarFeed {
      path
    }
  }
`);

export const RevokeCalendarFeedDocument = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed
  }
`);
