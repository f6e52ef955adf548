import { FEW_VOTERS, PollResult_result, sharesOf, standingOf, standings } from '@bandeng/features/meeting';
import { Tag } from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../generated';
import liveMeetingStyles from '../scenes/live-meeting.module.css';
import { Pager } from '../shell/Pager';
import voiceStyles from './voice.module.css';

export const WallOpinions = graphql(`
  subscription WallOpinions($id: ID!) {
    meetingPolls(id: $id) {
      rounds {
        id
        title
        status
        onWall
        voterCount
        answerCount
        result {
          ...PollResult_result
        }
      }
    }
  }
`);

/** What came of a round, a card to a statement: what every group accepts first. */
export function OpinionWall({
  title,
  result: given,
}: {
  title: string;
  result: FragmentType<typeof PollResult_result>;
}) {
  const { t } = useTranslation('voice');
  const { voterCount, tooFew, groups, items: statements } = readFragment(PollResult_result, given);
  const items = useMemo(
    () =>
      statements.map((statement) => {
        const { id, text, all } = statement;
        const standing = standingOf(statement);
        const { percent, least } = sharesOf(statement, groups.length);
        return {
          key: id,
          card: (
            <div className={voiceStyles.opinionCard}>
              <p>{text}</p>
              <p className="num">
                <Tag {...standings[standing]}>{t(standing)}</Tag>
                <span>{t('all', { percent })}</span>
                {least !== null && <span>{t('least', { percent: least })}</span>}
              </p>
              <i className={voiceStyles.opinionTrack} aria-hidden="true">
                <b className={voiceStyles.ok} style={{ flexGrow: all.agree }} />
                <b className={voiceStyles.calm} style={{ flexGrow: all.pass }} />
                <b className={voiceStyles.bad} style={{ flexGrow: all.disagree }} />
              </i>
            </div>
          ),
        };
      }),
    [statements, groups, t],
  );
  return (
    <section className={voiceStyles.opinionWall}>
      <p className={liveMeetingStyles.liveItem}>
        {title}
        <span className={`${liveMeetingStyles.liveNext} num`}>
          {[
            t('n', { count: voterCount }),
            groups.length > 1 && t('groups', { count: groups.length }),
            voterCount < FEW_VOTERS && t('small'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {tooFew ? (
        <p className={liveMeetingStyles.liveNobody}>{t('tooFew')}</p>
      ) : (
        <Pager items={items} columns={1} gap={20} />
      )}
    </section>
  );
}
