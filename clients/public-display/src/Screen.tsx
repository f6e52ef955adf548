import { onSignedOut } from '@bandeng/features/session';
import { useConnection, useLive } from '@bandeng/graphql-client';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { graphql } from './generated';
import { readFragment } from './generated/fragment-masking';
import { becomeScreen, type ScreenIdentity, screenIdentity } from './screen-token';
import { Pairing } from './shell/Pairing';
import { Waiting } from './shell/Waiting';

const ScreenSceneFragment = graphql(`
  fragment ScreenScene on ScreenScene {
    screenId
    name
    status
    pairingCode
    pairingExpiresAt
    sceneTargetId
    committeeId
    committeeName
    joinCode
    targetTitle
    publicUrl
  }
`);

const ScreenSceneLive = graphql(`
  subscription ScreenSceneLive($screenId: ID!) {
    screenScene(screenId: $screenId) {
      ...ScreenScene
    }
  }
`);

const BeginPairing = graphql(`
  mutation BeginPairing {
    beginPairing {
      screenId
      token
    }
  }
`);

const ReportScreenAlive = graphql(`
  mutation ReportScreenAlive {
    reportScreenAlive
  }
`);

const ASK_AGAIN_MS = 5000;
const ALIVE_EVERY_MS = 60_000;

/** Scenes, and what decides about them, come once there is something to show: pairing waits for none of it. */
const Wall = lazy(() => import('./programme/Wall'));

/** What this wall shows. Until it is paired it shows how to pair it. */
export function Screen() {
  const { client, live } = useConnection();
  const [identity, setIdentity] = useState<ScreenIdentity | null>(screenIdentity);

  const begin = useCallback(async (): Promise<boolean> => {
    const { data } = await client.mutation(BeginPairing, {}).toPromise();
    const begun = data?.beginPairing;
    if (!begun) return false;
    if (begun.token) {
      const next = { screenId: begun.screenId, token: begun.token };
      becomeScreen(next);
      setIdentity(next);
      live.restart();
    }
    return true;
  }, [client, live]);

  // Retired, or unknown to this server: become a new screen.
  useEffect(
    () =>
      onSignedOut(() => {
        becomeScreen(null);
        setIdentity(null);
      }),
    [],
  );

  useEffect(() => {
    if (identity) return;
    return untilDone(begin);
  }, [identity, begin]);

  if (!identity) return <Pairing code={null} address={phoneAddress(null)} />;
  return <PairedScreen key={identity.screenId} screenId={identity.screenId} begin={begin} />;
}

function PairedScreen({ screenId, begin }: { screenId: string; begin: () => Promise<boolean> }) {
  const { client } = useConnection();
  const { data, connected } = useLive(ScreenSceneLive, { screenId }, { keepAs: `screen:${screenId}` });
  const screen = readFragment(ScreenSceneFragment, data?.screenScene);

  // Also asked when the connection is gone: only the server can say whether this is still a screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the connection is a reason to say so
  useEffect(() => {
    const say = () => void client.mutation(ReportScreenAlive, {}).toPromise();
    say();
    const timer = setInterval(say, ALIVE_EVERY_MS);
    return () => clearInterval(timer);
  }, [client, connected]);

  const expiresAt = screen?.status === 'PAIRING' ? screen.pairingExpiresAt : null;
  useEffect(() => {
    if (!expiresAt) return;
    let stop = () => {};
    const timer = setTimeout(
      () => {
        stop = untilDone(begin);
      },
      Math.max(0, Date.parse(expiresAt) - Date.now()),
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [expiresAt, begin]);

  if (!screen) return <Waiting message="connecting" />;
  const address = phoneAddress(screen.publicUrl ?? null);
  if (screen.status !== 'PAIRED') {
    return <Pairing code={connected ? (screen.pairingCode ?? null) : null} address={address} />;
  }
  return (
    <Suspense fallback={<Waiting message="connecting" />}>
      <Wall screen={screen} address={address} />
    </Suspense>
  );
}

/** Tries until it worked, calmly. Answers how to stop. */
function untilDone(attempt: () => Promise<boolean>): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout>;
  const run = async () => {
    const done = await attempt().catch(() => false);
    if (!done && !stopped) timer = setTimeout(run, ASK_AGAIN_MS);
  };
  void run();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** What codes to scan begin with: the wall's own address may be one that no phone reaches. */
export function phoneAddress(publicUrl: string | null): string {
  return new URL(publicUrl ?? window.location.href).origin;
}
