import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AudienceLabel } from '../audience.js';
import { BandengError, badInput } from '../errors.js';
import type { Viewer } from '../viewer.js';

/** The most rows a list may be asked for. */
export const MAX_PAGE_SIZE = 100;
/** What a list without paging is taken to hold: agenda items, tags, parties. */
const UNPAGED_LIST_SIZE = 10;
/** The most selections one operation may spread out to; fragments within fragments multiply. */
const MAX_SELECTIONS = 20_000;

/** How much a document may ask for: the number of fields it could bring back, and how deep it nests. */
export interface Limits {
  readonly cost: number;
  readonly depth: number;
}

export function limitsOf(viewer: Viewer | null): Limits {
  if (viewer?.kind !== 'ACCOUNT') return { cost: 50_000, depth: 12 };
  const staff = viewer.posts.some(
    ({ role }) => role !== 'MEMBER' && role !== 'INFORMANT' && role !== 'DEPARTMENT_OFFICER',
  );
  return { cost: staff ? 400_000 : 150_000, depth: 15 };
}

interface Part {
  /** Rows, or the variable that says how many. */
  readonly size: number | { readonly variable: string; readonly fallback: number | null };
  readonly inner: Survey;
}

/** What a selection asks for, counted once per document; only page sizes are filled in per request. */
interface Survey {
  own: number;
  readonly parts: Part[];
}

/** What the gate must know about an operation before it runs, worked out once per document. */
export interface OperationFacts {
  readonly depth: number;
  readonly requirements: readonly (readonly AudienceLabel[])[];
  readonly survey: Survey;
  readonly rootFields: readonly GraphQLField<unknown, unknown>[];
  readonly rootNodes: readonly FieldNode[];
}

export function surveyOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationFacts {
  const requirements = new Map<string, readonly AudienceLabel[]>();
  const rootFields: GraphQLField<unknown, unknown>[] = [];
  const rootNodes: FieldNode[] = [];
  const root = schema.getRootType(operation.operation);
  let deepest = 0;
  let selectionCount = 0;

  function visit(selections: SelectionSetNode, parentName: string, survey: Survey, depth: number): void {
    const parent = schema.getType(parentName);
    for (const node of selections.selections) {
      selectionCount += 1;
      if (selectionCount > MAX_SELECTIONS) throw new BandengError('OPERATION_TOO_COSTLY', { rule: 'SELECTIONS' });
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment) visit(fragment.selectionSet, fragment.typeCondition.name.value, survey, depth);
        continue;
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        visit(node.selectionSet, node.typeCondition?.name.value ?? parentName, survey, depth);
        continue;
      }
      deepest = Math.max(deepest, depth);
      survey.own += 1;
      if (node.name.value.startsWith('__')) {
        if (node.selectionSet) survey.own += 1000;
        continue;
      }
      if (!isObjectType(parent) && !isInterfaceType(parent)) continue;
      const field = parent.getFields()[node.name.value];
      if (!field) continue;
      const audience = (field.extensions.audience ?? parent.extensions.audience) as
        | readonly AudienceLabel[]
        | undefined;
      requirements.set((audience ?? []).join(), audience ?? []);
      if (parent === root) {
        rootFields.push(field);
        rootNodes.push(node);
      }
      if (!node.selectionSet) continue;
      const inner: Survey = { own: 0, parts: [] };
      visit(node.selectionSet, getNamedType(field.type).name, inner, depth + 1);
      survey.parts.push({ size: pageSize(field, node, operation), inner });
    }
  }

  const survey: Survey = { own: 0, parts: [] };
  if (root) visit(operation.selectionSet, root.name, survey, 1);
  return { depth: deepest, requirements: [...requirements.values()], survey, rootFields, rootNodes };
}

function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
): Part['size'] {
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return isListType(getNullableType(field.type)) ? UNPAGED_LIST_SIZE : 1;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const fallback = typeof first.defaultValue === 'number' ? first.defaultValue : null;
  if (given?.kind === Kind.INT) return checkedPage(Number(given.value));
  if (given?.kind === Kind.VARIABLE) {
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === given.name.value);
    const own = definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : fallback;
    return { variable: given.name.value, fallback: own };
  }
  if (fallback === null)
    throw new BandengError('OPERATION_TOO_COSTLY', { rule: 'PAGE_SIZE_REQUIRED', field: field.name });
  return fallback;
}

function checkedPage(size: number): number {
  if (!Number.isInteger(size) || size < 0 || size > MAX_PAGE_SIZE) throw badInput('first', 'PAGE_SIZE');
  return size;
}

/** The number of fields the operation could bring back with these variables. */
export function costOf(survey: Survey, variables: Readonly<Record<string, unknown>>): number {
  let cost = survey.own;
  for (const { size, inner } of survey.parts) {
    let rows: number;
    if (typeof size === 'number') rows = size;
    else {
      const given = variables[size.variable] ?? size.fallback;
      if (given === null)
        throw new BandengError('OPERATION_TOO_COSTLY', { rule: 'PAGE_SIZE_REQUIRED', field: size.variable });
      rows = checkedPage(typeof given === 'number' ? given : Number.NaN);
    }
    cost += rows * costOf(inner, variables);
  }
  return cost;
}
