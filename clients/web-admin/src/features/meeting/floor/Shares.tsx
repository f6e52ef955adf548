import { useServerNow } from '@bandeng/graphql-client';
import { duration, partySeconds } from '@bandeng/ui';
import { Button, Modal, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import { FileButton } from '../../../shell/taking/FileButton';
import { usePersonWords } from '../Person';

export const Shares_meeting = graphql(`
  fragment Shares_meeting on MeetingLive {
    id
    speaking {
      party
      endsAt
      spokenSeconds
      allottedSeconds
    }
    speakingShares {
      party
      turns
      seconds
      budgetSeconds
    }
  }
`);

const Times = graphql(`
  query ConsoleSpeakingTimes($meetingId: ID!) {
    speakingTimes(meetingId: $meetingId) {
      people {
        participantId
        party
        name
        organisation
        departmentName
        interestGroupName
        turns
        pointsOfOrder
        seconds
        overSeconds
      }
    }
  }
`);

/** Turns and time by party, against its budget where it has one: balance is counted (rule 3). */
export function Shares({ meeting, reads }: { meeting: FragmentType<typeof Shares_meeting>; reads: boolean }) {
  const { t } = useTranslation('floor');
  const { id, speaking, speakingShares } = readFragment(Shares_meeting, meeting);
  const now = useServerNow(1000);
  const [shown, setShown] = useState(false);
  const shares = speakingShares.map((share) => ({ ...share, used: partySeconds(share, speaking, now) }));
  const longest = Math.max(1, ...shares.map(({ used, budgetSeconds }) => budgetSeconds ?? used));
  return (
    <section className="console-card">
      <header>
        <h3>{t('shares.title')}</h3>
        {reads && speakingShares.some(({ turns }) => turns > 0) && (
          <Button size="small" onClick={() => setShown(true)}>
            {t('shares.byPerson')}
          </Button>
        )}
      </header>
      {shares.length === 0 && <p className="quiet">{t('shares.none')}</p>}
      <ul className="shares">
        {shares.map(({ party, turns, used, budgetSeconds }) => {
          const over = budgetSeconds != null && used > budgetSeconds;
          return (
            <li key={party} className={over ? 'over' : undefined}>
              <span>{t(`words:party.${party}`)}</span>
              <span className="share-bar">
                <i style={{ width: `${Math.min(1, used / (budgetSeconds ?? longest)) * 100}%` }} />
              </span>
              <span className="num quiet">
                {t('shares.line', { count: turns, time: duration(used) })}
                {budgetSeconds != null &&
                  (over
                    ? t('shares.over', { time: duration(used - budgetSeconds) })
                    : t('shares.left', { time: duration(budgetSeconds - used) }))}
              </span>
            </li>
          );
        })}
      </ul>
      {shown && <ByPerson meetingId={id} done={() => setShown(false)} />}
    </section>
  );
}

function ByPerson({ meetingId, done }: { meetingId: string; done: () => void }) {
  const { t, i18n } = useTranslation('floor');
  const personWords = usePersonWords();
  const [{ data, fetching }] = useQuery({ query: Times, variables: { meetingId }, requestPolicy: 'network-only' });
  const address = (as: string) =>
    `/meetings/${meetingId}/speaking-times?as=${as}&lang=${i18n.language === 'en' ? 'en' : 'zh-CN'}`;
  return (
    <Modal
      open
      title={t('shares.byPersonTitle')}
      onCancel={done}
      width={680}
      footer={[
        <FileButton key="csv" href={address('csv')}>
          {t('shares.csv')}
        </FileButton>,
        <FileButton key="xlsx" type="primary" href={address('xlsx')}>
          {t('shares.xlsx')}
        </FileButton>,
      ]}
    >
      <Table
        size="small"
        loading={fetching}
        pagination={false}
        scroll={{ y: 420 }}
        rowKey="participantId"
        dataSource={data?.speakingTimes.people ?? []}
        locale={{ emptyText: t('shares.none') }}
        columns={[
          { title: t('options.party'), key: 'party', width: 96, render: (_, { party }) => t(`words:party.${party}`) },
          { title: t('shares.person'), key: 'name', render: (_, person) => personWords(person) },
          { title: t('shares.turns'), dataIndex: 'turns', align: 'right', width: 72 },
          { title: t('shares.points'), dataIndex: 'pointsOfOrder', align: 'right', width: 96 },
          {
            title: t('shares.time'),
            key: 'seconds',
            align: 'right',
            width: 88,
            render: (_, { seconds }) => <span className="num">{duration(seconds)}</span>,
          },
          {
            title: t('floor.over'),
            key: 'over',
            align: 'right',
            width: 88,
            render: (_, { overSeconds }) =>
              overSeconds > 0 ? <span className="num lacks">{duration(overSeconds)}</span> : '',
          },
        ]}
      />
    </Modal>
  );
}
