import {
  actsOn,
  keyOf,
  type Line,
  TURNS,
  turnOf,
  useAskedAgain,
  WorklistDocument,
  workOf,
} from '@bandeng/features/worklist';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useKeptQuery } from '../../shell/kept';
import { Card } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { LineItem } from './LineItem';
import { ELSEWHERE_ON_THE_PAGE } from './places';

/** Guests have one consultation and no list: its card says what is asked of them. */
export function WorklistBlock({ tell }: { tell: (waits: boolean) => void }) {
  const guest = useViewer().kind !== 'ACCOUNT';
  useEffect(() => {
    if (guest) tell(false);
  }, [guest, tell]);
  return guest ? null : <OwnWorklist tell={tell} />;
}

/** What waits for me, what is due first first. Kept on the phone; nothing waiting shows nothing. */
function OwnWorklist({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('worklist');
  const { data, why, again } = useKeptQuery(WorklistDocument, {}, 'worklist');
  const ask = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  useAskedAgain(ask);
  const lines = workOf(data)?.lines.filter(({ kind }) => !ELSEWHERE_ON_THE_PAGE.has(kind));
  const waits = lines && lines.length > 0;
  useEffect(() => {
    if (waits !== undefined) tell(waits);
  }, [waits, tell]);
  if (why) return <ErrorState error={why} onRetry={ask} />;
  if (!lines) return <LoadingState what={t('title')} />;
  return <Turns lines={lines} ask={ask} />;
}

function Turns({ lines, ask }: { lines: readonly Line[]; ask: () => void }) {
  const { t } = useTranslation('worklist');
  return (
    <>
      {TURNS.map((turn) => {
        const ofTurn = lines.filter((line) => turnOf(line) === turn);
        return (
          ofTurn.length > 0 && (
            <Card key={turn} title={`${t(`turn.${turn}`)} ${ofTurn.length}`}>
              {ofTurn.map((line) => (
                <LineItem key={keyOf(line)} line={line} onDone={ask} />
              ))}
            </Card>
          )
        );
      })}
    </>
  );
}

/** What the list asks of this person about one record, with its acts: whoever opened the record to read it first decides there. */
export function DecideHere({ recordId, onDone }: { recordId: string; onDone: () => void }) {
  const { t } = useTranslation('worklist');
  const [{ data }, again] = useQuery({ query: WorklistDocument, requestPolicy: 'cache-and-network' });
  const lines = workOf(data)?.lines.filter((line) => line.recordId === recordId && actsOn(line).length > 0) ?? [];
  if (lines.length === 0) return null;
  const done = () => {
    again({ requestPolicy: 'network-only' });
    onDone();
  };
  return (
    <Card title={t('decideHere')}>
      {lines.map((line) => (
        <LineItem key={line.kind} line={line} onDone={done} isHere />
      ))}
    </Card>
  );
}
