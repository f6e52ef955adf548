/**
 * Every place where people outside leave a name, a telephone, words or a choice, with what the register says of it: what it is kept
 * for and how long. `test/architecture/personal.test.ts` holds each to a column.
 */
export const DOORS = {
  submit: {
    purpose: 'privacy:purpose.ANSWER_SUBMITTER',
    kept: 'privacy:kept.TWO_YEARS_AFTER_CLOSING',
  },
  addition: { purpose: 'privacy:purpose.HEAR_RESIDENTS', kept: 'privacy:kept.WITH_RECORD' },
  observe: {
    purpose: 'privacy:purpose.RECORD_MEETINGS',
    kept: 'privacy:kept.WITH_RECORD',
  },
  question: {
    purpose: 'privacy:purpose.RECORD_MEETINGS',
    kept: 'privacy:kept.WITH_RECORD',
  },
  invited: {
    purpose: 'privacy:purpose.RECORD_MEETINGS',
    kept: 'privacy:kept.WITH_RECORD',
  },
  guestPhone: {
    purpose: 'privacy:purpose.REACH_GUESTS',
    kept: 'privacy:kept.WHILE_CONSULTED',
  },
  acceptance: {
    purpose: 'privacy:purpose.HEAR_RESIDENTS',
    kept: 'privacy:kept.TWO_YEARS_AFTER_CLOSING',
  },
  relapse: {
    purpose: 'privacy:purpose.HEAR_RESIDENTS',
    kept: 'privacy:kept.TWO_YEARS_AFTER_CLOSING',
  },
  questionnaire: {
    purpose: 'privacy:purpose.ONE_VOICE_EACH',
    kept: 'privacy:kept.WITH_RECORD',
  },
  visitor: {
    purpose: 'privacy:purpose.RECEIVE_VISITORS',
    kept: 'privacy:kept.TWO_YEARS_AFTER_CLOSING',
  },
} as const;

export type Door = keyof typeof DOORS;
