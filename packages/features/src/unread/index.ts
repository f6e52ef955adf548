export { useUnreadNotices } from './useUnreadNotices';
