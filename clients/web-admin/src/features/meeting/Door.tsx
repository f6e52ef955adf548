import { Button, Popconfirm, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';

const ChangeJoinCode = graphql(`
  mutation ChangeJoinCode($meetingId: ID!, $from: String!, $clearing: Boolean!) {
    changeJoinCode(meetingId: $meetingId, from: $from, clearing: $clearing) {
      __typename
      ... on MeetingRefusal { code }
    }
  }
`);

/** The door for those sitting in: other digits, or other digits and everybody out. Those with a seat stay. */
export function Door({
  meetingId,
  joinCode,
  observerCount,
}: {
  meetingId: string;
  joinCode: string;
  observerCount: number;
}) {
  const { t } = useTranslation('console');
  const [change, { busy }] = useCommand(ChangeJoinCode);
  const acts = [
    { clearing: false, label: 'door.change', sure: 'door.changeSure', shown: true },
    { clearing: true, label: 'door.clear', sure: 'door.clearSure', shown: observerCount > 0 },
  ] as const;
  return (
    <Space wrap>
      {acts
        .filter(({ shown }) => shown)
        .map(({ clearing, label, sure }) => (
          <Popconfirm
            key={label}
            title={t(sure, { count: observerCount })}
            onConfirm={() => change({ meetingId, from: joinCode, clearing })}
            okText={t('common:verb.confirm')}
            cancelText={t('common:verb.cancel')}
          >
            <Button loading={busy} danger={clearing}>
              {t(label, { count: observerCount })}
            </Button>
          </Popconfirm>
        ))}
    </Space>
  );
}
