export default {
  scan: 'Scan to read the pack on a phone',
  readers: 'Read by {{n}} of {{m}}',
  readersHint: 'It counts when somebody confirms at the end of the page; they are asked again when the pack changes.',
  openSheet: 'See and print the pack',
  nobody: 'Nobody is invited yet',
  nobodyHint: 'Once people are invited, this shows who has read the pack.',
  reader: 'Name',
  party: 'Party',
  state: 'Reading',
  readEarlier: 'Read {{date}}, changed since',
  unread: 'Not read',
};
