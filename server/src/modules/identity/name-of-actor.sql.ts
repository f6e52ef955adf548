/** How somebody who did something is called: an account, or the seat of a guest. `actor` is SQL. */
export const nameOfActor = (actor: string) =>
  `coalesce((select a.display_name from account a where a.id = ${actor}), (select g.name from guest_name g where g.id = ${actor}))`;
