import { useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Card, RowLink } from '../../shell/Page';
import { MineDocument } from './documents';

/** What was carried over to this person. Nothing to do shows nothing. */
export function CarriedOverBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('carriedOver');
  const { due } = useFormats();
  const [{ data, error }] = useQuery({ query: MineDocument, requestPolicy: 'cache-and-network' });
  const rows = data?.carriedOverDemands.nodes ?? [];
  const known = data !== undefined || error !== undefined;
  useEffect(() => {
    if (known) tell(rows.length > 0);
  }, [known, rows.length, tell]);
  if (rows.length === 0) return null;
  return (
    <Card title={t('block')}>
      {rows.map(({ id, title, until }) => (
        <RowLink key={id} to={`/carried-over/${id}`} note={due(until.dueOn, until.workingDaysLeft, until.provisional)}>
          {title}
        </RowLink>
      ))}
    </Card>
  );
}
