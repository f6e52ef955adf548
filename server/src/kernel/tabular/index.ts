export { Archive } from './archive.js';
export { whyBrokenText } from './broken-text.js';
export { serialToIso } from './number-format.js';
export { type ReadTable, readTable } from './read-table.js';
export {
  type Cell,
  type CellKind,
  type CellMark,
  EMPTY_CELL,
  type Sheet,
  TABLE_LIMITS,
  type Table,
  type TableFile,
  type TableFormat,
  type TableLimits,
  TableRefusal,
  type TableRefusalCode,
} from './table.js';
export {
  csvOf,
  type OutputSheet,
  type StreamedSheet,
  streamXlsx,
  writeCsv,
  writeWorkbook,
  writeXlsx,
} from './write-table.js';
