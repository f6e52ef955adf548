import 'reflect-metadata';
import { type Config, readConfig } from '../config.js';
import { BackupRefused, BackupRuns } from '../kernel/backup/index.js';
import type { CliArguments, CliCommand } from '../kernel/cli-command.js';
import { MigrationRefused, migrate } from '../kernel/database.js';
import { BandengError } from '../kernel/errors.js';
import { Refusal } from '../kernel/refusal.js';
import { errorForLog } from '../kernel/valueless-errors.js';
import { commands } from './commands.js';
import { openContext } from './open-context.js';
import { parseRequest } from './parse.js';

const request = parseRequest(commands, process.argv.slice(2));
if (request.kind === 'RUN') {
  process.exitCode = await attempt(request.command, request.args, request.json);
} else {
  (request.kind === 'HELP' ? process.stdout : process.stderr).write(`${request.text}\n`);
  process.exitCode = request.kind === 'HELP' ? 0 : 2;
}

async function attempt(command: CliCommand, args: CliArguments, json: boolean): Promise<number> {
  try {
    return await runCommand(readConfig({ LOG_LEVEL: 'warn', ...process.env }), command, args, json);
  } catch (error) {
    // What the server would answer, said in one line; anything else is a fault of ours and shown with its place.
    if (error instanceof BackupRefused && json)
      say(json, { refused: { fault: error.fault, detail: error.detail } }, process.stderr);
    else if (error instanceof MigrationRefused || error instanceof BackupRefused || error instanceof BackupRuns)
      process.stderr.write(`${error.message}\n`);
    else if (!(error instanceof BandengError)) console.error(errorForLog(error));
    else say(json, { error: error.extensions.code, params: error.extensions.params }, process.stderr);
    return 1;
  }
}

async function runCommand(config: Config, command: CliCommand, args: CliArguments, json: boolean): Promise<number> {
  const answer = command.alone ? await command.alone(config, args) : await inContext(config, command, args);
  if (answer instanceof Refusal) {
    say(json, { refused: answer }, process.stderr);
    return 1;
  }
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : command.print(answer)}\n`);
  return command.isBadNews?.(answer) ? 1 : 0;
}

async function inContext(config: Config, command: CliCommand, args: CliArguments): Promise<unknown> {
  await migrate(config.databaseUrl);
  const { ctx, close } = await openContext(config);
  try {
    return await command.run(ctx, args);
  } finally {
    await close();
  }
}

function say(json: boolean, message: object, stream: NodeJS.WriteStream): void {
  stream.write(`${JSON.stringify(message, null, json ? 2 : 0)}\n`);
}
