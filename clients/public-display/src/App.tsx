import { ConnectionProvider } from '@bandeng/graphql-client';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { connection } from './connection';
import { Screen } from './Screen';
import { KeepGoing } from './shell/KeepGoing';
import { Stage } from './shell/Stage';

export function App({ i18n }: { i18n: I18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <ConnectionProvider connection={connection}>
        <Stage>
          <KeepGoing>
            <Screen />
          </KeepGoing>
        </Stage>
      </ConnectionProvider>
    </I18nextProvider>
  );
}
