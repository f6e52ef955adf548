import { recall, remember } from '@bandeng/ui';

const keyOf = (trackingCode: string) => `bandeng.reported.${trackingCode}`;

/** This phone said of the matter of this code that it came back, at this moment. */
export const rememberReported = (trackingCode: string, reportedAt: string): void =>
  remember(keyOf(trackingCode), String(Date.parse(reportedAt)));

export const isReportedHere = (trackingCode: string, reportedAt: string): boolean =>
  recall(keyOf(trackingCode)) === String(Date.parse(reportedAt));
