export { createDevice, type Device, type Kept } from './device';
