import type { Locator, Page } from '@playwright/test';

const zh = {
  newspapers: '报纸',
  empty: '还没有认识任何报纸',
  learned: (title: string) => `已从本版学习：${title}`,
  forgetIt: '不学了',
  forgotten: '本版所教的已从《清河时报》里去掉。',
  confirm: '确认分稿',
  learnedFrom: (pages: number) => `学自 ${pages} 版`,
  after: '标题在正文后',
  before: '标题在正文前',
  convention: '标题位置',
  columns: '栏目',
  openings: '电头',
  people: '人名',
  said: '由您填写',
  asLearned: (list: string) => `${list}：按所学`,
  export: '导出',
  import: '导入…',
  delete: '删除…',
  deleteNow: '删除',
  replace: '替换',
  refused: '这个文件不能导入',
  foreign: '不是校样台导出的报纸资料。',
  broken: '文件在第 1 行第 1 列处损坏。',
  pages: '学自哪些版面',
  forgetPage: /^忘掉/,
  noPage: '还没有从版面学习',
};

const en: typeof zh = {
  newspapers: 'Newspapers',
  empty: 'No newspaper is known yet',
  learned: (title) => `Learned from this page: ${title}`,
  forgetIt: 'Forget it',
  forgotten: 'What this page taught about 清河时报 is forgotten.',
  confirm: 'Confirm the split',
  learnedFrom: (pages) => `learned from ${pages} page`,
  after: 'headlines after their texts',
  before: 'headlines before their texts',
  convention: 'Headlines',
  columns: 'Columns',
  openings: 'Openings of texts',
  people: 'People',
  said: 'As written by you',
  asLearned: (list) => `As learned: ${list}`,
  export: 'Export',
  import: 'Import…',
  delete: 'Delete…',
  deleteNow: 'Delete',
  replace: 'Replace',
  refused: 'This file cannot be imported',
  foreign: 'it is not a newspaper exported from Galley.',
  broken: 'it is broken at line 1, column 1.',
  pages: 'Pages it is learned from',
  forgetPage: /^Forget/,
  noPage: 'not learned from any page',
};

/** What stands on the screens of newspapers, in one language. */
export type NewspaperWords = typeof zh;
export const newspaperWords = (languageTag: string): NewspaperWords => (languageTag === 'en' ? en : zh);

/** The newspapers of the library: all of them, or one. */
export class NewspapersPage {
  readonly #page: Page;
  readonly #words: NewspaperWords;

  constructor(page: Page, words: NewspaperWords) {
    this.#page = page;
    this.#words = words;
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: this.#words.newspapers, exact: true }).click();
  }

  async openOne(title: string): Promise<void> {
    await this.#page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  }

  get list(): Locator {
    return this.#page.getByRole('list', { name: this.#words.newspapers });
  }

  /** On or off, in the list and on the newspaper's own screen. */
  get use(): Locator {
    return this.#page.getByRole('switch');
  }

  /** The switch itself is drawn by its words: they are what a hand presses. */
  async press(use: Locator): Promise<void> {
    await use.focus();
    await this.#page.keyboard.press('Space');
  }

  field(name: string): Locator {
    return this.#page.getByRole('textbox', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  get question(): Locator {
    return this.#page.getByRole('alertdialog');
  }

  async answer(name: string): Promise<void> {
    await this.question.getByRole('button', { name, exact: true }).last().click();
  }

  async import(name: string, content: string | Buffer): Promise<void> {
    const choosing = this.#page.waitForEvent('filechooser');
    await this.button(this.#words.import).click();
    const chooser = await choosing;
    await chooser.setFiles([{ name, mimeType: 'application/json', buffer: Buffer.from(content) }]);
  }
}
