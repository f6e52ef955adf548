export default {
  tasks: 'To do',
  noTasks: 'Nothing waits for you',
  noTasksHint: 'What you are to prepare, attend, take a stance on or verify will stand here by date.',
  me: 'Me',
  elder: 'Large type',
  elderHint: 'Larger words and buttons',
  password: 'Change password',
  welcome: {
    places: 'Townships',
    doors: 'What needs no account',
    say: { title: 'Raise a matter', hint: 'A few sentences will do' },
    look: { title: 'Look up progress', hint: 'Type the code and see how far it is' },
    board: { title: 'What became of it', hint: 'What each township promised, and what is done' },
    followed: 'What I follow',
    meeting: 'Here for a consultation',
    account: 'Members and staff',
  },
};
