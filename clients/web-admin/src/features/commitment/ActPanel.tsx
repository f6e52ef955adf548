import { newClientMutationId, useAct } from '@bandeng/graphql-client';
import { DisabledReason, type Evidence, StatusTag, useFormats, useWords } from '@bandeng/ui';
import { Alert, App, Button, Checkbox, DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CommitmentAct, ResultClass, VerificationFinding } from '../../generated/graphql';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import {
  Acknowledge,
  AddAssisting,
  AssignFollower,
  DecideExtension,
  Invite,
  OpenAcceptance,
  Reassign,
  Reply,
  ReportProgress,
  RequestExtension,
  ReturnWrongUnit,
  SetFence,
  SettleAcceptance,
  Urge,
  Verify,
} from './acts';
import { ChoicesDocument } from './documents';
import {
  EvidenceItem,
  FenceItems,
  filesOf,
  ReplyItems,
  StageItem,
  type Work,
  WorkFields_commitment,
} from './work-fields';

export const ActPanel_commitment = graphql(`
  fragment ActPanel_commitment on CommitmentDetail {
    id
    status
    waitingFor
    resultClass
    place
    extensionUntil
    followingMemberName
    ...WorkFields_commitment
    viewerActs {
      act
      whyNot
    }
  }
`);

/** Which act moves the matter on: the one filled button. */
const NEXT: readonly CommitmentAct[] = [
  'SETTLE_ACCEPTANCE',
  'OPEN_ACCEPTANCE',
  'VERIFY',
  'DECIDE_EXTENSION',
  'REASSIGN',
  'REPLY',
  'REPORT_PROGRESS',
  'ACKNOWLEDGE',
  'URGE',
];
/** Acts with a place of their own. */
const ELSEWHERE: readonly CommitmentAct[] = ['SUPERVISE', 'SPLIT', 'MERGE', 'ASSIGN_LOOK_BACK_MEMBER', 'LOOK_BACK'];
interface Filled {
  text?: string;
  note?: string;
  reason?: string;
  basis?: string;
  place?: string;
  departmentId?: string;
  memberId?: string;
  until?: { format(pattern: string): string };
  approve?: boolean;
  resultClass?: ResultClass;
  finding?: VerificationFinding;
  closeUnsolved?: boolean;
  evidence?: Evidence;
  stageId?: string;
  delivered?: string;
  progressIds?: string[];
  nextLookOn?: { format(pattern: string): string };
  fencePlace?: string;
  latitude?: number;
  longitude?: number;
  radiusMetres?: number;
  labels?: string;
}

/** Whose turn it is, and what this person may do, with the reason where it may not be done now. */
export function ActPanel({ commitment }: { commitment: FragmentType<typeof ActPanel_commitment> }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const shown = readFragment(ActPanel_commitment, commitment);
  const [doing, setDoing] = useState<CommitmentAct | null>(null);
  // What belongs to another point of its life is not offered; what is close but not open says why.
  const acts = shown.viewerActs.filter(({ act, whyNot }) => whyNot !== 'WRONG_STATUS' && !ELSEWHERE.includes(act));
  const next = NEXT.find((act) => acts.some((option) => option.act === act && !option.whyNot));
  const rank = (act: CommitmentAct) => (act === next ? -1 : NEXT.indexOf(act) < 0 ? NEXT.length : NEXT.indexOf(act));
  return (
    <Panel title={t(`waitingFor.${shown.waitingFor}`)}>
      {!next && <p className="quiet">{t('nothingToDo')}</p>}
      <div className="act-list">
        {[...acts]
          .sort((a, b) => Number(Boolean(a.whyNot)) - Number(Boolean(b.whyNot)) || rank(a.act) - rank(b.act))
          .map(({ act, whyNot }) => (
            <DisabledReason key={act} block reason={whyNot && words({ code: whyNot, __typename: 'CommitmentRefusal' })}>
              <Button block type={act === next ? 'primary' : 'default'} onClick={() => setDoing(act)}>
                {t(`act.${act}`)}
              </Button>
            </DisabledReason>
          ))}
      </div>
      {doing && <ActForm key={doing} act={doing} commitment={shown} onClose={() => setDoing(null)} />}
    </Panel>
  );
}

function ActForm({
  act,
  commitment,
  onClose,
}: {
  act: CommitmentAct;
  commitment: {
    id: string;
    resultClass?: ResultClass | null;
    place?: string | null;
    extensionUntil?: string | null;
  } & Work;
  onClose: () => void;
}) {
  const { t } = useTranslation('commitment');
  const { id, resultClass, place, extensionUntil } = commitment;
  const { siteFence } = readFragment(WorkFields_commitment, commitment);
  const words = useWords();
  const { date } = useFormats();
  const { message } = App.useApp();
  const [form] = Form.useForm<Filled>();
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef(newClientMutationId());
  const run = useCommitmentAct(act, id, key.current, siteFence?.version);
  const chooses = act === 'REASSIGN' || act === 'ADD_ASSISTING_DEPARTMENT' || act === 'ASSIGN_FOLLOWING_MEMBER';
  const [{ data: choices }] = useQuery({ query: ChoicesDocument, variables: { id }, pause: !chooses });
  const picked = Form.useWatch('resultClass', form);
  const unsolved = Form.useWatch('closeUnsolved', form);

  const submit = async (filled: Filled) => {
    setProblem(null);
    const outcome = await run.act(filled);
    if (!outcome.ok) return setProblem(words(outcome.why));
    message.success(t(`did.${act}`), 3);
    onClose();
  };
  const options = (list?: readonly { id: string; name: string }[]) =>
    list?.map(({ id: value, name }) => ({ value, label: name }));
  const note = (
    <Form.Item name="note" label={t(`why.${act as 'URGE'}`)} rules={[atMost(t, 1000)]}>
      <Input.TextArea rows={3} showCount maxLength={1000} />
    </Form.Item>
  );
  const long = (name: 'text', label: string, extra?: string) => (
    <Form.Item name={name} label={label} extra={extra} rules={[needed(t, label), atMost(t, 7000)]}>
      <Input.TextArea rows={6} maxLength={7000} showCount />
    </Form.Item>
  );
  const needsText = (name: 'reason' | 'basis', label: string) => (
    <Form.Item name={name} label={label} rules={[needed(t, label), atMost(t, 1000)]}>
      <Input.TextArea rows={2} maxLength={1000} />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t(`act.${act}`)}
      okText={t(`act.${act}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={run.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ColumnForm<Filled>
        form={form}
        onFinish={submit}
        initialValues={{
          place: place ?? undefined,
          approve: true,
          fencePlace: siteFence?.place ?? place ?? undefined,
          latitude: siteFence?.latitude,
          longitude: siteFence?.longitude,
          radiusMetres: siteFence?.radiusMetres ?? 200,
        }}
      >
        {problem && <Alert type="error" showIcon message={problem} role="alert" style={{ marginBottom: 16 }} />}
        {act === 'RETURN_WRONG_UNIT' && needsText('reason', t('why.RETURN_WRONG_UNIT'))}
        {(act === 'REASSIGN' || act === 'ADD_ASSISTING_DEPARTMENT') && (
          <Form.Item name="departmentId" label={t('form.department')} rules={[needed(t, t('form.department'))]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={options(choices?.commitmentChoices.departments)}
            />
          </Form.Item>
        )}
        {act === 'ASSIGN_FOLLOWING_MEMBER' && (
          <Form.Item name="memberId" label={t('form.member')} rules={[needed(t, t('form.member'))]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={options(choices?.commitmentChoices.members)} />
          </Form.Item>
        )}
        {act === 'REPORT_PROGRESS' && (
          <>
            <StageItem />
            {long('text', t('form.text'), t('form.textHint'))}
            <EvidenceItem />
          </>
        )}
        {act === 'REQUEST_EXTENSION' && (
          <>
            <Form.Item name="until" label={t('form.until')} rules={[{ required: true, message: t('form.until') }]}>
              <DatePicker style={{ width: '100%' }} />
            </Form.Item>
            {needsText('reason', t('reason'))}
          </>
        )}
        {act === 'DECIDE_EXTENSION' && (
          <>
            {extensionUntil && <p className="num">{t('extensionAsked', { date: date(extensionUntil) })}</p>}
            <Form.Item name="approve" label={t('form.decision')}>
              <Radio.Group
                options={[
                  { value: true, label: t('form.approve') },
                  { value: false, label: t('form.refuse') },
                ]}
              />
            </Form.Item>
          </>
        )}
        {act === 'REPLY' && (
          <>
            <Form.Item
              name="resultClass"
              label={t('form.resultClass')}
              rules={[{ required: true, message: t('form.resultClass') }]}
            >
              <Radio.Group
                options={(['A', 'B', 'C', 'D'] as const).map((value) => ({
                  value,
                  label: <StatusTag kind="resultClass" value={value} />,
                }))}
              />
            </Form.Item>
            {long('text', t('form.replyText'), t('form.textHint'))}
            {picked === 'D' && (
              <>
                <p className="quiet">{t('form.dHint')}</p>
                {needsText('reason', t('reason'))}
                {needsText('basis', t('basis'))}
              </>
            )}
            {picked && <ReplyItems commitment={commitment} unsolved={picked === 'D'} />}
          </>
        )}
        {act === 'VERIFY' && (
          <>
            <Form.Item
              name="finding"
              label={t('form.finding')}
              rules={[{ required: true, message: t('form.finding') }]}
            >
              <Radio.Group
                options={(['DONE', 'PARTLY_DONE', 'NOT_DONE'] as const).map((value) => ({
                  value,
                  label: t(`${resultClass === 'D' ? 'findingD' : 'finding'}.${value}`),
                }))}
              />
            </Form.Item>
            {long('text', t('form.findingText'), t('form.textHint'))}
            <Form.Item name="place" label={t('form.where')} rules={[needed(t, t('form.where')), atMost(t, 120)]}>
              <Input maxLength={120} />
            </Form.Item>
            <EvidenceItem withPairs={false} withDocuments={false} />
          </>
        )}
        {act === 'SET_SITE_FENCE' && <FenceItems />}
        {act === 'INVITE_TO_ACCEPTANCE' && (
          <Form.Item
            name="labels"
            label={t('invite.labels')}
            extra={t('invite.hint')}
            rules={[needed(t, t('invite.labels'))]}
          >
            <Input.TextArea rows={8} placeholder={t('invite.example')} />
          </Form.Item>
        )}
        {act === 'SETTLE_ACCEPTANCE' && (
          <>
            <p>{t('form.settleHint')}</p>
            {resultClass === 'D' && (
              <Form.Item name="closeUnsolved" valuePropName="checked">
                <Checkbox>{t('form.closeUnsolved')}</Checkbox>
              </Form.Item>
            )}
            {unsolved ? needsText('reason', t('why.SETTLE_ACCEPTANCE')) : null}
          </>
        )}
        {(act === 'URGE' || act === 'REASSIGN' || act === 'DECIDE_EXTENSION') && note}
      </ColumnForm>
    </Modal>
  );
}

/** One act with what was filled in. The key stays the same while the form is open: a second press counts once. */
function useCommitmentAct(act: CommitmentAct, id: string, clientMutationId: string, fenceVersion: number | undefined) {
  const [acknowledge, a] = useAct(Acknowledge);
  const [sendBack, b] = useAct(ReturnWrongUnit);
  const [reassign, c] = useAct(Reassign);
  const [addAssisting, d] = useAct(AddAssisting);
  const [assignFollower, e] = useAct(AssignFollower);
  const [report, f] = useAct(ReportProgress);
  const [extend, g] = useAct(RequestExtension);
  const [decide, h] = useAct(DecideExtension);
  const [urge, i] = useAct(Urge);
  const [reply, j] = useAct(Reply);
  const [verify, k] = useAct(Verify);
  const [open, l] = useAct(OpenAcceptance);
  const [settle, m] = useAct(SettleAcceptance);
  const [setFence, n] = useAct(SetFence);
  const [invite, o] = useAct(Invite);
  const busy = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o].some((state) => state.busy);
  const run = (filled: Filled) => {
    const { text = '', reason = '', note, departmentId = '', memberId = '' } = filled;
    switch (act) {
      case 'ACKNOWLEDGE':
        return acknowledge({ id });
      case 'RETURN_WRONG_UNIT':
        return sendBack({ id, reason });
      case 'REASSIGN':
        return reassign({ id, departmentId, note });
      case 'ADD_ASSISTING_DEPARTMENT':
        return addAssisting({ id, departmentId });
      case 'ASSIGN_FOLLOWING_MEMBER':
        return assignFollower({ id, memberId });
      case 'REPORT_PROGRESS':
        return report({
          input: { commitmentId: id, stageId: filled.stageId, text, ...filesOf(filled.evidence), clientMutationId },
        });
      case 'REQUEST_EXTENSION':
        return extend({
          input: { commitmentId: id, until: filled.until?.format('YYYY-MM-DD') ?? '', reason, clientMutationId },
        });
      case 'DECIDE_EXTENSION':
        return decide({ id, approve: filled.approve ?? false, note });
      case 'URGE':
        return urge({ id, note, clientMutationId });
      case 'REPLY':
        return reply({
          input: {
            commitmentId: id,
            resultClass: filled.resultClass as ResultClass,
            text,
            reason: filled.reason,
            basis: filled.basis,
            nextLookOn: filled.nextLookOn?.format('YYYY-MM-DD'),
            delivered: filled.delivered,
            progressIds: filled.progressIds,
            ...filesOf(filled.evidence),
            clientMutationId,
          },
        });
      case 'VERIFY':
        return verify({
          input: {
            commitmentId: id,
            finding: filled.finding as VerificationFinding,
            text,
            place: filled.place ?? '',
            ...filesOf(filled.evidence),
            clientMutationId,
          },
        });
      case 'OPEN_ACCEPTANCE':
        return open({ id });
      case 'SET_SITE_FENCE':
        return setFence({
          input: {
            commitmentId: id,
            place: filled.fencePlace ?? '',
            latitude: filled.latitude ?? 0,
            longitude: filled.longitude ?? 0,
            radiusMetres: filled.radiusMetres ?? 0,
            version: fenceVersion,
          },
        });
      case 'INVITE_TO_ACCEPTANCE':
        return invite({
          id,
          labels: (filled.labels ?? '')
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
          clientMutationId,
        });
      case 'SETTLE_ACCEPTANCE':
        return settle({ id, closeUnsolved: filled.closeUnsolved ?? false, reason: filled.reason });
      default:
        throw new Error(`no form for ${act}`);
    }
  };
  return { act: run, busy };
}
