export default {
  nav: '督办协商',
  lead: '领导对协商的督办：谁签批、请谁答复、答复了没有。只给有关各方看，不对外公开。',
  noneHint: '领导在协商页面上签批督办以后，会列在这里。',
  onlyLate: '只看超期未答复',
  column: {
    consultation: '协商',
    committee: '承办联络委',
    leader: '签批领导',
    writtenAt: '签批日期',
    answeredAt: '全部答复日期',
    status: '状态',
  },
  happened: {
    written: '签批督办',
    corrected: '更正督办',
    withdrawn: '撤回督办',
    answered: '答复督办',
    answerCorrected: '更正督办答复',
  },
};
