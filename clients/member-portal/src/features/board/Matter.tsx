import { BoardOutcome_card, isOpenOnBoard } from '@bandeng/features/board';
import { StatusTag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import { type FragmentType, readFragment } from '../../generated/fragment-masking';
import { Card } from '../../shell/Page';
import styles from './board.module.css';

const BoardMatter_card = graphql(`
  fragment BoardMatter_card on BoardCard {
    committeeName
    ...BoardOutcome_card
  }
`);

/** What became of one matter. */
export function Matter({ card }: { card: FragmentType<typeof BoardMatter_card> }) {
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
