import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { MediaKind, MediaLevel } from '../../../generated/graphql';
import { defineAct } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { needed } from '../../../shell/forms';
import { ReasonField } from './fields';
import { type Shown, today } from './shown';

interface Used {
  readonly outlet: string;
  readonly level: MediaLevel;
  readonly medium: MediaKind;
  readonly link?: string;
  readonly usedOn: string;
}

/** 登记用稿: where it was used. */
export const place = defineAct({
  document: graphql(`
  mutation RecordPlacement($input: RecordPlacementInput!) {
    recordPlacement(input: $input) { ... on PlacementChanged { id } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.PLACE', done: 'publicity:done.PLACE', hint: 'publicity:hint.PLACE' },
  Fields: PlacementFields,
  blank: (): Partial<Used> => ({ level: 'DISTRICT', medium: 'PAPER', usedOn: today() }),
  variables: ({ id }: Pick<Shown, 'id'>, { outlet, level, medium, link, usedOn }: Used, { clientMutationId }) => ({
    input: { storyId: id, outlet, level, medium, link: link || null, usedOn, clientMutationId },
  }),
});

interface Placed extends Used {
  readonly reason: string;
}
interface Placement extends Omit<Used, 'link'> {
  readonly id: string;
  readonly version: number;
  readonly link: string | null;
}

/** 更正登记: what it said before is kept. */
export const correctPlacement = defineAct({
  document: graphql(`
  mutation CorrectPlacement($input: CorrectPlacementInput!) {
    correctPlacement(input: $input) { ... on PlacementChanged { id } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:placement.correct', done: 'publicity:placement.correctDone' },
  Fields: CorrectedPlacement,
  blank: ({ outlet, level, medium, link, usedOn }: Placement): Partial<Placed> => ({
    ...{ outlet, level, medium, usedOn },
    ...(link && { link }),
  }),
  variables: ({ id, version }: Placement, { outlet, level, medium, link, usedOn, reason }: Placed) => ({
    input: { placementId: id, version, outlet, level, medium, link: link || null, usedOn, reason },
  }),
});

function CorrectedPlacement() {
  return (
    <>
      <PlacementFields />
      <ReasonField />
    </>
  );
}

const LEVELS: readonly MediaLevel[] = ['OWN', 'DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'];
const MEDIA: readonly MediaKind[] = ['PAPER', 'BROADCAST', 'WEB', 'OFFICIAL_ACCOUNT'];

function PlacementFields() {
  const { t } = useTranslation('publicity');
  return (
    <>
      <Form.Item name="outlet" label={t('placement.outlet')} rules={[needed(t, t('placement.outlet'))]}>
        <Input maxLength={120} placeholder={t('placement.outletHint')} />
      </Form.Item>
      <Form.Item name="level" label={t('placement.level')} rules={[{ required: true }]}>
        <Select options={LEVELS.map((value) => ({ value, label: t(`placement.levels.${value}`) }))} />
      </Form.Item>
      <Form.Item name="medium" label={t('placement.medium')} rules={[{ required: true }]}>
        <Select options={MEDIA.map((value) => ({ value, label: t(`placement.media.${value}`) }))} />
      </Form.Item>
      <Form.Item name="usedOn" label={t('placement.usedOn')} rules={[{ required: true }]}>
        <DayField max={today()} />
      </Form.Item>
      <Form.Item name="link" label={t('placement.link')}>
        <Input maxLength={500} placeholder="https://" />
      </Form.Item>
    </>
  );
}
