import { type Accepted, newClientMutationId, type Outcome, useAct, useConnection } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { App } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk as machine, outbox } from '../../../desk';
import { deskActs, nameOf } from './acts';
import { type Desk, useDesk } from './DeskContext';

type Doc<Data, Variables> = Parameters<typeof useAct<Data, Variables & Record<string, unknown>>>[0];
type Given = Readonly<Record<string, unknown>> & { readonly input?: Readonly<Record<string, unknown>> };

/** As long as a scribe looks at a button that does nothing. */
const PATIENCE_MS = 6000;

/**
 * `useCommand` at the desk. Without a signal the act is kept on this machine and sent later: once, and after those before
 * it. `ok` then means that it is kept.
 */
export function useDeskCommand<Data, Variables extends Record<string, unknown>>(
  document: Doc<Data, Variables>,
): [(variables: Variables) => Promise<Outcome<Accepted<Data> | null>>, { readonly busy: boolean }] {
  const { t } = useTranslation('record');
  const { message } = App.useApp();
  const words = useWords();
  const { live } = useConnection();
  const desk = useDesk();
  const [direct] = useAct<Data, Variables>(document);
  const [running, setRunning] = useState(0);
  const run = useCallback(
    async (given: Variables): Promise<Outcome<Accepted<Data> | null>> => {
      const act = nameOf(document);
      const isKept = desk !== null && act in deskActs;
      const variables = isKept ? (stamped(given, act, desk, new Date(live.serverNow())) as Variables) : given;
      setRunning((count) => count + 1);
      try {
        if (!isKept || (machine.hasSignal() && !anythingWaits(desk))) {
          const outcome = await inTime(direct(variables), isKept);
          if (outcome?.ok) return outcome;
          if (outcome && !(isKept && outcome.why.code === 'NETWORK')) {
            message.warning(words(outcome.why), 6);
            return outcome;
          }
        }
        if (desk) await keep(desk, act, variables);
        message.info(t('desk.kept'), 2);
        return { ok: true, value: null };
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [document, desk, direct, live, message, words, t],
  );
  return [run, { busy: running > 0 }];
}

const anythingWaits = ({ meetingId }: Desk) =>
  outbox.view().mine.some(({ lane, state }) => lane === meetingId && state === 'WAITING');

/** Null where no answer came in time: it may have arrived, and is sent again under the same key. */
function inTime<Answer>(asked: Promise<Answer>, hurry: boolean): Promise<Answer | null> {
  if (!hurry) return asked;
  return Promise.race([asked, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))]);
}

async function keep(desk: Desk, act: string, variables: Given): Promise<void> {
  const key = variables.input?.clientMutationId;
  const id = typeof key === 'string' ? key : newClientMutationId();
  await outbox.add({
    id,
    act,
    lane: desk.meetingId,
    title: titleOf(variables, desk),
    about: desk.title,
    path: `/meetings/${desk.meetingId}`,
    input: { variables },
    filesField: null,
    files: [],
    draftKey: `desk/${id}`,
    words: {},
  });
}

/** An act that makes something gets its key; what was said or seen gets its time and place, whenever it arrives. */
function stamped(given: Given, act: string, { activeItemId }: Desk, now: Date): Given {
  const at = now.toISOString();
  if (act === 'ConsoleSignIn') return { ...given, seenAt: at };
  if (!given.input) return given;
  const input = { clientMutationId: newClientMutationId(), ...given.input };
  return { ...given, input: act === 'ConsoleNoteStatement' ? { ...input, itemId: activeItemId, saidAt: at } : input };
}

function titleOf({ input, participantId, itemId }: Given, desk: Desk): string {
  if (input) return [desk.personOf(input.participantId), input.text ?? input.title].filter(Boolean).join(':');
  return participantId ? desk.personOf(participantId) : desk.itemOf(itemId);
}
