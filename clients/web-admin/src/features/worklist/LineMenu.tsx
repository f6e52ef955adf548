import type { Line } from '@bandeng/features/worklist';
import { todayInChina } from '@bandeng/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { ActMenu, type OfferedAct } from '../../shell/acts/ActMenu';
import { useViewer } from '../../viewer';
import type { AskedOfLine } from './LineForm';
import { nameOf } from './line-name';

const Take = graphql(`
  mutation TakeLine($input: AssignLineInput!) {
    assignLine(input: $input) { ... on LineChanged { recordId } ... on WorklistRefusal { code } }
  }
`);
const GiveBack = graphql(`
  mutation GiveLineBack($input: LineInput!) {
    giveLineBack(input: $input) { ... on LineChanged { recordId } ... on WorklistRefusal { code } }
  }
`);
const UpAgain = graphql(`
  mutation TakeLineUpAgain($input: LineInput!) {
    takeLineUpAgain(input: $input) { ... on LineChanged { recordId } ... on WorklistRefusal { code } }
  }
`);

type Key = AskedOfLine['which'] | 'take' | 'giveBack' | 'upAgain';

/** Days and people to choose from are fetched by whoever chooses. */
const LineForm = lazy(() => import('./LineForm').then((file) => ({ default: file.LineForm })));

/** Not now, or not I: a line is put off, taken, given to a colleague or back to all who share it. */
export function LineMenu({ line, onDone }: { line: Line; onDone: () => void }) {
  const { t } = useTranslation('line');
  const { id } = useViewer();
  const [asking, setAsking] = useState<AskedOfLine['which'] | null>(null);
  const at = useAtOnce(line, onDone);
  return (
    <>
      <ActMenu
        quiet
        size="small"
        due={line.asideUntil ? ['upAgain'] : []}
        acts={actsOf(line, id).map((key) => ({
          ...GROUP[key],
          key,
          label: t(wordOf(key, line)),
          whyNot: key === 'aside' && line.dueOn && line.dueOn <= todayInChina() ? t('asideLate') : null,
        }))}
        onChoose={(key) => (key === 'aside' || key === 'assign' ? setAsking(key) : at[key]())}
        more={{ of: line.title }}
      />
      {asking && (
        <Suspense fallback={null}>
          <LineForm which={asking} line={line} onDone={onDone} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </>
  );
}

const GROUP: Readonly<Record<Key, Pick<OfferedAct<Key>, 'group'>>> = {
  upAgain: { group: 'takeBack' },
  aside: { group: 'next' },
  take: { group: 'next' },
  assign: { group: 'next' },
  giveBack: { group: 'takeBack' },
};

const wordOf = (key: Key, { heldById }: Line) => (key === 'take' && heldById ? 'takeOver' : key);

function actsOf({ asideUntil, office, heldById, assignedById }: Line, me: string): readonly Key[] {
  if (asideUntil) return ['upAgain'];
  const keys: Key[] = ['aside'];
  if (office === 'OWN') return keys;
  if (heldById !== me) keys.push('take');
  keys.push('assign');
  if (heldById && (heldById === me || assignedById === me)) keys.push('giveBack');
  return keys;
}

/** What is asked nothing. */
function useAtOnce(line: Line, onDone: () => void) {
  const { t } = useTranslation('line');
  const { id } = useViewer();
  const [take] = useCommand(Take, { done: t('takeDone') });
  const [giveBack] = useCommand(GiveBack, { done: t('giveBackDone') });
  const [upAgain] = useCommand(UpAgain, { done: t('upAgainDone') });
  // Done, or somebody was quicker: either way the list is another.
  const then = (sent: Promise<unknown>) => void sent.then(onDone);
  const input = nameOf(line);
  return {
    take: () => then(take({ input: { ...input, accountId: id, heldById: line.heldById } })),
    giveBack: () => then(giveBack({ input })),
    upAgain: () => then(upAgain({ input })),
  };
}
