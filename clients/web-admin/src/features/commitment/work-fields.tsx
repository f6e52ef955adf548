import { type OwnPosition, StatusTag, toFiles, useFormats, useOwnPosition } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { SitePlacesToChooseQuery } from '../../generated/graphql';
import { DayField } from '../../shell/day/DayField';
import { EvidenceInput } from '../../shell/EvidenceInput';
import { atMost, Choices, needed } from '../../shell/forms';

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
        <DayField />
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

const PlacesDocument = graphql(`
  query SitePlacesToChoose($id: ID!) {
    sitePlaces(commitmentId: $id) {
      place
      latitude
      longitude
      radiusMetres
    }
  }
`);

/** 核实地点: a circle chosen from the places of the committee, around where somebody stands, or typed. */
export function FenceItems({ commitmentId }: { commitmentId: string }) {
  const { t } = useTranslation('evidence');
  const form = Form.useFormInstance();
  const [{ data }] = useQuery({ query: PlacesDocument, variables: { id: commitmentId } });
  const { canAsk, state, ask } = useOwnPosition();
  const places = data?.sitePlaces ?? [];
  const number = (name: 'latitude' | 'longitude' | 'radiusMetres', label: string, most: number, least: number) => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <InputNumber min={least} max={most} style={{ width: '100%' }} />
    </Form.Item>
  );
  return (
    <>
      <p className="quiet">{t('fence.hint')}</p>
      {places.length > 0 && <KnownPlaces places={places} form={form} />}
      <Form.Item name="fencePlace" label={t('fence.place')} rules={[needed(t, t('fence.place')), atMost(t, 120)]}>
        <Input maxLength={120} />
      </Form.Item>
      <CentreField canAsk={canAsk} state={state} ask={ask} form={form} />
      <div className="two-columns">
        {number('latitude', t('fence.latitude'), 90, -90)}
        {number('longitude', t('fence.longitude'), 180, -180)}
      </div>
      {number('radiusMetres', t('fence.radius'), 5000, 20)}
    </>
  );
}

function KnownPlaces({
  places,
  form,
}: {
  places: NonNullable<SitePlacesToChooseQuery['sitePlaces']>;
  form: FormInstance;
}) {
  const { t } = useTranslation('evidence');
  const choose = (chosen: string) => {
    const known = places.find(({ place }) => place === chosen);
    form.setFieldValue('fencePlace', chosen);
    if (known?.latitude == null) return;
    const { latitude, longitude, radiusMetres } = known;
    form.setFieldsValue({ latitude, longitude, radiusMetres });
  };
  return (
    <Form.Item label={t('fence.choose')} extra={t('fence.chooseHint')}>
      <Select
        aria-label={t('fence.choose')}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={choose}
        options={places.map(({ place, radiusMetres }) => ({
          value: place,
          label: radiusMetres == null ? place : t('fence.withCircle', { place, radius: radiusMetres }),
        }))}
      />
    </Form.Item>
  );
}

function CentreField({
  canAsk,
  state,
  ask,
  form,
}: {
  canAsk: boolean;
  state: string;
  ask: () => Promise<OwnPosition | null>;
  form: FormInstance;
}) {
  const { t } = useTranslation('evidence');
  const [metres, setMetres] = useState<number | null>(null);
  const stand = async () => {
    const own = await ask();
    if (!own) return;
    setMetres(Math.round(own.accuracyMetres));
    form.setFieldsValue({ latitude: rounded(own.latitude), longitude: rounded(own.longitude) });
  };
  return (
    <Form.Item
      required
      label={t('fence.centre')}
      extra={
        !canAsk
          ? t('fence.hereNone')
          : state === 'REFUSED'
            ? t('fence.hereRefused')
            : metres === null
              ? t('fence.hereHint')
              : t('fence.hereGot', { metres })
      }
    >
      <Button disabled={!canAsk} loading={state === 'ASKING'} onClick={stand}>
        {t('fence.here')}
      </Button>
    </Form.Item>
  );
}

/** A metre: a place is no finer than that. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

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
          <DayField />
        </Form.Item>
      )}
    </>
  );
}
