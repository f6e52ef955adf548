import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../shell/acts/ActForm';
import { ActMenu, type OfferedAct } from '../../../shell/acts/ActMenu';
import { mergeDemand, restoreDemand, withdrawDemand } from './mending-acts';
import { type Consultation, useWorkspace } from './workspace';

type Demand = Consultation['demands'][number];

/** What is asked for with a form of the page, and what has a form of its own. */
const FORMS = { merge: mergeDemand, withdraw: withdrawDemand, restore: restoreDemand } as const;
type Key = 'edit' | 'position' | keyof typeof FORMS;

/** What can be done about one demand: what its department holds is due, the rest puts something right. */
export function DemandActs({ demand, onEdit, onAnswer }: { demand: Demand; onEdit: () => void; onAnswer: () => void }) {
  const { t } = useTranslation('consultation');
  const { canPrepare, refresh } = useWorkspace();
  const [doing, setDoing] = useState<keyof typeof FORMS | null>(null);
  const answers = canPrepare && demand.status === 'RAISED' && demand.departmentId;
  const formed = (key: keyof typeof FORMS, group: 'correct' | 'takeBack'): OfferedAct<Key> => ({
    key,
    group,
    label: t(FORMS[key].words.title),
  });
  const acts: OfferedAct<Key>[] = [];
  if (answers) acts.push({ key: 'position', group: 'next', label: t('demands.position') });
  if (demand.viewerCanCorrect) acts.push({ key: 'edit', group: 'correct', label: t('common:verb.edit') });
  if (demand.viewerCanTakeBack && demand.takenBackReason) acts.push(formed('restore', 'takeBack'));
  if (demand.viewerCanTakeBack && !demand.takenBackReason) {
    acts.push(formed('merge', 'correct'), formed('withdraw', 'takeBack'));
  }
  const choose = (key: Key) => {
    if (key === 'edit') onEdit();
    else if (key === 'position') onAnswer();
    else setDoing(key);
  };
  return (
    <>
      <ActMenu
        quiet
        size="small"
        due={['position']}
        acts={acts}
        onChoose={choose}
        more={{ of: t('demands.nth', { number: demand.number }) }}
      />
      {doing && (
        <ActForm
          key={doing}
          act={FORMS[doing]}
          subject={demand}
          onDone={refresh}
          onConflict={refresh}
          onClose={() => setDoing(null)}
        />
      )}
    </>
  );
}
