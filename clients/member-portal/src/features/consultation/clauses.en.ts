export default {
  nth: 'Clause {{count}}',
  whole: 'Each clause needs its document and its text; a web address starts with http:// or https://.',
};
