import { useTranslation } from 'react-i18next';

const address = (id: string) => `/files/${encodeURIComponent(id)}`;

/** One place before and after, side by side; a press opens the whole picture. */
export function PhotoPairs({ pairs }: { pairs: readonly { readonly before: string; readonly after: string }[] }) {
  const { t } = useTranslation('evidence');
  return pairs.map(({ before, after }, index) => (
    <div key={before} className="photo-pair">
      {(
        [
          ['before', before],
          ['after', after],
        ] as const
      ).map(([side, id]) => (
        <a key={side} href={address(id)} target="_blank" rel="noreferrer">
          <img src={address(id)} alt={t('pair.side', { side: t(`pair.${side}`), count: index + 1 })} loading="lazy" />
          <span>{t(`pair.${side}`)}</span>
        </a>
      ))}
    </div>
  ));
}

/** Documents of a record, for those who may read it. */
export function Documents({ documents }: { documents: readonly { readonly id: string; readonly name: string }[] }) {
  const { t } = useTranslation('evidence');
  if (documents.length === 0) return null;
  return (
    <ul className="documents" aria-label={t('documents')}>
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
