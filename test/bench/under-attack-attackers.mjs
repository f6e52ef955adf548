// Attackers in a process of their own, each at an address of its own: from the word `attack` on as fast as they hear answers,
// until told to stop. See under-attack.mjs for what they hold themselves to.
import { Attacker } from './under-attack-attacker.mjs';
import { kinds } from './under-attack-kinds.mjs';

/** What each does at once. */
const OUTSTANDING = 2;

const { url, kinds: names, count, scene } = JSON.parse(process.env.ATTACK);
const got = {};
const count1 = (what) => {
  got[what] = (got[what] ?? 0) + 1;
};
process.on('uncaughtException', () => count1('(cut)'));
process.on('unhandledRejection', () => count1('(cut)'));
process.on('disconnect', () => process.exit());
const attackers = Array.from({ length: count }, (_, n) => new Attacker(new URL(url), n, scene, count1));
process.send('ready');
process.on('message', (word) => {
  if (word === 'attack') {
    for (const attacker of attackers) {
      for (let n = 0; n < OUTSTANDING; n += 1) void attacker.go(kinds[names[attacker.n % names.length]]);
    }
    return;
  }
  for (const attacker of attackers) attacker.stop();
  const { user, system } = process.cpuUsage();
  process.send({ got, cpuSeconds: (user + system) / 1_000_000 }, () => process.exit(0));
});
