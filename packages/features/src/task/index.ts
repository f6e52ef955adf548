export {
  readTask,
  type TaskHelperShown,
  type TaskPartShown,
  type TaskRecordShown,
  type TaskShown,
  toneOf,
} from './shown';
