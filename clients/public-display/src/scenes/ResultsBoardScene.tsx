import { BOARD_TOTALS, BoardOutcome_card, BoardTotals_totals, isOpenOnBoard } from '@bandeng/features/board';
import { useLive } from '@bandeng/graphql-client';
import { CodeQr, Icon, StatusTag, type Tone, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import { type FragmentType, readFragment } from '../generated/fragment-masking';
import type { Scene } from '../registry';
import { Pager } from '../shell/Pager';
import { SceneFrame } from '../shell/SceneFrame';
import { Waiting } from '../shell/Waiting';
import wallStyles from '../shell/wall.module.css';
import resultsBoardStyles from './results-board.module.css';

const MatterCard_card = graphql(`
  fragment MatterCard_card on BoardCard {
    townshipName
    ...BoardOutcome_card
  }
`);

const ResultsBoardLive = graphql(`
  subscription ResultsBoardLive($committeeId: ID, $first: Int!) {
    boardLive(committeeId: $committeeId, first: $first) {
      committeeName
      totals {
        ...BoardTotals_totals
      }
      cards {
        demandId
        ...MatterCard_card
      }
    }
  }
`);

/** The server's most; late matters come first. */
const MOST_CARDS = 100;

/** What became of what was asked: open and refused as visible as done. */
export function ResultsBoard({ committeeId, address }: { committeeId: string | null; address: string }) {
  const { t } = useTranslation('board');
  const { data, staleSince } = useLive(
    ResultsBoardLive,
    { committeeId, first: MOST_CARDS },
    { keepAs: `board:${committeeId ?? 'district'}` },
  );
  const board = data?.boardLive;
  const ofDistrict = committeeId === null;
  const items = useMemo(
    () =>
      (board?.cards ?? []).map((card) => ({
        key: card.demandId,
        card: <MatterCard card={card} address={address} placed={ofDistrict} />,
      })),
    [board, address, ofDistrict],
  );
  if (!board) return <Waiting message="connecting" />;

  const { matters } = readFragment(BoardTotals_totals, board.totals);
  const title = board.committeeName ? t('titleOf', { committee: board.committeeName }) : t('title');
  return (
    <SceneFrame title={title} staleSince={staleSince} totals={matters > 0 && <Totals totals={board.totals} />}>
      {items.length > 0 ? (
        <Pager items={items} columns={3} />
      ) : (
        <div className={wallStyles.waiting}>
          <Icon name="bench" />
          <p>{t('empty')}</p>
        </div>
      )}
    </SceneFrame>
  );
}

const TONES: Readonly<Record<(typeof BOARD_TOTALS)[number], Tone>> = {
  promised: 'info',
  accepted: 'ok',
  inProgress: 'info',
  overdue: 'bad',
  relapsed: 'relapsed',
  unsolved: 'bad',
  solvedOnSpot: 'ok',
  declined: 'calm',
  carriedOver: 'calm',
};
/** Said even when they are none: nothing late is worth saying. */
const ALWAYS: ReadonlySet<string> = new Set(['promised', 'accepted', 'inProgress', 'overdue']);

function Totals({ totals: given }: { totals: FragmentType<typeof BoardTotals_totals> }) {
  const { t } = useTranslation('board');
  const totals = readFragment(BoardTotals_totals, given);
  return (
    <span className={resultsBoardStyles.boardTotals}>
      {BOARD_TOTALS.filter((name) => ALWAYS.has(name) || totals[name] > 0).map((name) => (
        <span key={name} style={{ color: totals[name] ? `var(--${TONES[name]})` : undefined }}>
          {t(`total.${name}`)} <strong>{totals[name]}</strong>
        </span>
      ))}
    </span>
  );
}

function MatterCard({
  card,
  address,
  placed,
}: {
  card: FragmentType<typeof MatterCard_card>;
  address: string;
  /** Says which committee it belongs to. */
  placed: boolean;
}) {
  const { t } = useTranslation('board');
  const { date } = useFormats();
  const own = readFragment(MatterCard_card, card);
  const matter = readFragment(BoardOutcome_card, own);
  const { state, beforePhoto, afterPhoto } = matter;
  const isRefusal = state === 'DECLINED';
  const who = [placed ? own.townshipName : null, matter.departmentName].filter(Boolean).join(' · ');
  return (
    <article
      className={`${wallStyles.card} ${resultsBoardStyles.matter}${beforePhoto ? ` ${resultsBoardStyles.pictured}` : ''}${beforePhoto || matter.answerCount > 0 || isRefusal ? ` ${resultsBoardStyles.full}` : ''}`}
    >
      <h2>{matter.takenDownAt ? t('takenDown', { date: date(matter.takenDownAt) }) : matter.title}</h2>
      <p className={resultsBoardStyles.matterState}>
        <StatusTag kind="board" value={state} />
      </p>
      {matter.promise && <p className={resultsBoardStyles.matterText}>{t('promised', { action: matter.promise })}</p>}
      {!matter.promise && matter.reason && (
        <p className={resultsBoardStyles.matterText}>
          {isRefusal && matter.basis ? t('declinedFor', { reason: matter.reason, basis: matter.basis }) : matter.reason}
        </p>
      )}
      {beforePhoto && <MatterPhotos before={beforePhoto} after={afterPhoto} />}
      {who && <p className={resultsBoardStyles.matterWho}>{who}</p>}
      {isOpenOnBoard(state) && (matter.dueOn || (matter.round ?? 1) > 1) && (
        <p className={`${resultsBoardStyles.matterWho} num`}>
          {[
            (matter.round ?? 1) > 1 ? t('round', { round: matter.round }) : null,
            matter.dueOn ? t('due', dayOf(matter.dueOn)) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {matter.answerCount > 0 && <Verdict matter={matter} />}
      {isRefusal && matter.trackingCode && (
        <div className={resultsBoardStyles.matterCode}>
          <CodeQr text={`${address}/t/${matter.trackingCode}`} size={200} label={t('basisByCode')} />
          <p>{t('basisByCode')}</p>
        </div>
      )}
    </article>
  );
}

function MatterPhotos({ before, after }: { before: string; after: string | null | undefined }) {
  const { t } = useTranslation('board');
  return (
    <div className={resultsBoardStyles.matterPhotos}>
      <figure>
        <img src={before} alt="" />
        <figcaption>{after ? t('before') : t('photo')}</figcaption>
      </figure>
      {after && (
        <figure>
          <img src={after} alt="" />
          <figcaption>{t('after')}</figcaption>
        </figure>
      )}
    </div>
  );
}

/** What those who were asked say of it, and those who found the code. */
function Verdict({ matter }: { matter: ResultOf<typeof BoardOutcome_card> }) {
  const { t } = useTranslation('board');
  return (
    <p className={`${resultsBoardStyles.matterVerdict} num`}>
      {matter.invitedCount > 0 &&
        `${t('invited', { invited: matter.invitedCount, answered: matter.invitedAnswerCount })} · `}
      {t('verdict', { count: matter.invitedAnswerCount })}
      {VERDICTS.filter(([, count]) => matter[count] > 0).map(([word, count, tone]) => (
        <Fragment key={word}>
          {' '}
          <span style={{ color: `var(--${tone})` }}>{t(`verdicts.${word}`, { count: matter[count] })}</span>
        </Fragment>
      ))}
      {matter.answerCount > matter.invitedAnswerCount &&
        t('byOpenCode', { count: matter.answerCount - matter.invitedAnswerCount })}
    </p>
  );
}

/** Month and day alone: the wall has no room for more, and whose promise is a year away says so in its text. */
function dayOf(day: string): { month: number; day: number } {
  return { month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

const VERDICTS = [
  ['solved', 'solvedCount', 'ok'],
  ['half', 'halfSolvedCount', 'soon'],
  ['unsolved', 'notSolvedCount'],
] as const;

export const scene: Scene = {
  kind: 'RESULTS_BOARD',
  Component: ({ screen, address }) => <ResultsBoard committeeId={screen.committeeId ?? null} address={address} />,
};
