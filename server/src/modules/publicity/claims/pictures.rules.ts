import { type ClaimCheck, finding } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';

/** A photograph that was not released, or was taken down. */
export const pictures: ClaimCheck = ({ pictures: shown, record }) =>
  shown.flatMap(({ line, fileIds }) =>
    fileIds
      .filter((id) => !record.pictures.get(id)?.released)
      .map((id) => ({
        ...finding({
          rule: ClaimRule.PICTURE_NOT_RELEASED,
          line,
          from: 0,
          to: line.text.length,
          record: id,
          mend: FindingMend.TAKE_ANOTHER_PICTURE,
        }),
        record: '',
      })),
  );
