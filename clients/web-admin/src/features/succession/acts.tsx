import { todayInChina } from '@bandeng/ui';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DepartureKind, HoldingsQuery } from '../../generated/graphql';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';

export interface Leaver {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

export const HoldingsDocument = graphql(`
  query Holdings($memberId: ID!) {
    holdings(memberId: $memberId) {
      things { kind recordId opensId title committeeId needsSuccessor }
      successors { id name committeeId committeeName }
      handedOver { id kind title toName handedAt }
    }
  }
`);
type Held = HoldingsQuery['holdings'];
type Thing = Held['things'][number];

/** By the thing, who takes it over. */
type Given = Readonly<Record<string, string | undefined>>;
const keyOf = ({ kind, recordId }: Pick<Thing, 'kind' | 'recordId'>) => `${kind}_${recordId}`;
const handoversOf = (to: Given | undefined) =>
  Object.entries(to ?? {}).flatMap(([key, toMemberId]) => {
    const at = key.lastIndexOf('_');
    return toMemberId ? [{ kind: key.slice(0, at) as Thing['kind'], recordId: key.slice(at + 1), toMemberId }] : [];
  });

function ReasonField() {
  const { t } = useTranslation('corrections');
  return (
    <Form.Item name="reason" label={t('why')} rules={[needed(t, t('why')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
}

const KINDS: readonly DepartureKind[] = ['RESIGNED', 'TRANSFERRED', 'REVOKED', 'DIED', 'TERM_ENDED'];

function DepartureFields({ subject }: { subject: Leaver }) {
  const { t } = useTranslation('succession');
  return (
    <>
      <Form.Item name="kind" label={t('kindLabel')} rules={[needed(t, t('kindLabel'))]}>
        <Select options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="lastOn" label={t('lastOn')} rules={[needed(t, t('lastOn'))]} extra={t('lastOnHint')}>
        <DayField allowClear={false} />
      </Form.Item>
      <ReasonField />
      <HandoverFields subject={subject} leaves />
    </>
  );
}

/** What they have in hand, and to whom each of it goes. */
function HandoverFields({ subject, leaves = false }: { subject: Leaver; leaves?: boolean }) {
  const { t } = useTranslation('succession');
  const form = Form.useFormInstance();
  const [{ data }] = useQuery({
    query: HoldingsDocument,
    variables: { memberId: subject.id },
    requestPolicy: 'network-only',
  });
  if (!data) return <p className="quiet">{t('looking')}</p>;
  const { things, successors } = data.holdings;
  const going = things.filter(({ kind }) => kind !== 'DRAFT');
  const drafts = things.length - going.length;
  const toAll = (memberId: string) => {
    const fits = successors.find(({ id }) => id === memberId);
    const given = going.filter(({ committeeId }) => !committeeId || committeeId === fits?.committeeId);
    form.setFieldsValue({ to: Object.fromEntries(given.map((thing) => [keyOf(thing), memberId])) });
  };
  return (
    <fieldset className="handovers">
      <legend>{t('inHand', { count: going.length })}</legend>
      {going.length === 0 && <p className="quiet">{t('nothingInHand')}</p>}
      {going.length > 1 && (
        <Form.Item name="toAll" label={t('toAll')} extra={t('toAllHint')}>
          <SuccessorField successors={successors} committeeId={null} onChosen={toAll} />
        </Form.Item>
      )}
      {going.map((thing) => (
        <ThingField key={keyOf(thing)} thing={thing} successors={successors} leaves={leaves} />
      ))}
      {drafts > 0 && <p className="quiet">{t('draftsStay', { count: drafts })}</p>}
    </fieldset>
  );
}

interface OneThing {
  readonly thing: Thing;
  readonly successors: Held['successors'];
  /** Then nothing stays with them: what cannot be without somebody needs one. */
  readonly leaves: boolean;
}

function ThingField({ thing, successors, leaves }: OneThing) {
  const { t } = useTranslation('succession');
  const label = t('thing', { kind: t(`held.${thing.kind}`), title: thing.title });
  return (
    <Form.Item
      name={['to', keyOf(thing)]}
      label={label}
      rules={leaves && thing.needsSuccessor ? [needed(t, t('successor'))] : []}
      extra={leaves && !thing.needsSuccessor ? t('nobodyYet') : undefined}
    >
      <SuccessorField successors={successors} committeeId={thing.committeeId ?? null} />
    </Form.Item>
  );
}

interface Choosing {
  readonly successors: Held['successors'];
  readonly committeeId: string | null;
  readonly onChosen?: (memberId: string) => void;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (memberId: string | undefined) => void;
}

function SuccessorField({ successors, committeeId, onChosen, onChange, ...field }: Choosing) {
  const fits = successors.filter((one) => !committeeId || one.committeeId === committeeId);
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(chosen: string | undefined) => {
        onChange?.(chosen);
        if (chosen) onChosen?.(chosen);
      }}
      options={fits.map(({ id, name, committeeName }) => ({
        value: id,
        label: [name, committeeName].filter(Boolean).join(' · '),
      }))}
    />
  );
}

interface Leaving {
  readonly kind: DepartureKind;
  readonly lastOn: string;
  readonly reason: string;
  readonly to?: Given;
}

/** 登记离任: with what they had in hand, in one act. */
export const recordDeparture = defineAct({
  document: graphql(`
    mutation RecordDeparture($input: RecordDepartureInput!) {
      recordDeparture(input: $input) {
        ... on SuccessionDone { id }
        ... on SuccessionRefusal { code }
      }
    }
  `),
  words: { title: 'succession:leave', done: 'succession:left', hint: 'succession:leaveHint' },
  width: 640,
  Fields: DepartureFields,
  blank: () => ({ lastOn: todayInChina() }),
  variables: ({ id, version }: Leaver, { kind, lastOn, reason, to }: Leaving, { clientMutationId }: Sending) => ({
    input: { memberId: id, version, kind, lastOn, reason, handovers: handoversOf(to), clientMutationId },
  }),
});

/** 撤回离任 */
export const takeBackDeparture = defineAct({
  document: graphql(`
    mutation TakeBackDeparture($memberId: ID!, $reason: String!) {
      takeBackDeparture(memberId: $memberId, reason: $reason) {
        ... on SuccessionDone { id }
        ... on SuccessionRefusal { code }
      }
    }
  `),
  words: { title: 'succession:takeBack', done: 'succession:takenBack', hint: 'succession:takeBackHint' },
  Fields: ReasonField,
  variables: ({ id }: Leaver, { reason }: { reason: string }) => ({ memberId: id, reason }),
});

/** 移交 */
export const handOverThings = defineAct({
  document: graphql(`
    mutation HandOverThings($memberId: ID!, $handovers: [HandoverInput!]!) {
      handOverThings(memberId: $memberId, handovers: $handovers) {
        ... on SuccessionDone { id }
        ... on SuccessionRefusal { code }
      }
    }
  `),
  words: { title: 'succession:handOver', done: 'succession:handedOver', hint: 'succession:handOverHint' },
  width: 640,
  Fields: function Some({ subject }: { subject: Leaver }) {
    return <HandoverFields subject={subject} />;
  },
  variables: ({ id }: Leaver, { to }: { to?: Given }) => ({ memberId: id, handovers: handoversOf(to) }),
});
