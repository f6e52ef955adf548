export { WorklistDocument } from './documents';
export { actsOn, type Line, type LineAct, type WaitingKind, type Work, workOf } from './line-acts';
export { useAskedAgain } from './useAskedAgain';
export { useWaitingTotal } from './useWaitingTotal';
export { keyOf, TURNS, type Turn, turnOf } from './when';
