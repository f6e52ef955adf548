import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

const roots = ['Query', 'Mutation', 'Subscription'] as const;
export type Root = (typeof roots)[number];

const fieldsOf = (root: Root) => schema.getRootType(root.toLowerCase() as never)?.getFields() ?? {};

/** Every root field of the schema, as `Mutation.submitTopic`. */
export const everyField: readonly string[] = roots.flatMap((root) =>
  Object.keys(fieldsOf(root)).map((field) => `${root}.${field}`),
);

export const fieldIn = (root: Root, name: string): GraphQLField<unknown, unknown> | undefined => fieldsOf(root)[name];

/** What is said (arguments, and fields of `input`), and something of the right type for the rest. */
export function argumentsFor(field: GraphQLField<unknown, unknown>, said: object = {}): Record<string, unknown> {
  const made = Object.fromEntries(
    field.args.filter((argument) => isNonNullType(argument.type)).map((argument) => [argument.name, example(argument)]),
  );
  const arguments_ = new Set(field.args.map(({ name }) => name));
  const answer: Record<string, unknown> = { ...made };
  for (const [name, value] of Object.entries(said)) {
    if (arguments_.has(name)) answer[name] = value;
    else if (arguments_.has('input')) answer.input = { ...(answer.input as object | undefined), [name]: value };
  }
  return answer;
}

function example({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): unknown {
  const bare: GraphQLInputType = isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) {
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, example(field)]),
    );
  }
  switch (getNamedType(bare).name) {
    case 'Int':
      return name === 'first' ? 100 : 1;
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'LocalDate':
      return '2026-04-30';
    case 'DateTime':
      return '2026-04-30T01:00:00Z';
    case 'ID':
      return '019f0000-0000-7000-8000-000000000000';
    default:
      return '照实写下来的一句话';
  }
}

/** The smallest document that asks for the field: only ids, so that nothing but the field itself can refuse. */
export function documentFor(root: string, field: GraphQLField<unknown, unknown>, given: object): string {
  const used = field.args.filter(({ name }) => name in given);
  const variables = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = `${root.toLowerCase()} Tried${variables ? `(${variables})` : ''}`;
  return `${head} { ${field.name}${passed ? `(${passed})` : ''} ${selectionOf(field.type)} }`;
}

export function selectionOf(type: GraphQLField<unknown, unknown>['type']): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const refusals = named.getTypes().filter(({ name }) => name.endsWith('Refusal'));
    return `{ __typename ${refusals.map(({ name }, index) => `... on ${name} { code${index}: code }`).join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = named.getFields();
  const own = ['id', 'meetingId', 'consultationId'].filter((name) => name in fields);
  const nodes = fields.nodes ? [`nodes ${selectionOf(fields.nodes.type)}`] : [];
  if (own.length + nodes.length > 0) return `{ __typename ${[...own, ...nodes].join(' ')} }`;
  const holders = Object.values(fields).filter((field) => {
    const inner = getNamedType(field.type);
    return isObjectType(inner) && 'id' in inner.getFields() && field.args.length === 0;
  });
  return `{ __typename ${holders.map(({ name }) => `${name} { id }`).join(' ')} }`;
}
