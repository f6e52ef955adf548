import type { ModuleDefinition } from '../../kernel/module.js';
import { AuditResolver } from './audit.resolver.js';

/** Reads of the audit trail. Writing it is the kernel's, with every change. */
export const auditModule: ModuleDefinition = {
  name: 'audit',
  layer: 'telling',
  resolvers: [AuditResolver],
};
