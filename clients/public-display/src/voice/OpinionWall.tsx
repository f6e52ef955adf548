import { Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import { Pager } from '../shell/Pager';

export const WallOpinions = graphql(`
  subscription WallOpinions($id: ID!) {
    meetingOpinions(id: $id) {
      rounds {
        id
        title
        status
        onWall
        voterCount
        answerCount
        result {
          voterCount
          tooFew
          groups { size }
          items {
            id
            text
            all { agree disagree pass }
            leastShare
            everyGroupAgrees
            everyGroupDisagrees
          }
        }
      }
    }
  }
`);

export type WallRound = NonNullable<ResultOf<typeof WallOpinions>['meetingOpinions']>['rounds'][number];
/** Fewer people than this are said to be few. */
const FEW = 10;

/** What came of a round, a card to a statement: what every group accepts first. */
export function OpinionWall({ round }: { round: WallRound }) {
  const { t } = useTranslation('voice');
  const { result } = round;
  const items = useMemo(
    () =>
      (result?.items ?? []).map(({ id, text, all, leastShare, everyGroupAgrees, everyGroupDisagrees }) => {
        const of = all.agree + all.disagree + all.pass;
        const [tone, icon, word] = everyGroupAgrees
          ? (['ok', 'checkRing', 'shared'] as const)
          : everyGroupDisagrees
            ? (['bad', 'crossRing', 'rejected'] as const)
            : (['soon', 'half', 'divided'] as const);
        return {
          key: id,
          card: (
            <div className="opinion-card">
              <p>{text}</p>
              <p className="num">
                <Tag tone={tone} icon={icon}>
                  {t(word)}
                </Tag>
                <span>{t('all', { percent: of ? Math.round((all.agree / of) * 100) : 0 })}</span>
                {leastShare != null && (result?.groups.length ?? 0) > 1 && (
                  <span>{t('least', { percent: Math.round(leastShare * 100) })}</span>
                )}
              </p>
              <i className="opinion-track" aria-hidden="true">
                <b className="ok" style={{ flexGrow: all.agree }} />
                <b className="calm" style={{ flexGrow: all.pass }} />
                <b className="bad" style={{ flexGrow: all.disagree }} />
              </i>
            </div>
          ),
        };
      }),
    [result, t],
  );
  if (!result) return null;
  return (
    <section className="opinion-wall">
      <p className="live-item">
        {round.title}
        <span className="live-next num">
          {[
            t('n', { count: result.voterCount }),
            result.groups.length > 1 && t('groups', { count: result.groups.length }),
            result.voterCount < FEW && t('small'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {result.tooFew ? <p className="live-nobody">{t('tooFew')}</p> : <Pager items={items} columns={1} gap={20} />}
    </section>
  );
}
