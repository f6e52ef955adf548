import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PhotoPairs.module.css';

const address = (id: string) => `/files/${encodeURIComponent(id)}`;

/** One place before and after, side by side; a press opens the whole picture. `under` puts an act below each. */
export function PhotoPairs({
  pairs,
  under,
}: {
  pairs: readonly { readonly before: string; readonly after: string }[];
  under?: (id: string, name: string) => ReactNode;
}) {
  const { t } = useTranslation('evidence');
  return pairs.map(({ before, after }, index) => (
    <div key={before} className={styles.photoPair}>
      {(
        [
          ['before', before],
          ['after', after],
        ] as const
      ).map(([side, id]) => {
        const name = t('pair.side', { side: t(`pair.${side}`), count: index + 1 });
        return (
          <div key={side}>
            <a href={address(id)} target="_blank" rel="noreferrer">
              <img src={address(id)} alt={name} loading="lazy" />
              <span>{t(`pair.${side}`)}</span>
            </a>
            {under?.(id, name)}
          </div>
        );
      })}
    </div>
  ));
}

/** Documents of a record, for those who may read it. */
export function Documents({ documents }: { documents: readonly { readonly id: string; readonly name: string }[] }) {
  const { t } = useTranslation('evidence');
  if (documents.length === 0) return null;
  return (
    <ul className={styles.documents} aria-label={t('documents')}>
      {documents.map(({ id, name }) => (
        <li key={id}>
          <a href={address(id)} download={name}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
