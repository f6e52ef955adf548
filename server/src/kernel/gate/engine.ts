import { ApolloServer, type ApolloServerOptions, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AskedOperation, Gate } from './gate.js';
import { isPresented } from './present-errors.js';
import type { GateContext } from './request-context.js';

/** What travels with a request through Apollo to the executor and back. */
export interface EngineCall {
  readonly asked: AskedOperation;
  readonly context: GateContext;
  /** The `Accept` header, which decides content type and status. */
  readonly accept: string;
  /** A box of its own: Apollo hands the executor a copy of this call, and what is set on a copy is seen by nobody. */
  readonly ran: { result: ExecutionResult | null };
}

/** Apollo Server speaks GraphQL over HTTP; parsing, validation and admission are the gate's, execution is compiled. */
export async function startEngine(schema: GraphQLSchema, gate: Gate, log: Logger): Promise<ApolloServer<EngineCall>> {
  let announce: ((schema: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) | null = null;
  const quiet = log.child({ part: 'apollo' }, { level: 'error' });
  const options: ApolloServerOptions<EngineCall> = {
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        announce = callback;
        return () => undefined;
      },
      async load() {
        announce?.({ apiSchema: schema, coreSupergraphSdl: '' });
        return {
          async executor(request) {
            const call = request.context as EngineCall;
            const result = await gate.execute(call.asked, call.context, call.context.requestId);
            call.ran.result = result;
            return result as never;
          },
        };
      },
      async stop() {},
    },
    // Admitted operations are parsed and validated already: Apollo finds them here by the hash of their text.
    documentStore: {
      get: async (key) => gate.documents.parsed(key.slice(-64)),
      set: async () => undefined,
      delete: async () => undefined,
    },
    plugins: [
      // It would wrap every field of the schema, at a third of the throughput.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    stringifyResult: JSON.stringify,
    // The gate has presented its own errors; anything else is Apollo's and says nothing here.
    formatError: (formatted, error) =>
      isPresented(error)
        ? formatted
        : { message: 'BAD_USER_INPUT', extensions: { code: 'BAD_USER_INPUT', params: {} } },
    csrfPrevention: false,
    persistedQueries: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    nodeEnv: 'production',
    logger: {
      debug: (message) => quiet.debug(message),
      info: (message) => quiet.info(message),
      warn: (message) => quiet.warn(message),
      error: (message) => quiet.error(message),
    },
  };
  const engine = new ApolloServer<EngineCall>(options);
  await engine.start();
  return engine;
}

export interface EngineAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Runs an admitted operation through Apollo. */
export async function runThroughEngine(engine: ApolloServer<EngineCall>, call: EngineCall): Promise<EngineAnswer> {
  const { operation, variables } = call.asked;
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', call.accept],
  ]);
  const response = await engine.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers,
      search: '',
      body: { query: operation.text, variables, ...(operation.name === null ? {} : { operationName: operation.name }) },
    },
    context: async () => call,
  });
  const contentType = response.headers.get('content-type') ?? 'application/json; charset=utf-8';
  const body = response.body.kind === 'complete' ? response.body.string : '';
  return { status: response.status ?? 200, contentType, body };
}
