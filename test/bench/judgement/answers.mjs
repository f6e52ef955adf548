// What answers sound like, the days they name, what texts are about and where.
import { readFileSync } from 'node:fs';
import { table } from '../servers.mjs';
import { linearClassifier, natureByKeyword } from './baselines.mjs';
import { figure, isHeldOut, lines, score, sharedTable, sharedText } from './shared.mjs';

const modules = '../../../server/dist/modules/';
export const everyWeekday = (addDays) => ({
  add(day, count) {
    let at = day;
    for (let left = count; left > 0; ) {
      at = addDays(at, 1);
      const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left--;
    }
    return { day: at, provisional: false };
  },
});

function macroF1(said) {
  const names = [...new Set(said.map(([truth]) => truth))];
  const f1 = (name) =>
    score({
      hits: said.filter(([truth, as]) => truth === name && as === name).length,
      wrong: said.filter(([truth, as]) => truth !== name && as === name).length,
      missed: said.filter(([truth, as]) => truth === name && as !== name).length,
    }).f1;
  return names.reduce((sum, name) => sum + f1(name), 0) / names.length;
}

const labels = (file) =>
  readFileSync(new URL(`../../../server/src/modules/wording/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** Answers departments gave, with their labels: `build` and `held`; `later` were labelled by another reader. */
export function labelledAnswers(half, addDays) {
  const replies = new Map(lines('messages/replies.jsonl').map((row) => [row.id, row]));
  const orders = new Map(lines('workorders/workorders.jsonl').map((row) => [row.id, row]));
  return [...labels('labelled-replies.csv'), ...labels('labelled-replies-more.csv')]
    .filter(([, , own]) => own === half)
    .map(([source, id, , nature, due]) => {
      const row = (source === 'messages' ? replies : orders).get(id);
      const on =
        source === 'messages'
          ? String(row.replied_at).slice(0, 10)
          : addDays(String(row.date), Math.ceil(Number(row.reply_days)));
      return { id: source + id, text: String(row.reply), on, nature, due: new Set(due ? due.trim().split(' ') : []) };
    });
}

export async function answersTable() {
  const { suggestNature } = await import(`${modules}wording/suggest-nature.rules.js`);
  const { dueDatesIn } = await import(`${modules}wording/due-date-words.js`);
  const { addDays } = await import(`${modules}wording/days.js`);
  const calendar = everyWeekday(addDays);
  const rows = [];
  const days = [];
  for (const [half, called] of [
    ['build', 'developed on'],
    ['later', 'developed on, labelled later by another'],
    ['held', 'held out'],
  ]) {
    const asked = labelledAnswers(half, addDays);
    const read = asked.map((one) => ({ ...one, dates: dueDatesIn(one.text, one.on, calendar) }));
    for (const [way, says] of [
      ['product', ({ text, dates }) => suggestNature(text, dates).nature],
      ['one keyword each', ({ text }) => natureByKeyword(text)],
      ['always POSITION', () => 'POSITION'],
    ]) {
      const said = read.map((one) => [one.nature, says(one)]);
      const right = said.filter(([truth, as]) => truth === as).length / said.length;
      rows.push([called, way, figure(right), figure(macroF1(said))]);
    }
    const found = { hits: 0, wrong: 0, missed: 0 };
    for (const { dates, due } of read) {
      const said = new Set(dates.map(({ day }) => day));
      for (const day of said) due.has(day) ? found.hits++ : found.wrong++;
      for (const day of due) if (!said.has(day)) found.missed++;
    }
    const { precision, recall } = score(found);
    days.push([called, figure(precision), figure(recall), String(read.length)]);
  }
  return [
    table(['nature of an answer', 'way', 'accuracy', 'macro F1'], rows),
    table(['due days', 'precision', 'recall', 'answers'], days),
  ].join('\n\n');
}

/** In the order of `TopicCategory`. */
export const CATEGORIES = {
  城乡建设: 'CONSTRUCTION',
  环境保护: 'ENVIRONMENT',
  交通运输: 'TRANSPORT',
  教育文体: 'EDUCATION',
  劳动和社会保障: 'LABOUR',
  商贸旅游: 'COMMERCE',
  卫生计生: 'HEALTH',
};

export async function sortingTable(messages) {
  const { suggestCategory } = await import(`${modules}search/similar/category.js`);
  const { likelyCategories } = await import(`${modules}search/similar/category-linear.js`);
  const { townshipIn } = await import(`${modules}search/similar/township.js`);
  const rows = sharedCsv('messages/labelled.csv').map(({ id, title, body, category1 }) => ({
    id,
    title,
    body,
    text: `${title}\n${body}`,
    label: CATEGORIES[category1],
  }));
  const byHalf = (held) => rows.filter(({ id }) => isHeldOut(id) === held);
  const right = (asked, says) => asked.filter((row) => says(row) === row.label).length / asked.length;
  const linear = [false, true].map((held) => {
    const learned = linearClassifier(byHalf(!held));
    return right(byHalf(held), ({ text }) => learned(text));
  });
  const product = [false, true].map((held) =>
    right(byHalf(held), ({ title, body }) => suggestCategory(title, body, { ahead: 1 })?.category),
  );
  // Its weights were learned on the rows of "developed on", so that its figure there says nothing.
  const names = Object.values(CATEGORIES);
  const learnedBefore = byHalf(true);
  const alone = right(learnedBefore, ({ title, body }) => {
    const likely = likelyCategories(title, body);
    return likely && names[likely.indexOf(Math.max(...likely))];
  });
  const townships = sharedTable('divisions/townships_341503.csv')
    .map(([, name]) => name.replace(/办事处$/, ''))
    .map((name) => ({ committeeId: name, committeeName: name, name }));
  const elsewhere = [...messages, ...lines('workorders/workorders.jsonl')].map(({ title, body }) => [
    String(title),
    String(body),
  ]);
  const short = (name) => name.replace(/(?:街道|镇|乡)$/, '');
  const sentences = [
    (name) => `反映${name}路灯不亮`,
    (name) => `我是${name}的居民,家门口的沟堵了`,
    (name) => `请问${short(name)}什么时候通自来水`,
    (name) => `家住${short(name)}街上,晚上很吵`,
    (name) => `${short(name)}的菜市场太脏`,
    (name) => `裕安区${name}人民政府门口停车难`,
  ];
  const told = townships.flatMap(({ name }) => sentences.map((sentence) => [name, sentence(name)]));
  const ways = [
    ['product', (parts) => townshipIn(parts, townships)?.township.name ?? null],
    ['the name anywhere', (parts) => townships.find(({ name }) => parts.join(' ').includes(short(name)))?.name ?? null],
  ];
  return [
    table(
      ['category, right of all', 'developed on', 'held out'],
      [
        ['product: words of its own and learned weights', 'learned on', figure(product[1])],
        ['its learned weights alone', 'learned on', figure(alone)],
        ['linear classifier, learned on the other half', ...linear.map(figure)],
      ],
    ),
    table(
      [
        'township',
        `named in ${elsewhere.length} rows of other districts`,
        `right in ${told.length} sentences of its own`,
      ],
      ways.map(([way, says]) => [
        way,
        String(elsewhere.filter((parts) => says(parts) !== null).length),
        figure(told.filter(([name, text]) => says([text]) === name).length / told.length),
      ]),
    ),
  ].join('\n\n');
}

/** Texts with commas and quotes in them. */
export function sharedCsv(file) {
  const text = sharedText(file);
  const table = [];
  let [row, cell, quoted] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      row.push(cell.replace(/\r$/, ''));
      table.push(row);
      [row, cell] = [[], ''];
    } else cell += character;
  }
  const [header, ...rest] = table;
  return rest.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}
