import type { WorkspacePage } from '../../workspace-page';

const PLANNED: readonly string[] = ['PLANNED', 'PREPARING', 'READY'];

export const workspacePage: WorkspacePage = {
  key: 'copy',
  order: 15,
  label: 'practice:tab',
  visible: (status) => PLANNED.includes(status),
  load: () => import('./CopyPage'),
};

/** 写成经验: once it is over. */
export const afterwards: WorkspacePage = {
  key: 'practice',
  order: 95,
  label: 'practice:library.tab',
  visible: (status) => status === 'EVALUATED' || status === 'ARCHIVED',
  load: () => import('./WhatItTeaches'),
};
