import { badInput } from '../../../kernel/errors.js';
import type { FormTerms } from '../consultation.entity.js';
import { allWeights } from '../readiness.rules.js';
import type { FormTermsInput } from './form-settings.types.js';
import { DUE_MOST, isWithin, NUMBER_SETTINGS, SWITCHES, WEIGHT_MOST } from './form-terms.rules.js';

/** The terms somebody typed, over those that hold: every number within its bounds, every weight one there is. */
export function termsInput(present: FormTerms, input: FormTermsInput): FormTerms {
  for (const name of NUMBER_SETTINGS) if (!isWithin(name, input[name])) throw badInput(name, 'OUT_OF_BOUNDS');
  const known = allWeights(present.readinessWeights);
  const readinessWeights = { ...known };
  for (const { name, weight } of input.weights) {
    if (!Object.hasOwn(known, name)) throw badInput('weights', 'UNKNOWN');
    if (!(weight >= 0 && weight <= WEIGHT_MOST)) throw badInput('weights', 'OUT_OF_BOUNDS');
    readinessWeights[name] = weight;
  }
  const itemDueWorkingDays: Record<string, number> = { ...present.itemDueWorkingDays };
  for (const { kind, workingDays } of input.dues) {
    if (!(workingDays >= 0 && workingDays <= DUE_MOST)) throw badInput('dues', 'OUT_OF_BOUNDS');
    itemDueWorkingDays[kind] = workingDays;
  }
  const numbers = Object.fromEntries(NUMBER_SETTINGS.map((name) => [name, input[name]]));
  const switches = Object.fromEntries(SWITCHES.map((name) => [name, input[name] ?? present[name]]));
  return { ...present, ...numbers, ...switches, readinessWeights, itemDueWorkingDays };
}
