import { StatusTag, useFormats } from '@bandeng/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Panel } from '../../shell/Page';
import type { Written } from './parts';

const Similar = graphql(`
  query SimilarBriefsAtDesk($draft: BriefDraftInput!) {
    similarBriefs(draft: $draft) {
      pendingCount
      nodes { id title status happenedAt sharedWords sharedPlaces }
    }
  }
`);

const PAUSE_MS = 900;
const LEAST_WRITTEN = 8;

/** Earlier briefs about the like, with why; asked when the writer pauses. */
export function SimilarPanel({ written, briefId }: { written: Written; briefId: string | null }) {
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
    variables: { draft: { ...(asked ?? written), briefId } },
    pause: asked === null,
  });
  const found = data?.similarBriefs;
  if (!asked || !found || (found.nodes.length === 0 && found.pendingCount === 0)) return null;
  return (
    <Panel title={t('similar.title')}>
      <ul className="brief-list" role="status">
        {found.nodes.map((one) => (
          <li key={one.id}>
            <Link to={`/briefs/${one.id}`}>{one.title}</Link> <StatusTag kind="brief" value={one.status} />{' '}
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
    </Panel>
  );
}
