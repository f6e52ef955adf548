import { readFileSync } from 'node:fs';
import desk from '../../clients/web-admin/src/features/meeting/console.zh-CN.js';
import { draftOf, type Recorded } from '../../clients/web-admin/src/features/meeting/minutes/draft.js';
import meeting from '../../packages/features/src/meeting/meeting.zh-CN.js';
import common from '../../packages/ui/src/common.zh-CN.js';
import { createFormats } from '../../packages/ui/src/formats.js';
import status from '../../packages/ui/src/status.zh-CN.js';
import words from '../../packages/ui/src/words.zh-CN.js';

const KNOWN: Readonly<Record<string, object>> = { console: desk, meeting, common, status, words };

/** The words of the desk in Chinese, as its pages ask for them. */
function say(key: string, values: Record<string, unknown> = {}): string {
  const [namespace, path] = key.includes(':') ? (key.split(':') as [string, string]) : ['console', key];
  let found: unknown = KNOWN[namespace];
  for (const step of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[step];
  if (typeof found !== 'string') throw new Error(`no words: ${key}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

const hook = new URL('../../clients/web-admin/src/features/meeting/minutes/useMinutesDraft.ts', import.meta.url);
/** What the desk asks for to draft minutes. */
export const DraftedRecord = `query ($meetingId: ID!) { meetingMinutes(meetingId: $meetingId) { ...MinutesDraft_minutes } }
  ${/graphql\(`([^`]+)`\)/.exec(readFileSync(hook, 'utf8'))?.[1]}`;

/** The draft of minutes as the desk makes it. */
export const draftAtDesk = (record: Recorded) =>
  draftOf(record, {
    t: say,
    person: ({ name, organisation, departmentName, interestGroupName, party, sitsIn }) => {
      const stands = sitsIn ? say('meeting:duty.OBSERVER') : say(`words:party.${party}`);
      const standing = departmentName ?? organisation ?? interestGroupName ?? stands;
      return name ? `${name} · ${standing}` : standing;
    },
    ...createFormats(say as never, 'zh-CN'),
  });
