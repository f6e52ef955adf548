import {
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type PubSub } from 'type-graphql';
import { liveViewOf } from './live/live-view.js';
import type { ModuleDefinition } from './module.js';
import { PublicAddressResolver } from './public-address.resolver.js';
import { DateTime } from './scalars.js';
import { ServerTimeResolver } from './server-time.resolver.js';

const made = new WeakMap<readonly ModuleDefinition[], GraphQLSchema>();

/** The schema of these modules, built once in a process. Throws when a field does not say whom it is for. */
export function createSchema(modules: readonly ModuleDefinition[]): GraphQLSchema {
  const known = made.get(modules);
  if (known) return known;
  leaveColumnsToTheExecutor();
  const resolvers = modules.flatMap((module) => module.resolvers ?? []);
  const schema = buildSchemaSync({
    resolvers: [ServerTimeResolver, PublicAddressResolver, ...resolvers],
    validate: false,
    // It would run the introspection query at every start; documents are checked against the schema, and it with them.
    skipCheck: true,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    pubSub: onlyLiveViews,
  });
  decideUnionsAtOnce(schema);
  assertAudiences(schema);
  assertLive(schema);
  made.set(modules, schema);
  return schema;
}

/** type-graphql wants one before it builds a subscription. Ours are live views, which have no topics. */
const onlyLiveViews: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('a subscription is a live view: give it `subscribe: liveView(…)`');
  },
};

/** The schema as it is committed and reviewed: sorted, so that moving code changes nothing. */
export function printSortedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/**
 * A plain `@Field` is a property of its row. Without a resolver of its own the compiled executor reads it in place,
 * which is a good part of what makes a board quick.
 */
function leaveColumnsToTheExecutor(): void {
  for (const type of getMetadataStorage().objectTypes) {
    for (const field of type.fields ?? []) {
      if (field.simple === undefined && field.name === field.schemaName) field.simple = true;
    }
  }
}

/** The compiled executor cannot wait for a union's type, and type-graphql wraps ours in a promise: asked directly. */
function decideUnionsAtOnce(schema: GraphQLSchema): void {
  const { unions, objectTypes } = getMetadataStorage();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isUnionType(type)) continue;
    const resolve = unions.find(({ name }) => name === type.name)?.resolveType;
    if (!resolve) continue;
    type.resolveType = (...args) => {
      const decided: unknown = resolve(...args);
      return typeof decided === 'string' ? decided : objectTypes.find(({ target }) => target === decided)?.name;
    };
  }
}

/** Every root field, and every object type or each of its fields, names its audience. */
export function assertAudiences(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const unmarked: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const root = roots.includes(type as never);
    if (!root && type.extensions.audience) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.extensions.audience) unmarked.push(`${type.name}.${field.name}`);
    }
  }
  if (unmarked.length > 0) throw new Error(`fields without an audience: ${unmarked.join(', ')}`);
}

/** Only live views are subscriptions: each has a subscriber that says what is watched. */
function assertLive(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) liveViewOf(field);
}
