import type { ModuleDefinition } from '../../kernel/module.js';
import { proposingEvents } from './proposing.events.js';
import { ProposingResolver } from './proposing.resolver.js';
import { ProposingOfViewer } from './proposing.viewer.js';

/**
 * 模型拟稿: a language model within the house proposes words, where the operator named one. It keeps nothing: what a person takes over
 * is ordinary text of whatever they write.
 */
export const proposingModule: ModuleDefinition = {
  name: 'proposing',
  layer: 'walls',
  events: [proposingEvents],
  resolvers: [ProposingResolver, ProposingOfViewer],
};
