import { actsOn, WorklistDocument, workOf } from '@bandeng/features/worklist';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Card } from '../../shell/Page';
import { LineItem } from './LineItem';

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
