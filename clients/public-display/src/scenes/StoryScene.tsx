import { Icon } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../registry';
import { SceneFrame } from '../shell/SceneFrame';
import { useTurns } from '../shell/useTurns';
import wallStyles from '../shell/wall.module.css';
import { StoryTurn } from './board/StoryTurn';
import { SECONDS } from './board/sequence';
import { useStories } from './board/useStories';
import resultsBoardStyles from './results-board.module.css';

/** Published stories one after another. One that is withdrawn or being checked leaves at once; offline none is shown. */
function Stories({
  committeeId,
  committeeName,
  address,
}: {
  committeeId: string | null;
  committeeName: string | null;
  address: string;
}) {
  const { t } = useTranslation('board');
  const { stories } = useStories(committeeId);
  const turns = stories.map((story) => ({ key: story.code, story }));
  const at = useTurns(turns, () => SECONDS.STORY);
  const turn = turns[at];
  const next = turns[(at + 1) % turns.length];
  return (
    <SceneFrame title={committeeName ? t('storiesOf', { committee: committeeName }) : t('stories')}>
      {turn ? (
        <>
          <StoryTurn key={turn.key} story={turn.story} address={address} />
          <footer className={`${resultsBoardStyles.foot} num`}>
            <span>{t('one', { number: at + 1, count: turns.length })}</span>
            {next && next.key !== turn.key && (
              <span className={resultsBoardStyles.next}>{t('next', { title: next.story.title })}</span>
            )}
          </footer>
        </>
      ) : (
        <div className={wallStyles.waiting}>
          <Icon name="bench" />
          <p>{t('noStories')}</p>
        </div>
      )}
    </SceneFrame>
  );
}

export const scene: Scene = {
  kind: 'STORY',
  Component: ({ screen, address }) => (
    <Stories committeeId={screen.committeeId ?? null} committeeName={screen.committeeName ?? null} address={address} />
  ),
};
