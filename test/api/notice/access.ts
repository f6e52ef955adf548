import type { Row } from '../access-matrix.js';

const words = () => ({ kind: 'CONVENED', version: 0, text: '{事项}开会了', providerTemplateId: null, parameters: [] });

/** What leaves the house, and how: the secretariat's. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.messageTemplates': { may: ['secretariat'] },
  'Query.messagePreview': { may: ['secretariat'], with: words },
  'Query.messageTemplateHistory': { may: ['secretariat'], with: () => ({ kind: 'CONVENED', first: 20 }) },
  'Mutation.saveMessageTemplate': { may: ['secretariat'], with: words },
};
