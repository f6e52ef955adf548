export default {
  nav: '督办协商',
  happened: {
    written: '签批督办',
    corrected: '更正督办',
    withdrawn: '撤回督办',
    answered: '答复督办',
    answerCorrected: '更正督办答复',
  },
};
