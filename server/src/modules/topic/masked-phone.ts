/** 138****0321: enough to know again, not to call. */
export const maskedPhone = (phone: string | null): string | null =>
  phone && (phone.length > 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****');
