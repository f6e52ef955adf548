export default {
  soundsLike: '听起来像',
  reason: {
    DATED_ACT: '有事项、有期限',
    UNDATED_ACT: '说了要做，没有期限',
    DONE: '说已经办了',
    REFUSED: '说办不了',
    EXPLAINED: '只讲了情况和规定',
    NOTHING_UNDERTAKEN: '没有说要做什么',
    PASSED_ON: '转给别人办，还没有答复',
  },
  take: '就按这个记',
  takeDay: '填入期限',
  agreed: '与所选一致',
  day: '{{words}} → {{day}}',
  provisional: '暂按周末推算',
  doubt: {
    NEXT_YEAR: '今年的已过，按明年算，请核对',
    COUNTED_FROM: '起算日没有说，请核对',
    ABOUT: '说的是大概，请核对',
  },
};
