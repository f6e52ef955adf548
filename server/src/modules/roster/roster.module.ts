import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { MemberGroupResolver } from './committees/member-group.resolver.js';
import { rosterImports } from './import/import-roster.js';
import { rosterRoutes } from './import.routes.js';
import { Organisation } from './organisations/organisation.entity.js';
import { OrganisationResolver } from './organisations/organisation.resolver.js';
import {
  CommitteeStaff,
  Department,
  LiaisonCommittee,
  Member,
  Membership,
  RosterImport,
  Sector,
  SpecialCommittee,
  Township,
} from './roster.entity.js';
import { rosterEvents } from './roster.events.js';
import { RosterResolver } from './roster.resolver.js';
import { RosterOfViewer } from './roster.viewer.js';

export const rosterModule: ModuleDefinition = {
  name: 'roster',
  layer: 'roster',
  entities: [
    CommitteeStaff,
    Department,
    LiaisonCommittee,
    Member,
    Membership,
    Organisation,
    RosterImport,
    Sector,
    SpecialCommittee,
    Township,
  ],
  events: [rosterEvents],
  resolvers: [
    MemberGroupResolver,
    RosterOfViewer,
    RosterResolver,
    OrganisationResolver,
    importResolver('rosterImport', rosterImports, 'SECRETARIAT'),
  ],
  httpRoutes: rosterRoutes,
};
