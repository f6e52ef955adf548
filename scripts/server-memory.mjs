// How the server's process is held to little memory, however much comes at once. Values are measured: docs/running.md.

/** For Node: the young generation is collected often and stays small. */
export const memoryFlags = ['--max-semi-space-size=8', '--max-old-space-size=512'];

/**
 * For the allocator of the C library (glibc; others ignore it): few arenas, and what is large is given back to the system when
 * it is free. Otherwise bodies and pictures that were dealt with long ago stay with the process.
 */
export const memoryEnvironment = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '1048576',
};
