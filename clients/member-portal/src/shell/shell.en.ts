export default {
  photos: 'Photographs',
  nav: 'Main navigation',
  entrance: 'Neighbours on one bench: say what matters, and follow what is promised until residents accept it.',
  largeType: 'Large type',
  normalType: 'Normal type',
  tab: { tasks: 'To do', meetings: 'Meetings', commitments: 'Promises', me: 'Me' },
  open: { title: 'Without an account' },
  needed: 'Please fill in: {{what}}',
  notFound: {
    title: 'There is no such page',
    hint: 'The address may be wrong, or this was removed or is not open to you.',
    home: 'To the start',
  },
};
