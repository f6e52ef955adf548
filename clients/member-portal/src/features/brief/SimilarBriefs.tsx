import { StatusTag, useFormats } from '@bandeng/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const Similar = graphql(`
  query SimilarBriefs($draft: BriefDraftInput!) {
    similarBriefs(draft: $draft) {
      pendingCount
      nodes {
        id
        title
        status
        happenedAt
        sharedWords
        sharedPlaces
      }
    }
  }
`);

/** Asked when the writer pauses, not with each stroke. */
const PAUSE_MS = 900;
const LEAST_WRITTEN = 8;

export interface Written {
  readonly title: string;
  readonly situation: string;
  readonly analysis: string;
  readonly suggestion: string;
}
const NOTHING: Written = { title: '', situation: '', analysis: '', suggestion: '' };

/** What was written about the like before, with why; without a signal it is left out. */
export function SimilarBriefs({ written, briefId }: { written: Written; briefId: string | null }) {
  const { t } = useTranslation('opinion');
  const { date } = useFormats();
  const [asked, setAsked] = useState<Written | null>(null);
  const key = JSON.stringify(written);
  useEffect(() => {
    const now = JSON.parse(key) as Written;
    const timer = setTimeout(
      () => setAsked((now.title + now.situation).trim().length < LEAST_WRITTEN ? null : now),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [key]);
  const [{ data }] = useQuery({
    query: Similar,
    variables: { draft: { ...(asked ?? NOTHING), briefId } },
    pause: asked === null,
  });
  const found = data?.similarBriefs;
  if (!asked || !found || (found.nodes.length === 0 && found.pendingCount === 0)) return null;
  return (
    <section className="brief-similar" role="status">
      <h3>{t('similar.title')}</h3>
      <ul>
        {found.nodes.map((one) => (
          <li key={one.id}>
            {one.title} <StatusTag kind="brief" value={one.status} />{' '}
            <span className="quiet">{date(one.happenedAt)}</span>
            {one.sharedPlaces.length + one.sharedWords.length > 0 && (
              <p className="quiet">
                {t('similar.why', { words: [...one.sharedPlaces, ...one.sharedWords].slice(0, 6).join('、') })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {found.pendingCount > 0 && <p className="num">{t('similar.pending', { count: found.pendingCount })}</p>}
      <p className="quiet">{t('similar.still')}</p>
    </section>
  );
}
