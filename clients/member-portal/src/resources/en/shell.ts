export default {
  nav: 'Main navigation',
  loadingViewer: 'who is signed in',
  tab: { tasks: 'To do', meetings: 'Meetings', commitments: 'Promises', me: 'Me' },
  notFound: {
    title: 'There is no such page',
    hint: 'The address may be wrong, or this was removed or is not open to you.',
    home: 'To the start',
  },
};
