import type { ModuleDefinition } from '../module.js';
import { ImportPreviewResolver } from './import.resolver.js';

export * from './cell-readers.js';
export { type FailingRowWords, reasonsOf } from './failing-rows.js';
export { ImportRefusal, ImportRefusalCode } from './import.refusal.js';
export { importAnswer, importResolver } from './import.resolver.js';
export { importRoutes } from './import.routes.js';
export { ImportEntryView, ImportResult } from './import.types.js';
export type { ImportEntry } from './import-pipeline.js';
export * from './import-row.js';
export { summaryOf } from './import-view.js';
export { KeptImport } from './kept-import.entity.js';
export { type ImportReading, keptImport } from './kept-import.js';
export { type PhoneReading, phoneIn } from './phone-words.js';
export {
  type Columns,
  columnsToWrite,
  type List,
  type ListRow,
  readList,
  type ValuesOf,
  whyBroken,
} from './read-list.js';
export * from './same-text.js';
export { isUnderList } from './under-list.js';

/** What every import shares of the schema; its operations come with the modules. */
export const importsModule: ModuleDefinition = {
  name: 'imports',
  layer: 'kernel',
  resolvers: [ImportPreviewResolver],
};
