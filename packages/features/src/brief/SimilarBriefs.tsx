import { StatusTag, useFormats } from '@bandeng/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../generated';
import { NOTHING_WRITTEN, type Written } from './written';

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

/** What was written about the like before, with why; without a signal it is left out. `around` frames the list. */
export function SimilarBriefs({
  written,
  briefId,
  titleOf = ({ title }) => title,
  listClass,
  around,
}: {
  written: Written;
  briefId: string | null;
  titleOf?: (brief: { readonly id: string; readonly title: string }) => ReactNode;
  listClass?: string;
  around: (title: string, content: ReactNode) => ReactNode;
}) {
  const { t } = useTranslation('opinion');
  const { date } = useFormats();
  const asked = usePausedDraft(written);
  const [{ data }] = useQuery({
    query: Similar,
    variables: { draft: { ...(asked ?? NOTHING_WRITTEN), briefId } },
    pause: asked === null,
  });
  const found = data?.similarBriefs;
  if (!asked || !found || (found.nodes.length === 0 && found.pendingCount === 0)) return null;
  return around(
    t('similar.title'),
    <div role="status">
      <ul className={listClass}>
        {found.nodes.map((one) => (
          <li key={one.id}>
            {titleOf(one)} <StatusTag kind="brief" value={one.status} />{' '}
            <span className="quiet num">{date(one.happenedAt)}</span>
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
    </div>,
  );
}

/** What is written, as it stood when the writer last paused; null: too little to ask about. */
function usePausedDraft(written: Written): Written | null {
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
  return asked;
}
