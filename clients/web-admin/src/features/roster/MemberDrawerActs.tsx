import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../shell/acts/ActForm';
import { handOverThings, recordDeparture, takeBackDeparture } from '../succession/acts';
import type { MemberDocument } from './MemberDrawer';
import { changeStanding } from './standing-acts';

type Shown = NonNullable<ResultOf<typeof MemberDocument>['member']>;
type Act = 'CHANGE' | 'LEAVE' | 'TAKE_BACK' | 'HAND_OVER' | 'MOVE' | 'EDIT';

interface Acts {
  readonly member: Shown;
  readonly onMove: () => void;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
}

/** What can be done to a member: the common ones as buttons, those that end something behind one more. */
export function MemberDrawerActs({ member, onMove, onEdit, onChanged }: Acts) {
  const { t } = useTranslation('roster');
  const [act, setAct] = useState<Act | null>(null);
  const left = member.departures.some(({ takenBackAt }) => !takenBackAt);
  const more = [
    { key: 'MOVE', label: t('member.move') },
    { key: 'HAND_OVER', label: t('succession:handOver') },
    left ? { key: 'TAKE_BACK', label: t('succession:takeBack') } : { key: 'LEAVE', label: t('succession:leave') },
  ];
  const choose = (key: string) => (key === 'MOVE' ? onMove() : setAct(key as Act));
  return (
    <>
      {member.viewerCanRevise && <Button onClick={() => setAct('CHANGE')}>{t('standing.change')}</Button>}{' '}
      {member.viewerCanRevise && <Button onClick={onEdit}>{t('common:verb.edit')}</Button>}{' '}
      {member.viewerCanMove && (
        <Dropdown trigger={['click']} menu={{ items: more, onClick: ({ key }) => choose(key) }}>
          <Button>{t('member.more')}</Button>
        </Dropdown>
      )}
      {act && <ChosenAct act={act} member={member} onDone={onChanged} onClose={() => setAct(null)} />}
    </>
  );
}

interface Chosen {
  readonly act: Act;
  readonly member: Shown;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function ChosenAct({ act, member, ...asked }: Chosen) {
  switch (act) {
    case 'CHANGE':
      return <ActForm act={changeStanding} subject={member} {...asked} />;
    case 'LEAVE':
      return <ActForm act={recordDeparture} subject={member} {...asked} />;
    case 'TAKE_BACK':
      return <ActForm act={takeBackDeparture} subject={member} {...asked} />;
    case 'HAND_OVER':
      return <ActForm act={handOverThings} subject={member} {...asked} />;
    default:
      return null;
  }
}
