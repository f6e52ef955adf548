export default {
  column: { state: '进度', answered: '建议已答复' },
  unanswered: '只看还有建议没答复的',
  back: '返回调研走访',
  planOf: '安排',
  daysOrder: '结束日期不能早于开始日期',
};
