import { Button, Form, Input, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { ProblemCard_ProblemFragment, SearchKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ColumnForm, needed } from '../../shell/forms';
import { StartBrief } from '../../shell/StartBrief';
import styles from './radar.module.css';

const Dismiss = graphql(`
  mutation DismissProblem($input: DismissProblemInput!) {
    dismissProblem(input: $input) {
      problemId
    }
  }
`);
const Restore = graphql(`
  mutation RestoreProblem($problemId: ID!) {
    restoreProblem(problemId: $problemId) {
      problemId
    }
  }
`);
const Watch = graphql(`
  mutation WatchProblem($problemId: ID!, $watch: Boolean!) {
    watchProblem(problemId: $problemId, watch: $watch) {
      problemId
    }
  }
`);
const SplitOffDocument = graphql(`
  mutation SplitOffEvidence($input: SplitOffEvidenceInput!) {
    splitOffEvidence(input: $input) {
      problemId
    }
  }
`);
const AddEvidence = graphql(`
  mutation AddProblemEvidence($input: AddProblemEvidenceInput!) {
    addProblemEvidence(input: $input) {
      ... on ProblemChanged {
        problemId
      }
      ... on SearchRefusal {
        code
      }
    }
  }
`);
const Merge = graphql(`
  mutation MergeProblems($problemId: ID!, $intoId: ID!) {
    mergeProblems(problemId: $problemId, intoId: $intoId) {
      ... on ProblemChanged {
        problemId
      }
      ... on SearchRefusal {
        code
      }
    }
  }
`);

const Unmerge = graphql(`
  mutation UnmergeProblem($problemId: ID!) {
    unmergeProblem(problemId: $problemId) {
      ... on ProblemChanged {
        problemId
      }
      ... on SearchRefusal {
        code
      }
    }
  }
`);

type Card = Pick<ProblemCard_ProblemFragment, 'id' | 'title' | 'viewerWatches' | 'dismissedAt' | 'reason'>;

export interface OtherCard {
  readonly id: string;
  readonly title: string;
}

/** 不是一回事: this piece of evidence leaves the card for good. */
export function SplitOff({
  problemId,
  kind,
  recordId,
  onChanged,
}: {
  problemId: string;
  kind: SearchKind;
  recordId: string;
  onChanged: () => void;
}) {
  const { t } = useTranslation('radar');
  const [split, { busy }] = useCommand(SplitOffDocument, { done: t('splitOffDone') });
  return (
    <Popconfirm
      title={t('splitOffAsk')}
      description={t('splitOffHint')}
      okText={t('splitOff')}
      cancelText={t('common:verb.cancel')}
      onConfirm={async () => {
        if ((await split({ input: { problemId, kind, recordId } })).ok) onChanged();
      }}
    >
      <Button type="link" size="small" disabled={busy}>
        {t('splitOff')}
      </Button>
    </Popconfirm>
  );
}

/** 拆开: a card that was merged into this one stands on its own again. */
export function UnmergeAct({ id, title, onChanged }: { id: string; title: string; onChanged: () => void }) {
  const { t } = useTranslation('radar');
  const [unmerge, { busy }] = useCommand(Unmerge, { done: t('unmerged') });
  return (
    <Popconfirm
      title={t('unmergeAsk', { title })}
      okText={t('unmerge')}
      cancelText={t('common:verb.cancel')}
      onConfirm={async () => {
        if ((await unmerge({ problemId: id })).ok) onChanged();
      }}
    >
      <Button type="link" size="small" disabled={busy}>
        {t('unmerge')}
      </Button>
    </Popconfirm>
  );
}

/** What can be done with a card. */
export function CardActs({
  card,
  others,
  canEdit,
  onChanged,
}: {
  card: Card;
  others: readonly OtherCard[];
  canEdit: boolean;
  onChanged: () => void;
}) {
  const { t } = useTranslation('radar');
  const { id, title, dismissedAt, reason } = card;
  const [open, setOpen] = useState<'dismiss' | 'add' | 'merge' | null>(null);
  const close = () => setOpen(null);
  const then = () => {
    close();
    onChanged();
  };
  if (dismissedAt) return canEdit ? <RestoreAct id={id} then={then} /> : null;
  return (
    <footer className={styles.acts}>
      <StartBrief
        size="middle"
        sources={[{ kind: 'COMMON_PROBLEM', recordId: id }]}
        label={t('brief:startComposite')}
      />
      <WatchButton card={card} then={then} />
      {canEdit && (
        <>
          {reason !== 'CAME_BACK' && <Button onClick={() => setOpen('add')}>{t('add')}</Button>}
          {others.length > 0 && <Button onClick={() => setOpen('merge')}>{t('merge')}</Button>}
          <Button onClick={() => setOpen('dismiss')}>{t('dismiss')}</Button>
        </>
      )}
      <DismissModal open={open} title={title} close={close} id={id} then={then} />
      <AddModal open={open} close={close} id={id} then={then} />
      <MergeModal open={open} title={title} close={close} id={id} then={then} others={others} />
    </footer>
  );
}

function RestoreAct({ id, then }: { id: string; then: () => void }) {
  const { t } = useTranslation('radar');
  const [restore, restoring] = useCommand(Restore, { done: t('restored') });
  return (
    <footer className={styles.acts}>
      <Button
        loading={restoring.busy}
        onClick={async () => {
          if ((await restore({ problemId: id })).ok) then();
        }}
      >
        {t('restore')}
      </Button>
    </footer>
  );
}

function WatchButton({ card: { id, viewerWatches }, then }: { card: Card; then: () => void }) {
  const { t } = useTranslation('radar');
  const [watch, watching] = useCommand(Watch, { done: t(viewerWatches ? 'unwatched' : 'watched') });
  return (
    <Button
      aria-pressed={viewerWatches}
      loading={watching.busy}
      onClick={async () => {
        if ((await watch({ problemId: id, watch: !viewerWatches })).ok) then();
      }}
    >
      {t(viewerWatches ? 'unwatch' : 'watch')}
    </Button>
  );
}

function DismissModal({
  open,
  title,
  close,
  id,
  then,
}: {
  open: 'add' | 'dismiss' | 'merge' | null;
  title: string;
  close: () => void;
  id: string;
  then: () => void;
}) {
  const { t } = useTranslation('radar');
  const [dismiss, dismissing] = useCommand(Dismiss, { done: t('dismissedDone') });
  return (
    <Modal
      open={open === 'dismiss'}
      title={t('dismissTitle', { title })}
      footer={null}
      onCancel={close}
      destroyOnHidden
    >
      <ColumnForm<{ reason: string }>
        onFinish={async ({ reason }) => {
          if ((await dismiss({ input: { problemId: id, reason } })).ok) then();
        }}
      >
        <Form.Item name="reason" label={t('reason')} extra={t('dismissHint')} rules={[needed(t, t('reason'))]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={200} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={dismissing.busy}>
          {t('dismiss')}
        </Button>
      </ColumnForm>
    </Modal>
  );
}

function AddModal({
  open,
  close,
  id,
  then,
}: {
  open: 'add' | 'dismiss' | 'merge' | null;
  close: () => void;
  id: string;
  then: () => void;
}) {
  const { t } = useTranslation('radar');
  const [add, adding] = useCommand(AddEvidence, { done: t('added') });
  return (
    <Modal open={open === 'add'} title={t('addTitle')} footer={null} onCancel={close} destroyOnHidden>
      <ColumnForm<{ topicNumber: string }>
        onFinish={async ({ topicNumber }) => {
          if ((await add({ input: { problemId: id, topicNumber: topicNumber.trim() } })).ok) then();
        }}
      >
        <Form.Item name="topicNumber" label={t('number')} extra={t('addHint')} rules={[needed(t, t('number'))]}>
          <Input maxLength={40} placeholder="2026-0001" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={adding.busy}>
          {t('add')}
        </Button>
      </ColumnForm>
    </Modal>
  );
}

function MergeModal({
  open,
  title,
  close,
  id,
  then,
  others,
}: {
  open: 'add' | 'dismiss' | 'merge' | null;
  title: string;
  close: () => void;
  id: string;
  then: () => void;
  others: readonly OtherCard[];
}) {
  const { t } = useTranslation('radar');
  const [merge, merging] = useCommand(Merge, { done: t('merged') });
  return (
    <Modal open={open === 'merge'} title={t('mergeTitle', { title })} footer={null} onCancel={close} destroyOnHidden>
      <ColumnForm<{ intoId: string }>
        onFinish={async ({ intoId }) => {
          if ((await merge({ problemId: id, intoId })).ok) then();
        }}
      >
        <Form.Item name="intoId" label={t('into')} extra={t('mergeHint')} rules={[needed(t, t('into'))]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={others.map((other) => ({ value: other.id, label: other.title }))}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={merging.busy}>
          {t('merge')}
        </Button>
      </ColumnForm>
    </Modal>
  );
}
