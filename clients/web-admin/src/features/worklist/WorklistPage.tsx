import {
  keyOf,
  type Line,
  TURNS,
  turnOf,
  useAskedAgain,
  type WaitingKind,
  type Work,
  WorklistDocument,
  workOf,
} from '@bandeng/features/worklist';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, LoadingState } from '@bandeng/ui';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LoadFailed } from '../../shell/LoadFailed';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { Begin } from './Begin';
import { LineRow } from './LineRow';
import styles from './worklist.module.css';

/** A list of names with a search in it: for the secretariat. */
const CommitteeChoice = lazy(() => import('./CommitteeChoice').then((file) => ({ default: file.CommitteeChoice })));

const FILTERS = ['kind', 'committee'] as const;

/** What waits for me, what is due first first, each with its one act. */
export function Component() {
  const { t } = useTranslation('worklist');
  const looks = useViewer().canOrganiseDistrict;
  const { filters, setFilters } = useUrlFilters(FILTERS);
  const [{ data, error }, again] = useQuery({
    query: WorklistDocument,
    variables: { committeeId: filters.committee ?? null },
    requestPolicy: 'cache-and-network',
  });
  const ask = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  useAskedAgain(ask);
  const work = workOf(data);
  if (error && !work)
    return <LoadFailed error={codedError(error)} onRetry={ask} back={{ to: '/search', label: t('title') }} />;
  const late = work?.lines.filter((line) => turnOf(line) === 'late').length ?? 0;
  const shown = work?.lines.filter(({ kind }) => !filters.kind || kind === filters.kind) ?? [];
  return (
    <Page
      title={t('title')}
      subtitle={
        work && work.total > 0
          ? [t('lead', { count: work.total }), late > 0 && t('leadLate', { count: late })].filter(Boolean).join('')
          : undefined
      }
      action={
        looks && (
          <Suspense fallback={null}>
            <CommitteeChoice
              value={filters.committee}
              onChange={(committee) => setFilters({ committee, kind: null })}
            />
          </Suspense>
        )
      }
    >
      <Begin />
      {!work && <LoadingState what={t('title')} onRetry={ask} />}
      {work && <Kinds work={work} kind={filters.kind} onKind={(kind) => setFilters({ kind })} />}
      {work?.total === 0 && <EmptyState icon="checkRing" title={t('none')} hint={t('noneHint')} />}
      <Turns lines={shown} onDone={ask} isOwn={!filters.committee} />
      <MoreOfKinds work={work} kind={filters.kind} />
      <Apart of="aside" lines={work?.asideLines} onDone={ask} />
      <Apart of="held" lines={work?.heldLines} onDone={ask} />
    </Page>
  );
}

/** How much of each kind; pressing one shows it alone. */
function Kinds({
  work,
  kind,
  onKind,
}: {
  work: Work;
  kind: string | undefined;
  onKind: (kind: string | null) => void;
}) {
  const { t } = useTranslation('worklist');
  if (work.counts.length < 2) return null;
  return (
    <nav className={styles.kinds} aria-label={t('kinds')}>
      {[{ kind: null, count: work.total }, ...work.counts].map((one) => (
        <button
          key={one.kind ?? 'all'}
          type="button"
          className={styles.kind}
          aria-pressed={(kind ?? null) === one.kind}
          onClick={() => onKind(one.kind)}
        >
          {one.kind ? t(`kind.${one.kind}`) : t('all')} <span className="num">{one.count}</span>
        </button>
      ))}
    </nav>
  );
}

function Turns({ lines, onDone, isOwn }: { lines: readonly Line[]; onDone: () => void; isOwn: boolean }) {
  const { t } = useTranslation('worklist');
  return (
    <>
      {TURNS.map((turn) => {
        const ofTurn = lines.filter((line) => turnOf(line) === turn);
        if (ofTurn.length === 0) return null;
        return (
          <section key={turn} className={styles.turn} aria-label={t(`turn.${turn}`)}>
            <h2 className={turn === 'late' ? styles.late : undefined}>
              {t(`turn.${turn}`)} <span className="num">{ofTurn.length}</span>
            </h2>
            <ul className={styles.lines}>
              {ofTurn.map((line) => (
                <LineRow key={keyOf(line)} line={line} onDone={onDone} isOwn={isOwn} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Not counted: what was put off, and what lies with a colleague. */
function Apart({ of, lines = [], onDone }: { of: 'aside' | 'held'; lines?: readonly Line[]; onDone: () => void }) {
  const { t } = useTranslation('line');
  if (lines.length === 0) return null;
  return (
    <details className={styles.turn}>
      <summary>
        {t(`sections.${of}`)} <span className="num">{lines.length}</span>
      </summary>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <LineRow key={keyOf(line)} line={line} onDone={onDone} isOwn />
        ))}
      </ul>
    </details>
  );
}

/** Where there are more of a kind than are shown. */
function MoreOfKinds({ work, kind }: { work: Work | undefined; kind: string | undefined }) {
  const { t } = useTranslation('worklist');
  const shownOf = (one: WaitingKind) => work?.lines.filter((line) => line.kind === one).length ?? 0;
  const more = work?.counts.filter((one) => (!kind || one.kind === kind) && one.count > shownOf(one.kind)) ?? [];
  return more.map((one) => (
    <p key={one.kind} className="quiet">
      {t(`kind.${one.kind}`)} · {t('more', { count: one.count })}
    </p>
  ));
}
