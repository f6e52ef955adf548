import type { Pool } from 'pg';
import type { Config } from '../config.js';
import type { RequestContext } from './context.js';

/** What a command of the operator's command line may use: a request's context, held by the operator, and the pool. */
export interface CliContext extends RequestContext {
  readonly pool: Pool;
}

export interface CliOption {
  readonly type: 'string' | 'boolean';
  readonly describe: string;
  readonly required?: boolean;
}

export interface CliArguments {
  /** By the names the command gave them, such as `FILE`; all are present. */
  readonly operands: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command of the operator's command line, such as `roster preview FILE`. Its module brings it. */
export interface CliCommand<Answer = unknown> {
  /** One or two words. */
  readonly name: string;
  readonly describe: string;
  readonly operands?: readonly string[];
  readonly options?: Readonly<Record<string, CliOption>>;
  /** Goes through the same commands and policies as the API. A refusal may be returned; an error is thrown. */
  run(ctx: CliContext, args: CliArguments): Promise<Answer>;
  /** Instead of `run`, for what must find the database as it is: neither migrated, nor opened, nor there. */
  alone?(config: Config, args: CliArguments): Promise<Answer>;
  /** What a person reads. With `--json` the answer itself is printed instead. */
  print(answer: Answer): string;
  /** An answer that is bad news ends with status 1. */
  isBadNews?(answer: Answer): boolean;
}

/** A command that finds the database as it is. */
export function commandAlone<Answer>(
  command: Omit<CliCommand<Answer>, 'run' | 'alone'> & { alone(config: Config, args: CliArguments): Promise<Answer> },
): CliCommand {
  const run = () => Promise.reject(new Error(`${command.name} runs alone`));
  return { ...command, run } as CliCommand;
}

/** Keeps the answer's type between `run` and `print`. */
export function cliCommand<Answer>(command: CliCommand<Answer>): CliCommand {
  return command as CliCommand;
}
