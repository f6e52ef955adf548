export default {
  refusal: {
    STEP_NOT_ALLOWED: '协商会已经开始或取消，问卷不能再动。',
    QUESTIONS_ANSWERED: '已经有人回答，题目不能再改。',
    CLOSES_TOO_SOON: '截止时间要在现在之后。',
    ANSWER_MISSING: '还有必答的题没有回答。',
  },
};
