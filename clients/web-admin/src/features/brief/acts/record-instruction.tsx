import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import type { BriefLevel } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import { DayItem, LevelField, LineField } from './fields';
import { of, type Shown, today } from './shown';

const InstructChoices = graphql(`
  query InstructionChoices {
    departments(first: 100) { nodes { id shortName } }
    accounts(first: 100, filter: null) { nodes { id displayName } }
  }
`);

interface Filled {
  leaderName: string;
  leaderPost: string;
  level: BriefLevel;
  instructedOn: string;
  wording: string;
  addressee: string;
  departmentId?: string;
  duty: string;
  dueOn: string;
  lookBackOn: string;
  readerIds?: string[];
}

function Fields() {
  const { t } = useTranslation('brief');
  return (
    <>
      <div className="brief-pair">
        <LineField name="leaderName" label={t('leaderName')} />
        <LineField name="leaderPost" label={t('leaderPost')} />
      </div>
      <div className="brief-pair">
        <LevelField />
        <DayItem name="instructedOn" label={t('instructedOn')} />
      </div>
      <Form.Item name="wording" label={t('wording')} rules={[needed(t, t('wording'))]} extra={t('wordingHint')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} autoComplete="off" />
      </Form.Item>
      <Readers />
      <LineField name="addressee" label={t('addressee')} />
      <Form.Item name="duty" label={t('duty')} rules={[needed(t, t('duty'))]} extra={t('dutyHint')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <div className="brief-pair">
        <DayItem name="dueOn" label={t('dueOn')} />
        <DayItem name="lookBackOn" label={t('lookBackOn')} />
      </div>
    </>
  );
}

function Readers() {
  const { t } = useTranslation('brief');
  const [{ data }] = useQuery({ query: InstructChoices });
  return (
    <>
      <Form.Item name="readerIds" label={t('readers')} extra={t('readersHint')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={(data?.accounts.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
      </Form.Item>
      <Form.Item name="departmentId" label={t('department')} extra={t('departmentHint')}>
        <Select
          allowClear
          showSearch
          optionFilterProp="label"
          options={(data?.departments.nodes ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      </Form.Item>
    </>
  );
}

/** 批示: who said what, whose duty it is, and when it is looked at. */
export const recordInstruction = defineAct({
  document: graphql(`
  mutation RecordInstruction($input: RecordInstructionInput!) {
    recordInstruction(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.RECORD_INSTRUCTION', done: 'brief:actDone', hint: 'brief:actHint.RECORD_INSTRUCTION' },
  Fields: Fields,
  variables: (brief: Shown, { departmentId, readerIds = [], ...said }: Filled, { clientMutationId }: Sending) => ({
    input: { ...of(brief), ...said, departmentId: departmentId || null, readerIds, clientMutationId },
  }),
  blank: () => ({ level: 'DISTRICT' as const, instructedOn: today() }),
  width: 620,
});
