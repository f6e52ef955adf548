import { graphql } from '../../generated';

export const CalendarYears_state = graphql(`
  fragment CalendarYears_state on WorkingCalendarState {
    publishedThrough
    viewerCanEdit
    years {
      year
      version
      published
      openDeadlines
      days {
        day
        kind
        name
      }
      national {
        day
        kind
        name
      }
    }
  }
`);

export const CalendarDocument = graphql(`
  query WorkingCalendar {
    workingCalendar {
      ...CalendarYears_state
    }
  }
`);

export const SaveYearDocument = graphql(`
  mutation SaveCalendarYear($input: SaveCalendarYearInput!) {
    saveCalendarYear(input: $input) {
      ...CalendarYears_state
      ... on CalendarRefusal {
        code
      }
    }
  }
`);
