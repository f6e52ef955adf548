import { specialCommitteesOn, standingOn } from '../roster/index.js';

/** Who belongs where is asked of the last day of the round's year (`r`), or of today while it lasts. */
export const THAT_DAY = 'least(make_date(r.year, 12, 31), :today::date)';

/** The sector of member `m` then, and their special committees, as an array of ids: those whose opinion the report can have. */
export const SECTOR_OF_YEAR = standingOn('m', 'sector_id', THAT_DAY);
export const SPECIAL_COMMITTEES_OF_YEAR = specialCommitteesOn('m', THAT_DAY);
