import { useAct } from '@bandeng/graphql-client';
import { Tag, useWords } from '@bandeng/ui';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';

const LetStand = graphql(`
  mutation OutcomeDismissContest($responseId: ID!) {
    dismissContest(responseId: $responseId) {
      __typename
      ... on MeetingRefusal {
        code
      }
    }
  }
`);
const Uphold = graphql(`
  mutation OutcomeUpholdContest($responseId: ID!) {
    upholdContest(responseId: $responseId) {
      __typename
      ... on MeetingRefusal {
        code
      }
    }
  }
`);

interface Props {
  readonly responseId: string;
  readonly reason: string;
  readonly canSettle: boolean;
  readonly refresh: () => void;
}

/** 追问: a promise somebody objected to is nobody's until whoever chairs says whether it stands. */
export function SettleContest({ responseId, reason, canSettle, refresh }: Props) {
  const { t } = useTranslation('outcome');
  const words = useWords();
  const { message } = App.useApp();
  const [letStand, standing] = useAct(LetStand);
  const [uphold, upholding] = useAct(Uphold);
  const settle = (act: typeof letStand | typeof uphold, done: string) => async () => {
    const outcome = await act({ responseId });
    if (outcome.ok) message.success(done, 3);
    else message.error(words(outcome.why), 5);
    refresh();
  };
  return (
    <>
      <Tag tone="soon" icon="hand">
        {t('contested', { reason })}
      </Tag>
      {canSettle ? (
        <span>
          <Button size="small" loading={standing.busy} onClick={settle(letStand, t('stands'))}>
            {t('letStand')}
          </Button>{' '}
          <Button size="small" loading={upholding.busy} onClick={settle(uphold, t('upheld'))}>
            {t('uphold')}
          </Button>
        </span>
      ) : (
        <small>{t('waitsForChair')}</small>
      )}
    </>
  );
}
