import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { HandedOver } from './handed-over.entity.js';
import { carryOutRenewals } from './renewal/carry-out-renewal.js';
import { renewalImports } from './renewal/import-renewal.js';
import {
  Renewal,
  RenewalAppointment,
  RenewalHandover,
  RenewalImport,
  RenewalPerson,
} from './renewal/renewal.entity.js';
import { RenewalResolver } from './renewal/renewal.resolver.js';
import { renewalRoutes } from './renewal/renewal.routes.js';
import { successionEvents } from './succession.events.js';
import { successionPersonal } from './succession.personal.js';
import { SuccessionResolver } from './succession.resolver.js';

export { carryOutRenewals } from './renewal/carry-out-renewal.js';

/** 离任、交接与换届: who is a member no longer, who comes, and whose is what they had in hand. */
export const successionModule: ModuleDefinition = {
  name: 'succession',
  layer: 'views',
  entities: [HandedOver, Renewal, RenewalAppointment, RenewalHandover, RenewalImport, RenewalPerson],
  personal: successionPersonal,
  events: [successionEvents],
  resolvers: [SuccessionResolver, RenewalResolver, importResolver('renewalImport', renewalImports, 'SECRETARIAT')],
  httpRoutes: renewalRoutes,
  jobs: [{ name: 'succession.carryOutRenewals', everySeconds: 20, run: carryOutRenewals }],
};
