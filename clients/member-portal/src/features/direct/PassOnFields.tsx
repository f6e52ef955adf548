import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import styles from './direct.module.css';

const PassOnFields_lists = graphql(`
  fragment PassOnFields_lists on ScreeningLists {
    replyDueOn
    departments {
      id
      name
    }
  }
`);
const Transfer = graphql(`
  mutation TransferTopicOnPhone($input: TransferTopicInput!) {
    transferTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const ToBrief = graphql(`
  mutation SendTopicToBriefOnPhone($input: SendTopicToBriefInput!) {
    sendTopicToBrief(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

/** It is somebody else's: the department it belongs to answers by a day, or it goes up as a brief. Other committees are for the desk. */
export function PassOnFields({
  lists,
  about,
  note,
  onDone,
}: {
  lists: FragmentType<typeof PassOnFields_lists>;
  about: { readonly topicId: string; readonly version: number };
  note: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('direct');
  const { departments, replyDueOn } = readFragment(PassOnFields_lists, lists);
  const [departmentId, setDepartment] = useState('');
  const [dueOn, setDueOn] = useState(replyDueOn);
  const [transfer, transferring] = useCommand(Transfer, { done: t('topics.passedOn') });
  const [toBrief, sending] = useCommand(ToBrief, { done: t('topics.sentUp') });
  const busy = transferring.busy || sending.busy;
  const said = { ...about, note: note || null };
  const done = (outcome: { readonly ok: boolean }): void => {
    if (outcome.ok) onDone();
  };
  return (
    <>
      <label className={styles.field}>
        <span>{t('topics.passOnTo')}</span>
        <select value={departmentId} onChange={(event) => setDepartment(event.target.value)}>
          <option value="">{t('topics.choose')}</option>
          {departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {departmentId && (
        <label className={styles.field}>
          <span>{t('topics.replyBy')}</span>
          <input type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        </label>
      )}
      <Button
        block
        loading={busy}
        disabled={!departmentId || !dueOn}
        onClick={async () => done(await transfer({ input: { ...said, departmentId, replyDueOn: dueOn } }))}
      >
        {t('topics.passOn')}
      </Button>
      <Button block loading={busy} onClick={async () => done(await toBrief({ input: said }))}>
        {t('topics.sendUp')}
      </Button>
    </>
  );
}
