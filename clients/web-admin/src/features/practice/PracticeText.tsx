import { useTranslation } from 'react-i18next';
import { Panel } from '../../shell/Page';
import { AgendaLines } from './AgendaLines';
import styles from './practice.module.css';
import type { Shown } from './shown';

const PARTS = ['matter', 'worked', 'effect', 'caution'] as const;

/** A practice as it is read. */
export function PracticeText({ practice }: { practice: Shown }) {
  const { t } = useTranslation('practice');
  if (practice.takenDown) return null;
  return (
    <>
      <Panel>
        {PARTS.map(
          (part) =>
            practice[part].trim() !== '' && (
              <section key={part}>
                <h3>{t(`read.${part}`)}</h3>
                <p className={styles.text}>{practice[part]}</p>
              </section>
            ),
        )}
      </Panel>
      <Reusable parts={practice.parts} />
    </>
  );
}

function Reusable({ parts }: { parts: Shown['parts'] }) {
  const { t } = useTranslation('practice');
  const kept = <Part extends { readonly kept: boolean }>(all: readonly Part[]) => all.filter((one) => one.kept);
  const [groups, questions, agenda] = [kept(parts.groups), kept(parts.questions), kept(parts.agenda)];
  return (
    <Panel title={t('read.parts')}>
      <p>
        <b>{t('part.form')}</b> {t(`words:form.${parts.form}`)}
      </p>
      {groups.length > 0 && (
        <p>
          <b>{t('part.groups')}</b> {groups.map(({ name }) => name).join('、')}
        </p>
      )}
      {questions.length > 0 && (
        <>
          <b>{t('part.questions')}</b>
          <ol className={styles.lines}>
            {questions.map(({ text, options }) => (
              <li key={text}>
                {text} {options.length > 0 && <span className="quiet">{options.join('；')}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {agenda.length > 0 && (
        <>
          <b>{t('part.agendaItems')}</b>
          <AgendaLines agenda={agenda} />
        </>
      )}
    </Panel>
  );
}
