import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import { mayReadTask } from './task.access.js';

const TASK = 'task.task';
export const taskFiles = (id: string): FileSubject => ({ kind: TASK, id });

/** Whoever has the task reads what is attached to it. */
export const fileAccess: Readonly<Record<string, FileAccess>> = { [TASK]: mayReadTask };
