import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { useKeptQuery } from '../../shell/kept';
import { Choices, Correct, type Studio } from './documents';

type Shown = NonNullable<ResultOf<typeof Studio>['studio']>;
interface Words {
  readonly name: string;
  readonly address: string;
  readonly about?: string;
  readonly lead: string[];
  readonly memberIds?: string[];
  readonly reason: string;
}

/** 更正信息: what whoever applied wrote down wrongly, or who keeps it by now. */
export function CorrectStudio({ studio, onDone }: { studio: Shown; onDone: () => void }) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState(false);
  const [correct, { busy }] = useCommand(Correct, { done: t('corrections:done') });
  const save = async ({ lead: [leadMemberId = ''], memberIds = [], about, ...words }: Words) => {
    const { id: studioId, version, sectorId } = studio;
    const outcome = await correct({
      input: { ...words, studioId, version, sectorId, about: about?.trim() ? about : null, leadMemberId, memberIds },
    });
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    setOpen(false);
    onDone();
  };
  const keepers = (isLead: boolean) => studio.members.filter((one) => one.isLead === isLead).map((one) => one.memberId);
  return (
    <>
      <Button block onClick={() => setOpen(true)}>
        {t('correct')}
      </Button>
      {open && (
        <AskSheet<Words>
          title={t('correct')}
          busy={busy}
          initial={{
            ...{ name: studio.name, address: studio.address, about: studio.about ?? '' },
            ...{ lead: keepers(true), memberIds: keepers(false) },
          }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <StudioFields studio={studio} />
        </AskSheet>
      )}
    </>
  );
}

function StudioFields({ studio }: { studio: Shown }) {
  const { t } = useTranslation('studio');
  const needed = useNeeded();
  const { data } = useKeptQuery(Choices, {}, 'studio-choices');
  const there = studio.members.map(({ memberId, name }) => ({ value: memberId, label: name }));
  const others = (data?.studioChoices.members ?? [])
    .filter(
      ({ id, committeeName }) => committeeName === studio.committeeName && !there.some(({ value }) => value === id),
    )
    .map(({ id, name }) => ({ value: id, label: name }));
  const options = [...there, ...others];
  return (
    <>
      <Form.Item name="name" label={t('field.name')} rules={[needed(t('field.name'))]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="address" label={t('field.address')} rules={[needed(t('field.address'))]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="about" label={t('field.about')}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item
        name="lead"
        label={t('field.lead')}
        rules={[{ required: true, type: 'array', min: 1, message: t('needed', { what: t('field.lead') }) }]}
      >
        <Selector options={options} />
      </Form.Item>
      <Form.Item name="memberIds" label={t('field.members')}>
        <Selector multiple options={options} />
      </Form.Item>
      <Form.Item name="reason" label={t('corrections:reason')} rules={[needed(t('corrections:reason'))]}>
        <Input maxLength={1000} />
      </Form.Item>
    </>
  );
}
