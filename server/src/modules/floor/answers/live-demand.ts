import {
  type DelegateAuthority,
  DemandStatus,
  Disposition,
  TAKEN_DOWN_LINE,
  type WithoutMatter,
} from '../../consultation/index.js';
import type { LiveDemand, LiveResponse } from './live-demand.types.js';
import { missingPartsOf } from './promise.rules.js';

type RawResponse = Omit<LiveResponse, 'missing'> & {
  readonly delegateAuthority: DelegateAuthority | null;
  readonly hasUnit: boolean;
};
export type RawDemand = Omit<LiveDemand, 'responses' | 'toPursue'> & { readonly responses: readonly RawResponse[] };

/** `inTheRoom`: answers are shown to those at the table; in public they appear once the minutes are confirmed. */
export function toLiveDemand({ responses, ...demand }: RawDemand, inTheRoom: boolean): LiveDemand {
  return {
    ...demand,
    body: inTheRoom ? demand.body : '',
    // An owner is a person: the street reads that the demand is carried over, and until when.
    carriedOverTo: inTheRoom ? demand.carriedOverTo : null,
    dispositionReason: inTheRoom || demand.disposition === Disposition.DECLINED ? demand.dispositionReason : null,
    toPursue: demand.status === DemandStatus.RESPONDED,
    responses: inTheRoom
      ? responses.map(({ delegateAuthority, hasUnit, ...response }) => ({
          ...response,
          missing: response.downgraded ? missingPartsOf(response, { delegateAuthority, hasUnit }) : [],
        }))
      : [],
  };
}

/** Its place, its state and the days stay; of what was taken down no words. */
export function demandWithout(demand: LiveDemand, without: WithoutMatter): LiveDemand {
  if (!without.isDown(demand.id)) return without.words(demand);
  return { ...demand, title: TAKEN_DOWN_LINE, body: '', dispositionReason: null, carriedOverTo: null, responses: [] };
}
