export { DOORS, type Door } from './doors';
export { NoticeLine } from './NoticeLine';
export { NoticeText } from './NoticeText';
export { useNotice } from './useNotice';
