/** Points and what they come from, in the words of both clients. */
export default {
  why: {
    SINGLE: '{{level}}级单篇采用',
    COMPOSITE: '{{level}}级综合采用',
    INSTRUCTION: '{{level}}级领导批示',
  },
  points: '{{points}} 分',
  parts: '整篇 {{rate}} 分 × {{share}}%',
  over: '{{points}} 分超过年度上限,没有计入',
  released: '冲回的分里有 {{points}} 分原本就没有计入',
  reversed: '已冲回',
  reverses: '冲回',
  reversesHint: '采用结果更正,原来记的分冲回',
};
