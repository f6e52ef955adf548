import { BoardOutcome_card, isOpenOnBoard } from '@bandeng/features/board';
import { CodeQr, Icon, statusLook, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { type FragmentType, readFragment } from '../../generated/fragment-masking';
import { Fit } from '../../shell/Fit';
import styles from './matter-page.module.css';

export const MatterPage_card = graphql(`
  fragment MatterPage_card on BoardCard {
    townshipName
    consultationTitle
    ...BoardOutcome_card
  }
`);
type Matter = ResultOf<typeof BoardOutcome_card>;

/** One matter in large: what was asked, what was promised, by whom, until when, before and after, and what residents say. */
export function MatterPage({ card, address }: { card: FragmentType<typeof MatterPage_card>; address: string }) {
  const { t } = useTranslation('board');
  const { date } = useFormats();
  const { townshipName, consultationTitle, ...own } = readFragment(MatterPage_card, card);
  const matter = readFragment(BoardOutcome_card, own);
  const { state, beforePhoto, afterPhoto, takenDownAt, trackingCode } = matter;
  const { tone } = statusLook('board', state);
  return (
    <article className={`${styles.page} tone-${tone}${beforePhoto ? ` ${styles.pictured}` : ''}`}>
      <div className={styles.side}>
        <State state={state} />
        <Fit className={styles.words}>
          <p className={styles.where}>{[townshipName, consultationTitle].filter(Boolean).join(' · ')}</p>
          <h2>{takenDownAt ? t('takenDown', { date: date(takenDownAt) }) : matter.title}</h2>
          <Said matter={matter} />
        </Fit>
        <Verdict matter={matter} />
      </div>
      <div className={styles.shown}>
        {beforePhoto && <Pictures before={beforePhoto} after={afterPhoto} />}
        {trackingCode && (
          <div className={styles.code}>
            <CodeQr text={`${address}/t/${trackingCode}`} size={beforePhoto ? 190 : 380} label={t('wholeByCode')} />
            <p>{t(state === 'DECLINED' ? 'basisByCode' : 'wholeByCode')}</p>
          </div>
        )}
      </div>
    </article>
  );
}

/** Colour, mark and word together, so large that they are read from the door. */
export function State({ state }: { state: string }) {
  const { t } = useTranslation('status');
  const { tone, icon } = statusLook('board', state);
  return (
    <p className={`${styles.state} tone-${tone}`}>
      <Icon name={icon} />
      {t([`board.${state}`, 'unknown'])}
    </p>
  );
}

function Said({ matter }: { matter: Matter }) {
  const { t } = useTranslation('board');
  const { promise, reason, basis, state, departmentName, dueOn, round } = matter;
  const isOpen = isOpenOnBoard(state);
  return (
    <dl className={styles.said}>
      {promise && (
        <>
          <dt>{t('what')}</dt>
          <dd>{promise}</dd>
        </>
      )}
      {!promise && reason && (
        <>
          <dt>{t('why')}</dt>
          <dd>{state === 'DECLINED' && basis ? t('declinedFor', { reason, basis }) : reason}</dd>
        </>
      )}
      {departmentName && (
        <>
          <dt>{t('who')}</dt>
          <dd>
            {departmentName}
            {isOpen && (round ?? 1) > 1 && <span className={styles.round}>{t('round', { round })}</span>}
          </dd>
        </>
      )}
      {isOpen && dueOn && (
        <>
          <dt>{t('when')}</dt>
          <dd className="num">{t('due', dayOf(dueOn))}</dd>
        </>
      )}
    </dl>
  );
}

/** Month and day alone: the wall has no room for more, and whose promise is a year away says so in its text. */
export function dayOf(day: string): { month: number; day: number } {
  return { month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

const VERDICTS = [
  ['solved', 'solvedCount', 'ok'],
  ['half', 'halfSolvedCount', 'soon'],
  ['unsolved', 'notSolvedCount', 'bad'],
] as const;
/** Beyond so many, people are no longer seen one by one. */
const MOST_DOTS = 24;

/** What those who were asked say: a mark for each of them, and the counts in words. */
function Verdict({ matter }: { matter: Matter }) {
  const { t } = useTranslation('board');
  const { answerCount, invitedCount, invitedAnswerCount } = matter;
  if (answerCount === 0) return null;
  const marks = VERDICTS.flatMap(([word, count, tone]) =>
    Array.from({ length: matter[count] }, (_, index) => ({ key: `${word}${index}`, tone })),
  );
  return (
    <div className={styles.verdict}>
      {marks.length <= MOST_DOTS && (
        <p className={styles.people} aria-hidden="true">
          {marks.map(({ key, tone }) => (
            <span key={key} className={`tone-${tone}`} />
          ))}
        </p>
      )}
      <p className="num">
        {t('verdict', { count: invitedAnswerCount })}
        {VERDICTS.filter(([, count]) => matter[count] > 0).map(([word, count, tone]) => (
          <strong key={word} className={`tone-${tone}`}>
            {t(`verdicts.${word}`, { count: matter[count] })}
          </strong>
        ))}
      </p>
      <p className={`${styles.asked} num`}>
        {[
          invitedCount > 0 ? t('invited', { invited: invitedCount, answered: invitedAnswerCount }) : null,
          answerCount > invitedAnswerCount ? t('byOpenCode', { count: answerCount - invitedAnswerCount }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

export function Pictures({ before, after }: { before: string; after: string | null | undefined }) {
  const { t } = useTranslation('board');
  return (
    <div className={styles.pictures}>
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
