import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { MessageTemplateInput } from '../../generated/graphql';
import { PreviewDocument } from './documents';
import styles from './messages.module.css';

/** What would be sent, of a made-up matter: asked of the server once the typing stops. */
export function Preview({ input }: { input: MessageTemplateInput }) {
  const { t } = useTranslation('messageTemplate');
  const asked = JSON.stringify(input);
  const [settled, setSettled] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(asked), 350);
    return () => clearTimeout(timer);
  }, [asked]);
  const [{ data }] = useQuery({
    query: PreviewDocument,
    variables: { input: JSON.parse(settled) as MessageTemplateInput },
    requestPolicy: 'network-only',
  });
  if (!data) return null;
  const { problem, text, bare, characters, parts, mostParts, values } = data.messagePreview;
  return (
    <section aria-live="polite">
      <h3>{t('preview')}</h3>
      {problem ? (
        <p role="alert">{t(`refusal.${problem.code}`, { at: problem.at })}</p>
      ) : (
        <>
          <strong>{t('previewFull')}</strong>
          <p className={styles.sent}>{text}</p>
          {bare !== text && (
            <>
              <strong>{t('previewBare')}</strong>
              <p className={styles.sent}>{bare}</p>
            </>
          )}
          <p className="quiet num">{t('counted', { characters, count: parts, most: mostParts })}</p>
          {values.length > 0 && <p className="quiet num">{t('values', { values: values.join(' / ') })}</p>}
        </>
      )}
    </section>
  );
}
