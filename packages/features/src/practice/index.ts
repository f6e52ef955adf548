export { type Facts, useFactLines } from './fact-lines';
