export default {
  title: '经验库',
  more: '再列一些',
  mostOfAll_other: '只列出最近 {{count}} 条，更早的请按标题或做法找。',
  noneHint: '协商会办结以后写成经验，审核后列在这里。',
  minutes_other: '{{count}} 分钟',
  timesUsed_other: '用过 {{count}} 次',
};
