/** Points and what they come from, in the words of both clients. */
export default {
  why: {
    SINGLE: 'Adopted by itself · {{level}}',
    COMPOSITE: 'Adopted in a composite · {{level}}',
    INSTRUCTION: "Leader's instruction · {{level}}",
  },
  points: '{{points}} points',
  parts: '{{rate}} points × {{share}}%',
  over: '{{points}} points over the yearly cap, not counted',
  released: '{{points}} of the points taken back had not been counted',
  reversed: 'Taken back',
  reverses: 'Takes back',
  reversesHint: 'The outcome was corrected; the points entered for it are taken back',
};
