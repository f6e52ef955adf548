export { useCalendarFeed } from './useCalendarFeed';
