import chineseDays from 'chinese-days';
import type { Client } from 'pg';
import { HolidayKind } from './holiday.entity.js';

/** The years whose holidays the seed package carries as published. */
const FIRST_YEAR = 2024;

/** Enters the published holidays of years the table does not have yet; what people edited is left alone. */
export async function seedCalendar(client: Client): Promise<void> {
  const { rows } = await client.query<{ year: number }>('select year from calendar_year');
  const known = new Set(rows.map(({ year }) => year));
  for (let year = FIRST_YEAR; ; year += 1) {
    const days = departuresOf(year);
    if (days.length === 0) return;
    if (known.has(year)) continue;
    await client.query(
      `with entered as (insert into calendar_year (year) values ($1) on conflict do nothing)
       insert into holiday (day, kind, name) select * from unnest($2::date[], $3::text[], $4::text[]) on conflict do nothing`,
      [year, days.map(({ day }) => day), days.map(({ kind }) => kind), days.map(({ name }) => name)],
    );
  }
}

/** Days of a year that differ from their weekday. Empty for a year that is not published. */
export function departuresOf(year: number): { day: string; kind: HolidayKind; name: string }[] {
  const departures: { day: string; kind: HolidayKind; name: string }[] = [];
  for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 86_400_000) {
    const day = new Date(ms).toISOString().slice(0, 10);
    const weekday = new Date(ms).getUTCDay();
    const { work, name } = chineseDays.getDayDetail(day);
    const weekend = weekday === 0 || weekday === 6;
    if (work === !weekend && !name.includes(',')) continue;
    // The package names holidays "National Day,国庆节,3"; a plain weekday has no comma.
    const label = name.split(',')[1] ?? name;
    if (weekend && work) departures.push({ day, kind: HolidayKind.WORKED, name: label });
    if (!weekend && !work) departures.push({ day, kind: HolidayKind.OFF, name: label });
  }
  return departures;
}
