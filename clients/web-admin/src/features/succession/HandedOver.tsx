import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HoldingsDocument } from './acts';

/** What they gave away, to whom and when. */
export function HandedOver({ memberId }: { memberId: string }) {
  const { t } = useTranslation('succession');
  const { date } = useFormats();
  const [{ data }] = useQuery({
    query: HoldingsDocument,
    variables: { memberId },
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.holdings.handedOver ?? [];
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="drawer-heading">{t('handedOverTitle')}</h3>
      <ul className="plain-list">
        {rows.map(({ id, kind, title, toName, handedAt }) => (
          <li key={id}>
            {t(`held.${kind}`)} {title} → {toName ?? t('nobody')} <span className="quiet num">{date(handedAt)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
