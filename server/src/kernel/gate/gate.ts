import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { audienceLabelsOf } from '../audience.js';
import type { RequestContext } from '../context.js';
import { type DatabasePulse, databaseAway } from '../database-pulse.js';
import type { DiskWatch } from '../disk.js';
import { BandengError, badInput } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { limitsOf } from './cost.js';
import type { Documents, PreparedOperation, Variables } from './prepared-operation.js';
import { presentError, presentVariableError } from './present-errors.js';
import { boundedVariables } from './variables.js';

/** Longest a query or mutation may take before the caller is told so. */
const EXECUTION_TIMEOUT_MS = 15_000;

/** What a client sends, the same over both transports. */
export interface OperationParams {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

export interface AskedOperation {
  readonly operation: PreparedOperation;
  readonly variables: Variables;
}

/** On a disk that is almost full people come in to read, and whoever clears up does. */
const WITHOUT_ROOM = new Set(['signIn', 'signOut', 'confirmSecondFactor']);
const NO_VARIABLES: Variables = Object.freeze({});

/**
 * The one way in. Both transports find the operation here, ask here whether this viewer may run it, run it here and
 * get errors that may be shown.
 */
export class Gate {
  readonly #documents: Documents;
  readonly #log: Logger;
  readonly #pulse: Pick<DatabasePulse, 'isAway' | 'whileThere'>;

  readonly #disk: Pick<DiskWatch, 'expectRoom'>;

  constructor(
    documents: Documents,
    log: Logger,
    pulse: Pick<DatabasePulse, 'isAway' | 'whileThere'>,
    disk: Pick<DiskWatch, 'expectRoom'>,
  ) {
    this.#disk = disk;
    this.#documents = documents;
    this.#log = log;
    this.#pulse = pulse;
  }

  get documents(): Documents {
    return this.#documents;
  }

  /** The operation these parameters name. Malformed parameters and unknown documents throw, and so does a database away. */
  find(params: OperationParams): AskedOperation {
    if (this.#pulse.isAway) throw databaseAway();
    const { query, operationName, variables, extensions } = params;
    if (operationName != null && typeof operationName !== 'string') throw badInput('operationName', 'STRING');
    if (variables != null && !isRecord(variables)) throw badInput('variables', 'OBJECT');
    if (extensions != null && !isRecord(extensions)) throw badInput('extensions', 'OBJECT');
    const id = documentIdOf(params.documentId, extensions);
    const name = operationName || null;
    let operation: PreparedOperation;
    if (id !== null) operation = this.#documents.byId(id, name);
    else if (typeof query === 'string' && query !== '') operation = this.#documents.byText(query, name);
    else throw badInput('query', 'REQUIRED');
    const given = (variables as Variables | null | undefined) ?? NO_VARIABLES;
    boundedVariables(given);
    return { operation, variables: given };
  }

  /** Throws unless this viewer may run this operation with these variables. */
  admit({ operation, variables }: AskedOperation, viewer: Viewer | null): void {
    if (viewer?.kind === 'ACCOUNT' && viewer.mustChangePassword && !operation.whilePasswordExpired) {
      throw new BandengError('PASSWORD_CHANGE_REQUIRED');
    }
    if (viewer?.kind === 'ACCOUNT' && viewer.mustSetSecondFactor && !operation.whilePasswordExpired) {
      throw new BandengError('SECOND_FACTOR_REQUIRED');
    }
    if (viewer?.kind === 'SCREEN' && operation.closedToScreens) throw new BandengError('FORBIDDEN');
    if (!operation.isPublic) {
      const labels = audienceLabelsOf(viewer);
      if (!operation.requirements.every((allowed) => allowed.some((label) => labels.has(label)))) {
        throw new BandengError(viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED');
      }
    }
    operation.refuseUndeclared(variables);
    if (operation.node.operation === 'mutation') {
      refuseBrokenText(variables, '');
      if (!operation.rootNames.every((name) => WITHOUT_ROOM.has(name))) this.#disk.expectRoom();
    }
    const limits = limitsOf(viewer);
    if (operation.depth > limits.depth)
      throw new BandengError('OPERATION_TOO_COSTLY', { rule: 'DEPTH', limit: limits.depth });
    if (operation.cost(variables) > limits.cost) {
      throw new BandengError('OPERATION_TOO_COSTLY', { rule: 'COST', limit: limits.cost });
    }
  }

  /** Runs an admitted operation. The errors of the result are fit to be shown. */
  async execute(
    { operation, variables }: AskedOperation,
    context: object,
    requestId: string,
  ): Promise<ExecutionResult> {
    let result: ExecutionResult;
    try {
      const work = withTimeout(operation.execute(context, variables), context);
      result = work instanceof Promise ? await this.#pulse.whileThere(work) : work;
    } catch (error) {
      return { data: null, errors: [this.present(error, requestId, operation)] };
    }
    if (!result.errors) return result;
    if (result.data === undefined) return { errors: result.errors.map(presentVariableError) };
    return { data: result.data, errors: result.errors.map((error) => this.present(error, requestId, operation)) };
  }

  /** Throws while there is no room for what a route would keep. */
  expectRoom(): void {
    this.#disk.expectRoom();
  }

  present(error: unknown, requestId: string, operation: PreparedOperation | null = null): GraphQLError {
    return presentError(error, { log: this.#log, requestId, operation: operation?.label ?? 'none' });
  }
}

/** The outcome as one word, for logs and metrics. */
export function outcomeOf(result: Pick<ExecutionResult, 'errors'>): string {
  const [first] = result.errors ?? [];
  return first ? String(first.extensions.code ?? 'INTERNAL') : 'OK';
}

/** Outcomes that say nothing about whoever asked: our own, the database's, a session that ended. */
const NO_REFUSALS = new Set(['OK', 'INTERNAL', 'UNAVAILABLE', 'TIMEOUT', 'UNAUTHENTICATED']);

/** Whether it was refused because of what was asked, or by whom. */
export function isRefusal(outcome: string): boolean {
  return !NO_REFUSALS.has(outcome);
}

/** Text that cannot be stored as it is (NUL, half a surrogate pair) is refused rather than altered. */
function refuseBrokenText(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed() || value.includes('\0')) throw badInput(path, 'TEXT');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) refuseBrokenText(inner, path === '' ? key : `${path}.${key}`);
  }
}

function documentIdOf(documentId: unknown, extensions: unknown): string | null {
  if (documentId != null) {
    if (typeof documentId !== 'string') throw badInput('documentId', 'STRING');
    return documentId;
  }
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  if (isRecord(persisted) && typeof persisted.sha256Hash === 'string') return persisted.sha256Hash;
  return null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Waiting for its turn is not counted as a request's own time. */
function withTimeout<T>(work: Promise<T> | T, context: Pick<RequestContext, 'turnAt'>): Promise<T> | T {
  if (!(work instanceof Promise)) return work;
  return new Promise<T>((resolve, reject) => {
    const began = performance.now();
    let timer: NodeJS.Timeout;
    const look = () => {
      const left = EXECUTION_TIMEOUT_MS - (performance.now() - (context.turnAt ?? began));
      if (left <= 0) reject(new BandengError('TIMEOUT'));
      else timer = setTimeout(look, Math.min(left, EXECUTION_TIMEOUT_MS));
    };
    look();
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
