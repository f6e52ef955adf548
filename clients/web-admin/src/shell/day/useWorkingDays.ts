import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { WorkingDays } from './working-days';

const WorkingDaysQuery = graphql(`
  query WorkingDaysOfFields {
    workingCalendar {
      publishedThrough
      years {
        year
        days { day kind name }
      }
    }
  }
`);

/** The house's calendar, once it is there; those who may not read it choose a day without. */
export function useWorkingDays(): WorkingDays | null {
  const [{ data }] = useQuery({ query: WorkingDaysQuery });
  const calendar = data?.workingCalendar;
  return useMemo(
    () =>
      calendar
        ? {
            publishedThrough: calendar.publishedThrough,
            departures: new Map(calendar.years.flatMap(({ days }) => days.map((one) => [one.day, one] as const))),
          }
        : null,
    [calendar],
  );
}
