import type { Programme, Shown } from '@bandeng/signage';
import type { ScreenSceneFragment } from '../generated/graphql';
import { scenes } from '../registry';
import { Waiting } from '../shell/Waiting';
import styles from './layers.module.css';
import type { Wall } from './useWall';

/** What is shown, and behind it, unseen, what comes next: it is there when its turn is. */
export function Layers({ wall, screen, address }: { wall: Wall; screen: ScreenSceneFragment; address: string }) {
  const { now, next, programme } = wall;
  if (!now || !programme) return <Waiting message="connecting" />;
  const layers = next && next.key !== now.key ? [now, next] : [now];
  return (
    <>
      {layers.map((shown) => (
        <div
          key={shown.key}
          className={styles.layer}
          data-next={shown === now ? undefined : ''}
          aria-hidden={shown !== now}
        >
          <Layer shown={shown} programme={programme} screen={screen} address={address} />
        </div>
      ))}
    </>
  );
}

function Layer({
  shown: { scene: kind, target, item },
  programme,
  screen,
  address,
}: {
  shown: Shown;
  programme: Programme;
  screen: ScreenSceneFragment;
  address: string;
}) {
  const scene = scenes.get(kind);
  if (!scene) return <Waiting message="nothing" />;
  const announcement =
    kind === 'ANNOUNCEMENT' ? (programme.announcements.find(({ id }) => id === target) ?? null) : null;
  return <scene.Component target={target} screen={screen} address={address} item={item} announcement={announcement} />;
}
