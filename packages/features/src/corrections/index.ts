export { SaidBefore, SaidBefore_correction } from './SaidBefore';
