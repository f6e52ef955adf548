import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { Gender, RenewalFate } from '../../generated/graphql';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';
import { useCatalog } from '../roster/catalog';

export interface Chosen {
  readonly renewalId: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly isInformant: boolean }[];
}
interface Decision {
  readonly fate: RenewalFate;
  readonly endsInformant?: boolean;
}

const FATES: readonly RenewalFate[] = ['STAYS', 'LEAVES', 'UNDECIDED'];
const SHOWN = 12;

function DecideFields({ subject: { people } }: { subject: Chosen }) {
  const { t } = useTranslation('renewal');
  const form = Form.useFormInstance();
  const fate = Form.useWatch('fate', form) as RenewalFate | undefined;
  const informants = people.filter(({ isInformant }) => isInformant).length;
  const names = people.slice(0, SHOWN).map(({ name }) => name);
  return (
    <>
      <p className="quiet">
        {t('decideWho', { count: people.length, names: names.join('、') })}
        {people.length > SHOWN && '……'}
      </p>
      <Form.Item name="fate" label={t('column.fate')} rules={[needed(t, t('column.fate'))]}>
        <Radio.Group options={FATES.map((value) => ({ value, label: t(`fate.${value}`) }))} />
      </Form.Item>
      {fate === 'LEAVES' && informants > 0 && (
        <Form.Item name="endsInformant" valuePropName="checked">
          <Checkbox>{t('endsInformant', { count: informants })}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

/** 定去留, of many at once. */
export const decidePeople = defineAct({
  document: graphql(`
    mutation DecideRenewalPeople($input: DecideRenewalPeopleInput!) {
      decideRenewalPeople(input: $input) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:decide', done: 'renewal:decided' },
  Fields: DecideFields,
  blank: () => ({ fate: 'STAYS' as const }),
  variables: ({ renewalId, people }: Chosen, { fate, endsInformant }: Decision) => ({
    input: { renewalId, memberIds: people.map(({ id }) => id), fate, endsInformant: endsInformant ?? false },
  }),
});

export interface ShownPerson {
  readonly renewalId: string;
  readonly memberId?: string | null;
  readonly personId?: string | null;
  readonly version?: number | null;
  readonly name: string;
  readonly gender?: Gender | null;
  readonly party?: string | null;
  readonly committeeId?: string | null;
  readonly sectorId?: string | null;
  readonly specialCommitteeIds: readonly string[];
  readonly unit?: string | null;
  readonly post?: string | null;
  readonly duty?: string | null;
  readonly phone?: string | null;
}
interface Person {
  readonly name?: string;
  readonly gender?: Gender;
  readonly party?: string;
  readonly committeeId?: string;
  readonly sectorId?: string;
  readonly specialCommitteeIds?: string[];
  readonly unit?: string;
  readonly post?: string;
  readonly duty?: string;
  readonly phone?: string;
}
type Given = Pick<ShownPerson, 'renewalId'> & Partial<ShownPerson>;

function PersonFields({ subject }: { subject: Given }) {
  const { t } = useTranslation('renewal');
  const catalog = useCatalog();
  const comes = !subject.memberId;
  return (
    <>
      {comes && <NewPersonFields />}
      <Form.Item name="committeeId" label={t('roster:member.committee')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={catalog.committees} />
      </Form.Item>
      <Form.Item name="sectorId" label={t('roster:member.sector')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={catalog.sectors} />
      </Form.Item>
      <Form.Item
        name="specialCommitteeIds"
        label={t('roster:member.specialCommittees')}
        extra={t('roster:member.atMostTwo')}
      >
        <Select mode="multiple" maxCount={2} optionFilterProp="label" options={catalog.specialCommittees} />
      </Form.Item>
      <PlainFields />
    </>
  );
}

function NewPersonFields() {
  const { t } = useTranslation('renewal');
  const genders: readonly Gender[] = ['MALE', 'FEMALE'];
  return (
    <>
      <Form.Item
        name="name"
        label={t('roster:member.name')}
        rules={[needed(t, t('roster:member.name')), atMost(t, 50)]}
      >
        <Input />
      </Form.Item>
      <Form.Item name="gender" label={t('roster:member.gender')}>
        <Radio.Group options={genders.map((value) => ({ value, label: t(`roster:gender.${value}`) }))} />
      </Form.Item>
      <Form.Item name="party" label={t('roster:member.party')} rules={[atMost(t, 60)]}>
        <Input />
      </Form.Item>
    </>
  );
}

function PlainFields() {
  const { t } = useTranslation('renewal');
  const plain = [
    ['unit', t('roster:member.unit'), 300],
    ['post', t('roster:member.post'), 200],
    ['duty', t('roster:member.duty'), 60],
    ['phone', t('roster:member.phone'), 30],
  ] as const;
  return plain.map(([name, label, max]) => (
    <Form.Item key={name} name={name} label={label} rules={[atMost(t, max)]}>
      <Input />
    </Form.Item>
  ));
}

const blankOf = (person: Given): Partial<Person> => ({
  ...{ name: person.name ?? '', gender: person.gender ?? undefined, party: person.party ?? '' },
  ...{ committeeId: person.committeeId ?? undefined, sectorId: person.sectorId ?? undefined },
  specialCommitteeIds: [...(person.specialCommitteeIds ?? [])],
  ...{ unit: person.unit ?? '', post: person.post ?? '', duty: person.duty ?? '', phone: person.phone ?? '' },
});

const Keep = graphql(`
  mutation KeepRenewalPerson($input: KeepRenewalPersonInput!) {
    keepRenewalPerson(input: $input) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
  }
`);
const inputOf = (
  { renewalId, memberId = null, personId = null, version = null }: Given,
  { specialCommitteeIds = [], committeeId, sectorId, ...filled }: Person,
) => ({
  ...{ renewalId, memberId, personId: memberId ? null : personId, version, ...filled, specialCommitteeIds },
  ...{ committeeId: committeeId ?? null, sectorId: sectorId ?? null },
});

/** 新任: somebody who comes. */
export const addPerson = defineAct({
  document: Keep,
  words: { title: 'renewal:add', done: 'renewal:added', hint: 'renewal:addHint' },
  Fields: PersonFields,
  blank: blankOf,
  variables: (subject: Given, filled: Person, { clientMutationId }: Sending) => ({
    input: { ...inputOf(subject, filled), clientMutationId },
  }),
});

/** Whoever stays, with what is another from the first day on; whoever comes, put right. */
export const keepPerson = defineAct({
  document: Keep,
  words: { title: 'renewal:keep', done: 'renewal:kept', hint: 'renewal:keepHint' },
  Fields: PersonFields,
  blank: blankOf,
  variables: (subject: ShownPerson, filled: Person) => ({ input: inputOf(subject, filled) }),
});

/** 移出: whoever was to come comes not. */
export const dropPerson = defineAct({
  document: graphql(`
    mutation DropRenewalPerson($id: ID!, $version: Int!) {
      dropRenewalPerson(id: $id, version: $version) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:drop', done: 'renewal:dropped', hint: 'renewal:dropHint' },
  variables: ({ personId, version }: ShownPerson) => ({ id: personId ?? '', version: version ?? 0 }),
});
