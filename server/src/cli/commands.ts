import { demoLoad, demoPasswords, demoRemove } from '../demo/demo.cli.js';
import { type CliCommand, cliCommand } from '../kernel/cli-command.js';
import { archiveVerify, mattersCheck, mattersRebuild } from '../modules/commitment/index.js';
import {
  accountConfirm,
  accountCreate,
  accountResetSecondFactor,
  accountSlip,
  accountUnlock,
} from '../modules/identity/index.js';
import { meetingReplay } from '../modules/meeting/index.js';
import { meetingVerify } from '../modules/minutes/index.js';
import { rosterImport, rosterPreview } from '../modules/roster/index.js';
import { radarRefresh, searchRebuild } from '../modules/search/index.js';
import { accountFirstRun } from './account-first-run.js';
import { auditAdopt, auditVerify } from './audit-verify.js';
import { backup, backupList } from './backup.js';
import { drill } from './drill.js';
import { restore } from './restore.js';
import { where } from './where.js';

/** The database was migrated before any command ran; this one does no more. */
const migrate = cliCommand({
  name: 'migrate',
  describe: 'brings the database up to the newest migration',
  run: async () => ({ migrated: true }),
  print: () => 'the database is up to date',
});

/** Every command of the operator's command line; a module's are imported from its `index.ts`. */
export const commands: readonly CliCommand[] = [
  accountConfirm,
  accountCreate,
  accountResetSecondFactor,
  accountSlip,
  accountUnlock,
  rosterImport,
  rosterPreview,
  accountFirstRun,
  auditVerify,
  auditAdopt,
  backupList,
  backup,
  restore,
  drill,
  meetingReplay,
  meetingVerify,
  archiveVerify,
  demoLoad,
  demoPasswords,
  demoRemove,
  migrate,
  searchRebuild,
  radarRefresh,
  mattersCheck,
  mattersRebuild,
  where,
];
