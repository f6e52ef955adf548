export { StartBrief } from './documents';
export { SimilarBriefs } from './SimilarBriefs';
export { BRIEF_MAX, NOTHING_WRITTEN, PARTS, type Part, type Written } from './written';
