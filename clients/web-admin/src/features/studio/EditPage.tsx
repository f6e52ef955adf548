import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState } from '@bandeng/ui';
import { Button, Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { StudioEditChoicesQuery, StudioToCorrectQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';

const ToCorrect = graphql(`
  query StudioToCorrect($id: ID!) {
    studio(id: $id) {
      id
      version
      name
      address
      about
      sectorId
      members { memberId isLead }
      viewerCanCorrect
    }
  }
`);
const ToChoose = graphql(`
  query StudioEditChoices {
    studioChoices {
      members { id name committeeName }
    }
    rosterCatalog {
      committees { id name }
      sectors { id name }
    }
  }
`);
const Propose = graphql(`
  mutation ProposeStudioAtDesk($input: ProposeStudioInput!) {
    proposeStudio(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
const Correct = graphql(`
  mutation CorrectStudioAtDesk($input: CorrectStudioInput!) {
    correctStudio(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);

interface Words {
  committeeId?: string;
  name: string;
  address: string;
  about?: string;
  sectorId?: string | null;
  leadMemberId: string;
  memberIds?: string[];
  reason?: string;
}
type Known = NonNullable<StudioToCorrectQuery['studio']>;

/** An application, or with an id what is put right of a studio. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id } = useParams();
  const [{ data: choices, error }, again] = useQuery({ query: ToChoose });
  const [{ data: known, error: failed }] = useQuery({
    query: ToCorrect,
    variables: { id: id ?? '' },
    pause: !id,
    requestPolicy: 'network-only',
  });
  const why = error ?? failed;
  const back = { to: id ? `/studios/${id}` : '/studios', label: t(id ? 'backToStudio' : 'back') };
  const title = t(id ? 'correct' : 'propose');
  if (why && !(choices && (known || !id)))
    return <LoadFailed error={codedError(why)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />;
  if (!choices || (id && !known)) return <LoadingState what={title} />;
  if (id && !known?.studio?.viewerCanCorrect) return <Gone back={back} />;
  const studio = known?.studio ?? null;
  return (
    <Page title={title} subtitle={studio?.name ?? t('proposeLead')} back={back}>
      <Panel>
        <StudioForm studio={studio} choices={choices} />
      </Panel>
    </Page>
  );
}

function StudioForm({ studio, choices }: { studio: Known | null; choices: StudioEditChoicesQuery }) {
  const { t } = useTranslation('studio');
  const { finish, busy } = useStudio(studio);
  const served = useViewer().posts.flatMap(({ committeeId }) => committeeId ?? [])[0];
  const filled: Partial<Words> = studio
    ? {
        ...{ name: studio.name, address: studio.address, about: studio.about ?? '', sectorId: studio.sectorId ?? null },
        ...{ leadMemberId: studio.members.find(({ isLead }) => isLead)?.memberId ?? '' },
        memberIds: studio.members.filter(({ isLead }) => !isLead).map(({ memberId }) => memberId),
      }
    : served
      ? { committeeId: served }
      : {};
  const why = t('corrections:reason');
  return (
    <ColumnForm<Words> onFinish={finish} style={{ maxWidth: 760 }} initialValues={filled}>
      {!studio && <CommitteeField choices={choices} />}
      <WhatFields />
      <KeeperFields choices={choices} />
      {studio && (
        <Form.Item name="reason" label={why} rules={[needed(t, why), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(studio ? 'correct' : 'propose')}
      </Button>
    </ColumnForm>
  );
}

function CommitteeField({ choices }: { choices: StudioEditChoicesQuery }) {
  const { t } = useTranslation('studio');
  const viewer = useViewer();
  const own = viewer.posts.flatMap(({ committeeId }) => committeeId ?? []);
  const committees = choices.rosterCatalog.committees.filter(
    ({ id }) => viewer.canOrganiseDistrict || own.includes(id),
  );
  return (
    <Form.Item name="committeeId" label={t('field.committee')} rules={[needed(t, t('field.committee'))]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={committees.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}

function WhatFields() {
  const { t } = useTranslation('studio');
  return (
    <>
      <Form.Item name="name" label={t('field.name')} rules={[needed(t, t('field.name')), atMost(t, 60)]}>
        <Input />
      </Form.Item>
      <Form.Item name="address" label={t('field.address')} rules={[needed(t, t('field.address')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="about" label={t('field.about')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}

function KeeperFields({ choices }: { choices: StudioEditChoicesQuery }) {
  const { t } = useTranslation('studio');
  const members = choices.studioChoices.members.map(({ id, name, committeeName }) => ({
    value: id,
    label: [name, committeeName].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <Form.Item name="sectorId" label={t('field.sector')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={choices.rosterCatalog.sectors.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="leadMemberId" label={t('field.lead')} rules={[needed(t, t('field.lead'))]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={members} />
      </Form.Item>
      <Form.Item name="memberIds" label={t('field.members')}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={members} />
      </Form.Item>
    </>
  );
}

/** Sends the application, or what is put right, and shows it. */
function useStudio(studio: Known | null) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [propose, proposing] = useCommand(Propose, { done: t('proposed') });
  const [correct, correcting] = useCommand(Correct, { done: t('corrected') });
  const finish = async ({ committeeId = '', reason = '', ...words }: Words) => {
    const { name, address, about, sectorId, leadMemberId, memberIds = [] } = words;
    const same = {
      ...{ name, address, about: about?.trim() ? about : null, sectorId: sectorId ?? null },
      ...{ leadMemberId, memberIds },
    };
    const outcome = studio
      ? await correct({ input: { ...same, studioId: studio.id, version: studio.version, reason } })
      : await propose({ input: { ...same, committeeId, clientMutationId } });
    if (outcome.ok) navigate(`/studios/${outcome.value.id}`, { replace: true });
  };
  return { finish, busy: proposing.busy || correcting.busy };
}
