/** Connections one process holds at most for requests. Two servers and a console fit well below PostgreSQL's default of 100. */
export const POOL_SIZE = 12;
/** Beside those: live views read on connections of their own, so that neither waits for the other. */
export const LIVE_POOL_SIZE = 3;
