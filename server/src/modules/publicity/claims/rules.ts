import { cppcc } from './cppcc.rules.js';
import { days } from './days.rules.js';
import type { ClaimCheck } from './examine.js';
import { figures } from './figures.rules.js';
import { finality } from './finality.rules.js';
import { form } from './form.rules.js';
import { goneFacts } from './gone-facts.rules.js';
import { instructions } from './instructions.rules.js';
import { order } from './order.rules.js';
import { personalDoors } from './personal-doors.rules.js';
import { personalNames } from './personal-names.rules.js';
import { personalNumbers } from './personal-numbers.rules.js';
import { pictures } from './pictures.rules.js';
import { place } from './place.rules.js';
import { quotations } from './quotations.rules.js';
import { result } from './result.rules.js';
import { satisfaction } from './satisfaction.rules.js';
import { storiesDiffer } from './stories-differ.rules.js';
import { timely } from './timely.rules.js';
import { totality } from './totality.rules.js';
import { units } from './units.rules.js';
import { verdict } from './verdict.rules.js';

/** Every rule there is; each is a file of its own. */
export const claimRules: readonly ClaimCheck[] = [
  totality,
  finality,
  result,
  figures,
  days,
  order,
  timely,
  units,
  place,
  form,
  satisfaction,
  verdict,
  personalNumbers,
  personalNames,
  personalDoors,
  pictures,
  quotations,
  instructions,
  cppcc,
  storiesDiffer,
  goneFacts,
];
