import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** Who may release what came of a meeting. */
const reviewers = ['secretariat', 'director'] as const;

/** The review before publication. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.publicationReviews': {
    may: organisers,
    finds: (d) => d.theReview(),
    with: () => ({ first: 100 }),
  },
  'Query.publicationReview': {
    may: organisers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId }),
  },
  'Mutation.releaseResults': {
    may: reviewers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId, seen: 'nothing' }),
  },
  'Mutation.sendResultsBack': {
    may: reviewers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId, reason: '有姓名' }),
  },
  'Mutation.askForReviewAgain': {
    may: organisers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId, note: '已删去' }),
  },
  'Mutation.rewordDemand': {
    may: organisers,
    with: async (d) => ({ demandId: (await d.aReview()).demandId, version: 1, title: '楼道照明', why: '改字' }),
  },
};
