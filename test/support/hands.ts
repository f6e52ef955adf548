import type { Locator, Page } from 'playwright-core';
import { PATIENCE_MS } from './pages.js';

const PRESSED = ['button', 'link', 'menuitem', 'tab', 'option', 'radio', 'checkbox'] as const;

/** Antd sets a blank between two characters. */
const asShown = (words: string): RegExp =>
  new RegExp([...words].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s?'));
const shown = (words: string | RegExp) => (typeof words === 'string' ? asShown(words) : words);

/** What was pressed, and the keys: a character is one. */
export interface Tally {
  presses: number;
  keys: number;
}

/**
 * Somebody who knows only the words on the screen: presses and fills in what says them, in the dialog on top where there
 * is one. Every press and every key is counted.
 */
export class Hands {
  constructor(
    readonly page: Page,
    readonly tally: Tally = { presses: 0, keys: 0 },
  ) {}

  /** What lies on top: the last dialog, or else the page. */
  private async front(): Promise<Page | Locator> {
    const dialog = this.page.getByRole('dialog').filter({ visible: true });
    return (await dialog.count()) > 0 ? dialog.last() : this.page;
  }

  /** The same once this stands on it: dialogs come and go a moment after a press. */
  private async found(of: (front: Page | Locator) => Locator): Promise<Locator> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const one = of(await this.front())
        .filter({ visible: true })
        .first();
      const there = await one.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      );
      if (there) return one;
      if (Date.now() > until) throw new Error(`nothing like it is to be seen: ${one}`);
    }
  }

  /** Presses what says so; `beside`: of several, the one on the line that says that; `asked`: in the dialog that asks. */
  async press(words: string | RegExp, { beside, asked }: { beside?: string; asked?: true } = {}): Promise<void> {
    if (asked) await this.page.getByRole('dialog').filter({ visible: true }).last().waitFor();
    const name = shown(words);
    const within = (front: Page | Locator) =>
      beside
        ? front.getByRole('listitem').or(front.getByRole('row')).filter({ hasText: beside, visible: true }).first()
        : front;
    const named = (front: Page | Locator) =>
      PRESSED.map((role) => within(front).getByRole(role, { name })).reduce((a, b) => a.or(b));
    const either = await this.found((front) => named(front).or(within(front).getByText(name)));
    // A heading says the same as its button now and then: nobody presses headings.
    const acts = named(await this.front()).filter({ visible: true });
    const one = (await acts.count()) > 0 ? acts.first() : either;
    const says = await one.evaluate((element) => {
      const label = element.closest('label') ?? (element as HTMLInputElement).labels?.[0];
      const line = element.closest('tr, li');
      const texts = [(element as HTMLElement).innerText, label?.innerText, (line as HTMLElement | null)?.innerText];
      return texts.map((text) => text?.trim() ?? '');
    });
    if (!says.some((text) => name.test(text)))
      throw new Error(`nobody can see ${name} on what says “${says.join('')}”`);
    await one.click();
    this.tally.presses += 1;
  }

  /** Fills in a field by its label: a press where the cursor is not there yet, and a key for each character. */
  async write(label: string | RegExp, text: string): Promise<void> {
    const field = await this.found((front) => front.getByLabel(shown(label)));
    if (!(await field.evaluate((element) => element === document.activeElement))) {
      await field.click();
      this.tally.presses += 1;
    }
    await field.fill(text);
    // A browser's own field of a day is typed in digits; it puts the rest between them itself.
    const isDay = /^date/.test((await field.getAttribute('type')) ?? '');
    this.tally.keys += isDay ? text.replaceAll(/\D/g, '').length : [...text].length;
  }

  /** A key, or several held together. */
  async key(...each: readonly string[]): Promise<void> {
    for (const one of each) {
      await this.page.keyboard.press(one);
      this.tally.keys += 1;
    }
  }

  /** Opens a drop-down list and takes what says so. */
  async choose(label: string | RegExp, option: string): Promise<void> {
    const list = await this.found((front) => front.getByRole('combobox', { name: shown(label) }));
    await list.click();
    this.tally.presses += 1;
    await this.pick(option);
  }

  /** Takes what says so from a list that hangs open, over a dialog too. */
  async pick(option: string): Promise<void> {
    const named = this.page.getByTitle(option, { exact: true }).or(this.page.getByText(option, { exact: true }));
    await named.filter({ visible: true }).last().click();
    this.tally.presses += 1;
  }

  /** Hands over a file where the page asks for one: a press there, and one in the window of the machine. */
  async file(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await (await this.front()).locator('input[type=file]').first().setInputFiles(file);
    this.tally.presses += 2;
  }

  private said(words: string | RegExp): Locator {
    const name = shown(words);
    const said = this.page.getByText(name).or(this.page.getByRole('button', { name })).or(this.page.getByLabel(name));
    return said.filter({ visible: true }).first();
  }

  sees(words: string | RegExp): Promise<void> {
    return this.said(words).waitFor();
  }

  /** What is written there. */
  async reads(words: RegExp): Promise<string> {
    const place = await this.found((front) => front.getByText(words));
    return (await place.innerText()).match(words)?.[0] ?? '';
  }
}
