export default {
  page_one: '{{page}} of {{pages}}',
  page_other: '{{page}} of {{pages}}',
  pairing: {
    title: 'Connect this screen',
    how: 'Enter these six digits on the Screens page of the admin',
    fetching: 'Getting a code',
    scan: 'or scan with a phone',
  },
  waiting: {
    broken: 'Something went wrong; it opens again in 20 seconds',
    connecting: 'Connecting',
    nothing: 'No scene has been set',
  },
};
