export default {
  sending: 'Sending {{name}}',
  problem: {
    OTHER_FILE: 'This is not the sheet that was downloaded here; take it again.',
    WRONG_FORMAT: 'Only {{formats}} can be read. Save an old xls file as xlsx first.',
    UNREADABLE_FILE: 'The file is damaged. Export it again.',
    ENCRYPTED: 'The file has a password. Remove it first.',
    EMPTY: 'The file is empty.',
    TOO_LARGE: 'The file is too large: 20 MB at most. Remove pictures and other sheets, or split it.',
    TOO_MANY_ROWS: 'There are too many rows: split the file.',
    TOO_MANY_COLUMNS: 'There are too many columns: remove those not needed.',
    TIMED_OUT: 'Reading took too long. Remove sheets not needed.',
    SIDE_BY_SIDE:
      'Two lists stand side by side and nobody can tell which columns belong to which. Leave an empty column between them, or give each a sheet, and bring it again.',
    NO_ROSTER_FOUND: 'No list was found: there must be a heading row with 姓名 and one more heading we know.',
    LINE_TOO_LONG: 'A line is too long to be a record. There must be one record to a line.',
    TOO_DEEP: 'The records are nested too deeply to be a table. Export a table.',
    SEVERAL_SHEETS:
      'Several sheets have the same heads, and reading one would lose the others. Put them into one sheet, or bring them as files of their own.',
    NO_LIST_FOUND: 'No header was found: a row must name the columns.',
    DAMAGED: 'The upload broke off. Try again.',
    REQUIRED: 'The file has no name. Rename it first.',
  },
};
