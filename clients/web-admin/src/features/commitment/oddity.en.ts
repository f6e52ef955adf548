export default {
  title: 'What looks unusual (every answer counts as it came; ask around)',
  MANY_FROM_ONE_PLACE_one: '{{day}}: {{count}} open answer, among many from one network within ten minutes',
  MANY_FROM_ONE_PLACE_other: '{{day}}: {{count}} open answers from one network within ten minutes',
  SLIPS_FROM_ONE_PLACE_one: '{{day}}: {{count}} answer by slip, among many from one network within ten minutes',
  SLIPS_FROM_ONE_PLACE_other:
    '{{day}}: {{count}} answers by slips from one network within ten minutes. Residents together, or one person for them?',
  BEFORE_THE_NOTICE_one: '{{day}}: {{count}} open answer before the notice hung',
  BEFORE_THE_NOTICE_other: '{{day}}: {{count}} open answers before the notice hung',
  SLIPS_TAKEN_BACK_one: '{{day}}: {{count}} slip taken back while residents were asked. By whom, and why?',
  SLIPS_TAKEN_BACK_other: '{{day}}: {{count}} slips taken back while residents were asked. By whom, and why?',
  SLIPS_MADE_LATE_one: '{{day}}: {{count}} slip made out while residents were asked. Is it somebody concerned?',
  SLIPS_MADE_LATE_other: '{{day}}: {{count}} slips made out while residents were asked. Are they people concerned?',
};
