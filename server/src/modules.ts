import 'reflect-metadata';
import { layers, type ModuleDefinition } from './kernel/module.js';
import * as registered from './modules/index.js';

const height = ({ layer }: ModuleDefinition) => layers.indexOf(layer);

/** Every module of the product, from the ground up. What one does because another did something: its reactions. */
export const modules: readonly ModuleDefinition[] = Object.values<ModuleDefinition>(registered).sort(
  (a, b) => height(a) - height(b),
);
