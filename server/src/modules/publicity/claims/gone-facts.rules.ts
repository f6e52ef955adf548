import { type ClaimCheck, finding } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';

/** A reference to what is off the public record. */
export const goneFacts: ClaimCheck = ({ lines }) =>
  lines.flatMap((line) =>
    line.facts
      .filter(({ fact }) => fact.gone)
      .map(({ from, to, fact }) => ({
        ...finding({ rule: ClaimRule.FACT_GONE, line, from, to, record: fact.key, mend: FindingMend.TAKE_OUT }),
        record: '',
      })),
  );
