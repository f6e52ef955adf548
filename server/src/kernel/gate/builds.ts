import { existsSync, readFileSync } from 'node:fs';
import { CLIENTS } from './http-front.js';

const BUILD = /<meta name="bandeng-build" content="([\w-]{1,64})"/;

/**
 * Which build of each client this server has, as `admin=… portal=… display=…`: a page that is older learns it from the
 * header of any answer and from every new live connection. Clients that are not built are left out.
 */
export function readBuilds(clientsDir: URL): string {
  return Object.entries(CLIENTS)
    .flatMap(([path, client]) => {
      const page = new URL(`${client}/dist/index.html`, clientsDir);
      const build = existsSync(page) ? BUILD.exec(readFileSync(page, 'utf8'))?.[1] : undefined;
      return build ? [`${path.slice(1)}=${build}`] : [];
    })
    .join(' ');
}
