import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { atMost, Choices, needed } from '../../shell/forms';

interface Person {
  readonly memberId: string;
  readonly name: string;
  readonly answer: string;
  readonly wasThere?: boolean | null;
}
export interface Trip {
  readonly id: string;
  readonly version: number;
  readonly led: string;
  readonly report?: string | null;
  readonly people: readonly Person[];
  readonly mayJoin: readonly { readonly id: string; readonly title: string }[];
}
const on = ({ id, version }: Trip) => ({ tripId: id, version });

/** Why it is done. */
export function ReasonField() {
  const { t } = useTranslation('corrections');
  return (
    <Form.Item name="reason" label={t('why')} rules={[needed(t, t('why')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
}
type Reasoned = { readonly reason: string };

export const cancel = defineAct({
  document: graphql(`
    mutation CancelResearchAtDesk($input: ResearchTripReasonInput!) {
      cancelResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  // 取消 is what the act itself is called.
  words: {
    ...{ title: 'research:cancel', done: 'research:cancelDone', hint: 'research:cancelHint' },
    leave: 'common:verb.back',
  },
  Fields: ReasonField,
  variables: (trip: Trip, { reason }: Reasoned) => ({ input: { ...on(trip), reason } }),
});

export const restore = defineAct({
  document: graphql(`
    mutation RestoreResearchAtDesk($input: ResearchTripReasonInput!) {
      restoreResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:restore', done: 'research:restored' },
  Fields: ReasonField,
  variables: (trip: Trip, { reason }: Reasoned) => ({ input: { ...on(trip), reason } }),
});

function PresenceField({ subject }: { subject: Trip }) {
  const { t } = useTranslation('research');
  return (
    <Form.Item name="memberIds" label={t('wasThere')}>
      <Choices options={subject.people.map(({ memberId, name }) => ({ value: memberId, label: name }))} />
    </Form.Item>
  );
}

export const notePresence = defineAct({
  document: graphql(`
    mutation NoteResearchPresenceAtDesk($input: NoteResearchPresenceInput!) {
      noteResearchPresence(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:note', done: 'research:noted', hint: 'research:noteHint' },
  Fields: PresenceField,
  blank: ({ people }: Trip) => {
    const noted = people.some(({ wasThere }) => wasThere !== null);
    const there = people.filter(({ wasThere, answer }) => (noted ? wasThere : answer === 'COMING'));
    return { memberIds: there.map(({ memberId }) => memberId) };
  },
  variables: (trip: Trip, { memberIds }: { memberIds: string[] }) => ({ input: { ...on(trip), memberIds } }),
});

const Members = graphql(`
  query ResearchLeads {
    researchChoices { members { id name committeeName } }
  }
`);

function LeadField({ subject }: { subject: Trip }) {
  const { t } = useTranslation('research');
  const [{ data }] = useQuery({ query: Members });
  const label = t('field.newLead');
  const office = subject.led === 'OFFICE';
  return (
    <Form.Item name="memberId" label={label} rules={office ? [] : [needed(t, label)]}>
      <Select
        allowClear={office}
        placeholder={office ? t('field.office') : undefined}
        showSearch={{ optionFilterProp: 'label' }}
        options={(data?.researchChoices.members ?? []).map(({ id, name, committeeName }) => ({
          value: id,
          label: [name, committeeName].filter(Boolean).join(' · '),
        }))}
      />
    </Form.Item>
  );
}

export const handOver = defineAct({
  document: graphql(`
    mutation HandOverResearchAtDesk($input: HandOverResearchTripInput!) {
      handOverResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:handOver', done: 'research:handedOver', hint: 'research:handOverHint' },
  Fields: LeadField,
  variables: (trip: Trip, { memberId }: { memberId?: string }) => ({
    input: { ...on(trip), memberId: memberId ?? null },
  }),
});

function ReportField() {
  const { t } = useTranslation('research');
  const label = t('field.report');
  return (
    <Form.Item name="report" label={label} rules={[needed(t, label), atMost(t, 7000)]}>
      <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} />
    </Form.Item>
  );
}

export const writeReport = defineAct({
  document: graphql(`
    mutation WriteResearchReportAtDesk($input: WriteResearchReportInput!) {
      writeResearchReport(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:report', done: 'research:reported' },
  Fields: ReportField,
  width: 760,
  blank: ({ report }: Trip) => ({ report: report ?? '' }),
  twoSides: {
    fields: { report: 'research:field.report' },
    read: ({ report = '' }: Partial<{ report: string }>) => ({ report }),
    write: ({ report = '' }) => ({ report }),
  },
  variables: (trip: Trip, { report }: { report: string }, { version = trip.version }: Sending) => ({
    input: { tripId: trip.id, version, report },
  }),
});

function ConsultationField({ subject }: { subject: Trip }) {
  const { t } = useTranslation('research');
  const label = t('field.consultation');
  return (
    <Form.Item name="consultationId" label={label} rules={[needed(t, label)]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={subject.mayJoin.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
}

export const join = defineAct({
  document: graphql(`
    mutation JoinResearchAtDesk($input: JoinResearchTripInput!) {
      joinResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:join', done: 'research:joinDone', hint: 'research:joinHint' },
  Fields: ConsultationField,
  variables: (trip: Trip, { consultationId }: { consultationId: string }) => ({
    input: { ...on(trip), consultationId },
  }),
});
