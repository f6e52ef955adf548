import { GraphQLScalarType } from 'graphql';
import { DateTimeResolver, LocalDateResolver } from 'graphql-scalars';

/** An instant. Rows bring it as ISO text already, and it leaves as it came, to the microsecond. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...(DateTimeResolver.toConfig() as object),
  name: 'DateTime',
  description: 'An instant, as RFC 3339 text in UTC.',
  serialize: (value) => (typeof value === 'string' ? value : (value as Date).toISOString()),
});

/** A day without a time: `YYYY-MM-DD`, in China. */
export const LocalDate = new GraphQLScalarType<string, string>({
  ...(LocalDateResolver.toConfig() as object),
  name: 'LocalDate',
  description: 'A day without a time, `YYYY-MM-DD`, as it is counted in China.',
  serialize: (value) => value as string,
});
