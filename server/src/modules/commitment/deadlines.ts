/** The house's own deadlines, in working days. */
export const ACKNOWLEDGE_WORKING_DAYS = 3;
/** A matter that comes back gets this long, or until its present due date when that is later. */
export const REPROCESS_WORKING_DAYS = 15;
