import type { ModuleDefinition } from '../../kernel/module.js';
import { fileAccess } from './file-access.js';
import { Task, TaskHelper, TaskLink, TaskPart, TaskStep } from './task.entity.js';
import { taskEvents } from './task.events.js';
import { TaskResolver } from './task.resolver.js';
import { TaskOfViewer } from './task.viewer.js';

export { LATE as isTaskLate } from './task-facts.sql.js';

/** 任务: what the party group asks of committees, who carries it out, and what came of it. */
export const taskModule: ModuleDefinition = {
  name: 'task',
  layer: 'tasks',
  entities: [Task, TaskPart, TaskLink, TaskHelper, TaskStep],
  events: [taskEvents],
  resolvers: [TaskOfViewer, TaskResolver],
  fileAccess,
};
