import type { ReactNode } from 'react';

const address = (id: string) => `/files/${encodeURIComponent(id)}`;

/** Photographs of a record, small; a press opens the whole picture. `under` puts an act below each. */
export function Photos({
  ids,
  label,
  under,
}: {
  ids: readonly string[];
  label: string;
  under?: (id: string, name: string) => ReactNode;
}) {
  if (ids.length === 0) return null;
  return (
    <ul className="photos" aria-label={label}>
      {ids.map((id, index) => (
        <li key={id}>
          <a href={address(id)} target="_blank" rel="noreferrer">
            <img src={address(id)} alt={`${label} ${index + 1}`} loading="lazy" />
          </a>
          {under?.(id, `${label} ${index + 1}`)}
        </li>
      ))}
    </ul>
  );
}
