import { BoardOutcome_card, isOpenOnBoard } from '@bandeng/features/board';
import { statusLook, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../generated/fragment-masking';
import { Fit } from '../../shell/Fit';
import styles from './list-page.module.css';
import { dayOf, MatterPage_card, State } from './MatterPage';

/** Several matters, a line each: how it stands, what was asked, who has it and until when. */
export function ListPage({ cards }: { cards: readonly { key: string; card: FragmentType<typeof MatterPage_card> }[] }) {
  return (
    <ul className={styles.list}>
      {cards.map(({ key, card }) => (
        <Line key={key} card={card} />
      ))}
    </ul>
  );
}

function Line({ card }: { card: FragmentType<typeof MatterPage_card> }) {
  const { t } = useTranslation('board');
  const { date } = useFormats();
  const { townshipName, ...own } = readFragment(MatterPage_card, card);
  const { state, title, takenDownAt, departmentName, dueOn, ...matter } = readFragment(BoardOutcome_card, own);
  const { tone } = statusLook('board', state);
  const rest = [
    townshipName,
    departmentName,
    isOpenOnBoard(state) && dueOn ? t('due', dayOf(dueOn)) : null,
    matter.invitedAnswerCount > 0
      ? t('solvedOf', { count: matter.invitedAnswerCount, solved: matter.solvedCount })
      : null,
  ];
  return (
    <li className={`${styles.line} tone-${tone}`}>
      <State state={state} />
      <Fit className={styles.words}>
        <h2>{takenDownAt ? t('takenDown', { date: date(takenDownAt) }) : title}</h2>
        <p className="num">{rest.filter(Boolean).join(' · ')}</p>
      </Fit>
    </li>
  );
}
