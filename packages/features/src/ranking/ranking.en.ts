export default {
  refusal: {
    ROUND_CLOSED: 'This ranking is closed.',
    TOO_MANY_CHOSEN: 'Too many places; please take some out.',
    CHOSEN_TWICE: 'One topic has two places.',
    NOT_A_CANDIDATE: 'Not all of these are candidates; please refresh.',
    TOO_FEW_TOPICS: 'It takes at least two topics.',
    MORE_PLACES_THAN_TOPICS: 'There cannot be more places than topics.',
    CLOSES_IN_PAST: 'The last day cannot lie in the past.',
  },
};
