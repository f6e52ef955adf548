import { BoardTotals_totals } from '@bandeng/features/board';
import { codedError, useLive } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { readFragment } from '../../generated/fragment-masking';
import { Page, RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import styles from './board.module.css';
import { Matter } from './Matter';
import { TotalsLine } from './TotalsLine';

const PublicBoardLive = graphql(`
  subscription PublicBoardLive($committeeId: ID, $first: Int!) {
    boardLive(committeeId: $committeeId, first: $first) {
      committeeName
      totals {
        ...BoardTotals_totals
      }
      cards {
        demandId
        ...BoardMatter_card
      }
    }
  }
`);

const BoardCommittees = graphql(`
  query BoardCommittees {
    topicDestinations {
      committeeId
      committeeName
    }
  }
`);

const MOST_CARDS = 100;

/** The results board on a phone: open and refused matters as visible as done ones. */
export function Component() {
  const { t } = useTranslation('board');
  const { viewer } = useViewerState();
  const [params, setParams] = useSearchParams();
  const committeeId = params.get('committee');
  const { data, error } = useLive(PublicBoardLive, { committeeId, first: MOST_CARDS });
  const [{ data: choices, error: unreachable }] = useQuery({ query: BoardCommittees });
  const board = data?.boardLive;
  const totals = readFragment(BoardTotals_totals, board?.totals);
  const problem = error ?? (!board && unreachable ? codedError(unreachable) : null);

  return (
    <Page title={t('title')} lead={t('lead')} back={viewer ? '/me' : '/welcome'}>
      <label className={styles.filter}>
        <span>{t('committee')}</span>
        <select
          value={committeeId ?? ''}
          onChange={({ target }) => setParams(target.value ? { committee: target.value } : {}, { replace: true })}
        >
          <option value="">{t('everyCommittee')}</option>
          {choices?.topicDestinations.map((place) => (
            <option key={place.committeeId} value={place.committeeId}>
              {place.committeeName}
            </option>
          ))}
        </select>
      </label>
      {committeeId && <RowLink to={`/place/${committeeId}`}>{t('place.page')}</RowLink>}
      {!board && problem && <ErrorState error={problem} />}
      {!board && !problem && <LoadingState what={t('title')} />}
      {board && totals && totals.matters === 0 && (
        <EmptyState
          title={t('empty')}
          hint={t('emptyHint')}
          action={
            <Link className="button" to="/submit">
              {t('raise')}
            </Link>
          }
        />
      )}
      {board && totals && totals.matters > 0 && (
        <>
          <TotalsLine totals={board.totals} />
          {board.cards.map((card) => (
            <Matter key={card.demandId} card={card} />
          ))}
          {totals.matters > board.cards.length && (
            <p className="lead">{t('more', { count: totals.matters - board.cards.length })}</p>
          )}
        </>
      )}
    </Page>
  );
}
