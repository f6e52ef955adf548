import { ConnectionProvider } from '@bandeng/graphql-client';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { connection } from './connection';
import { phoneAddress, Screen } from './Screen';
import { ResultsBoard } from './scenes/ResultsBoardScene';
import { KeepGoing } from './shell/KeepGoing';
import { Stage } from './shell/Stage';
import { useNewestBuild } from './shell/useNewestBuild';

/** `/display/board` shows the public results board on any device, paired or not; `?committee=` narrows it. */
function Content() {
  useNewestBuild();
  const { pathname, search } = window.location;
  if (!/\/board\/?$/.test(pathname)) return <Screen />;
  return <ResultsBoard committeeId={new URLSearchParams(search).get('committee')} address={phoneAddress(null)} />;
}

export function App({ i18n }: { i18n: I18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <ConnectionProvider connection={connection}>
        <Stage>
          <KeepGoing>
            <Content />
          </KeepGoing>
        </Stage>
      </ConnectionProvider>
    </I18nextProvider>
  );
}
