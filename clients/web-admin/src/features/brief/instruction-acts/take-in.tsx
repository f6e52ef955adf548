import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DepartmentItem } from '../acts/write-instruction';
import { of, type Shown } from './shown';

function Fields() {
  const { t } = useTranslation('brief');
  return <DepartmentItem hint={t('instruction.takeInDepartment')} />;
}

/** 登记承办: of what a leader wrote by their own hand. */
export const takeIn = defineAct({
  document: graphql(`
  mutation TakeInInstruction($input: TakeInInstructionInput!) {
    takeInInstruction(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:instruction.takeIn', hint: 'brief:instruction.takeInHint', done: 'brief:actDone' },
  Fields,
  blank: ({ departmentId }) => (departmentId ? { departmentId } : {}),
  variables: (one: Shown, { departmentId }: { departmentId?: string }) => ({
    input: { ...of(one), departmentId: departmentId || null },
  }),
});
