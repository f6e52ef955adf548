import { registerEnumType } from 'type-graphql';

/** Where a reception day stands, by what there is of it. */
export enum ReceptionState {
  PLANNED = 'PLANNED',
  TODAY = 'TODAY',
  /** Past, somebody was there, and nobody has closed it. */
  TO_CLOSE = 'TO_CLOSE',
  HELD = 'HELD',
  /** 未开放: nobody on duty was there. */
  NOT_OPEN = 'NOT_OPEN',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ReceptionState, { name: 'ReceptionState', description: 'Where a reception day stands.' });

/** Of a duty `d`: there on the day, and on duty still. */
export const PRESENT = 'd.is_present and d.taken_off_at is null';
const SOMEBODY = `exists (select from reception_duty d where d.reception_id = r.id and ${PRESENT})`;
/** Of a row `r`, on `:today`. */
export const STATE = `case when r.cancelled_at is not null then 'CANCELLED'
  when r.closed_at is not null then case when ${SOMEBODY} then 'HELD' else 'NOT_OPEN' end
  when r.on_day > :today::date then 'PLANNED' when r.on_day = :today::date then 'TODAY'
  when ${SOMEBODY} then 'TO_CLOSE' else 'NOT_OPEN' end`;
