import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { MemberGroupKind } from '../../generated/graphql';
import { defineAct } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';

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
  words: { title: 'roster:group.rename', press: 'common:verb.save', done: 'roster:group.renamed' },
  Fields: NameField,
  blank: ({ name }: ShownGroup) => ({ name }),
  variables: (group: ShownGroup, { name }: { name: string }) => ({ input: { ...of(group), name } }),
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
    <Form.Item name="name" label={t('group.name')} rules={[needed(t, t('group.name')), atMost(t, 60)]}>
      <Input />
    </Form.Item>
  );
}
