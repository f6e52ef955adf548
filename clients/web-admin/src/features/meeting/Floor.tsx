import { useServerNow } from '@bandeng/graphql-client';
import { duration } from '@bandeng/ui';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { AddSpeaker, EndSpeaker, StartSpeaker, WithdrawSpeaker } from './acts';
import { SpeakerName, usePersonWords } from './Person';
import { PreparedSpeakers } from './PreparedSpeakers';

export const Floor_meeting = graphql(`
  fragment Floor_meeting on MeetingLive {
    id
    consultationId
    speaking {
      id
      party
      endsAt
      ...SpeakerName_speaker
    }
    queue {
      id
      party
      participantId
      ...SpeakerName_speaker
    }
    participants {
      id
      party
      name
      organisation
      departmentName
      interestGroupName
      attendance
    }
  }
`);

/** Who speaks and for how long yet, and who is next. */
export function Floor({ meeting, acts }: { meeting: FragmentType<typeof Floor_meeting>; acts: boolean }) {
  const { t } = useTranslation('console');
  const { id, consultationId, speaking, queue, participants } = readFragment(Floor_meeting, meeting);
  const personWords = usePersonWords();
  const [start, starting] = useCommand(StartSpeaker);
  const [end, ending] = useCommand(EndSpeaker);
  const [withdraw] = useCommand(WithdrawSpeaker);
  const [add] = useCommand(AddSpeaker);
  const mayQueue = participants.filter(
    (person) => person.attendance === 'PRESENT' && !queue.some(({ participantId }) => participantId === person.id),
  );
  return (
    <section className="console-floor">
      <div className="speaking" aria-live="polite">
        {speaking ? (
          <>
            <span className={`party-${speaking.party} party`}>{t(`words:party.${speaking.party}`)}</span>
            <strong>
              <SpeakerName speaker={speaking} />
            </strong>
            {speaking.endsAt && <Countdown endsAt={speaking.endsAt} />}
            <span className="grow" />
            {acts && (
              <Button loading={ending.busy} onClick={() => end({ entryId: speaking.id })}>
                {t('floor.end')}
              </Button>
            )}
          </>
        ) : (
          <span className="quiet">{t('floor.nobody')}</span>
        )}
      </div>
      <div className="queue">
        <h3>{t('floor.next')}</h3>
        {queue.length === 0 && <span className="quiet">{t('floor.nobodyWaits')}</span>}
        <ol>
          {queue.map((entry, index) => (
            <li key={entry.id}>
              <span className="num quiet">{index + 1}</span>
              <span className={`party-${entry.party} party`}>{t(`words:party.${entry.party}`)}</span>
              <SpeakerName speaker={entry} />
              {acts && (
                <>
                  {!speaking && (
                    <Button size="small" loading={starting.busy} onClick={() => start({ entryId: entry.id })}>
                      {t('floor.start')}
                    </Button>
                  )}
                  <Button size="small" type="text" onClick={() => withdraw({ entryId: entry.id })}>
                    {t('floor.down')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ol>
        {acts && (
          <Select
            size="small"
            value={null}
            aria-label={t('floor.add')}
            placeholder={t('floor.add')}
            showSearch={{ optionFilterProp: 'label' }}
            options={mayQueue.map((person) => ({ value: person.id, label: personWords(person) }))}
            onChange={(participantId: string | null) => participantId && add({ meetingId: id, participantId })}
            style={{ width: 200 }}
          />
        )}
      </div>
      <PreparedSpeakers
        meetingId={id}
        consultationId={consultationId}
        mayQueue={mayQueue.map((person) => person.id)}
        acts={acts}
      />
    </section>
  );
}

/** Remaining time by the server's clock; below zero it counts what is over. */
export function Countdown({ endsAt }: { endsAt: string }) {
  const { t } = useTranslation('console');
  const now = useServerNow(500);
  const left = (Date.parse(endsAt) - now.getTime()) / 1000;
  return (
    <span className={`num countdown${left < 0 ? ' over' : left < 30 ? ' soon' : ''}`} role="timer">
      {left < 0 ? t('floor.over') : t('floor.left')} {duration(Math.abs(left))}
    </span>
  );
}
