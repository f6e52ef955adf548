export { PackContent } from './PackContent';
