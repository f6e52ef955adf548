export default {
  search: 'Search, press /',
  nav: 'Main navigation',
  home: 'Bandeng, to the overview',
  skip: 'Skip to content',
  fold: 'Collapse',
  unfold: 'Expand the sidebar',
  changePassword: 'Change password',
  secondFactor: 'Second factor',
  morePosts_one: ' and {{count}} other post',
  morePosts_other: ' and {{count}} other posts',
  awayHint: 'Live pages are disconnected and reconnecting. Tables and forms work as usual.',
  entrance:
    'Neighbours on one bench: say what matters, write down what is promised, and follow it until residents accept it.',
  group: { topics: 'Topics', people: 'People', loop: 'Consultation', publicity: 'Publicity', system: 'System' },
  notFound: {
    title: 'There is no such page',
    hint: 'The address may be wrong, or this was removed or is not open to you.',
    home: 'To the overview',
  },
  backTo: 'Back to {{label}}',
  nothingOpen: {
    title: 'No page is open to you yet',
    hint: 'Your post has nothing on this desk yet. Please contact the CPPCC office.',
  },
  form: { needed: 'Please fill in: {{what}}', atMost: 'At most {{max}} characters' },
};
