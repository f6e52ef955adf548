import { StatusTag, toFiles, useFormats } from '@bandeng/ui';
import { Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { atMost, Choices, needed } from '../../shell/forms';
import { EvidenceInput } from './EvidenceInput';

export const WorkFields_commitment = graphql(`
  fragment WorkFields_commitment on CommitmentDetail {
    deliverable
    closedUnsolved
    round
    progress {
      id
      round
      text
      reportedAt
    }
    siteFence {
      place
      latitude
      longitude
      radiusMetres
      version
    }
  }
`);

const StagesDocument = graphql(`
  query StagesToChoose {
    progressStages {
      id
      wordsZh
      wordsEn
      active
    }
  }
`);

export type Work = FragmentType<typeof WorkFields_commitment>;

/** What was filled in of the files, as a mutation takes it. */
export function filesOf(evidence: Parameters<typeof toFiles>[0] | undefined) {
  const { files, uses } = toFiles(evidence ?? { pairs: [], photos: [], documents: [] });
  return { photoIds: files.map(({ key }) => key), fileUses: uses };
}

export function EvidenceItem(shown: { withPairs?: boolean; withDocuments?: boolean }) {
  const { t } = useTranslation('evidence');
  return (
    <Form.Item name="evidence" label={t('photos')}>
      <EvidenceInput {...shown} />
    </Form.Item>
  );
}

export function StageItem() {
  const { t, i18n } = useTranslation('evidence');
  const [{ data }] = useQuery({ query: StagesDocument });
  return (
    <Form.Item name="stageId" label={t('stage')}>
      <Select
        allowClear
        placeholder={t('stageNone')}
        options={data?.progressStages
          .filter(({ active }) => active)
          .map(({ id, wordsZh, wordsEn }) => ({ value: id, label: i18n.language === 'en' ? wordsEn : wordsZh }))}
      />
    </Form.Item>
  );
}

/** 办复: what was done of the promise and what shows it; or, when it cannot be solved, when it is looked at again. */
export function ReplyItems({ commitment, unsolved }: { commitment: Work; unsolved: boolean }) {
  const { t } = useTranslation('evidence');
  const { dateTime } = useFormats();
  const { deliverable, round, progress } = readFragment(WorkFields_commitment, commitment);
  if (unsolved) {
    return (
      <Form.Item
        name="nextLookOn"
        label={t('nextLook')}
        extra={t('nextLookHint')}
        rules={[{ required: true, message: t('nextLook') }]}
      >
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    );
  }
  const entries = progress.filter((entry) => entry.round === round);
  return (
    <>
      <Form.Item
        name="delivered"
        label={t('delivered')}
        extra={t('deliveredHint', { deliverable })}
        rules={[needed(t, t('delivered')), atMost(t, 1000)]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="progressIds" label={t('shows')} extra={t('showsHint')}>
        <Choices
          className="entries-to-choose"
          options={entries.map(({ id, text, reportedAt }) => ({
            value: id,
            label: `${dateTime(reportedAt)} · ${text.slice(0, 40)}`,
          }))}
        />
      </Form.Item>
      <EvidenceItem />
    </>
  );
}

/** 核实地点: a circle; the browser's own position can fill it in where it may be asked. */
export function FenceItems() {
  const { t } = useTranslation('evidence');
  const number = (name: 'latitude' | 'longitude' | 'radiusMetres', label: string, most: number, least: number) => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <InputNumber min={least} max={most} style={{ width: '100%' }} />
    </Form.Item>
  );
  return (
    <>
      <p className="quiet">{t('fence.hint')}</p>
      <Form.Item name="fencePlace" label={t('fence.place')} rules={[needed(t, t('fence.place')), atMost(t, 120)]}>
        <Input maxLength={120} />
      </Form.Item>
      {number('latitude', t('fence.latitude'), 90, -90)}
      {number('longitude', t('fence.longitude'), 180, -180)}
      {number('radiusMetres', t('fence.radius'), 5000, 20)}
    </>
  );
}

/** 回头看: how it is now; what could not be solved is asked otherwise. */
export function LookBackItems({ commitment, finding }: { commitment: Work; finding?: string }) {
  const { t } = useTranslation('commitment');
  const { closedUnsolved } = readFragment(WorkFields_commitment, commitment);
  const findings = closedUnsolved ? ['STILL_HARD', 'CAN_BE_DONE'] : ['HELD', 'RELAPSED', 'NEW_PROBLEM'];
  return (
    <>
      <Form.Item
        name="lookBackFinding"
        label={t('lookBack.finding')}
        rules={[{ required: true, message: t('lookBack.finding') }]}
      >
        <Radio.Group
          options={findings.map((value) => ({ value, label: <StatusTag kind="lookBack" value={value} /> }))}
        />
      </Form.Item>
      {finding === 'NEW_PROBLEM' && (
        <Form.Item
          name="newTitle"
          label={t('lookBack.newTitle')}
          extra={t('lookBack.newTitleHint')}
          rules={[needed(t, t('lookBack.newTitle')), atMost(t, 120)]}
        >
          <Input maxLength={120} />
        </Form.Item>
      )}
      {finding === 'STILL_HARD' && (
        <Form.Item
          name="nextLookOn"
          label={t('evidence:nextLook')}
          rules={[{ required: true, message: t('evidence:nextLook') }]}
        >
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      )}
    </>
  );
}
