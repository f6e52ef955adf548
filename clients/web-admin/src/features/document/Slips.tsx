import { usePublicAddress } from '@bandeng/features/session';
import { CodeQr, useFormats } from '@bandeng/ui';
import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';

export const Slips_consultation = graphql(`
  fragment Slips_consultation on ConsultationDetail {
    id
    title
    status
    place
    startsAt
    viewerCanOrganise
    people { id party name attendance hasArrivedOnline }
  }
`);

const ReissueForPrint = graphql(`
  mutation ReissueForPrint($input: OfParticipantInput!) {
    reissueInvitation(input: $input) {
      ... on Invitation { id participantName invitationCode }
      ... on ConsultationRefusal { code }
    }
  }
`);

export interface PersonalSlip {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

type Of = FragmentType<typeof Slips_consultation>;
const BEFORE: readonly string[] = ['PREPARING', 'READY', 'NOTIFIED'];
const AWAY: readonly string[] = ['DECLINED', 'LEAVE_APPROVED'];

/** Codes are kept as hashes: to have slips on paper, those who have not come in yet get new ones, and this page shows them once. */
export function SlipMaker({
  consultation,
  onMade,
}: {
  consultation: Of;
  onMade: (slips: readonly PersonalSlip[]) => void;
}) {
  const { t } = useTranslation('document');
  const { id: consultationId, people, viewerCanOrganise, status } = readFragment(Slips_consultation, consultation);
  const [reissue] = useCommand(ReissueForPrint);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<readonly string[]>([]);
  if (!viewerCanOrganise || !BEFORE.includes(status)) return null;
  const guests = people.filter(
    ({ party, attendance, hasArrivedOnline }) =>
      party === 'STAKEHOLDER' && !hasArrivedOnline && !AWAY.includes(attendance),
  );
  const make = async () => {
    setBusy(true);
    const made: PersonalSlip[] = [];
    const not: string[] = [];
    for (const { id, name } of guests) {
      const outcome = await reissue({ input: { consultationId, participantId: id } });
      if (outcome.ok && 'invitationCode' in outcome.value && outcome.value.invitationCode) {
        made.push({ id, name, code: outcome.value.invitationCode });
      } else not.push(name);
    }
    onMade(made);
    setFailed(not);
    setBusy(false);
  };
  return (
    <fieldset className="paper-choice">
      <legend>{t('bundle.slips.title')}</legend>
      <p className="quiet">{guests.length > 0 ? t('bundle.slips.how') : t('bundle.slips.none')}</p>
      {guests.length > 0 && (
        <Popconfirm
          title={t('bundle.slips.sure')}
          onConfirm={make}
          okText={t('common:verb.confirm')}
          cancelText={t('common:verb.cancel')}
        >
          <Button loading={busy}>{t('bundle.slips.act', { count: guests.length })}</Button>
        </Popconfirm>
      )}
      {failed.map((name) => (
        <Alert key={name} type="warning" showIcon title={t('bundle.slips.failed', { name })} />
      ))}
    </fieldset>
  );
}

/** Two to a sheet, to cut apart. */
export function PersonalSlips({ consultation, slips }: { consultation: Of; slips: readonly PersonalSlip[] }) {
  const { t } = useTranslation('document');
  const { dateTime } = useFormats();
  const origin = usePublicAddress();
  const { title, place, startsAt } = readFragment(Slips_consultation, consultation);
  if (slips.length === 0) return null;
  return (
    <article className="paper paper-sheet paper-slips" lang="zh-CN">
      {slips.map(({ id, name, code }) => (
        <section key={id}>
          <h2>{t('bundle.slips.heading')}</h2>
          <p>{t('bundle.slips.for', { name })}</p>
          <p>{t('bundle.slips.body', { title })}</p>
          {startsAt && <p>{t('bundle.slips.when', { at: dateTime(startsAt) })}</p>}
          {place && <p>{t('bundle.slips.where', { place })}</p>}
          <div className="paper-code">
            <CodeQr text={`${origin}/portal/j/${code}`} size="32mm" label={t('bundle.slips.code', { code })} />
            <p>
              <b>{t('bundle.slips.code', { code })}</b>
            </p>
            <p>{t('bundle.slips.how2', { address: `${origin}/portal/j` })}</p>
          </div>
        </section>
      ))}
    </article>
  );
}
