import { EmptyState, LoadingState } from '@bandeng/ui';
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../../generated';
import { useCommand } from '../../../../shell/act';
import { useWorkspace } from '../workspace';

const Accepted = graphql(`
  query TopicsToTakeUp($filter: TopicFilter) {
    topics(first: 100, filter: $filter) {
      nodes {
        id
        number
        title
      }
    }
  }
`);
const TakeUp = graphql(`
  mutation TakeUpConsultationTopic($input: TakeUpTopicInput!) {
    takeUpConsultationTopic(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** Another accepted topic of the same committee, talked about at the same meeting. */
export function TakeUpTopic() {
  const { t } = useTranslation('consultation');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('topics.takeUp')}
      </Button>
      {isOpen && <Choice onDone={() => setOpen(false)} />}
    </>
  );
}

function Choice({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [chosen, setChosen] = useState<string | null>(null);
  const [takeUp, { busy }] = useCommand(TakeUp, { done: t('plan.done') });
  const [{ data }] = useQuery({
    query: Accepted,
    variables: { filter: { status: 'ACCEPTED', committeeId: consultation.committeeId } },
    requestPolicy: 'network-only',
  });
  const finish = async () => {
    if (!chosen) return;
    const outcome = await takeUp({ input: { consultationId: consultation.id, topicId: chosen } });
    if (!outcome.ok) return;
    onDone();
    refresh();
  };
  return (
    <Modal
      open
      title={t('topics.takeUp')}
      okText={t('topics.takeUp')}
      cancelText={t('common:verb.back')}
      okButtonProps={{ disabled: chosen === null }}
      confirmLoading={busy}
      onOk={finish}
      onCancel={onDone}
    >
      <p className="quiet">{t('topics.takeUpHint')}</p>
      {!data && <LoadingState what={t('topics.takeUp')} />}
      {data?.topics.nodes.length === 0 && <EmptyState title={t('topics.none')} hint={t('topics.noneHint')} />}
      <Radio.Group
        className="column-choices"
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        options={(data?.topics.nodes ?? []).map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${title}`,
        }))}
      />
    </Modal>
  );
}
