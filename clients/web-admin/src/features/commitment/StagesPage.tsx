import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { Tag } from '@bandeng/ui';
import { Button, Drawer, Form, Input, InputNumber, Switch, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ProgressStagesQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Page } from '../../shell/Page';
import { useViewer } from '../../viewer';

const StagesDocument = graphql(`
  query ProgressStages {
    progressStages { id version wordsZh wordsEn position active }
  }
`);
const SaveStageDocument = graphql(`
  mutation SaveProgressStage($input: SaveProgressStageInput!) {
    saveProgressStage(input: $input) { id }
  }
`);

type Stage = ProgressStagesQuery['progressStages'][number];
type Typed = Pick<Stage, 'wordsZh' | 'wordsEn' | 'position' | 'active'>;

/** The short list departments say from how far they are. */
export function Component() {
  const { t } = useTranslation('evidence');
  const manages = useViewer().canKeepProgressStages;
  const [{ data, error, fetching }, again] = useQuery({
    query: StagesDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
  });
  const [editing, setEditing] = useState<Stage | 'new' | null>(null);
  const retry = () => again({ requestPolicy: 'network-only' });
  const add = manages && (
    <Button type="primary" onClick={() => setEditing('new')}>
      {t('stages.add')}
    </Button>
  );
  const last = Math.max(0, ...(data?.progressStages ?? []).map(({ position }) => position));
  const columns = useStageColumns({ manages, setEditing });
  return (
    <Page
      title={t('stages.title')}
      subtitle={t('stages.lead')}
      back={{ to: '/commitments', label: t('commitment:title') }}
      action={add}
    >
      <DataTable<Stage>
        label={t('stages.title')}
        rowKey="id"
        rows={data?.progressStages}
        total={data?.progressStages.length}
        loading={fetching}
        error={error && codedError(error)}
        onRetry={retry}
        empty={{ title: t('stages.none'), hint: t('stages.lead') }}
        columns={columns}
      />
      <StageDrawer editing={editing} next={last + 10} onClose={() => setEditing(null)} onChanged={retry} />
    </Page>
  );
}

function useStageColumns({
  manages,
  setEditing,
}: {
  manages: boolean;
  setEditing: (next: 'new' | Stage | null) => void;
}): TableColumnsType<Stage> {
  const { t } = useTranslation('evidence');
  return [
    { title: t('stages.position'), key: 'position', dataIndex: 'position', width: 90, className: 'num' },
    {
      title: t('stages.words'),
      key: 'words',
      render: (_, stage) =>
        manages ? (
          <Button type="link" className="cell-link" onClick={() => setEditing(stage)}>
            {stage.wordsZh}
          </Button>
        ) : (
          stage.wordsZh
        ),
    },
    { title: t('stages.wordsEn'), key: 'wordsEn', dataIndex: 'wordsEn' },
    {
      title: t('stages.active'),
      key: 'active',
      width: 140,
      render: (_, { active }) => (
        <Tag tone={active ? 'ok' : 'calm'} icon={active ? 'checkRing' : 'minus'}>
          {t(active ? 'stages.active' : 'stages.inactive')}
        </Tag>
      ),
    },
  ];
}

interface Drawn {
  readonly editing: Stage | 'new' | null;
  readonly next: number;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

function StageDrawer({ editing, next, onClose, onChanged }: Drawn) {
  const { t } = useTranslation('evidence');
  const [save, { busy }] = useCommand(SaveStageDocument, { done: t('stages.saved') });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key each time the form opens
  const clientMutationId = useMemo(newClientMutationId, [editing]);
  const stage = editing === 'new' ? null : editing;
  const submit = async (typed: Typed) => {
    const outcome = await save({ input: { ...typed, id: stage?.id, version: stage?.version, clientMutationId } });
    // Somebody else changed it: the list is read again, and the form opens on what stands there now.
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    onChanged();
    onClose();
  };
  return (
    <Drawer
      open={editing !== null}
      onClose={onClose}
      size={480}
      destroyOnHidden
      title={stage?.wordsZh ?? t('stages.add')}
    >
      <ColumnForm<Typed>
        key={stage?.id ?? 'new'}
        initialValues={stage ?? { position: next, active: true }}
        onFinish={submit}
      >
        <StageFields />
        <div className="form-acts">
          <Button onClick={onClose}>{t('common:verb.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('common:verb.save')}
          </Button>
        </div>
      </ColumnForm>
    </Drawer>
  );
}

function StageFields() {
  const { t } = useTranslation('evidence');
  return (
    <>
      <Form.Item name="wordsZh" label={t('stages.words')} rules={[needed(t, t('stages.words')), atMost(t, 20)]}>
        <Input maxLength={20} showCount />
      </Form.Item>
      <Form.Item name="wordsEn" label={t('stages.wordsEn')} rules={[needed(t, t('stages.wordsEn')), atMost(t, 40)]}>
        <Input maxLength={40} showCount />
      </Form.Item>
      <Form.Item
        name="position"
        label={t('stages.position')}
        rules={[{ required: true, message: t('stages.position') }]}
      >
        <InputNumber min={0} max={999} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="active" label={t('stages.active')} valuePropName="checked" required>
        <Switch />
      </Form.Item>
    </>
  );
}
