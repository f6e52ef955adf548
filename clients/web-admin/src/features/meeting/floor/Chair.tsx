import { ChairCandidates, HandChairOver, usePersonWords } from '@bandeng/features/meeting';
import { DisabledReason, Icon } from '@bandeng/ui';
import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import { useCommand } from '../../../shell/act';

export const Chair_meeting = graphql(`
  fragment Chair_meeting on MeetingLive {
    id
    status
    floor {
      chairs {
        participantId
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
      }
    }
  }
`);

/** Who chairs, and for whoever does: to whom it goes. */
export function Chair({ meeting, acts }: { meeting: FragmentType<typeof Chair_meeting>; acts: boolean }) {
  const { t } = useTranslation('floor');
  const personWords = usePersonWords();
  const { id, status, floor } = readFragment(Chair_meeting, meeting);
  const [handing, setHanding] = useState(false);
  return (
    <span className="console-chair">
      <Icon name="flag" />
      {floor.chairs.length > 0
        ? t('chair.is', { name: floor.chairs.map(personWords).join(t('console:comma')) })
        : t('chair.nobody')}
      {acts && status !== 'ENDED' && (
        <Button size="small" onClick={() => setHanding(true)}>
          {t('chair.hand')}
        </Button>
      )}
      {handing && (
        <HandOver
          meetingId={id}
          live={status === 'LIVE'}
          from={floor.chairs[0]?.participantId ?? null}
          done={() => setHanding(false)}
        />
      )}
    </span>
  );
}

interface HandOverProps {
  readonly meetingId: string;
  readonly live: boolean;
  readonly from: string | null;
  readonly done: () => void;
}

function HandOver({ meetingId, live, from, done }: HandOverProps) {
  const { t } = useTranslation('floor');
  const { options, fetching } = useCandidates(meetingId, live);
  const [to, setTo] = useState<string | null>(null);
  const [hand, { busy }] = useCommand(HandChairOver, { done: t('chair.done') });
  const submit = async () => {
    if (!to) return;
    const outcome = await hand({ meetingId, participantId: to, from });
    if (outcome.ok) done();
  };
  return (
    <Modal
      open
      title={t('chair.hand')}
      onCancel={done}
      footer={[
        <Button key="cancel" onClick={done}>
          {t('common:verb.cancel')}
        </Button>,
        <DisabledReason key="hand" reason={to ? null : t('chair.choose')}>
          <Button type="primary" loading={busy} onClick={submit}>
            {t('chair.act')}
          </Button>
        </DisabledReason>,
      ]}
    >
      <p>{t('chair.hint')}</p>
      <Select
        autoFocus
        value={to}
        loading={fetching}
        aria-label={t('chair.to')}
        placeholder={t('chair.to')}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: '100%' }}
        options={options}
        onChange={setTo}
      />
    </Modal>
  );
}

/** Who may take the chair; during the meeting, who is in the room. */
function useCandidates(meetingId: string, live: boolean) {
  const { t } = useTranslation('floor');
  const personWords = usePersonWords();
  const [{ data, fetching }] = useQuery({
    query: ChairCandidates,
    variables: { meetingId },
    requestPolicy: 'network-only',
  });
  const options = (data?.chairCandidates ?? [])
    .filter(({ isChair }) => !isChair)
    .map((person) => ({
      value: person.participantId,
      label: live && !person.present ? t('chair.away', { name: personWords(person) }) : personWords(person),
      disabled: live && !person.present,
    }));
  return { options, fetching };
}
