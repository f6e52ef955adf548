export { BECAME_TONES, STATE_TONES, STATUS_TONES } from './tones';
