export default {
  refusal: {
    ROUND_CLOSED: '这一轮排序已经截止。',
    TOO_MANY_CHOSEN: '排得太多了，请移出几件。',
    CHOSEN_TWICE: '同一件议题排了两次。',
    NOT_A_CANDIDATE: '有的议题不在候选之列，请刷新再看。',
    TOO_FEW_TOPICS: '至少要有两件候选议题。',
    MORE_PLACES_THAN_TOPICS: '每人可排的件数不能多于候选议题。',
    CLOSES_IN_PAST: '截止日期不能早于今天。',
  },
};
