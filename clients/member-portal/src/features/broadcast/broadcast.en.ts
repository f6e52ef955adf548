/** The text broadcast, as people outside read it. */
export default {
  title: 'Text broadcast',
  none: 'This meeting cannot be followed from outside',
  noneHint: 'Once it can, this page shows it by itself.',
  now: 'Now',
  held: 'Paused',
  heldHint: 'The scribe has paused the broadcast for a moment.',
  item: 'On the floor: {{item}}',
  speaking: 'Speaking: {{who}}',
  settled: '{{settled}} of {{total}} demands settled',
  lines: 'What was said',
  noLines: 'Nothing has been released yet',
  note: 'Released by the scribe; the confirmed minutes are what counts. Residents are not named.',
};
