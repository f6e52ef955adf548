export default {
  nav: '协调会',
  happened: {
    called: '召集协调会',
    decided: '答复是否召开协调会',
    moved: '更改协调会时间地点',
    cancelled: '取消协调会',
    recorded: '写协调会记录',
    recordCorrected: '更正协调会记录',
    recordAnswered: '核对协调会记录',
    stepReported: '报告协调会商定的事',
    stepMarked: '核对协调会商定的事',
  },
};
