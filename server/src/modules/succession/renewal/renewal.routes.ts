import { importRoutes } from '../../../kernel/imports/index.js';
import type { HttpRoute } from '../../../kernel/module.js';
import { renewalImports } from './import-renewal.js';

export const renewalRoutes: readonly HttpRoute[] = importRoutes('renewal', renewalImports, (asked) => ({
  othersLeave: asked.get('othersLeave') === '1',
}));
