import type { Config } from '../../config.js';

/** Kept for the database, for files, threads and pipes, and for whatever opens one more for a moment. */
const OWN_DESCRIPTORS = 120;
/** What is assumed where the system does not say. */
const USUAL_OPEN_FILES = 1024;
/** Of all connections, those that may stay open for live views: the rest is for requests. */
const LIVE_SHARE = 3 / 4;
/** Most connections where files are no limit: each costs memory. */
const MOST_CONNECTIONS = 20_000;
/** Of those, connections nothing is done for: they save whoever comes again a handshake, and cost some 20 kB each. */
const MOST_IDLE = 4000;

/** How many may come at once, all told and from one address. */
export interface Capacity {
  readonly connections: number;
  readonly connectionsPerAddress: number;
  readonly idleConnections: number;
  readonly sockets: number;
  readonly socketsPerAddress: number;
  /** Sockets of whoever is not known: the rest is kept for people who are signed in and for paired screens. */
  readonly strangers: number;
  readonly viewsPerAddress: number;
}

/**
 * What the open files of this process leave room for, below what was configured. One address never takes more than half,
 * so that whoever fills their share shuts nobody else out.
 */
export function capacityOf(
  { maxSockets, maxSocketsPerAddress, maxViewsPerAddress }: Config,
  openFiles: number,
): Capacity {
  const connections = Math.max(10, Math.min(MOST_CONNECTIONS, openFiles - OWN_DESCRIPTORS));
  const sockets = Math.min(maxSockets, Math.floor(connections * LIVE_SHARE));
  const socketsPerAddress = Math.min(maxSocketsPerAddress, Math.ceil(sockets / 2));
  return {
    connections,
    connectionsPerAddress: Math.min(2 * socketsPerAddress, Math.floor(connections * LIVE_SHARE)),
    idleConnections: Math.min(MOST_IDLE, connections),
    sockets,
    socketsPerAddress,
    strangers: Math.ceil(sockets * 0.8),
    viewsPerAddress: maxViewsPerAddress,
  };
}

/**
 * How many files this process may have open. Node raises the soft limit to the hard one by itself when it starts; what
 * the hard one is, only the system can change (`LimitNOFILE=`, `ulimit -Hn`).
 */
export function openFilesLimit(): number {
  try {
    // Without looking up who is connected, which would ask the name service.
    const report: NodeJS.ProcessReport & { excludeNetwork?: boolean } = process.report;
    report.excludeNetwork = true;
    const { userLimits } = report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
    const soft = userLimits?.open_files?.soft;
    if (soft === 'unlimited') return Number.MAX_SAFE_INTEGER;
    return typeof soft === 'number' && soft > 0 ? soft : USUAL_OPEN_FILES;
  } catch {
    return USUAL_OPEN_FILES;
  }
}
