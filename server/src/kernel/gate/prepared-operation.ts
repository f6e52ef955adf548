import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type TypeNode,
  validate,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { AudienceLabel } from '../audience.js';
import { BandengError, badInput } from '../errors.js';
import { isSpelledOtherwise } from '../id.js';
import { costOf, type OperationFacts, surveyOperation } from './cost.js';
import { type KeptRule, keptOf } from './kept-rule.js';
import { hashOf, type Manifest, withoutPrefix } from './manifest.js';
import { presentVariableError } from './present-errors.js';

const MAX_TOKENS = 4000;
const MAX_DEVELOPMENT_DOCUMENTS = 1000;
/** Longest unregistered text that is looked at in production. */
const MAX_PROBE_LENGTH = 300;
const emptySchema = buildSchema('type Query { nothing: Boolean }');

export type Variables = Readonly<Record<string, unknown>>;

/** One operation of one document: parsed, validated and surveyed once, compiled when first run. */
export class PreparedOperation {
  readonly hash: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  readonly name: string | null;
  /** The name, or a stand-in that keeps the number of labels bounded. For logs and metrics. */
  readonly label: string;
  readonly requirements: readonly (readonly AudienceLabel[])[];
  readonly isPublic: boolean;
  /** A change no screen may make: a wall only reads, unless a mutation names it among its audience. */
  readonly closedToScreens: boolean;
  readonly depth: number;
  readonly whilePasswordExpired: boolean;
  readonly rootNames: readonly string[];
  readonly rootField: GraphQLField<unknown, unknown> | null;
  readonly rootNode: FieldNode | null;
  readonly kept: KeptRule | null;
  readonly #schema: GraphQLSchema;
  readonly #facts: OperationFacts;
  readonly #declared: ReadonlySet<string>;
  /** Variables that hold the id of one row, by name. */
  readonly #ids: readonly string[];
  #compiled: CompiledQuery | null = null;

  constructor(
    schema: GraphQLSchema,
    source: { hash: string; text: string; document: DocumentNode; registered: boolean },
    node: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {
    this.#schema = schema;
    this.#facts = surveyOperation(schema, node, fragments);
    this.hash = source.hash;
    this.text = source.text;
    this.document = source.document;
    this.node = node;
    this.name = node.name?.value ?? null;
    this.label = source.registered ? (this.name ?? 'unnamed') : 'unregistered';
    this.requirements = this.#facts.requirements;
    this.isPublic = this.requirements.every((labels) => labels.includes('PUBLIC'));
    this.closedToScreens =
      node.operation === 'mutation' &&
      !this.#facts.rootFields.every((field) => (field.extensions.audience as AudienceLabel[]).includes('SCREEN'));
    this.depth = this.#facts.depth;
    this.whilePasswordExpired = this.#facts.rootFields.every((field) => field.extensions.whilePasswordExpired === true);
    this.rootNames = this.#facts.rootFields.map(({ name }) => name);
    this.rootField = this.#facts.rootFields[0] ?? null;
    this.rootNode = this.#facts.rootNodes[0] ?? null;
    this.kept = node.operation === 'query' && this.isPublic ? keptOf(this.#facts) : null;
    const definitions = node.variableDefinitions ?? [];
    this.#declared = new Set(definitions.map(({ variable }) => variable.name.value));
    this.#ids = definitions.filter(({ type }) => isId(type)).map(({ variable }) => variable.name.value);
  }

  declares(variable: string): boolean {
    return this.#declared.has(variable);
  }

  /** Throws where a variable is sent that the operation does not declare: it would change nothing but who shares an answer. */
  refuseUndeclared(variables: Variables): void {
    for (const name in variables) if (!this.#declared.has(name)) throw badInput('variables', 'UNDECLARED');
  }

  /** The same variables with ids as they are stored: capital letters name the same row. */
  withKnownIds(variables: Variables): Variables {
    const spelled = this.#ids.filter((name) => isSpelledOtherwise(variables[name]));
    if (spelled.length === 0) return variables;
    return {
      ...variables,
      ...Object.fromEntries(spelled.map((name) => [name, String(variables[name]).toLowerCase()])),
    };
  }

  /** One text for all ways to say the same: values as the schema reads them, in the order it declares them. */
  canonical(variables: Variables): string {
    return JSON.stringify(this.coerce(this.withKnownIds(variables)));
  }

  cost(variables: Variables): number {
    return costOf(this.#facts.survey, variables);
  }

  /** The variables as the schema reads them, defaults filled in; throws when they do not fit. */
  coerce(variables: Variables): Variables {
    const { coerced, errors } = getVariableValues(this.#schema, this.node.variableDefinitions ?? [], variables);
    if (errors?.[0]) throw presentVariableError(errors[0]);
    return coerced ?? {};
  }

  /** Runs the compiled operation. A result without `data` means that the variables were refused. */
  execute(context: unknown, variables: Variables): Promise<ExecutionResult> | ExecutionResult {
    return this.compiled().query(undefined, context, variables);
  }

  /** Compiles on first use. */
  compiled(): CompiledQuery {
    if (this.#compiled) return this.#compiled;
    const compiled = compileQuery(this.#schema, this.document, this.name ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error('operation did not compile');
    this.#compiled = compiled;
    return compiled;
  }
}

function isId(type: TypeNode): boolean {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return inner.kind === Kind.NAMED_TYPE && inner.name.value === 'ID';
}

/** A document and its operations, or the error everyone gets who sends it. */
class PreparedDocument {
  readonly operations: readonly PreparedOperation[];

  constructor(operations: readonly PreparedOperation[]) {
    this.operations = operations;
  }

  operation(name: string | null): PreparedOperation {
    const [only, ...others] = this.operations;
    const found =
      name === null ? (others.length === 0 ? only : undefined) : this.operations.find((one) => one.name === name);
    if (!found) throw documentRefused('OPERATION_NAME');
    return found;
  }
}

function documentRefused(
  rule: 'SYNTAX' | 'VALIDATION' | 'OPERATION_NAME',
  details: readonly GraphQLError[] = [],
): GraphQLError {
  const error = new BandengError('BAD_USER_INPUT', { rule });
  // Only where documents are written: in production nobody is told about the schema.
  if (details.length > 0) error.extensions.details = details.map(({ message }) => message);
  return error;
}

/** The documents this server knows: the registered ones for good, others (where allowed) while they are in use. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #manifest: Manifest;
  readonly #registeredOnly: boolean;
  readonly #registered = new Map<string, PreparedDocument>();
  readonly #others = new Map<string, PreparedDocument>();
  readonly #byHash = new Map<string, DocumentNode>();
  readonly #registeredTexts: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, manifest: Manifest, options: { registeredOnly: boolean }) {
    this.#schema = schema;
    this.#manifest = manifest;
    this.#registeredOnly = options.registeredOnly;
    this.#registeredTexts = new Set(manifest.values());
  }

  /** Prepares every registered document: one that no longer fits the schema keeps the server from starting. */
  prepareAll(): void {
    for (const text of this.#manifest.values()) {
      try {
        this.#prepareRegistered(text);
      } catch {
        const name = /(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? hashOf(text);
        throw new Error(`registered operation ${name} does not fit the schema: run pnpm schema`);
      }
    }
  }

  /** The operations of every registered document. */
  registered(): readonly PreparedOperation[] {
    return [...this.#manifest.values()].flatMap((text) => this.#prepareRegistered(text).operations);
  }

  byId(id: string, operationName: string | null): PreparedOperation {
    const text = this.#manifest.get(withoutPrefix(id));
    if (text === undefined) throw new BandengError('OPERATION_NOT_REGISTERED');
    return this.#prepareRegistered(text).operation(operationName);
  }

  byText(text: string, operationName: string | null): PreparedOperation {
    if (this.#registeredTexts.has(text)) return this.#prepareRegistered(text).operation(operationName);
    const known = this.#others.get(text);
    if (known) return known.operation(operationName);
    const prepared = this.#registeredOnly ? this.#prepareProbe(text) : this.#prepare(text, this.#schema, false);
    this.#others.set(text, prepared);
    for (const oldest of this.#others.keys()) {
      if (this.#others.size <= MAX_DEVELOPMENT_DOCUMENTS) break;
      this.#forget(oldest);
    }
    return prepared.operation(operationName);
  }

  /** The parsed document of a hash that `byId` or `byText` has met, for the HTTP engine's document store. */
  parsed(hash: string): DocumentNode | undefined {
    return this.#byHash.get(hash);
  }

  #prepareRegistered(text: string): PreparedDocument {
    let prepared = this.#registered.get(text);
    if (!prepared) {
      prepared = this.#prepare(text, this.#schema, true);
      this.#registered.set(text, prepared);
    }
    return prepared;
  }

  #forget(text: string): void {
    const hash = this.#others.get(text)?.operations[0]?.hash;
    this.#others.delete(text);
    if (hash) this.#byHash.delete(hash);
  }

  /** What monitors and conformance checks send asks nothing of our schema: it may ask an empty one. */
  #prepareProbe(text: string): PreparedDocument {
    if (text.length > MAX_PROBE_LENGTH) throw new BandengError('OPERATION_NOT_REGISTERED');
    try {
      return this.#prepare(text, emptySchema, false);
    } catch {
      throw new BandengError('OPERATION_NOT_REGISTERED');
    }
  }

  #prepare(text: string, schema: GraphQLSchema, registered: boolean): PreparedDocument {
    let document: DocumentNode;
    try {
      document = parse(text, { noLocation: true, ...(registered ? {} : { maxTokens: MAX_TOKENS }) });
    } catch (error) {
      throw documentRefused('SYNTAX', this.#registeredOnly || !(error instanceof GraphQLError) ? [] : [error]);
    }
    const problems = validate(schema, document, specifiedRules, { maxErrors: 20 });
    if (problems.length > 0) throw documentRefused('VALIDATION', this.#registeredOnly ? [] : problems);
    const hash = hashOf(text);
    const source = { hash, text, document, registered };
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const operations = document.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((node) => new PreparedOperation(schema, source, node, fragments));
    this.#byHash.set(hash, document);
    return new PreparedDocument(operations);
  }
}
