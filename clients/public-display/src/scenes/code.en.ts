export default {
  meeting: { act: 'Scan to sign in', how: 'Scan the code with a phone, or type the six digits' },
  topic: {
    title: 'Let us talk it over',
    act: 'Scan to raise a matter',
    how: 'Say what is wrong in your neighbourhood. No account needed: a tracking code shows where it is',
  },
};
