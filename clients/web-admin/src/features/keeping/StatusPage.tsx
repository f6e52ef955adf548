import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, type IconName, LoadingState, Tag, type Tone, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { HouseStatusState } from '../../generated/graphql';
import { Page } from '../../shell/Page';
import { HouseStatusItem } from './HouseStatusItem';
import styles from './keeping.module.css';

const Status = graphql(`
  query HouseStatus {
    houseStatus {
      readAt
      lines {
        kind
        state
        ...HouseStatusItem_line
      }
    }
  }
`);

const LOOKS: Readonly<Record<HouseStatusState, { tone: Tone; icon: IconName }>> = {
  RED: { tone: 'bad', icon: 'alert' },
  YELLOW: { tone: 'soon', icon: 'clock' },
  GREEN: { tone: 'ok', icon: 'check' },
};
const STATES = Object.keys(LOOKS) as HouseStatusState[];

/** What needs somebody first; each line says what is so and what to do. */
export function Component() {
  const { t } = useTranslation('keeping');
  const { dateTime } = useFormats();
  const [{ data, error, fetching }, again] = useQuery({ query: Status, requestPolicy: 'network-only' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const status = data?.houseStatus;
  const toDo = status?.lines.filter(({ state }) => state !== 'GREEN').length ?? 0;
  return (
    <Page
      title={t('nav')}
      subtitle={status && t(toDo > 0 ? 'some' : 'all', { count: toDo, at: dateTime(status.readAt) })}
      action={<Button onClick={refresh}>{t('again')}</Button>}
    >
      {error && <ErrorState error={codedError(error)} onRetry={refresh} />}
      {!status && fetching && <LoadingState />}
      {status?.lines.length === 0 && <EmptyState title={t('nav')} hint={t('lead')} />}
      {status && (
        <ul className={styles.lines}>
          {STATES.flatMap((state) =>
            status.lines
              .filter((line) => line.state === state)
              .map((line) => (
                <li key={line.kind}>
                  <div className={styles.state}>
                    <Tag {...LOOKS[state]}>{t(`state.${state}`)}</Tag>
                  </div>
                  <HouseStatusItem line={line} />
                </li>
              )),
          )}
        </ul>
      )}
    </Page>
  );
}
