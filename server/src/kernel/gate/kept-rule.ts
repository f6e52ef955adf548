import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { Extensions } from 'type-graphql';
import type { ViewName } from '../registry.js';
import type { OperationFacts } from './cost.js';

/** Which change drops the kept answer of a public field. */
export interface KeptDeclaration {
  readonly view: ViewName;
  /** The id within the view, from the field's arguments. Left out: any wake of the view drops the answer. */
  readonly id?: (args: Readonly<Record<string, never>>) => string;
}

/**
 * Keeps the answers of a public query field as bytes until `view` wakes. The field is then executed as nobody, so that
 * what one person may see is never kept for another.
 */
export function Kept(declaration: KeptDeclaration): MethodDecorator & PropertyDecorator {
  return Extensions({ kept: declaration }) as MethodDecorator & PropertyDecorator;
}

/** The views an operation's answer hangs on. */
export interface KeptRule {
  wakesOf(
    variables: Readonly<Record<string, unknown>>,
  ): readonly { readonly view: string; readonly id: string | null }[];
}

/** The rule of an operation whose root fields are all kept, or null. */
export function keptOf(facts: Pick<OperationFacts, 'rootFields' | 'rootNodes'>): KeptRule | null {
  if (facts.rootFields.length === 0 || facts.rootFields.some((field) => !field.extensions.kept)) return null;
  return {
    wakesOf: (variables) =>
      facts.rootFields.map((field, index) => {
        const { view, id } = field.extensions.kept as KeptDeclaration;
        return { view, id: id ? id(argumentsOf(field, facts.rootNodes[index] as FieldNode, variables)) : null };
      }),
  };
}

export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, never> {
  return getArgumentValues(field, node, variables as Record<string, unknown>) as Record<string, never>;
}
