import { type CodedError, codedError, newClientMutationId } from '@bandeng/graphql-client';
import { Tag } from '@bandeng/ui';
import { Button, Form, Input, InputNumber, Modal, Radio, Switch, type TableColumnsType } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { CriterionKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Page, Panel } from '../../shell/Page';
import { type ScreeningLists, useScreeningLists } from '../topic/decision-fields';

const SaveCriterion = graphql(`
  mutation SaveScreeningCriterion($input: SaveCriterionInput!) {
    saveScreeningCriterion(input: $input) {
      id
    }
  }
`);
const SaveReason = graphql(`
  mutation SaveDeclineReason($input: SaveDeclineReasonInput!) {
    saveDeclineReason(input: $input) {
      ... on DeclineReason {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

type Criterion = ScreeningLists['criteria'][number];
type Reason = ScreeningLists['declineReasons'][number];
type Editing =
  | { readonly what: 'criterion'; readonly row: Criterion | null }
  | { readonly what: 'reason'; readonly row: Reason | null };

/** 两议三不议 and the reasons for declining: what every screener in the district decides with. */
export function Component() {
  const { t } = useTranslation('screening');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [{ data, error, fetching }, again] = useScreeningLists();
  const refresh = () => again({ requestPolicy: 'network-only' });
  const lists = data?.screeningLists;
  const state = { loading: fetching, error: error ? codedError(error) : null, onRetry: refresh };
  return (
    <Page title={t('settings.title')} subtitle={t('settings.lead')}>
      <CriteriaPanel lists={lists} state={state} setEditing={setEditing} />
      <ReasonsPanel lists={lists} state={state} setEditing={setEditing} />
      {editing && lists && (
        <EditForm
          key={editing.row?.id ?? editing.what}
          editing={editing}
          nextPosition={(editing.what === 'reason' ? lists.declineReasons : lists.criteria).length + 1}
          onDone={(changed) => {
            setEditing(null);
            if (changed) refresh();
          }}
        />
      )}
    </Page>
  );
}

interface ListShown {
  readonly lists: ScreeningLists | undefined;
  readonly state: { loading: boolean; error: CodedError | null; onRetry: () => void };
  readonly setEditing: (next: Editing | null) => void;
}

/** 两议三不议. */
function CriteriaPanel({ lists, state, setEditing }: ListShown) {
  const { t } = useTranslation('screening');
  const mayEdit = lists?.viewerCanEdit ?? false;
  const columns = useCriterionColumns({ mayEdit, setEditing });
  return (
    <Panel
      title={t('title')}
      extra={
        mayEdit && (
          <Button onClick={() => setEditing({ what: 'criterion', row: null })}>{t('settings.addCriterion')}</Button>
        )
      }
    >
      <p className="quiet">{t('settings.criteriaLead')}</p>
      <DataTable<Criterion>
        {...state}
        label={t('title')}
        rows={lists?.criteria}
        total={lists?.criteria.length}
        rowKey="id"
        empty={{ title: t('settings.noCriteria'), hint: t('settings.noCriteriaHint') }}
        columns={columns}
      />
    </Panel>
  );
}

function ReasonsPanel({ lists, state, setEditing }: ListShown) {
  const { t } = useTranslation('screening');
  const mayEdit = lists?.viewerCanEdit ?? false;
  const columns = useReasonColumns({ mayEdit, setEditing });
  return (
    <Panel
      title={t('settings.reasons')}
      extra={
        mayEdit && <Button onClick={() => setEditing({ what: 'reason', row: null })}>{t('settings.addReason')}</Button>
      }
    >
      <p className="quiet">{t('settings.reasonsLead')}</p>
      <DataTable<Reason>
        {...state}
        label={t('settings.reasons')}
        rows={lists?.declineReasons}
        total={lists?.declineReasons.length}
        rowKey="id"
        empty={{ title: t('settings.noReasons') }}
        columns={columns}
      />
    </Panel>
  );
}

/** Whether screeners are offered it. */
function useOfferedColumn() {
  const { t } = useTranslation('screening');
  return {
    title: t('settings.active'),
    dataIndex: 'active',
    width: 110,
    render: (active: boolean) => (
      <Tag tone={active ? 'ok' : 'calm'} icon={active ? 'check' : 'minus'}>
        {t(active ? 'settings.on' : 'settings.off')}
      </Tag>
    ),
  };
}

function useCriterionColumns({
  mayEdit,
  setEditing,
}: {
  mayEdit: boolean;
  setEditing: (next: Editing | null) => void;
}): TableColumnsType<Criterion> {
  const { t } = useTranslation('screening');
  const offered = useOfferedColumn();
  return [
    {
      title: t('settings.kind'),
      dataIndex: 'kind',
      width: 110,
      render: (kind: CriterionKind) => t(`checklist:kind.${kind}`),
    },
    { title: t('settings.text'), dataIndex: 'text' },
    offered,
    {
      key: 'edit',
      width: 90,
      render: (_: unknown, row) =>
        mayEdit && (
          <Button type="link" onClick={() => setEditing({ what: 'criterion', row })}>
            {t('common:verb.edit')}
          </Button>
        ),
    },
  ];
}

function useReasonColumns({
  mayEdit,
  setEditing,
}: {
  mayEdit: boolean;
  setEditing: (next: Editing | null) => void;
}): TableColumnsType<Reason> {
  const { t } = useTranslation('screening');
  const offered = useOfferedColumn();
  return [
    { title: t('settings.wordsZh'), dataIndex: 'wordsZh' },
    { title: t('settings.wordsEn'), dataIndex: 'wordsEn' },
    {
      title: t('settings.needsNote'),
      dataIndex: 'needsNote',
      width: 120,
      render: (isNeeded: boolean) => t(isNeeded ? 'common:yes' : 'common:no'),
    },
    offered,
    {
      key: 'edit',
      width: 90,
      render: (_: unknown, row) =>
        mayEdit && (
          <Button type="link" onClick={() => setEditing({ what: 'reason', row })}>
            {t('common:verb.edit')}
          </Button>
        ),
    },
  ];
}

interface Typed {
  kind: CriterionKind;
  text: string;
  wordsZh: string;
  wordsEn: string;
  needsNote: boolean;
  position: number;
  active: boolean;
}

function EditForm({
  editing: { what, row },
  nextPosition,
  onDone,
}: {
  editing: Editing;
  nextPosition: number;
  onDone: (changed: boolean) => void;
}) {
  const { t } = useTranslation('screening');
  const [form] = Form.useForm<Typed>();
  const { save, busy } = useSaveRow({ what, row, onDone });
  return (
    <Modal
      open
      title={t(row ? `settings.edit.${what}` : what === 'reason' ? 'settings.addReason' : 'settings.addCriterion')}
      onCancel={() => onDone(false)}
      onOk={() => form.submit()}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
    >
      <ColumnForm<Typed>
        form={form}
        onFinish={save}
        initialValues={{ kind: 'TAKE_UP', needsNote: false, active: true, position: nextPosition, ...row }}
      >
        {what === 'criterion' ? <CriterionFields isNew={!row} /> : <ReasonFields isNew={!row} />}
        <Form.Item name="position" label={t('settings.position')} rules={[{ required: true, type: 'integer' }]}>
          <InputNumber min={0} max={999} precision={0} />
        </Form.Item>
        <Form.Item
          name="active"
          required
          label={t('settings.active')}
          extra={t('settings.activeHint')}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

/** Keeps the row over the version that was shown. */
function useSaveRow({
  what,
  row,
  onDone,
}: Pick<Editing, 'what' | 'row'> & { readonly onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('screening');
  const key = useRef(newClientMutationId());
  const [saveCriterion, savingCriterion] = useCommand(SaveCriterion, { done: t('settings.saved') });
  const [saveReason, savingReason] = useCommand(SaveReason, { done: t('settings.saved') });
  const save = async ({ kind, text, wordsZh, wordsEn, needsNote, position, active }: Typed) => {
    const seen = { id: row?.id, version: row?.version, position, active, clientMutationId: key.current };
    const outcome =
      what === 'criterion'
        ? await saveCriterion({ input: { ...seen, kind, text } })
        : await saveReason({ input: { ...seen, wordsZh, wordsEn, needsNote } });
    if (outcome.ok || outcome.why.code === 'CONFLICT') onDone(true);
    else key.current = newClientMutationId();
  };
  return { save, busy: savingCriterion.busy || savingReason.busy };
}

function CriterionFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation('screening');
  return (
    <>
      <Form.Item name="kind" required label={t('settings.kind')}>
        <Radio.Group
          options={(['TAKE_UP', 'LEAVE_OUT'] as const).map((value) => ({ value, label: t(`checklist:kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('settings.text')}
        extra={!isNew && t('settings.textHint')}
        rules={[needed(t, t('settings.text')), atMost(t, 120)]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </>
  );
}

function ReasonFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation('screening');
  return (
    <>
      <Form.Item
        name="wordsZh"
        label={t('settings.wordsZh')}
        extra={!isNew && t('settings.wordsHint')}
        rules={[needed(t, t('settings.wordsZh')), atMost(t, 120)]}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name="wordsEn"
        label={t('settings.wordsEn')}
        rules={[needed(t, t('settings.wordsEn')), atMost(t, 120)]}
      >
        <Input />
      </Form.Item>
      <Form.Item name="needsNote" required label={t('settings.needsNote')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </>
  );
}
