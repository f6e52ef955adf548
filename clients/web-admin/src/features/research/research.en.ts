export default {
  column: { state: 'State' },
  unanswered: 'Only with suggestions not answered',
  back: 'Back to field research',
  planOf: 'Plan',
  daysOrder: 'It cannot end before it starts',
};
