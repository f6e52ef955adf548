import { type ClaimCheck, finding } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';

/** Somebody is named with what they said, and nothing says when and how they agreed. */
export const quotations: ClaimCheck = ({ lines, record }) => {
  const seen = new Set<object>();
  return lines.flatMap((line) => {
    const { quotation } = line;
    if (!quotation || seen.has(quotation)) return [];
    seen.add(quotation);
    const { speaker, consentOn, consentHow } = quotation.attrs;
    if (!speaker || (consentOn && consentHow && consentOn <= record.today)) return [];
    return [
      finding({
        rule: ClaimRule.QUOTATION_WITHOUT_CONSENT,
        line,
        from: 0,
        to: line.text.length,
        record: speaker,
        mend: FindingMend.GET_CONSENT,
      }),
    ];
  });
};
