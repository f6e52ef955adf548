import { registerEnumType } from 'type-graphql';

/** Where it stands, by what there is of it. */
export enum TripState {
  PLANNED = 'PLANNED',
  /** Its days have come; who was there is not noted. */
  UNDER_WAY = 'UNDER_WAY',
  HELD = 'HELD',
  REPORTED = 'REPORTED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(TripState, { name: 'TripState', description: 'Where field research stands.' });

/** Of a row `t`, on `:today`. */
export const STATE = `case when t.cancelled_at is not null then 'CANCELLED' when t.reported_at is not null then 'REPORTED'
  when t.held_at is not null then 'HELD' when t.starts_on <= :today::date then 'UNDER_WAY' else 'PLANNED' end`;
