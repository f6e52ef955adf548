import { BOARD_TOTALS, BoardOutcome_card, BoardTotals_totals, isOpenOnBoard } from '@bandeng/features/board';
import { codedError, useLive } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { type FragmentType, readFragment } from '../../generated/fragment-masking';
import { Card, Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import styles from './board.module.css';

const BoardMatter_card = graphql(`
  fragment BoardMatter_card on BoardCard {
    committeeName
    ...BoardOutcome_card
  }
`);

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
          <p className={`${styles.totals} num`}>
            {BOARD_TOTALS.filter((name) => totals[name] > 0).map((name) => (
              <span key={name}>
                {t(`total.${name}`)} <strong>{totals[name]}</strong>
              </span>
            ))}
          </p>
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

function Matter({ card }: { card: FragmentType<typeof BoardMatter_card> }) {
  const { t } = useTranslation('board');
  const { date } = useFormats();
  const own = readFragment(BoardMatter_card, card);
  const matter = readFragment(BoardOutcome_card, own);
  const { round } = matter;
  return (
    <Card
      title={matter.takenDownAt ? t('takenDown', { date: date(matter.takenDownAt) }) : matter.title}
      extra={<StatusTag kind="board" value={matter.state} />}
    >
      <div className={styles.matter}>
        {matter.promise && <p>{t('promised', { action: matter.promise })}</p>}
        {!matter.promise && matter.reason && <p>{t('because', { reason: matter.reason })}</p>}
        {!matter.promise && matter.basis && <p className="quiet">{t('basis', { basis: matter.basis })}</p>}
        <MatterPhotos matter={matter} />
        <p className="quiet">{[own.committeeName, matter.departmentName].filter(Boolean).join(' · ')}</p>
        {isOpenOnBoard(matter.state) && (matter.dueOn || (round ?? 1) > 1) && (
          <p className="quiet num">
            {[
              (round ?? 1) > 1 ? t('round', { round }) : null,
              matter.dueOn ? t('due', { date: date(matter.dueOn) }) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        <Verdict matter={matter} />
        {matter.trackingCode && (
          <Link className={styles.matterMore} to={`/t/${matter.trackingCode}`}>
            {t('whole')}
          </Link>
        )}
      </div>
    </Card>
  );
}

type Outcome = ResultOf<typeof BoardOutcome_card>;

function MatterPhotos({ matter: { title, beforePhoto, afterPhoto } }: { matter: Outcome }) {
  const { t } = useTranslation('board');
  if (!beforePhoto) return null;
  return (
    <div className={styles.matterPhotos}>
      <figure>
        <img src={beforePhoto} alt={t('photoOf', { title })} loading="lazy" />
        <figcaption>{afterPhoto ? t('before') : t('photo')}</figcaption>
      </figure>
      {afterPhoto && (
        <figure>
          <img src={afterPhoto} alt={t('photoOf', { title })} loading="lazy" />
          <figcaption>{t('after')}</figcaption>
        </figure>
      )}
    </div>
  );
}

/** What those who were asked say of it, and those who found the code. */
function Verdict({ matter }: { matter: Outcome }) {
  const { t } = useTranslation('board');
  if (matter.answerCount === 0) return null;
  const answers = [
    ['solved', matter.solvedCount],
    ['half', matter.halfSolvedCount],
    ['unsolved', matter.notSolvedCount],
  ] as const;
  return (
    <p className="num">
      {matter.invitedCount > 0 &&
        `${t('invited', { invited: matter.invitedCount, answered: matter.invitedAnswerCount })} · `}
      {t('verdict', { count: matter.invitedAnswerCount })}{' '}
      {answers
        .filter(([, count]) => count > 0)
        .map(([word, count]) => t(`verdicts.${word}`, { count }))
        .join(t('and'))}
      {matter.answerCount > matter.invitedAnswerCount &&
        t('byOpenCode', { count: matter.answerCount - matter.invitedAnswerCount })}
    </p>
  );
}
