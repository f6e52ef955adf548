import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadPhoto } from './upload';
import { useWords } from './words';

const address = (id: string) => `/files/${encodeURIComponent(id)}`;

/** Photographs of a record, small; a press opens the whole picture. */
export function Photos({ ids, label }: { ids: readonly string[]; label: string }) {
  if (ids.length === 0) return null;
  return (
    <ul className="photos" aria-label={label}>
      {ids.map((id, index) => (
        <li key={id}>
          <a href={address(id)} target="_blank" rel="noreferrer">
            <img src={address(id)} alt={`${label} ${index + 1}`} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Takes or chooses photographs and brings them up one by one; what did not go says why and can be tried again. */
export function PhotoPicker({
  ids,
  onChange,
  label,
  max = 9,
}: {
  ids: readonly string[];
  onChange: (ids: string[]) => void;
  label: string;
  max?: number;
}) {
  const { t } = useTranslation('common');
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (files: readonly File[]) => {
    setProblem(null);
    let kept = [...ids];
    for (const file of files.slice(0, max - kept.length)) {
      setBusy((n) => n + 1);
      const outcome = await uploadPhoto(file);
      setBusy((n) => n - 1);
      if ('id' in outcome) {
        kept = [...kept, outcome.id];
        onChange(kept);
      } else setProblem(words(outcome));
    }
    if (input.current) input.current.value = '';
  };
  return (
    <div className="photo-picker">
      <ul className="photos" aria-label={label}>
        {ids.map((id, index) => (
          <li key={id}>
            <img src={address(id)} alt={`${label} ${index + 1}`} />
            <button type="button" onClick={() => onChange(ids.filter((other) => other !== id))}>
              {t('verb.remove')}
            </button>
          </li>
        ))}
        {ids.length + busy < max && (
          <li>
            <button type="button" className="take" onClick={() => input.current?.click()}>
              {t('photo.take')}
            </button>
          </li>
        )}
      </ul>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept="image/*"
        multiple
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => take([...(event.target.files ?? [])])}
      />
      <p role="status">{busy > 0 ? t('photo.busy', { count: busy }) : t('photo.count', { count: ids.length, max })}</p>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
