export default {
  kind: { TAKE_UP: 'Take up', LEAVE_OUT: 'Leave out' },
  answer: { YES: 'Yes', NO: 'No', UNCLEAR: 'Not sure' },
  against: {
    LEFT_OUT: 'A criterion says to leave it out. Taking it up needs a written reason.',
    NO_GROUND: 'No ground for taking it up is ticked. Taking it up needs a written reason.',
    reason: 'Why take it up all the same',
    hint: 'Staff only; kept with the decision',
  },
};
