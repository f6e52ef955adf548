export { MarkAllNoticesRead, MarkNoticeRead } from './documents';
export { useNoticeWords } from './useNoticeWords';
