import type { ScreenSceneFragment } from '../generated/graphql';
import { Layers } from './Layers';
import { useWall } from './useWall';

/** A paired screen, by its programme. */
export default function Wall({ screen, address }: { screen: ScreenSceneFragment; address: string }) {
  return <Layers wall={useWall(screen.screenId)} screen={screen} address={address} />;
}
