export default {
  sending: 'Sending {{name}}',
  problem: {
    WRONG_FORMAT: 'Only {{formats}} can be read. Save an old xls file as xlsx first.',
    UNREADABLE_FILE: 'The file is damaged. Export it again.',
    ENCRYPTED: 'The file has a password. Remove it first.',
    EMPTY: 'The file is empty.',
    TOO_LARGE: 'The file is too large: 20 MB at most. Remove pictures and other sheets, or split it.',
    TOO_MANY_ROWS: 'There are too many rows: split the file.',
    TOO_MANY_COLUMNS: 'There are too many columns: remove those not needed.',
    TIMED_OUT: 'Reading took too long. Remove sheets not needed.',
    NO_ROSTER_FOUND: 'No list was found: there must be a heading row with 姓名 and one more heading we know.',
    LINE_TOO_LONG: 'A line is too long to be a record. There must be one record to a line.',
    TOO_DEEP: 'The records are nested too deeply to be a table. Export a table.',
    NO_LIST_FOUND: 'No header was found: a row must name the columns.',
    DAMAGED: 'The upload broke off. Try again.',
    REQUIRED: 'The file has no name. Rename it first.',
  },
};
