export default {
  takenDown: '已撤下 · {{date}}',
  total: {
    promised: '承诺',
    accepted: '已验收',
    inProgress: '办理中',
    overdue: '逾期',
    relapsed: '反弹',
    unsolved: '暂难解决',
    solvedOnSpot: '当场解决',
    declined: '未采纳',
    carriedOver: '转办',
  },
};
