export default {
  soundsLike: 'Sounds like',
  reason: {
    DATED_ACT: 'an act with a date',
    UNDATED_ACT: 'something to do, no date',
    DONE: 'says it is done',
    REFUSED: 'says it cannot be done',
    EXPLAINED: 'only explains',
    NOTHING_UNDERTAKEN: 'nothing is undertaken',
    PASSED_ON: 'it was passed on and is not answered yet',
  },
  take: 'Note it so',
  takeDay: 'Fill in the date',
  agreed: 'as chosen',
  day: '{{words}} → {{day}}',
  provisional: 'counted by weekends for now',
  doubt: {
    NEXT_YEAR: 'over this year, so next year: please check',
    COUNTED_FROM: 'nobody said from when: please check',
    ABOUT: 'only about then: please check',
  },
};
