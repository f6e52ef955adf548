import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { Choices, Propose } from './documents';

interface Words {
  name: string;
  address: string;
  about?: string;
  lead: string[];
  memberIds?: string[];
}

/** 申请设立: by members who are to keep it, or by whoever serves their committee. */
export function Component() {
  const { t } = useTranslation('studio');
  const served = useViewer().posts.flatMap(({ committeeId }) => committeeId ?? [])[0];
  const { data, why, again } = useKeptQuery(Choices, {}, 'studio-choices');
  if (why) return <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('propose')} />;
  const committeeId = served ?? data.studioChoices.ownCommitteeId ?? null;
  return (
    <Page title={t('propose')} lead={t('proposeLead')} back="/studios">
      {committeeId === null ? (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      ) : (
        <ProposeForm choices={data} committeeId={committeeId} />
      )}
    </Page>
  );
}

function ProposeForm({ choices, committeeId }: { choices: ResultOf<typeof Choices>; committeeId: string }) {
  const { t } = useTranslation('studio');
  const needed = useNeeded();
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [propose, { busy }] = useCommand(Propose, { done: t('proposed') });
  const { members, ownMemberId } = choices.studioChoices;
  const committee = choices.rosterCatalog.committees.find(({ id }) => id === committeeId)?.name;
  const options = members
    .filter(({ id, committeeName }) => committeeName === committee || id === ownMemberId)
    .map(({ id, name }) => ({ value: id, label: name }));
  const finish = async ({ lead: [leadMemberId = ''], memberIds = [], about, ...words }: Words) => {
    const outcome = await propose({
      input: { ...words, about: about?.trim() ? about : null, committeeId, leadMemberId, memberIds, clientMutationId },
    });
    if (outcome.ok) navigate(`/studios/${outcome.value.id}`, { replace: true });
  };
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={ownMemberId ? { lead: [ownMemberId] } : {}}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('propose')}
        </Button>
      }
    >
      <Form.Item name="name" label={t('field.name')} rules={[needed(t('field.name'))]}>
        <Input maxLength={60} clearable />
      </Form.Item>
      <Form.Item name="address" label={t('field.address')} rules={[needed(t('field.address'))]}>
        <Input maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="about" label={t('field.about')}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item
        name="lead"
        label={t('field.lead')}
        rules={[{ required: true, message: t('needed', { what: t('field.lead') }) }]}
      >
        <Selector options={options} />
      </Form.Item>
      <Form.Item name="memberIds" label={t('field.members')}>
        <Selector multiple options={options} />
      </Form.Item>
    </Form>
  );
}
