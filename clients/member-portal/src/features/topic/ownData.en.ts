export default {
  title: 'What is kept of me',
  name: 'Name',
  phone: 'Telephone',
  none: 'None is kept',
  begins: '{{begins}}**',
  ends: 'ends with {{ending}}',
  gone: 'Name and telephone were erased. The topic and what became of it stay with the archive (ground: statutory duty).',
  stays:
    'Only staff see name and telephone; they are erased two years after closing. The topic and what became of it stay with the archive.',
  notice: 'Submitted under version {{number}} of the notice on personal information ({{date}})',
  correct: 'Correct name and telephone',
  erase: 'Erase name and telephone',
  knownPhone: 'The telephone you left',
  knownName: 'The name you left',
  newName: 'New name',
  newPhone: 'New telephone',
  newHint: 'Both become what stands here; one of them is enough.',
  eraseHint:
    'It cannot be undone, and you get no more messages about the outcome; the code still shows it. The topic itself stays with the archive.',
  corrected: 'Corrected',
  erased: 'Erased',
};
