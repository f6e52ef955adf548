/** Connections one process holds at most. Two servers and a console fit well below PostgreSQL's default of 100. */
export const POOL_SIZE = 12;
