import { lifecycle } from '../../kernel/lifecycle.js';
import { StoryStatus as S } from './story.enums.js';

export const storyLifecycle = lifecycle<S>({
  [S.DRAFT]: [S.IN_REVIEW, S.DISCARDED],
  [S.RETURNED]: [S.IN_REVIEW, S.DISCARDED],
  [S.IN_REVIEW]: [S.DRAFT, S.RETURNED, S.FACT_CHECK],
  [S.FACT_CHECK]: [S.RETURNED, S.SCHEDULED],
  [S.SCHEDULED]: [S.RETURNED, S.PUBLISHED],
  [S.PUBLISHED]: [S.NEEDS_REVIEW, S.WITHDRAWN],
  [S.NEEDS_REVIEW]: [S.PUBLISHED, S.WITHDRAWN],
  [S.WITHDRAWN]: [S.PUBLISHED],
  [S.DISCARDED]: [],
});

/** Everybody reads it. */
export const PUBLIC_STATUSES: readonly S[] = [S.PUBLISHED, S.NEEDS_REVIEW];
/** Its words are still the writer's. */
export const WRITABLE: readonly S[] = [S.DRAFT, S.RETURNED];
