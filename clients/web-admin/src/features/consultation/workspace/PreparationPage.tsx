import { EmptyState, Icon, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../shell/Page';
import { isLate, useWorkspace } from './workspace';

/** Person by person: what is there and what is missing. Computed from facts; nothing here is ticked by hand. */
export function Component() {
  const { t } = useTranslation('consultation');
  const { due } = useFormats();
  const { people } = useWorkspace().consultation.readiness;
  if (people.length === 0) return <EmptyState title={t('preparation.none')} hint={t('preparation.noneHint')} />;
  const parties = [...new Set(people.map(({ party }) => party))];
  return (
    <>
      {parties.map((party) => (
        <Panel key={party} title={t(`words:party.${party}`)}>
          {people
            .filter((person) => person.party === party)
            .map((person) => (
              <div key={person.participantId} className="prepared">
                <div>
                  <strong>{person.name}</strong> <span className="quiet">{person.organisation}</span>
                </div>
                <strong className="num">{Math.floor(person.score * 100)}%</strong>
                <ul>
                  {person.items.map((item) => (
                    <li
                      key={item.kind}
                      className={`tone-${item.isDone ? 'ok' : item.isWaiting ? 'calm' : isLate(item) ? 'bad' : 'soon'}`}
                    >
                      <Icon
                        name={item.isDone ? 'checkRing' : isLate(item) ? 'alert' : item.share > 0 ? 'half' : 'ring'}
                      />
                      {t(`item.${item.kind}`)}
                      {item.isWaiting && <span className="quiet"> {t('preparation.waiting')}</span>}
                      {!item.isDone && !item.isWaiting && item.dueOn && (
                        <span className={isLate(item) ? 'num' : 'quiet num'}>
                          {due(item.dueOn, item.workingDaysLeft, item.isDueProvisional)}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </Panel>
      ))}
    </>
  );
}
