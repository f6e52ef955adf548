export { useHeldBy } from './useHeldBy';
