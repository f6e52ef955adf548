import { useWords } from '@bandeng/ui';
import { type RefObject, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './photos.module.css';
import { MOST_PHOTOS, type Photo, type PhotosHeld, usePhotos } from './usePhotos';

/** Photographs beside the words, taken or chosen; each says how far it is and can be sent again or left out. */
export function PhotosField({ holder, onChange }: { holder: RefObject<PhotosHeld | null>; onChange: () => void }) {
  const { t } = useTranslation('topic');
  const picker = useRef<HTMLInputElement>(null);
  const { photos, add, remove, again, held } = usePhotos(onChange);
  useImperativeHandle(holder, () => held);
  const room = MOST_PHOTOS - photos.length;
  return (
    <section className={styles.photosField} aria-labelledby="topic-photos">
      <h2 id="topic-photos">{t('photo.title')}</h2>
      <ul>
        {photos.map((photo, index) => (
          <Tile
            key={photo.key}
            photo={photo}
            name={t('photo.name', { count: index + 1 })}
            onAgain={() => again(photo.key)}
            onRemove={() => remove(photo.key)}
          />
        ))}
        {room > 0 && (
          <li>
            <button type="button" className={styles.take} onClick={() => picker.current?.click()}>
              {t('photo.take')}
            </button>
          </li>
        )}
      </ul>
      <input
        ref={picker}
        className="visually-hidden"
        type="file"
        accept="image/*"
        multiple
        tabIndex={-1}
        aria-label={t('photo.take')}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <p className={styles.note}>{t('photo.note', { count: MOST_PHOTOS })}</p>
    </section>
  );
}

function Tile({
  photo,
  name,
  onAgain,
  onRemove,
}: {
  photo: Photo;
  name: string;
  onAgain: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('topic');
  const words = useWords();
  return (
    <li>
      <figure>
        {photo.url && <img src={photo.url} alt={name} />}
        <figcaption role="status">
          {photo.part !== null ? (
            <progress max={1} value={photo.part} aria-label={t('photo.sending', { name })} />
          ) : photo.id !== null ? (
            <span className={styles.there}>{t('photo.there')}</span>
          ) : (
            <span className={styles.failed}>{photo.why ? words(photo.why) : t('photo.notThere')}</span>
          )}
        </figcaption>
      </figure>
      {photo.part === null && photo.id === null && (
        <button type="button" aria-label={`${t('photo.again')} · ${name}`} onClick={onAgain}>
          {t('photo.again')}
        </button>
      )}
      <button type="button" aria-label={`${t('common:verb.remove')} · ${name}`} onClick={onRemove}>
        {t('common:verb.remove')}
      </button>
    </li>
  );
}
