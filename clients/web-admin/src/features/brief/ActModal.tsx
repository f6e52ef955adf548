import { newClientMutationId } from '@bandeng/graphql-client';
import { Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { BriefAct, BriefLevel } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ColumnForm, needed } from '../../shell/forms';
import type { DeskBrief } from './BriefPage';

const TakeBack = graphql(`
  mutation TakeBackBrief($input: BriefActInput!) {
    takeBackBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const TakeUp = graphql(`
  mutation TakeUpBrief($input: BriefActInput!) {
    takeUpBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Return = graphql(`
  mutation ReturnBrief($input: BriefDecisionInput!) {
    returnBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Retain = graphql(`
  mutation RetainBrief($input: BriefDecisionInput!) {
    retainBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Reopen = graphql(`
  mutation ReopenBrief($input: BriefActInput!) {
    reopenBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Pass = graphql(`
  mutation PassBrief($input: BriefActInput!) {
    passBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Review = graphql(`
  mutation ReviewBrief($input: BriefActInput!) {
    reviewBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Sign = graphql(`
  mutation SignBrief($input: BriefActInput!) {
    signBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const SendBack = graphql(`
  mutation SendBackBrief($input: BriefDecisionInput!) {
    sendBackBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Issue = graphql(`
  mutation IssueBrief($input: IssueBriefInput!) {
    issueBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const SendUp = graphql(`
  mutation SendBriefUp($input: SendBriefUpInput!) {
    sendBriefUp(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Archive = graphql(`
  mutation ArchiveBrief($input: BriefActInput!) {
    archiveBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Retrieve = graphql(`
  mutation RetrieveBrief($input: BriefActInput!) {
    retrieveBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Instruct = graphql(`
  mutation RecordInstruction($input: RecordInstructionInput!) {
    recordInstruction(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);
const InstructChoices = graphql(`
  query InstructionChoices {
    departments(first: 100) { nodes { id shortName } }
    accounts(first: 100, filter: null) { nodes { id displayName } }
  }
`);

interface Words {
  reason: string;
  sentTo: string[];
  copiedTo: string[];
  level: BriefLevel;
  recipient: string;
  sentOn: string;
  letterOut?: string;
  leaderName: string;
  leaderPost: string;
  instructedOn: string;
  wording: string;
  addressee: string;
  departmentId?: string;
  duty: string;
  dueOn: string;
  lookBackOn: string;
  readerIds?: string[];
}

const LEVELS: readonly BriefLevel[] = ['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'];
const REASONED: readonly BriefAct[] = ['RETURN', 'RETAIN', 'SEND_BACK'];
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** One act on a brief, with what it needs. */
export function ActModal({
  act,
  brief,
  close,
  done,
}: {
  act: BriefAct;
  brief: DeskBrief;
  close: () => void;
  done: () => void;
}) {
  const { t } = useTranslation('brief');
  const [form] = Form.useForm<Words>();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [busy, setBusy] = useState(false);
  const said = { done: t('actDone') };
  const [takeBack] = useCommand(TakeBack, said);
  const [takeUp] = useCommand(TakeUp, said);
  const [giveBack] = useCommand(Return, said);
  const [retain] = useCommand(Retain, said);
  const [reopen] = useCommand(Reopen, said);
  const [pass] = useCommand(Pass, said);
  const [review] = useCommand(Review, said);
  const [sign] = useCommand(Sign, said);
  const [sendBack] = useCommand(SendBack, said);
  const [issue] = useCommand(Issue, said);
  const [sendUp] = useCommand(SendUp, said);
  const [archive] = useCommand(Archive, said);
  const [retrieve] = useCommand(Retrieve, said);
  const [instruct] = useCommand(Instruct, said);
  const of = { briefId: brief.id, version: brief.version };
  const run = async (words: Words) => {
    const acts = new Map<BriefAct, () => Promise<{ ok: boolean; why?: { code: string } }>>([
      ['TAKE_BACK', () => takeBack({ input: of })],
      ['TAKE_UP', () => takeUp({ input: of })],
      ['RETURN', () => giveBack({ input: { ...of, reason: words.reason } })],
      ['RETAIN', () => retain({ input: { ...of, reason: words.reason } })],
      ['REOPEN', () => reopen({ input: of })],
      ['PASS', () => pass({ input: of })],
      ['REVIEW', () => review({ input: of })],
      ['SIGN', () => sign({ input: of })],
      ['SEND_BACK', () => sendBack({ input: { ...of, reason: words.reason } })],
      [
        'ISSUE',
        () => issue({ input: { ...of, sentTo: words.sentTo, copiedTo: words.copiedTo ?? [], clientMutationId } }),
      ],
      [
        'SEND_UP',
        () =>
          sendUp({
            input: {
              ...of,
              level: words.level,
              recipient: words.recipient,
              sentOn: words.sentOn,
              letterOut: words.letterOut || null,
              clientMutationId,
            },
          }),
      ],
      ['ARCHIVE', () => archive({ input: of })],
      ['RETRIEVE', () => retrieve({ input: of })],
      [
        'RECORD_INSTRUCTION',
        () =>
          instruct({
            input: {
              ...of,
              leaderName: words.leaderName,
              leaderPost: words.leaderPost,
              level: words.level,
              instructedOn: words.instructedOn,
              wording: words.wording,
              addressee: words.addressee,
              departmentId: words.departmentId || null,
              duty: words.duty,
              dueOn: words.dueOn,
              lookBackOn: words.lookBackOn,
              readerIds: words.readerIds ?? [],
              clientMutationId,
            },
          }),
      ],
    ]);
    setBusy(true);
    const outcome = await acts.get(act)?.();
    setBusy(false);
    if (outcome?.ok || outcome?.why?.code === 'CONFLICT') done();
  };
  const level = (
    <Form.Item name="level" label={t('level')} rules={[{ required: true }]}>
      <Select options={LEVELS.map((value) => ({ value, label: t(`opinion:level.${value}`) }))} />
    </Form.Item>
  );
  const day = (name: 'sentOn' | 'instructedOn' | 'dueOn' | 'lookBackOn', label: string) => (
    <Form.Item name={name} label={label} rules={[needed(t, label)]}>
      <Input type="date" style={{ width: 200 }} />
    </Form.Item>
  );
  const line = (name: keyof Words, label: string, hint?: string) => (
    <Form.Item name={name} label={label} rules={[needed(t, label)]}>
      <Input maxLength={120} placeholder={hint} />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t(`act.${act}`)}
      okText={t(`act.${act}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onCancel={close}
      onOk={() => form.submit()}
      width={620}
    >
      <p className="quiet">{t(`actHint.${act}`)}</p>
      <ColumnForm<Words>
        form={form}
        onFinish={run}
        initialValues={{
          sentTo: [],
          copiedTo: [],
          level: act === 'SEND_UP' ? 'CITY' : 'DISTRICT',
          sentOn: today(),
          instructedOn: today(),
        }}
      >
        {REASONED.includes(act) && (
          <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason'))]}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
          </Form.Item>
        )}
        {act === 'ISSUE' && (
          <>
            <Form.Item name="sentTo" label={t('sentTo')} rules={[{ required: true, message: t('sentToNeeded') }]}>
              <Select
                mode="tags"
                open={false}
                suffixIcon={null}
                tokenSeparators={['、', ',', ',']}
                placeholder={t('recipientHint')}
              />
            </Form.Item>
            <Form.Item name="copiedTo" label={t('copiedTo')}>
              <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', ',']} />
            </Form.Item>
          </>
        )}
        {act === 'SEND_UP' && (
          <>
            {level}
            {line('recipient', t('recipient'), t('recipientExample'))}
            {day('sentOn', t('sentOn'))}
            <Form.Item name="letterOut" label={t('letterOut')}>
              <Input maxLength={60} />
            </Form.Item>
          </>
        )}
        {act === 'RECORD_INSTRUCTION' && (
          <>
            <div className="brief-pair">
              {line('leaderName', t('leaderName'))}
              {line('leaderPost', t('leaderPost'))}
            </div>
            <div className="brief-pair">
              {level}
              {day('instructedOn', t('instructedOn'))}
            </div>
            <Form.Item name="wording" label={t('wording')} rules={[needed(t, t('wording'))]} extra={t('wordingHint')}>
              <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} autoComplete="off" />
            </Form.Item>
            <Readers />
            {line('addressee', t('addressee'))}
            <Form.Item name="duty" label={t('duty')} rules={[needed(t, t('duty'))]} extra={t('dutyHint')}>
              <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
            </Form.Item>
            <div className="brief-pair">
              {day('dueOn', t('dueOn'))}
              {day('lookBackOn', t('lookBackOn'))}
            </div>
          </>
        )}
      </ColumnForm>
    </Modal>
  );
}

function Readers() {
  const { t } = useTranslation('brief');
  const [{ data }] = useQuery({ query: InstructChoices });
  return (
    <>
      <Form.Item name="readerIds" label={t('readers')} extra={t('readersHint')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={(data?.accounts.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
      </Form.Item>
      <Form.Item name="departmentId" label={t('department')} extra={t('departmentHint')}>
        <Select
          allowClear
          showSearch
          optionFilterProp="label"
          options={(data?.departments.nodes ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      </Form.Item>
    </>
  );
}
