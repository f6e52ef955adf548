import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Checkbox, Form } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { Choices, ColumnForm } from '../../shell/forms';
import { AgendaLines } from './AgendaLines';
import { CopyDocument, PreviewDocument } from './documents';
import { PersonWords } from './PersonWords';
import styles from './practice.module.css';
import type { Preview } from './taken';

interface Chosen {
  readonly form: boolean;
  readonly questions: boolean;
  readonly agenda: boolean;
  readonly groupIds: string[];
  readonly participantIds: string[];
}

interface Props {
  readonly consultationId: string;
  readonly fromId: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** What an earlier consultation would bring, each with its box. */
export function CopyForm(props: Props) {
  const { t } = useTranslation('practice');
  const variables = { id: props.consultationId, fromId: props.fromId };
  const [{ data, error }, again] = useQuery({ query: PreviewDocument, variables, requestPolicy: 'network-only' });
  const reread = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={reread} />;
  if (!data) return <LoadingState what={t('tab')} onRetry={reread} />;
  if (!data.copyPreview) {
    return (
      <p>
        {t('choose.gone')} <Button onClick={props.onLeave}>{t('choose.another')}</Button>
      </p>
    );
  }
  return <Boxes {...props} preview={data.copyPreview} />;
}

/** At first, everything that can be taken over. */
const everything = ({ hasForm, hasQuestions, questions, agenda, groups, people }: Preview): Chosen => ({
  form: !hasForm,
  questions: questions.length > 0 && !hasQuestions,
  agenda: agenda.length > 0,
  groupIds: groups.filter(({ isThere }) => !isThere).map(({ id }) => id),
  participantIds: people.filter(({ standing }) => standing === 'HERE').map(({ id }) => id),
});

function Boxes({ consultationId, preview, onDone, onLeave }: Props & { preview: Preview }) {
  const { t } = useTranslation('practice');
  const { dateTime } = useFormats();
  const [copy, { busy }] = useCommand(CopyDocument, { done: t('done') });
  const groups = useGroups(preview.groups);
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async (chosen: Chosen) => {
    const input = { ...chosen, consultationId, fromId: preview.id, clientMutationId };
    if ((await copy({ input })).ok) onDone();
  };
  return (
    <ColumnForm<Chosen> onFinish={finish} initialValues={everything(preview)}>
      <h3>
        {preview.title} <span className="quiet num">{dateTime(preview.startsAt)}</span>
      </h3>
      <Whole preview={preview} />
      {preview.groups.length > 0 && (
        <Form.Item name="groupIds" label={t('part.groups')}>
          <Choices className={styles.boxes} options={groups} />
        </Form.Item>
      )}
      {preview.people.length > 0 && (
        <Form.Item name="participantIds" label={t('part.people')} extra={t('peopleHint')}>
          <Choices className={styles.boxes} options={peopleOf(preview.people)} />
        </Form.Item>
      )}
      <div className={styles.acts}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('act')}
        </Button>
        <Button onClick={onLeave}>{t('choose.another')}</Button>
        <span className="quiet">{t('nobodyTold')}</span>
      </div>
    </ColumnForm>
  );
}

/** What is taken over as a whole or not at all. */
function Whole({ preview }: { preview: Preview }) {
  const { t } = useTranslation('practice');
  const { form, hasForm, questions, hasQuestions, agenda } = preview;
  return (
    <>
      <Form.Item name="form" valuePropName="checked" extra={hasForm ? t('form.same') : t('form.hint')}>
        <Checkbox disabled={hasForm}>{t('form.like', { form: t(`words:form.${form}`) })}</Checkbox>
      </Form.Item>
      <Form.Item
        name="questions"
        valuePropName="checked"
        extra={hasQuestions ? t('questions.begun') : questions.length === 0 && t('questions.none')}
      >
        <Checkbox disabled={hasQuestions || questions.length === 0}>
          {t('questions.like', { count: questions.length })}
        </Checkbox>
      </Form.Item>
      <Form.Item name="agenda" valuePropName="checked" extra={agenda.length === 0 && t('agenda.none')}>
        <Checkbox disabled={agenda.length === 0}>{t('agenda.like', { count: agenda.length })}</Checkbox>
      </Form.Item>
      {(questions.length > 0 || agenda.length > 0) && (
        <details className={styles.whole}>
          <summary>{t('seeWords')}</summary>
          {questions.length > 0 && (
            <ol className={styles.lines}>
              {questions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          )}
          <AgendaLines agenda={agenda} />
        </details>
      )}
    </>
  );
}

function useGroups(groups: Preview['groups']) {
  const { t } = useTranslation('practice');
  return groups.map(({ id, name, peopleCount, isThere, organisationName, isUnitRetired }) => ({
    value: id,
    disabled: isThere,
    label: [
      name,
      organisationName,
      peopleCount != null && t('about', { count: peopleCount }),
      isUnitRetired && t('standing.UNIT_RETIRED'),
      isThere && t('groupThere'),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
}

const peopleOf = (people: Preview['people']) =>
  people.map((person) => ({
    value: person.id,
    disabled: person.standing !== 'HERE',
    label: <PersonWords person={person} />,
  }));
