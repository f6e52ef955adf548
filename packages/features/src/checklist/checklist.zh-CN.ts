/** 两议三不议：核对时的用语。 */
export default {
  kind: { TAKE_UP: '两议', LEAVE_OUT: '三不议' },
  answer: { YES: '是', NO: '否', UNCLEAR: '说不准' },
  against: {
    LEFT_OUT: '触及“三不议”，采纳要写明理由。',
    NO_GROUND: '没有一条“两议”为“是”，采纳要写明理由。',
    reason: '为什么仍要采纳',
    hint: '只有工作人员看得到，随决定一起留存',
  },
};
