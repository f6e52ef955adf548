import { cliCommand } from '../../../kernel/cli-command.js';
import { knownId } from '../../../kernel/id.js';
import { type RecordVerdict, verifyMeetingRecords } from './verify-record.js';

export const meetingReplay = cliCommand<RecordVerdict[]>({
  name: 'meeting replay',
  describe: 'rebuilds meetings from their events and compares them with the rows kept',
  options: { meeting: { type: 'string', describe: 'the id of one meeting; left out: all of them' } },
  run: ({ read }, { options }) =>
    verifyMeetingRecords(read, typeof options.meeting === 'string' ? knownId(options.meeting) : null),
  print: (verdicts) =>
    [
      ...verdicts.filter(({ holds }) => !holds).flatMap(said),
      `${verdicts.length} meetings, ${sum(verdicts, 'events')} events, ${sum(verdicts, 'rows')} rows: ${
        verdicts.every(({ holds }) => holds) ? 'rebuilt and kept are equal' : 'rebuilt and kept DIFFER'
      }`,
    ].join('\n'),
  isBadNews: (verdicts) => verdicts.some(({ holds }) => !holds),
});

function said({ meetingId, unfit, differences }: RecordVerdict): string[] {
  if (unfit) return [`${meetingId}: ${unfit}`];
  return differences.map(
    ({ table, row, columns, only }) =>
      `${meetingId}: ${table} ${row}: ${only ? `only ${only.toLowerCase()}` : `differs in ${columns.join(', ')}`}`,
  );
}

function sum(verdicts: readonly RecordVerdict[], field: 'events' | 'rows'): number {
  return verdicts.reduce((total, verdict) => total + verdict[field], 0);
}
