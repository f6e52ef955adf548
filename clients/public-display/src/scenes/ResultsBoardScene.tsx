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
import { StoryTurn } from './board/StoryTurn';
import { type BoardTurn, boardTurns, SECONDS } from './board/sequence';
import { useStories } from './board/useStories';
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
type Stories = ReturnType<typeof useStories>['stories'];
type Board = NonNullable<ResultOf<typeof ResultsBoardLive>['boardLive']>;

/** The server's most; late matters come first. */
const MOST_CARDS = 100;

/** What became of what was asked, one thing at a time: the whole, then each matter; open and refused as visible as done. */
export function ResultsBoard({ committeeId, address }: { committeeId: string | null; address: string }) {
  const { t } = useTranslation('board');
  const { data, staleSince } = useLive(
    ResultsBoardLive,
    { committeeId, first: MOST_CARDS },
    { keepAs: `board:${committeeId ?? 'district'}` },
  );
  const board = data?.boardLive;
  const { stories } = useStories(committeeId);
  const turns = useMemo(
    () =>
      boardTurns(
        (board?.cards ?? []).map(({ demandId }) => demandId),
        stories.map(({ code }) => code),
      ),
    [board, stories],
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
          <Turn key={turn.key} turn={turn} board={board} stories={stories} address={address} />
          <Foot board={board} stories={stories} turn={turn} next={turns[(at + 1) % turns.length]} />
        </>
      )}
    </SceneFrame>
  );
}

function Turn({ turn, board, stories, address }: { turn: BoardTurn; board: Board; stories: Stories; address: string }) {
  if (turn.kind === 'MATTER') {
    const card = board.cards[turn.index];
    return card ? <MatterPage card={card} address={address} /> : null;
  }
  if (turn.kind === 'LIST') {
    return <ListPage cards={board.cards.slice(turn.from, turn.to).map((card) => ({ key: card.demandId, card }))} />;
  }
  if (turn.kind === 'STORY') {
    const story = stories[turn.index];
    return story ? <StoryTurn story={story} address={address} /> : null;
  }
  return <WholePage totals={board.totals} />;
}

/** Where this stands among all of them, and what comes next. */
function Foot({
  board,
  stories,
  turn,
  next,
}: {
  board: Board;
  stories: Stories;
  turn: BoardTurn;
  next: BoardTurn | undefined;
}) {
  const { t } = useTranslation('board');
  const { matters } = readFragment(BoardTotals_totals, board.totals);
  const place =
    turn.kind === 'MATTER'
      ? t('one', { number: turn.index + 1, count: matters })
      : turn.kind === 'LIST'
        ? t('several', { from: turn.from + 1, to: turn.to, count: matters })
        : null;
  const comes = next && nextWords(next, board, stories, { list: t('nextList'), whole: t('nextWhole') });
  return (
    <footer className={`${resultsBoardStyles.foot} num`}>
      <span>{place}</span>
      {comes && next?.key !== turn.key && (
        <span className={resultsBoardStyles.next}>{t('next', { title: comes })}</span>
      )}
    </footer>
  );
}

function nextWords(next: BoardTurn, board: Board, stories: Stories, words: { list: string; whole: string }) {
  if (next.kind === 'MATTER') return board.cards[next.index]?.title;
  if (next.kind === 'STORY') return stories[next.index]?.title;
  return next.kind === 'LIST' ? words.list : words.whole;
}

export const scene: Scene = {
  kind: 'RESULTS_BOARD',
  Component: ({ screen, address }) => <ResultsBoard committeeId={screen.committeeId ?? null} address={address} />,
};
