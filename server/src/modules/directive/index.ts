import type { ModuleDefinition } from '../../kernel/module.js';
import { Directive, DirectiveAnswer } from './directive.entity.js';
import { directiveEvents } from './directive.events.js';
import { DirectiveResolver } from './directive.resolver.js';

/** 督办协商: a leader takes a consultation up in their own name, and those it is given to answer in words. */
export const directiveModule: ModuleDefinition = {
  name: 'directive',
  layer: 'coordinations',
  entities: [Directive, DirectiveAnswer],
  events: [directiveEvents],
  resolvers: [DirectiveResolver],
};
