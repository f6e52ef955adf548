export default {
  title: 'Practices',
  more: 'Show more',
  mostOfAll_one: 'Only the newest is listed; find older ones by their words.',
  mostOfAll_other: 'Only the newest {{count}} are listed; find older ones by their words.',
  noneHint: 'What is learned from a consultation that is over stands here once it is reviewed.',
  minutes_one: 'one minute',
  minutes_other: '{{count}} minutes',
  timesUsed_one: 'used once',
  timesUsed_other: 'used {{count}} times',
};
