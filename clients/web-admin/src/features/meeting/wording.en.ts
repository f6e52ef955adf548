export default {
  soundsLike: 'Sounds like',
  reason: {
    DATED_ACT: 'an act with a date',
    UNDATED_ACT: 'something to do, no date',
    DONE: 'says it is done',
    REFUSED: 'says it cannot be done',
    EXPLAINED: 'only explains',
    NOTHING_UNDERTAKEN: 'nothing is undertaken',
  },
  take: 'Note it so',
  takeDay: 'Fill in the date',
  agreed: 'as chosen',
  day: '{{words}} → {{day}}',
  provisional: 'counted by weekends for now',
};
