export default {
  tasks: 'To do',
  noTasks: 'Nothing waits for you',
  noTasksHint: 'What you are to prepare, attend, take a stance on or verify will stand here by date.',
  me: 'Me',
  elder: 'Large type',
  elderHint: 'Larger words and buttons',
  password: 'Change password',
};
