/** How the state of a meeting is shown, wherever it stands. */
export const statusTones = { SCHEDULED: 'calm', LIVE: 'brand', ENDED: 'ok' } as const;
export const statusIcons = { SCHEDULED: 'clock', LIVE: 'bench', ENDED: 'checkRing' } as const;
