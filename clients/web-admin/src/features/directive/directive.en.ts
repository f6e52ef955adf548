export default {
  nav: 'Directives on consultations',
  happened: {
    written: 'Gave a directive',
    corrected: 'Corrected a directive',
    withdrawn: 'Withdrew a directive',
    answered: 'Answered a directive',
    answerCorrected: 'Corrected an answer to a directive',
  },
};
