// Attackers in a process of their own, each at an address of their own: as fast as they are answered, until told to stop.
import { Attacker } from './under-attack-attacker.mjs';
import { kinds } from './under-attack-kinds.mjs';

const { url, kinds: names, count, scene } = JSON.parse(process.env.ATTACK);
const got = {};
const count1 = (what) => {
  got[what] = (got[what] ?? 0) + 1;
};
process.on('uncaughtException', () => count1('(cut)'));
process.on('unhandledRejection', () => count1('(cut)'));
const attackers = Array.from({ length: count }, (_, n) => {
  const name = names[n % names.length];
  const attacker = new Attacker(new URL(url), n, scene, names.length > 1 ? (what) => count1(what) : count1);
  void attacker.go(kinds[name]);
  return attacker;
});
process.send('attacking');
process.on('message', () => {
  for (const attacker of attackers) attacker.stop();
  process.send({ got }, () => process.exit(0));
});
