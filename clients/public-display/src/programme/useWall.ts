import { useConnection, useLive } from '@bandeng/graphql-client';
import { type Programme, type Shown, shownAt } from '@bandeng/signage';
import type { Played, Player } from '@bandeng/signage/player';
import { useEffect, useMemo, useState } from 'react';
import { graphql } from '../generated';
import { trust, wallPlayer } from './wall-player';

const WallProgramme = graphql(`
  subscription WallProgramme($screenId: ID!) {
    wallProgramme(screenId: $screenId) {
      text
      signature
      publicKey
    }
  }
`);

const ReportPlays = graphql(`
  mutation ReportPlays($plays: [WallPlayInput!]!) {
    reportPlays(plays: $plays)
  }
`);

/** A server that does not answer for so long is not there, whatever the socket thinks. */
const PATIENCE_MS = 4000;
const TICK_MS = 1000;
/** What comes next is put up behind what is shown, so much before its time: its pictures and words are there when it is. */
const AHEAD_MS = 6000;
const TELL_EVERY_MS = 60_000;

export interface Wall {
  readonly now: Shown | null;
  readonly next: Shown | null;
  readonly programme: Programme | null;
}

/** What this wall shows, by its programme: switched by the clock, with a server and without one. */
export function useWall(screenId: string): Wall {
  const { client, live } = useConnection();
  const player = useMemo(() => wallPlayer(screenId, () => live.serverNow()), [screenId, live]);
  const { data } = useLive(WallProgramme, { screenId });
  const [wall, setWall] = useState<Wall>({ now: null, next: null, programme: null });
  const said = data?.wallProgramme;

  useEffect(() => {
    const tick = () => setWall((before) => same(before, look(player, live.serverNow())));
    let timer: ReturnType<typeof setTimeout>;
    const run = () => {
      tick();
      const left =
        (player.programme && shownAt(player.programme, live.serverNow()).until - live.serverNow()) || TICK_MS;
      timer = setTimeout(run, Math.max(20, Math.min(TICK_MS, left)));
    };
    const heard = () => player.connected(live.connected);
    const patience = setTimeout(() => live.connected || heard(), PATIENCE_MS);
    const stop = live.onChange(heard);
    if (live.connected) heard();
    run();
    const leave = () => player.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      clearTimeout(patience);
      stop();
      window.removeEventListener('pagehide', leave);
      player.leave();
    };
  }, [player, live]);

  useEffect(() => {
    if (!said) return;
    trust(screenId, said.publicKey);
    player.offer({ text: said.text, signature: said.signature });
    setWall((before) => same(before, look(player, live.serverNow())));
  }, [said, player, screenId, live]);

  useEffect(() => {
    const tell = async () => {
      for (let batch = player.batch(); batch.length > 0 && live.connected; batch = player.batch()) {
        const { error } = await client.mutation(ReportPlays, { plays: batch.map(asInput) }).toPromise();
        // What was refused is wrong for good; what was not heard waits.
        if (error && !error.graphQLErrors.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')) return;
        player.told(batch);
      }
    };
    const timer = setInterval(() => void tell(), TELL_EVERY_MS);
    return () => clearInterval(timer);
  }, [client, live, player]);
  return wall;
}

function look(player: Player, at: number): Wall {
  const now = player.tick();
  const { programme } = player;
  const isSoon = now !== null && programme !== null && now.until - at <= AHEAD_MS;
  return { now, programme, next: isSoon ? shownAt(programme, now.until) : null };
}

/** The same wall as long as the same is to be seen: nothing is drawn anew every second. */
const same = (before: Wall, after: Wall): Wall =>
  before.programme === after.programme && before.now?.key === after.now?.key && before.next?.key === after.next?.key
    ? before
    : after;

const asInput = ({ cause, sourceId, scene, target, from, to }: Played) => ({
  ...{ cause, scene, target, sourceId: sourceId || null },
  ...{ from: new Date(from).toISOString(), to: new Date(to).toISOString() },
});
