import type { ModuleDefinition } from '../../kernel/module.js';
import { DocumentResolver } from './document.resolver.js';
import { documentRoutes } from './document.routes.js';

export {
  chart,
  committeeIssuer,
  heading,
  labelled,
  longDate,
  type OfficialPaper,
  type PaperBlock,
  PaperLayout,
  paragraph,
  subheading,
  table,
} from './paper.js';
export { OfficialPaperView } from './paper.types.js';
export { toDocx } from './paper-docx.js';
export { AGENDA_PART_WORDS } from './papers/at-the-table.js';

export const documentModule: ModuleDefinition = {
  name: 'document',
  layer: 'views',
  resolvers: [DocumentResolver],
  httpRoutes: documentRoutes,
};
