import { Pairing } from './shell/Pairing';

/** What this wall shows. Until it is paired it shows how to pair it. */
export function Screen() {
  return <Pairing code={null} address={new URL('/admin/screens', window.location.href).href} />;
}
