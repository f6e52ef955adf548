/** The argument by which somebody who sits in without an account says who they are. */
export const passArg = {
  nullable: true,
  description: 'Of somebody sitting in without an account. Null: one’s own seat, or the account one sits in with.',
};
