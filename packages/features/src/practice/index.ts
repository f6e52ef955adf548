export { useFactLines } from './fact-lines';
