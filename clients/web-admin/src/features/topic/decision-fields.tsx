import { Form, Input, Radio, Select } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ScreeningListsQuery } from '../../generated/graphql';
import { DayField } from '../../shell/day/DayField';
import { atMost, Choices, needed } from '../../shell/forms';

export const ScreeningListsDocument = graphql(`
  query ScreeningLists {
    screeningLists {
      viewerCanEdit
      replyDueOn
      criteria {
        id
        version
        kind
        text
        position
        active
      }
      declineReasons {
        id
        version
        code
        wordsZh
        wordsEn
        needsNote
        position
        active
      }
      departments {
        id
        name
      }
    }
    topicDestinations {
      committeeId
      committeeName
    }
  }
`);
export type ScreeningLists = ScreeningListsQuery['screeningLists'];

/** What a screener decides with; the same for every topic. */
export function useScreeningLists() {
  return useQuery({ query: ScreeningListsDocument, variables: {}, requestPolicy: 'cache-and-network' });
}

/** The words of a reason in the language of whoever reads. */
export function useReasonWords() {
  const { i18n } = useTranslation();
  return ({ wordsZh, wordsEn }: { wordsZh: string; wordsEn: string }) => (i18n.language === 'en' ? wordsEn : wordsZh);
}

export interface DecisionFields {
  note?: string;
  missing?: string[];
  reason?: string;
  toKind?: 'DEPARTMENT' | 'COMMITTEE' | 'UNIT';
  departmentId?: string;
  toCommitteeId?: string;
  unit?: string;
  replyDueOn?: string;
}

export const MISSING = ['PLACE', 'TIME', 'WHO', 'WISH', 'PHOTO', 'CONTACT'] as const;

export function ReturnFields() {
  const { t } = useTranslation('screening');
  return (
    <Form.Item name="missing" label={t('missing.label')}>
      <Choices options={MISSING.map((value) => ({ value, label: t(`missing.${value}`) }))} />
    </Form.Item>
  );
}

/** What is missing, named, with whatever was added by hand: what the submitter reads. */
export function returnNote(t: TFunction, { missing = [], note }: Pick<DecisionFields, 'missing' | 'note'>): string {
  const parts = MISSING.filter((one) => missing.includes(one)).map((one) => t(`screening:missing.${one}`));
  const named =
    parts.length > 0 ? t('screening:missing.please', { parts: parts.join(t('screening:missing.comma')) }) : '';
  return [named, note?.trim()].filter(Boolean).join('\n');
}

export function DeclineFields({ lists }: { lists: ScreeningLists }) {
  const { t } = useTranslation('topic');
  const words = useReasonWords();
  return (
    <Form.Item name="reason" label={t('decide.reason')} rules={[needed(t, t('decide.reason'))]}>
      <Select
        options={lists.declineReasons
          .filter(({ active }) => active)
          .map((one) => ({ value: one.code, label: words(one) }))}
      />
    </Form.Item>
  );
}

export function TransferFields({
  lists,
  committees,
  presentCommitteeId = null,
}: {
  lists: ScreeningLists;
  committees: ScreeningListsQuery['topicDestinations'];
  presentCommitteeId?: string | null;
}) {
  const { t } = useTranslation('screening');
  const kind = Form.useWatch<DecisionFields['toKind']>('toKind') ?? 'DEPARTMENT';
  return (
    <>
      <Form.Item name="toKind" required label={t('transfer.to')} initialValue="DEPARTMENT">
        <Radio.Group
          optionType="button"
          options={(['DEPARTMENT', 'COMMITTEE', 'UNIT'] as const).map((value) => ({
            value,
            label: t(`transfer.${value}`),
          }))}
        />
      </Form.Item>
      <p className="quiet">{t(`transfer.hint.${kind}`)}</p>
      {kind === 'DEPARTMENT' && (
        <>
          <Form.Item name="departmentId" label={t('transfer.DEPARTMENT')} rules={[needed(t, t('transfer.DEPARTMENT'))]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={lists.departments.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item name="replyDueOn" label={t('transfer.dueOn')} initialValue={lists.replyDueOn}>
            <DayField />
          </Form.Item>
        </>
      )}
      {kind === 'COMMITTEE' && (
        <Form.Item name="toCommitteeId" label={t('transfer.COMMITTEE')} rules={[needed(t, t('transfer.COMMITTEE'))]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={committees
              .filter(({ committeeId }) => committeeId !== presentCommitteeId)
              .map((one) => ({ value: one.committeeId, label: one.committeeName }))}
          />
        </Form.Item>
      )}
      {kind === 'UNIT' && (
        <Form.Item name="unit" label={t('transfer.unit')} rules={[needed(t, t('transfer.unit')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
      )}
    </>
  );
}

/** Where it goes, as the server wants it: one of the three. */
export function destinationOf({ toKind, departmentId, toCommitteeId, unit, replyDueOn }: DecisionFields) {
  if (toKind === 'COMMITTEE') return { committeeId: toCommitteeId };
  if (toKind === 'UNIT') return { unit };
  return { departmentId, replyDueOn: replyDueOn || null };
}

export function NoteField({ isNeeded, hint }: { isNeeded: boolean; hint?: string }) {
  const { t } = useTranslation('topic');
  return (
    <Form.Item
      name="note"
      label={t('decide.note')}
      extra={hint}
      rules={[atMost(t, 800), ...(isNeeded ? [needed(t, t('decide.note'))] : [])]}
    >
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} placeholder={t('decide.noteHint')} />
    </Form.Item>
  );
}
