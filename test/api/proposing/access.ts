import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const aDraft = async (d: WorkingDistrict) => ({ briefId: (await d.aBrief('DRAFT')).id });

export const rows: Readonly<Record<string, Row>> = {
  // Its writer alone: whoever else may write has briefs of their own.
  'Mutation.proposeBrief': { may: ['member'], with: aDraft },
};
