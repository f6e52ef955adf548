import { type Evidence, noEvidence, todayInChina } from '@bandeng/ui';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { correctAct } from '../../shell/acts/correct-act';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { EvidenceInput } from '../../shell/EvidenceInput';
import { atMost, needed } from '../../shell/forms';
import { ReasonField, type Trip } from './acts';

interface Found {
  readonly place: string;
  readonly foundOn: string;
  readonly findings: string;
  readonly memberId?: string;
  readonly photos?: Evidence;
}
type Finding = Found & { readonly id: string; readonly version: number };

function FindingFields({ subject }: { subject: Pick<Trip, 'people'> }) {
  const { t } = useTranslation('research');
  const of = (name: 'place' | 'foundOn' | 'findings') => t(`field.${name}`);
  return (
    <>
      <Form.Item name="place" label={of('place')} rules={[needed(t, of('place')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="foundOn" label={of('foundOn')} rules={[needed(t, of('foundOn'))]}>
        <DayField allowClear={false} max={todayInChina()} />
      </Form.Item>
      <Form.Item name="findings" label={of('findings')} rules={[needed(t, of('findings')), atMost(t, 7000)]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} />
      </Form.Item>
      <Form.Item name="memberId" label={t('field.of')}>
        <Select
          allowClear
          placeholder={t('field.byOffice')}
          options={subject.people.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        />
      </Form.Item>
      <Form.Item name="photos" label={t('field.photos')}>
        <EvidenceInput withPairs={false} withDocuments={false} />
      </Form.Item>
    </>
  );
}

/** Written down by the office, in its own name or for a member who was along. */
export const recordFinding = defineAct({
  document: graphql(`
    mutation RecordResearchFindingAtDesk($input: RecordResearchFindingInput!) {
      recordResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:find', done: 'research:found' },
  Fields: FindingFields,
  blank: (_: Pick<Trip, 'id' | 'people'>) => ({ foundOn: todayInChina() }),
  variables: (
    { id }: Pick<Trip, 'id' | 'people'>,
    { photos = noEvidence, memberId, ...words }: Found,
    { clientMutationId }: Sending,
  ) => ({
    input: {
      ...words,
      ...{ tripId: id, memberId: memberId ?? null, photoIds: photos.photos.map(({ key }) => key), clientMutationId },
    },
  }),
});

export const correctFinding = correctAct({
  document: graphql(`
    mutation CorrectResearchFindingAtDesk($input: CorrectResearchFindingInput!) {
      correctResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  fields: [
    { name: 'place', max: 120 },
    { name: 'foundOn', max: 10, isDay: true },
    { name: 'findings', max: 7000 },
  ],
  said: ({ place, foundOn, findings }: Finding) => ({ place, foundOn, findings }),
  variables: ({ id }, { place = '', foundOn = '', findings = '', reason = '' }, version) => ({
    input: { findingId: id, version, place, foundOn, findings, reason },
  }),
});

type Turned = { readonly id: string; readonly version: number };
const turn = ({ id, version }: Turned, { reason }: { reason: string }) => ({
  input: { findingId: id, version, reason },
});

export const withdrawFinding = defineAct({
  document: graphql(`
    mutation WithdrawResearchFindingAtDesk($input: TurnResearchFindingInput!) {
      withdrawResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:withdraw', done: 'research:withdrawn', hint: 'research:withdrawHint' },
  Fields: ReasonField,
  variables: turn,
});

export const restoreFinding = defineAct({
  document: graphql(`
    mutation RestoreResearchFindingAtDesk($input: TurnResearchFindingInput!) {
      restoreResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:restore', done: 'research:restored', hint: 'research:restoreHint' },
  Fields: ReasonField,
  variables: turn,
});
