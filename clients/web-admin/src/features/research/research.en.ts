export default {
  column: { state: 'State', answered: 'Answered' },
  unanswered: 'Only with suggestions not answered',
  back: 'Back to field research',
  planOf: 'Plan',
  daysOrder: 'It cannot end before it starts',
};
