export default {
  refusal: {
    STEP_NOT_ALLOWED: 'The meeting has begun or was cancelled; the survey stays as it is.',
    QUESTIONS_ANSWERED: 'Somebody has answered: the questions stay as they are.',
    CLOSES_TOO_SOON: 'It has to close after now.',
    ANSWER_MISSING: 'A question that must be answered is left.',
  },
};
