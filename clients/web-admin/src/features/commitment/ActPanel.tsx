import { newClientMutationId, useAct } from '@bandeng/graphql-client';
import {
  DisabledReason,
  type Evidence,
  StatusTag,
  useBothSides,
  useFormats,
  useKeepingFiles,
  useWords,
} from '@bandeng/ui';
import { Alert, App, Button, Checkbox, DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type {
  ActPanel_CommitmentFragment,
  CommitmentAct,
  LookBackFinding,
  ResultClass,
  VerificationFinding,
} from '../../generated/graphql';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import {
  Acknowledge,
  AddAssisting,
  AssignFollower,
  AssignLookBack,
  Correct,
  DecideExtension,
  Invite,
  LookBackAct,
  Merge,
  OpenAcceptance,
  Reassign,
  Reply,
  ReportProgress,
  RequestExtension,
  ReturnWrongUnit,
  SetFence,
  SettleAcceptance,
  Split,
  Supervise,
  Urge,
  Verify,
} from './acts';
import { ChoicesDocument, MergeTargetsDocument } from './documents';
import { type Part, SplitParts } from './SplitParts';
import {
  EvidenceItem,
  FenceItems,
  filesOf,
  LookBackItems,
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
    committeeId
    action
    deliverable
    responsiblePerson
    promiseVersion
    extensionUntil
    extensionLatest
    extensionsAllowed
    extensionCount
    promisedDueOn
    completion {
      dueOn
    }
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
  'LOOK_BACK',
  'DECIDE_EXTENSION',
  'REASSIGN',
  'REPLY',
  'REPORT_PROGRESS',
  'ACKNOWLEDGE',
  'URGE',
];
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
  intoId?: string;
  action?: string;
  deliverable?: string;
  responsiblePerson?: string;
  parts?: Part[];
  lookBackFinding?: LookBackFinding;
  newTitle?: string;
}

const PROMISE = ['action', 'deliverable', 'responsiblePerson'] as const;
const PROMISE_LABELS = { action: 'action', deliverable: 'deliverable', responsiblePerson: 'responsible' } as const;

/** Whose turn it is, and what this person may do, with the reason where it may not be done now. */
export function ActPanel({ commitment }: { commitment: FragmentType<typeof ActPanel_commitment> }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const shown = readFragment(ActPanel_commitment, commitment);
  const [doing, setDoing] = useState<CommitmentAct | null>(null);
  // What belongs to another point of its life is not offered; what is close but not open says why.
  const acts = shown.viewerActs.filter(({ whyNot }) => whyNot !== 'WRONG_STATUS');
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
  commitment: ActPanel_CommitmentFragment & Work;
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
  const run = useCommitmentAct(act, id, key.current, { promise: commitment.promiseVersion, fence: siteFence?.version });
  const chooses =
    act === 'REASSIGN' ||
    act === 'ADD_ASSISTING_DEPARTMENT' ||
    act === 'ASSIGN_FOLLOWING_MEMBER' ||
    act === 'ASSIGN_LOOK_BACK_MEMBER' ||
    act === 'SPLIT';
  const [{ data: choices }] = useQuery({ query: ChoicesDocument, variables: { id }, pause: !chooses });
  const picked = Form.useWatch('resultClass', form);
  const unsolved = Form.useWatch('closeUnsolved', form);
  const lookedBack = Form.useWatch('lookBackFinding', form);
  const keeping = useKeepingFiles();

  const submit = async (filled: Filled, version?: number) => {
    setProblem(null);
    const outcome = await run.act(filled, version);
    if (!outcome.ok) {
      if (!promise.caught(outcome.why) && !fence.caught(outcome.why)) setProblem(words(outcome.why));
      return;
    }
    message.success(t(`did.${act}`), 3);
    onClose();
  };
  const promise = useBothSides({
    fields: {
      action: { label: t(PROMISE_LABELS.action) },
      deliverable: { label: t(PROMISE_LABELS.deliverable) },
      responsiblePerson: { label: t(PROMISE_LABELS.responsiblePerson) },
    },
    mine: () => {
      const { action = '', deliverable = '', responsiblePerson = '' } = form.getFieldsValue();
      return { action, deliverable, responsiblePerson };
    },
    send: (chosen, version) => {
      form.setFieldsValue(chosen);
      void submit(chosen, version);
    },
  });
  const fence = useBothSides({
    fields: {
      place: { label: t('evidence:fence.place') },
      latitude: { label: t('evidence:fence.latitude') },
      longitude: { label: t('evidence:fence.longitude') },
      radiusMetres: { label: t('evidence:fence.radius') },
    },
    mine: () => {
      const { fencePlace = '', latitude = '', longitude = '', radiusMetres = '' } = form.getFieldsValue();
      return {
        place: fencePlace,
        latitude: String(latitude),
        longitude: String(longitude),
        radiusMetres: String(radiusMetres),
      };
    },
    send: (chosen, version) => {
      const circle = {
        fencePlace: chosen.place,
        latitude: Number(chosen.latitude),
        longitude: Number(chosen.longitude),
        radiusMetres: Number(chosen.radiusMetres),
      };
      form.setFieldsValue(circle);
      void submit(circle, version);
    },
  });
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
      okText={keeping ? t('evidence:busy') : t(`act.${act}`)}
      okButtonProps={{ disabled: keeping }}
      cancelText={t('common:verb.cancel')}
      confirmLoading={run.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={act === 'SPLIT' ? 760 : undefined}
      destroyOnHidden
    >
      {promise.dialog}
      {fence.dialog}
      <ColumnForm<Filled>
        form={form}
        onFinish={(filled) => submit(filled)}
        initialValues={{
          place: place ?? undefined,
          approve: true,
          action: commitment.action,
          deliverable: commitment.deliverable,
          responsiblePerson: commitment.responsiblePerson,
          parts: [0, 1].map(() => ({ responsiblePerson: commitment.responsiblePerson })),
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
        {(act === 'ASSIGN_FOLLOWING_MEMBER' || act === 'ASSIGN_LOOK_BACK_MEMBER') && (
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
              <DatePicker
                style={{ width: '100%' }}
                minDate={dayjs(commitment.completion.dueOn).add(1, 'day')}
                maxDate={dayjs(commitment.extensionLatest)}
              />
            </Form.Item>
            <p className="quiet num">
              {t('form.extensionHint', {
                promised: date(commitment.promisedDueOn),
                latest: date(commitment.extensionLatest),
                count: commitment.extensionsAllowed - commitment.extensionCount,
              })}
            </p>
            {needsText('reason', t('reason'))}
          </>
        )}
        {act === 'SUPERVISE' && (
          <>
            <p className="quiet">{t('form.superviseHint')}</p>
            <Form.Item
              name="reason"
              label={t('form.instruction')}
              rules={[needed(t, t('form.instruction')), atMost(t, 1000)]}
            >
              <Input.TextArea rows={4} maxLength={1000} showCount />
            </Form.Item>
          </>
        )}
        {act === 'CORRECT' &&
          PROMISE.map((name) => (
            <Form.Item
              key={name}
              name={name}
              label={t(PROMISE_LABELS[name])}
              rules={[needed(t, t(PROMISE_LABELS[name])), atMost(t, name === 'responsiblePerson' ? 120 : 1000)]}
            >
              <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
            </Form.Item>
          ))}
        {act === 'SPLIT' && (
          <>
            <p className="quiet">{t('form.splitHint', { date: date(commitment.completion.dueOn) })}</p>
            <SplitParts
              latest={commitment.completion.dueOn}
              departments={options(choices?.commitmentChoices.departments) ?? []}
            />
            {needsText('reason', t('why.SPLIT'))}
          </>
        )}
        {act === 'MERGE' && (
          <>
            <p className="quiet">{t('form.mergeHint')}</p>
            <Form.Item name="intoId" label={t('form.into')} rules={[{ required: true, message: t('form.into') }]}>
              <MergeTarget committeeId={commitment.committeeId} except={id} />
            </Form.Item>
            {needsText('reason', t('why.MERGE'))}
          </>
        )}
        {act === 'DECIDE_EXTENSION' && (
          <>
            {extensionUntil && (
              <p className="num">
                {t('extensionAsked', { date: date(extensionUntil) })} ·{' '}
                {t('public.promisedBy', { date: date(commitment.promisedDueOn) })}
              </p>
            )}
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
        {act === 'LOOK_BACK' && (
          <>
            <LookBackItems commitment={commitment} finding={lookedBack} />
            {long('text', t('lookBack.text'), t('form.textHint'))}
            <Form.Item name="place" label={t('form.where')} rules={[needed(t, t('form.where')), atMost(t, 120)]}>
              <Input maxLength={120} />
            </Form.Item>
            <EvidenceItem withPairs={false} withDocuments={false} />
          </>
        )}
        {act === 'SET_SITE_FENCE' && <FenceItems commitmentId={id} />}
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

/** Chosen by number or words among the committee's own. */
function MergeTarget({
  committeeId,
  except,
  value,
  onChange,
}: {
  committeeId: string;
  except: string;
  value?: string;
  onChange?: (id: string) => void;
}) {
  const { t } = useTranslation('commitment');
  const [text, setText] = useState('');
  const [{ data, fetching }] = useQuery({
    query: MergeTargetsDocument,
    variables: { committeeId, text: text || null },
  });
  return (
    <Select
      aria-label={t('form.into')}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={fetching}
      value={value}
      onChange={onChange}
      placeholder={t('searchHint')}
      options={data?.commitments.nodes
        .filter(({ id }) => id !== except)
        .map(({ id, number, action, leadDepartmentName }) => ({
          value: id,
          label: `${number} ${leadDepartmentName}:${action}`,
        }))}
    />
  );
}

/** One act with what was filled in. The key stays the same while the form is open: a second press counts once. */
function useCommitmentAct(
  act: CommitmentAct,
  id: string,
  clientMutationId: string,
  seen: { readonly promise: number; readonly fence?: number },
) {
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
  const [supervise, p] = useAct(Supervise);
  const [split, q] = useAct(Split);
  const [merge, r] = useAct(Merge);
  const [correct, s] = useAct(Correct);
  const [assignLookBack, t] = useAct(AssignLookBack);
  const [lookBack, u] = useAct(LookBackAct);
  const busy = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u].some((state) => state.busy);
  const run = (filled: Filled, version?: number) => {
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
      case 'ASSIGN_LOOK_BACK_MEMBER':
        return assignLookBack({ id, memberId });
      case 'LOOK_BACK':
        return lookBack({
          input: {
            commitmentId: id,
            finding: filled.lookBackFinding as LookBackFinding,
            text,
            place: filled.place ?? '',
            newTitle: filled.newTitle,
            nextLookOn: filled.nextLookOn?.format('YYYY-MM-DD'),
            ...filesOf(filled.evidence),
            clientMutationId,
          },
        });
      case 'SET_SITE_FENCE':
        return setFence({
          input: {
            commitmentId: id,
            place: filled.fencePlace ?? '',
            latitude: filled.latitude ?? 0,
            longitude: filled.longitude ?? 0,
            radiusMetres: filled.radiusMetres ?? 0,
            version: version ?? seen.fence,
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
      case 'CORRECT': {
        const { action = '', deliverable = '', responsiblePerson = '' } = filled;
        return correct({
          input: { commitmentId: id, version: version ?? seen.promise, action, deliverable, responsiblePerson },
        });
      }
      case 'SUPERVISE':
        return supervise({ id, instruction: reason, clientMutationId });
      case 'SPLIT':
        return split({
          input: {
            commitmentId: id,
            reason,
            clientMutationId,
            parts: (filled.parts ?? []).map(({ dueOn, assistingDepartmentIds, ...part }) => ({
              ...part,
              dueOn: dueOn?.format('YYYY-MM-DD') ?? null,
              assistingDepartmentIds: assistingDepartmentIds ?? [],
            })),
          },
        });
      case 'MERGE':
        return merge({ input: { commitmentId: id, intoId: filled.intoId ?? '', reason, clientMutationId } });
      default:
        throw new Error(`no form for ${act}`);
    }
  };
  return { act: run, busy };
}
