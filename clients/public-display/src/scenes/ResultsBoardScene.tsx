import { BoardTotals_totals } from '@bandeng/features/board';
import { useLive } from '@bandeng/graphql-client';
import { Icon } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import { readFragment } from '../generated/fragment-masking';
import type { Scene } from '../registry';
import { SceneFrame } from '../shell/SceneFrame';
import { useTurns } from '../shell/useTurns';
import { Waiting } from '../shell/Waiting';
import wallStyles from '../shell/wall.module.css';
import { ListPage } from './board/ListPage';
import { MatterPage } from './board/MatterPage';
import { type BoardTurn, boardTurns, SECONDS } from './board/sequence';
import { WholePage } from './board/WholePage';
import resultsBoardStyles from './results-board.module.css';

const ResultsBoardLive = graphql(`
  subscription ResultsBoardLive($committeeId: ID, $first: Int!) {
    boardLive(committeeId: $committeeId, first: $first) {
      committeeName
      totals {
        ...BoardTotals_totals
      }
      cards {
        demandId
        title
        ...MatterPage_card
      }
    }
  }
`);
type Board = NonNullable<ResultOf<typeof ResultsBoardLive>['boardLive']>;

/** The server's most; late matters come first. */
const MOST_CARDS = 100;
const NO_STORIES: readonly string[] = [];

/** What became of what was asked, one thing at a time: the whole, then each matter; open and refused as visible as done. */
export function ResultsBoard({ committeeId, address }: { committeeId: string | null; address: string }) {
  const { t } = useTranslation('board');
  const { data, staleSince } = useLive(
    ResultsBoardLive,
    { committeeId, first: MOST_CARDS },
    { keepAs: `board:${committeeId ?? 'district'}` },
  );
  const board = data?.boardLive;
  const turns = useMemo(
    () =>
      boardTurns(
        (board?.cards ?? []).map(({ demandId }) => demandId),
        NO_STORIES,
      ),
    [board],
  );
  const at = useTurns(turns, ({ kind }) => SECONDS[kind]);
  if (!board) return <Waiting message="connecting" />;

  const turn = turns[at];
  const { matters } = readFragment(BoardTotals_totals, board.totals);
  const title = board.committeeName ? t('titleOf', { committee: board.committeeName }) : t('title');
  return (
    <SceneFrame title={title} staleSince={staleSince}>
      {matters === 0 || !turn ? (
        <div className={wallStyles.waiting}>
          <Icon name="bench" />
          <p>{t('empty')}</p>
        </div>
      ) : (
        <>
          <Turn key={turn.key} turn={turn} board={board} address={address} />
          <Foot board={board} turn={turn} next={turns[(at + 1) % turns.length]} />
        </>
      )}
    </SceneFrame>
  );
}

function Turn({ turn, board, address }: { turn: BoardTurn; board: Board; address: string }) {
  if (turn.kind === 'MATTER') {
    const card = board.cards[turn.index];
    return card ? <MatterPage card={card} address={address} /> : null;
  }
  if (turn.kind === 'LIST') {
    return <ListPage cards={board.cards.slice(turn.from, turn.to).map((card) => ({ key: card.demandId, card }))} />;
  }
  return <WholePage totals={board.totals} />;
}

/** Where this stands among all of them, and what comes next. */
function Foot({ board, turn, next }: { board: Board; turn: BoardTurn; next: BoardTurn | undefined }) {
  const { t } = useTranslation('board');
  const { matters } = readFragment(BoardTotals_totals, board.totals);
  const place =
    turn.kind === 'MATTER'
      ? t('one', { number: turn.index + 1, count: matters })
      : turn.kind === 'LIST'
        ? t('several', { from: turn.from + 1, to: turn.to, count: matters })
        : null;
  const comes =
    next?.kind === 'MATTER' ? board.cards[next.index]?.title : next?.kind === 'LIST' ? t('nextList') : t('nextWhole');
  return (
    <footer className={`${resultsBoardStyles.foot} num`}>
      <span>{place}</span>
      {comes && next?.key !== turn.key && (
        <span className={resultsBoardStyles.next}>{t('next', { title: comes })}</span>
      )}
    </footer>
  );
}

export const scene: Scene = {
  kind: 'RESULTS_BOARD',
  Component: ({ screen, address }) => <ResultsBoard committeeId={screen.committeeId ?? null} address={address} />,
};
