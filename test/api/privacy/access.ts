import type { Row } from '../access-matrix.js';

export const rows: Readonly<Record<string, Row>> = {
  'Query.personalRegister': { may: ['secretariat'] },
};
