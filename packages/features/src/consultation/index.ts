export { ConveneDocument, OVERRIDE_MIN, useObstacles } from './convening';
export { heldBy } from './held-by';
