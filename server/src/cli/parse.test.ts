import { expect, it } from '@jest/globals';
import { cliCommand } from '../kernel/cli-command.js';
import { parseRequest } from './parse.js';

const preview = cliCommand({
  name: 'roster preview',
  describe: 'shows what a file would change',
  operands: ['FILE'],
  options: {
    kind: { type: 'string', describe: 'what the file lists', required: true },
    strict: { type: 'boolean', describe: 'warnings are errors' },
  },
  run: async () => 0,
  print: String,
});
const migrate = cliCommand({
  name: 'migrate',
  describe: 'brings the database up to date',
  run: async () => 0,
  print: String,
});
const commands = [preview, migrate];

it('finds the command, its operands and its options', () => {
  const request = parseRequest(commands, ['roster', 'preview', '委员.xlsx', '--kind', 'members', '--json']);

  expect(request).toEqual({
    kind: 'RUN',
    command: preview,
    args: { operands: { FILE: '委员.xlsx' }, options: { kind: 'members' } },
    json: true,
  });
});

it('takes a command of one word', () => {
  expect(parseRequest(commands, ['migrate'])).toMatchObject({ kind: 'RUN', command: migrate, json: false });
});

it.each([
  ['an unknown command', ['roster', 'destroy'], 'no such command: roster destroy'],
  ['an unknown option', ['migrate', '--hard'], "Unknown option '--hard'"],
  ['a missing operand', ['roster', 'preview', '--kind', 'members'], 'usage: pnpm bandeng roster preview FILE'],
  ['an operand too many', ['migrate', 'now'], 'usage: pnpm bandeng migrate'],
  ['a missing required option', ['roster', 'preview', 'a.csv'], '--kind  what the file lists (required)'],
])('refuses %s and says how it should be', (_what, words, expected) => {
  const request = parseRequest(commands, words);

  expect(request.kind).toBe('WRONG');
  expect(request.kind === 'WRONG' && request.text).toContain(expected);
});

it('lists every command when asked for help', () => {
  const request = parseRequest(commands, ['help']);

  expect(request.kind === 'HELP' && request.text).toContain(
    'roster preview FILE --kind … [--strict]\n      shows what a file would change',
  );
});
