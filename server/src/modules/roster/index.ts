export { foundCommittee } from './commands/change-committee.js';
export { enrol } from './commands/change-member.js';
export { stayOn } from './membership.rules.js';
export { rosterImport, rosterPreview } from './roster.cli.js';
export * from './roster.entity.js';
export { rosterModule } from './roster.module.js';
export { canManageRoster, canReadRoster, phoneScope } from './roster.policy.js';
export { readEnrolment } from './roster.queries.js';
export { Enrolment } from './roster.types.js';
