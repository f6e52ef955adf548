import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { GroupName } from './committees/group-name.entity.js';
import { MemberGroupResolver } from './committees/member-group.resolver.js';
import { rosterImports } from './import/import-roster.js';
import { rosterRoutes } from './import.routes.js';
import { keepDays } from './members/standing/keep-days.js';
import { MemberStanding } from './members/standing/standing.entity.js';
import { MemberDeparture, Term, TermMembership } from './members/terms/term.entity.js';
import { TermResolver } from './members/terms/term.resolver.js';
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
import { rosterPersonal } from './roster.personal.js';
import { RosterResolver } from './roster.resolver.js';
import { RosterOfViewer } from './roster.viewer.js';

export const rosterModule: ModuleDefinition = {
  name: 'roster',
  layer: 'roster',
  entities: [
    CommitteeStaff,
    Department,
    GroupName,
    LiaisonCommittee,
    Member,
    MemberDeparture,
    Membership,
    MemberStanding,
    Organisation,
    RosterImport,
    Sector,
    SpecialCommittee,
    Term,
    TermMembership,
    Township,
  ],
  personal: rosterPersonal,
  events: [rosterEvents],
  resolvers: [
    MemberGroupResolver,
    RosterOfViewer,
    RosterResolver,
    OrganisationResolver,
    TermResolver,
    importResolver('rosterImport', rosterImports, 'SECRETARIAT'),
  ],
  httpRoutes: rosterRoutes,
  jobs: [{ name: 'roster.keepDays', everySeconds: 20, run: keepDays }],
};
