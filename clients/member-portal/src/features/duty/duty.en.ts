export default {
  block: 'Duty record',
  open: 'My points, entry by entry',
  thisYear: '{{points}} points count in {{year}}',
  title: 'My duty record',
  lead: 'What is adopted or gets an instruction is entered here: which day, which brief, and how it was counted.',
  credited: 'Counted in {{year}}',
  over: 'Over the cap, not counted',
  cap: 'Yearly cap',
  noCap: 'no cap',
  year: 'Which year',
  none: 'Nothing was entered in {{year}} yet',
  noneHint:
    'Once a brief of yours is adopted by the district, city, province or nation, or gets an instruction, it is here.',
  lines: 'Where I belong, {{year}}',
  line: '{{submitted}} handed in · {{adopted}} adopted · {{instructed}} instructed',
  district: 'District',
  rules: 'How points are counted',
  rungs: '{{level}}: {{single}} adopted by itself, {{composite}} in a composite, {{instruction}} for an instruction',
  rulesHint:
    'Authors of one brief divide its points by their shares, exactly. When an outcome is corrected its points are taken back; both entries stay here.',
};
