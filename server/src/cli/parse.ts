import { parseArgs } from 'node:util';
import type { CliArguments, CliCommand } from '../kernel/cli-command.js';

/** What the words on the command line ask for. */
export type Request =
  | { readonly kind: 'RUN'; readonly command: CliCommand; readonly args: CliArguments; readonly json: boolean }
  | { readonly kind: 'HELP'; readonly text: string }
  | { readonly kind: 'WRONG'; readonly text: string };

export function parseRequest(commands: readonly CliCommand[], words: readonly string[]): Request {
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help')
    return { kind: 'HELP', text: overview(commands) };

  const command = commands.find(({ name }) => {
    const nameWords = name.split(' ');
    return nameWords.every((word, index) => words[index] === word);
  });
  if (!command)
    return { kind: 'WRONG', text: `no such command: ${words.slice(0, 2).join(' ')} (see: pnpm bandeng help)` };

  const rest = words.slice(command.name.split(' ').length);
  if (rest.includes('--help')) return { kind: 'HELP', text: usage(command) };

  let parsed: ReturnType<typeof parseArgs>;
  try {
    const options = Object.entries(command.options ?? {}).map(([name, { type }]) => [name, { type }] as const);
    parsed = parseArgs({
      args: [...rest],
      options: { ...Object.fromEntries(options), json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return { kind: 'WRONG', text: `${(error as Error).message.split('\n')[0]}\n${usage(command)}` };
  }

  const names = command.operands ?? [];
  const missing = Object.entries(command.options ?? {}).find(
    ([name, { required }]) => required && parsed.values[name] === undefined,
  );
  if (parsed.positionals.length !== names.length || missing) return { kind: 'WRONG', text: usage(command) };

  const { json, ...options } = parsed.values as Record<string, string | boolean | undefined>;
  const operands = Object.fromEntries(names.map((name, index) => [name, parsed.positionals[index] ?? '']));
  return { kind: 'RUN', command, args: { operands, options }, json: json === true };
}

function overview(commands: readonly CliCommand[]): string {
  const lines = [...commands]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((command) => [`  ${synopsis(command)}`, `      ${command.describe}`]);
  return ['pnpm bandeng COMMAND [--json]', '', ...lines].join('\n');
}

function usage(command: CliCommand): string {
  const options = Object.entries(command.options ?? {}).map(
    ([name, { describe, required }]) => `  --${name}  ${describe}${required ? ' (required)' : ''}`,
  );
  return [`usage: pnpm bandeng ${synopsis(command)} [--json]`, `  ${command.describe}`, ...options].join('\n');
}

function synopsis({ name, operands = [], options = {} }: CliCommand): string {
  const words = Object.entries(options).map(([option, { type, required }]) => {
    const word = type === 'string' ? `--${option} …` : `--${option}`;
    return required ? word : `[${word}]`;
  });
  return [name, ...operands, ...words].join(' ');
}
