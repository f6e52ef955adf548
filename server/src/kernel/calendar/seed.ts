import type { Client } from 'pg';
import { departuresOf, publishedYears } from './published-years.js';

/** What lies before it is history: nobody counts a deadline there. */
const FIRST_YEAR = 2024;

/** Enters the published holidays of years the table does not have yet; what people edited is left alone. */
export async function seedCalendar(client: Client): Promise<void> {
  const { rows } = await client.query<{ year: number }>('select year from calendar_year');
  const known = new Set(rows.map(({ year }) => year));
  for (const year of publishedYears()) {
    if (year < FIRST_YEAR || known.has(year)) continue;
    const days = departuresOf(year);
    await client.query(
      `with entered as (insert into calendar_year (year) values ($1) on conflict do nothing)
       insert into holiday (day, kind, name) select * from unnest($2::date[], $3::text[], $4::text[]) on conflict do nothing`,
      [year, days.map(({ day }) => day), days.map(({ kind }) => kind), days.map(({ name }) => name)],
    );
  }
}
