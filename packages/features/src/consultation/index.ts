export { heldBy } from './held-by';
