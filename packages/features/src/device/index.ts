export { createDevice, type Device, type Kept } from './device';
export { ForTheRoad, keepPages } from './ForTheRoad';
