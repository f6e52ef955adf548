export default {
  nav: 'Directives on consultations',
  lead: 'What leaders said about consultations: who wrote it, who answers, who has. For those concerned only, never public.',
  noneHint: 'Once a leader gives a directive at the page of a consultation, it stands here.',
  onlyLate: 'Only late ones',
  column: {
    consultation: 'Consultation',
    committee: 'Committee that holds it',
    leader: 'Leader',
    writtenAt: 'Given on',
    answeredAt: 'All answered on',
    status: 'Status',
  },
  happened: {
    written: 'Gave a directive',
    corrected: 'Corrected a directive',
    withdrawn: 'Withdrew a directive',
    answered: 'Answered a directive',
    answerCorrected: 'Corrected an answer to a directive',
  },
};
