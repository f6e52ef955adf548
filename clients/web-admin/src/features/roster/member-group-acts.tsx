import { todayInChina } from '@bandeng/ui';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { MemberGroupKind } from '../../generated/graphql';
import { defineAct } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';
import { useCatalog } from './catalog';
import { ReasonField } from './standing-acts';

export interface ShownGroup {
  readonly kind: MemberGroupKind;
  readonly id: string;
  readonly version: number;
  readonly name: string;
}
const of = ({ kind, id, version }: ShownGroup) => ({ kind, id, version });

/** 改名: wherever the sector or the special committee stands, it has its right name. */
export const renameGroup = defineAct({
  document: graphql(`
  mutation RenameMemberGroup($input: RenameMemberGroupInput!) {
    renameMemberGroup(input: $input) { ... on MemberGroupChanged { id } ... on RosterRefusal { code } }
  }
`),
  words: {
    ...{ title: 'roster:group.rename', press: 'common:verb.save', done: 'roster:group.renamed' },
    hint: 'roster:group.renameHint',
  },
  Fields: NameField,
  blank: ({ name }: ShownGroup) => ({ name }),
  variables: (group: ShownGroup, { name, from }: { name: string; from?: string }) => ({
    input: { ...of(group), name, from: from ?? null },
  }),
});

/** 合并: its members belong to another from a day on, each with a row of their own. */
export const mergeGroup = defineAct({
  document: graphql(`
  mutation MergeMemberGroups($input: MergeMemberGroupsInput!) {
    mergeMemberGroups(input: $input) { ... on MemberGroupChanged { id } ... on RosterRefusal { code } }
  }
`),
  words: { title: 'roster:group.merge', done: 'roster:group.merged', hint: 'roster:group.mergeHint' },
  Fields: MergeFields,
  blank: () => ({ on: todayInChina() }),
  variables: (group: ShownGroup, filled: { intoId: string; on: string; reason: string }) => ({
    input: { ...of(group), ...filled },
  }),
});

/** 停用: nobody belongs to it from a day on. */
export const retireGroup = defineAct({
  document: graphql(`
  mutation RetireMemberGroup($input: RetireMemberGroupInput!) {
    retireMemberGroup(input: $input) { ... on MemberGroupChanged { id } ... on RosterRefusal { code } }
  }
`),
  words: { title: 'roster:group.retire', done: 'roster:group.retired', hint: 'roster:group.retireHint' },
  Fields: RetireFields,
  blank: () => ({ on: todayInChina() }),
  variables: (group: ShownGroup, filled: { on: string; reason: string }) => ({ input: { ...of(group), ...filled } }),
});

/** 恢复 */
export const restoreGroup = defineAct({
  document: graphql(`
  mutation RestoreMemberGroup($input: RestoreMemberGroupInput!) {
    restoreMemberGroup(input: $input) { ... on MemberGroupChanged { id } ... on RosterRefusal { code } }
  }
`),
  words: { title: 'roster:group.restore', done: 'roster:group.restored', hint: 'roster:group.restoreHint' },
  Fields: ReasonField,
  variables: (group: ShownGroup, { reason }: { reason: string }) => ({ input: { ...of(group), reason } }),
});

/** 删去: entered by mistake, and named by nobody. */
export const removeGroup = defineAct({
  document: graphql(`
  mutation RemoveMemberGroup($input: MemberGroupInput!) {
    removeMemberGroup(input: $input) { ... on MemberGroupChanged { id } ... on RosterRefusal { code } }
  }
`),
  words: { title: 'roster:group.remove', hint: 'roster:group.removeHint', done: 'roster:group.removed' },
  variables: (group: ShownGroup) => ({ input: of(group) }),
});

function NameField() {
  const { t } = useTranslation('roster');
  return (
    <>
      <Form.Item name="name" label={t('group.name')} rules={[needed(t, t('group.name')), atMost(t, 60)]}>
        <Input />
      </Form.Item>
      <Form.Item name="from" label={t('group.from')} extra={t('group.fromHint')}>
        <DayField max={todayInChina()} />
      </Form.Item>
    </>
  );
}

function RetireFields() {
  const { t } = useTranslation('roster');
  return (
    <>
      <Form.Item name="on" label={t('group.on')} rules={[needed(t, t('group.on'))]}>
        <DayField allowClear={false} />
      </Form.Item>
      <ReasonField />
    </>
  );
}

function MergeFields({ subject }: { subject: ShownGroup }) {
  const { t } = useTranslation('roster');
  const { sectors, specialCommittees } = useCatalog();
  const others = (subject.kind === 'SECTOR' ? sectors : specialCommittees).filter(({ value }) => value !== subject.id);
  return (
    <>
      <Form.Item name="intoId" label={t('group.into')} rules={[needed(t, t('group.into'))]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={others} />
      </Form.Item>
      <RetireFields />
    </>
  );
}
