import type { GraphQLSchema } from 'graphql';
import {
  type GraphQLInputType,
  GraphQLString,
  getNamedType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { badInput } from '../errors.js';
import type { RegisteredQuery } from '../module.js';
import type { Gate } from './gate.js';
import type { PreparedOperation, Variables } from './prepared-operation.js';
import type { GateContext } from './request-context.js';

/** A query the clients registered, for a route to run as whoever asks: found and admitted as if they had sent it themselves. */
export function registeredQuery(
  gate: Gate,
  schema: GraphQLSchema,
  ctx: GateContext,
  documentId: string,
): RegisteredQuery {
  const { operation } = gate.find({ documentId });
  if (operation.node.operation !== 'query') throw badInput('documentId', 'QUERY');
  return {
    name: operation.name ?? '',
    takes: (variable) => operation.declares(variable),
    codesIn: (variables) => codesIn(schema, operation, variables),
    async run(variables) {
      const asked = gate.find({ documentId, variables });
      gate.admit(asked, ctx.viewer);
      const { data, errors } = await gate.execute(asked, ctx, ctx.requestId);
      if (errors?.[0]) throw errors[0];
      return data ?? {};
    },
  };
}

/** Codes, ids, days and numbers by name; of what people typed only that they typed something. */
function codesIn(schema: GraphQLSchema, { node }: PreparedOperation, variables: Variables): string {
  const found: string[] = [];
  for (const { variable, type } of node.variableDefinitions ?? []) {
    const known = typeFromAST(schema, type as never);
    if (isInputType(known)) collect(found, variable.name.value, known, variables[variable.name.value]);
  }
  return found.join(' ');
}

function collect(found: string[], name: string, type: GraphQLInputType, value: unknown): void {
  if (value == null || value === '') return;
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    for (const [field, given] of Object.entries(value as Record<string, unknown>))
      if (fields[field]) collect(found, field, fields[field].type, given);
  } else if (isListType(inner)) {
    const named = getNamedType(inner);
    found.push(
      isInputObjectType(named) || named === GraphQLString ? name : `${name}=${(value as unknown[]).join('+')}`,
    );
  } else found.push(inner === GraphQLString ? name : `${name}=${value}`);
}
