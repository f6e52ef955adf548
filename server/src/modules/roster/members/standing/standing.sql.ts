/** What is kept of a member by days and stands in a column of the member as well. */
type StandingColumn = 'sector_id' | 'unit' | 'post' | 'duty';

const rowOn = (m: string, column: string, day: string) =>
  `(select h.${column} from member_standing h where h.member_id = ${m}.id and (h.starts_on is null or h.starts_on <= ${day})
    order by h.starts_on desc nulls last limit 1)`;

/** What held of member `m` on a day: nothing is kept of whoever never changed. */
export const standingOn = (m: string, column: StandingColumn, day = ':today::date') =>
  `(case when exists (select from member_standing h where h.member_id = ${m}.id) then ${rowOn(m, column, day)} else ${m}.${column} end)`;

/** The special committees of member `m` on a day, as an array of ids. */
export const specialCommitteesOn = (m: string, day = ':today::date') =>
  `coalesce(${rowOn(m, 'special_committee_ids', day)},
    array(select l.special_committee_id from member_special_committees l where l.member_id = ${m}.id))`;
