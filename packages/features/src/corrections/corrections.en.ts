export default {
  corrected_one: 'Corrected once: what it said before',
  corrected_other: '{{count}} corrections: what it said before',
  by: '{{name}} · {{at}}',
  because: 'Reason: {{reason}}',
  act: 'Correct',
  hint: 'What it said before is kept, and seen by those who may read this.',
  reason: 'Why',
  done: 'Corrected',
  needed: 'Please write: {{what}}',
  field: {
    title: 'Title',
    body: 'Text',
    place: 'Place',
  },
};
