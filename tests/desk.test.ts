/** The desk in a real browser: an article goes in, is reviewed, and comes out as a bulletin that the site accepts. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSite, realEffects } from '../src/build.ts';
import { checkFolder, hasErrors } from '../src/check.ts';
import { wordFile, wordParagraph, wordPicture, wordTable } from '../src/import/word-sample.ts';
import { launchBrowser, serveFolder } from './browser.ts';
import { pagePath, sampleSite } from './sites.ts';

const run = promisify(execFile);
const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const corpusArticle = 'fixtures/corpus/05.txt';

let browser: Browser;
let folder: string;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'tong-ket-desk-'))]);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  context.setDefaultTimeout(15_000);
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', ({ error }) => void complaints.push(error().message));
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

async function open(address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#desk[data-ready]').waitFor();
}

async function paste(text: string): Promise<void> {
  await page.locator('#desk-text').fill(text);
  await page.locator('.desk-intake .primary').click();
  await page.locator('.desk-article').waitFor();
}

function mark(quote: string) {
  return page.locator('.desk-mark[role]', { hasText: quote }).first();
}

async function downloaded(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const download = (): Promise<{ name: string; bytes: Buffer }> =>
  downloaded(() => page.locator('.desk-publish .primary').first().click());

/** Presses Tab until what has the focus says these words. */
async function tabTo(words: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.textContent ?? ''} ${activeElement?.id ?? ''}`;
    });
    if (said.includes(words)) return;
  }
  throw new Error(`no way by Tab to “${words}”`);
}

/** In the panel that is open: how exact a figure is, by its place in the list, and its number. */
async function correct(exactness: 'exactly' | 'over', number: string): Promise<void> {
  await tabTo('Sửa');
  await page.keyboard.press('Enter');
  await tabTo('-operator');
  await page.keyboard.press('Home');
  if (exactness === 'over') await page.keyboard.press('ArrowDown');
  await tabTo('-value');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
}

describe('on the sample site', () => {
  const site = sampleSite();
  let server: Awaited<ReturnType<typeof serveFolder>>;
  const address = (language = 'vi'): string => server.origin + pagePath(site, language, 'desk/');
  beforeAll(async () => {
    server = await serveFolder(site.folder, site.base);
  });
  afterAll(() => server?.close());

  it('explains every number of an article, and gives a file that the check accepts', async () => {
    await open(address());
    await paste(await readFile(corpusArticle, 'utf8'));
    const loose = await page
      .locator('.desk-line > p')
      .evaluateAll((lines) =>
        lines.flatMap((line) =>
          [...line.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent),
        ),
      );
    expect(loose.filter((words) => /(?<![\p{L}\d])\d/u.test(words ?? ''))).toEqual([]);

    // Corrected by keyboard alone: first into what the article does not say, then back.
    await tabTo('hơn 1.300 đối tượng truy nã');
    await page.keyboard.press('Enter');
    await correct('exactly', '1.301');
    await expect.poll(() => page.locator('.desk-panel .desk-meaning').textContent()).toContain(': 1.301 người');
    const said = page.locator('.desk-line', { hasText: 'truy nã' }).locator('.desk-notes');
    await expect.poll(() => said.textContent()).toContain('Lỗi.');
    expect(await page.getByRole('button', { name: 'Đúng, số tiếp theo' }).count()).toBe(0);
    expect(await page.locator('.desk-panel .desk-done').count()).toBe(0);
    await expect.poll(() => page.locator('.desk-publish .primary').first().textContent()).toBe('Tải bản nháp (.md)');
    await correct('over', '1.300');
    await expect.poll(() => said.count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('hơn 1.300 đối tượng truy nã');

    // Dismissed with a reason, taken back, dismissed again.
    await mark('48 người bị thương').click();
    await page.getByRole('button', { name: 'Không phải số liệu…' }).click();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect.poll(() => page.locator('.desk-panel [role="alert"]').textContent()).not.toBe('');
    await page.getByLabel('Chi tiết của một vụ việc').check();
    await page.getByRole('button', { name: 'Lưu' }).click();
    expect(await mark('48 người bị thương').getAttribute('class')).toContain('dismissed');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await mark('48 người bị thương').getAttribute('class')).toContain('figure');
    await page.getByRole('button', { name: 'Không phải số liệu…' }).click();
    await page.getByLabel('Chi tiết của một vụ việc').check();
    await page.getByRole('button', { name: 'Lưu' }).click();

    const { name, bytes } = await download();
    expect(name).toBe('bo-cong-an-6-thang-dau-nam.md');
    const text = bytes.toString();
    expect(text).toContain('fugitives-caught: { value: "> 1300",');
    expect(text).toMatch(
      /not-a-figure:\n {2}- \{ text: "[^"]*48 người bị thương", reason: "Chi tiết của một vụ việc" \}/,
    );
    expect(text).not.toContain('draft:');
    const content = join(folder, 'content');
    await cp('content', content, { recursive: true });
    await writeFile(join(content, 'bulletins/2025', name), bytes);
    const report = await checkFolder(content);
    expect(hasErrors(report)).toBe(false);
    expect(report.dataset?.bulletinsById.has('2025/bo-cong-an-6-thang-dau-nam')).toBe(true);
  });

  it('asks for nothing once it is open, and works without a network', async () => {
    await open(address());
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!/^(blob|data|about):/.test(request.url())) requests.push(request.url());
    });
    await context.setOffline(true);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'bai.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(wordFile(wordParagraph('Một bài viết', 'Title') + wordParagraph('Năm 2023 có 12 vụ cháy.'))),
    });
    await page.locator('.desk-article').waitFor();
    await page.locator('#head-agency').click();
    await page.keyboard.type('bo cong an');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#head-agency').inputValue()).toBe('Bộ Công an');
    await mark('12 vụ cháy').click();
    await page.getByRole('button', { name: 'Đúng, số tiếp theo' }).click();
    expect((await download()).bytes.toString()).toContain('12 vụ cháy');
    const proof = await downloaded(() => page.getByRole('button', { name: 'Tải bản đối chiếu' }).click());
    expect(proof.name).toBe('bo-cong-an.html');
    expect(proof.bytes.toString()).toContain('<mark>12 vụ cháy</mark>');
    expect(await page.locator('.desk > [role="status"] .desk-caution').textContent()).toContain('đừng tải lại');
    expect(requests).toEqual([]);
  });

  it('adds a figure from the words of the article, and takes it away again', async () => {
    await open(address());
    await paste('Công an Mẫu tổng kết năm 2023\n\nTrong năm 2023 không để xảy ra vụ cháy nào đáng kể, yên ả cả năm.');
    await page.getByRole('button', { name: 'Thêm số liệu trang chưa thấy' }).click();
    await page.getByLabel('Câu chữ trong bài').fill('không để xảy ra vụ cháy nào');
    await page.getByRole('combobox', { name: 'Chỉ số' }).click();
    await page.keyboard.type('vu chay');
    await page.keyboard.press('Enter');
    await page.getByLabel('Con số', { exact: true }).fill('0');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await mark('không để xảy ra vụ cháy nào').click();
    await expect.poll(() => page.locator('.desk-panel .desk-meaning').textContent()).toContain('0 vụ');
    await page.getByRole('button', { name: 'Bỏ số đã thêm' }).click();
    await expect.poll(() => page.locator('.desk-mark', { hasText: 'không để xảy ra' }).count()).toBe(0);
  });

  it('takes selected words of the article as they are, numbers among them, and none from elsewhere', async () => {
    await open(address());
    await paste('Công an Mẫu tổng kết\n\nTrong năm 2023, cả tỉnh có 12 vụ cháy, không ai bị thương.');
    const add = async (from: string, to: string): Promise<string> => {
      await page.evaluate(
        ([from = '', to = '']) => {
          const textNodes = (root: Element): Text[] => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            return [
              ...(function* () {
                while (walker.nextNode()) yield walker.currentNode as Text;
              })(),
            ];
          };
          const nodes = textNodes(document.body);
          const [first, last] = [from, to].map((words) => nodes.find((node) => node.data.includes(words)));
          if (!first || !last) throw new Error('no such words');
          getSelection()?.setBaseAndExtent(first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length);
        },
        [from, to],
      );
      await page.getByRole('button', { name: 'Thêm số liệu trang chưa thấy' }).click();
      const words = await page.getByLabel('Câu chữ trong bài').inputValue();
      await page.keyboard.press('Escape');
      return words;
    };
    expect(await add('cả tỉnh', 'không ai')).toBe('cả tỉnh có 12 vụ cháy, không ai');
    expect(await add('không ai', 'thương')).toBe('không ai bị thương');
    expect(await add('bị thương', 'Hoàn tất')).toBe('');
    expect(await add('Hoàn tất', 'Hoàn tất')).toBe('');
  });

  it('compares one figure after the other with one key, and never while somebody types', async () => {
    await open(address());
    await paste(await readFile(corpusArticle, 'utf8'));
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.locator('#desk-add').focus();
    await page.keyboard.press('n');
    await expect.poll(focused).toBe('“giảm 22,55%”');
    await page.keyboard.press('d');
    await expect.poll(focused).toBe('“18.163 vụ”');
    expect(await mark('giảm 22,55%').getAttribute('class')).toContain('is-checked');
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.type('ndp');
    expect(await page.locator('.desk-form [role="combobox"]').inputValue()).toBe('ndp');
    expect(await page.locator('.desk-panel h4').textContent()).toBe('“18.163 vụ”');
    expect(await page.locator('.desk-publish > .desk-doubt:not([role])').textContent()).toContain('Còn 13 số liệu');
  });

  it('finds a wrong number before an agency is chosen, and takes the days of the period', async () => {
    await open(address());
    await paste(
      'Tổng kết năm 2023\n\n20/12/2023\n\nNăm 2023 xảy ra 391 vụ phạm pháp hình sự, giảm 43 vụ so với năm 2022.',
    );
    await mark('391 vụ').click();
    await correct('exactly', '319');
    const said = page.locator('.desk-line', { hasText: '391 vụ' }).locator('.desk-notes');
    await expect.poll(() => said.textContent()).toContain('Lỗi.');
    await page.getByText('Kỳ tính theo ngày khác', { exact: true }).click();
    await page.getByLabel('Từ ngày').fill('2022-12-15');
    await page.getByLabel('Đến hết ngày').fill('2023-12-14');
    await page.getByLabel('Đến hết ngày').press('Tab');
    const file = page.locator('.desk-file');
    await expect.poll(() => file.inputValue()).toContain('period: { id: 2023, from: 2022-12-15, to: 2023-12-14 }');
  });

  it('takes period and date as people write them, and says how it understands them', async () => {
    await open(address());
    await paste('Công an Mẫu tổng kết năm 2023\n\nNăm 2023 xảy ra 391 vụ phạm pháp hình sự.');
    const period = page.getByLabel('Kỳ số liệu');
    const field = page.locator('.desk-field', { has: period });
    const type = async (control: typeof period, words: string): Promise<void> => {
      await control.fill(words);
      await control.press('Tab');
    };
    expect(await period.inputValue()).toBe('năm 2023');
    await type(period, '6 tháng đầu năm 2019');
    expect(await field.textContent()).toContain('6 tháng đầu năm 2019, từ 1/1/2019 đến 30/6/2019');
    await expect.poll(() => page.locator('.desk-file').inputValue()).toContain('period: 2019-H1');
    await type(period, 'hôm qua');
    await expect.poll(() => field.textContent()).toContain('Không hiểu kỳ “hôm qua”.');
    const published = page.getByLabel('Ngày đăng');
    await type(published, '31/2/2024');
    await expect.poll(() => published.getAttribute('aria-invalid')).toBe('true');
    await type(published, 'ngày 5 tháng 12 năm 2024');
    await expect.poll(() => page.locator('.desk-file').inputValue()).toContain('published: 2024-12-05');
    await type(period, '');
    expect(await period.inputValue()).toBe('năm 2023');
    expect(await field.textContent()).toContain('Đọc từ bài.');
  });

  it('keeps the name of an unknown agency or metric, and says that it is unknown', async () => {
    await open(address());
    await paste('Tổng kết năm 2023\n\nNăm 2023 xảy ra 391 vụ phạm pháp hình sự, có 7 thứ lạ.');
    const agency = page.getByRole('combobox', { name: 'Cơ quan' });
    await agency.click();
    await page.keyboard.type('Công an xã Không Có');
    await page.keyboard.press('Tab');
    const field = page.locator('.desk-field', { has: agency });
    await expect.poll(() => field.textContent()).toContain('Danh mục không có cơ quan “Công an xã Không Có”.');
    expect(await agency.inputValue()).toBe('Công an xã Không Có');
    await agency.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('bộ công an');
    await page.keyboard.press('Tab');
    await expect.poll(() => agency.inputValue()).toBe('Bộ Công an');
    await mark('7 thứ').click();
    await page.getByRole('button', { name: 'Đây là số liệu' }).click();
    // A measure without a word for it does not show its id.
    expect(await page.getByLabel('Đơn vị', { exact: true }).locator('option').allTextContents()).not.toContain('rank');
    // Leaving a form that is half filled in is asked about: first no, then yes.
    await page.getByLabel('Con số', { exact: true }).fill('8');
    for (const [answer, forms] of [
      ['dismiss', 1],
      ['accept', 0],
    ] as const) {
      page.once('dialog', (dialog) => void dialog[answer]());
      await page.keyboard.press('Escape');
      expect(await page.locator('.desk-form').count()).toBe(forms);
    }
    await mark('7 thứ').click();
    await page.getByRole('button', { name: 'Đây là số liệu' }).click();
    await page.keyboard.type('thứ chưa ai đếm');
    await page.keyboard.press('Tab');
    expect(await page.locator('.desk-form').textContent()).toContain('Danh mục không có chỉ số “thứ chưa ai đếm”.');
    expect(await page.getByRole('combobox', { name: 'Chỉ số' }).inputValue()).toBe('thứ chưa ai đếm');
  });

  it('reads the pasted source of a page as a page', async () => {
    await open(address());
    await paste(
      '<!doctype html><html><body><h1>Công an Mẫu tổng kết</h1><p>Năm 2023 có <b>12 vụ</b> cháy.</p></body></html>',
    );
    expect(await page.locator('.desk-article').textContent()).not.toContain('<b>');
    expect(await mark('12 vụ').count()).toBe(1);
  });

  it('shows what is pasted as words, never as code', async () => {
    await open(address());
    await paste(
      'Tiêu đề của một bài\n\nCó <script>document.title = "hỏng"</script> và <img src=x onerror=alert(1)> ở đây 5 vụ.',
    );
    expect(await page.locator('.desk-article').textContent()).toContain('<script>document.title = "hỏng"</script>');
    expect(await page.locator('.desk-article script, .desk-article img').count()).toBe(0);
    expect(await page.title()).not.toBe('hỏng');
  });

  it('leaves what is being typed alone when the check answers', async () => {
    await open(address());
    await paste((await readFile(corpusArticle, 'utf8')).repeat(8));
    await page.locator('#head-title').fill('Tên đang gõ');
    await page.locator('.desk-publish > [role="status"]', { hasNotText: 'Đang kiểm tra' }).waitFor();
    expect(await page.locator('#head-title').inputValue()).toBe('Tên đang gõ');
  });

  it('keeps the work over a reload, in this tab alone, until it is told to forget', async () => {
    await open(address());
    await paste(await readFile(corpusArticle, 'utf8'));
    await page.locator('#head-title').fill('Tên khác');
    await page.locator('#head-title').press('Tab');
    await page.reload();
    await page.locator('.desk-article').waitFor();
    expect(await page.locator('#head-title').inputValue()).toBe('Tên khác');
    const other = await context.newPage();
    await other.goto(address());
    await other.locator('#desk-text').waitFor();
    await other.close();
    // Asked first, and left alone where the author thinks better of it.
    await page.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
    expect(await page.locator('#head-title').inputValue()).toBe('Tên khác');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
    await page.locator('#desk-text').waitFor();
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).toBe('[{},{}]');
    expect(await page.locator('#desk-text').inputValue()).toBe('');
  });

  it('takes a file that is dropped anywhere, and asks before it gives up an article', async () => {
    await open(address());
    const drop = (name: string, text: string): Promise<void> =>
      page.evaluate(
        ([name = '', text = '']) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name));
          document.querySelector('h1')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
        },
        [name, text],
      );
    await drop('bai.txt', 'Công an Mẫu tổng kết\n\nNăm 2023 có 12 vụ cháy.');
    await mark('12 vụ cháy').waitFor();
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await drop('hai.txt', 'Công an Mẫu tổng kết\n\nNăm 2023 có 13 vụ cháy.');
    await expect.poll(() => asked.length).toBe(1);
    expect(await mark('12 vụ cháy').count()).toBe(1);
    page.once('dialog', (dialog) => void dialog.accept());
    await drop('ba.pdf', '%PDF');
    const said = page.locator('section[aria-labelledby="intake"] > [role="alert"]');
    await expect.poll(() => said.textContent()).toContain('.docx');
    expect(await mark('12 vụ cháy').count()).toBe(1);
    page.once('dialog', (dialog) => void dialog.accept());
    await drop('hai.txt', 'Công an Mẫu tổng kết\n\nNăm 2023 có 13 vụ cháy.');
    await mark('13 vụ cháy').waitFor();
  });

  it.each<[string, string, Buffer, string]>([
    ['an old Word file', 'bai.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'Lưu thành'],
    [
      'TCVN3',
      'bai.txt',
      Buffer.from('C«ng an huyÖn MÉu tæng kÕt c«ng t¸c n¨m, ®¹t nhiÒu kÕt qu¶ tèt.', 'latin1'),
      'TCVN3',
    ],
    ['a picture', 'bai.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'không phải tệp chữ'],
    ['a text of another program', 'bai.odt', Buffer.from('PK'), 'Tệp “bai.odt” không đọc được. Hãy mở'],
    ['an empty file', 'bai.docx', Buffer.alloc(0), 'không có chữ nào'],
  ])('explains what it cannot read: %s', async (_, name, buffer, expected) => {
    await open(address());
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect
      .poll(() => page.locator('section[aria-labelledby="intake"] > [role="alert"]').textContent())
      .toContain(expected);
  });

  it('warns of words that must not be published', async () => {
    await open(address());
    await paste('Tiêu đề của một bài\n\nĐộ MẬT. Năm 2023 có 5 vụ cháy.');
    expect(await page.locator('.desk-line .desk-notes').first().textContent()).toContain('“MẬT”');
    expect(await page.locator('.desk-toolbar [role="status"]').textContent()).toContain('Còn 1 chỗ cần xem.');
    await page.locator('#desk-add').focus();
    await page.keyboard.press('n');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('line-3');
    await page.getByLabel('Tiêu đề').fill('Tên của bài');
    await page.getByRole('combobox', { name: 'Cơ quan' }).click();
    await page.keyboard.type('bo cong an');
    await page.keyboard.press('Enter');
    const state = page.locator('.desk-publish > [role="status"]');
    await expect.poll(() => state.textContent()).toBe('Bản tin không có lỗi, nhưng còn 1 điều nên xem lại.');
    expect(await state.getAttribute('class')).not.toContain('desk-ready');
    expect(await page.locator('.desk-publish .desk-notes').textContent()).toContain('hỏi người có thẩm quyền');
  });

  it('lets words of the article be changed in their line, and leaves what was decided elsewhere', async () => {
    await open(address());
    await paste(
      'Công an Mẫu tổng kết\n\nĐộ MẬT. Năm 2023 có 12 vụ cháy.\n\nCó 7 thứ lạ, 5 vụ cháy.\n\nXem thêm 3 bài.\n\nLượt xem: 5123',
    );
    await mark('7 thứ').click();
    await page.getByRole('button', { name: 'Không phải số liệu…' }).click();
    await page.getByLabel('Chi tiết của một vụ việc').check();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('button', { name: 'Sửa câu chữ của đoạn 2' }).click();
    await page.getByLabel('Câu chữ của đoạn 2').fill('Năm 2023 có 13 vụ cháy.');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await mark('13 vụ cháy').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('line-3');
    await expect.poll(() => page.locator('.desk-article').textContent()).not.toContain('MẬT');
    expect(await mark('7 thứ').getAttribute('class')).toContain('dismissed');
    await page.getByRole('button', { name: 'Sửa câu chữ của đoạn 4' }).click();
    await page.getByLabel('Câu chữ của đoạn 4').fill('');
    await page.getByRole('button', { name: 'Lưu' }).click();
    const file = page.locator('.desk-file');
    await page.getByText('1 dòng không đưa vào bài').click();
    expect(await page.locator('.desk-left-out li').allTextContents()).toEqual(['Lượt xem: 5123']);
    await expect.poll(() => file.inputValue()).toMatch(/\n\nNăm 2023 có 13 vụ cháy\.\n\nCó 7 thứ lạ, 5 vụ cháy\.\n$/);
    expect(await file.inputValue()).toContain('reason: "Chi tiết của một vụ việc"');
  });

  it('lets a number that was taken for none be dismissed with a reason', async () => {
    await open(address());
    await paste('Công an Mẫu tổng kết\n\nHọp ngày 5/1/2024. Năm 2023 có 12 vụ cháy.');
    await mark('5/1/2024').click();
    await page.getByRole('button', { name: 'Không phải số liệu…' }).click();
    await page.getByLabel('Ngày tháng, giờ giấc').check();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect.poll(() => page.locator('.desk-file').inputValue()).toContain('text: "5/1/2024", reason: "Ngày tháng');
  });

  it('shows on a phone a number and its panel together, however long the paragraph', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(address());
    const words = 'Trong năm, đơn vị làm tốt công tác tuần tra và tuyên truyền trên mọi địa bàn. '.repeat(15);
    await paste(`Công an Mẫu tổng kết\n\nNăm 2023 có 12 vụ cháy. ${words}Có 7 thứ lạ.\n\nCó 8 thứ lạ. ${words}`);
    const areBothSeen = async (quote: string): Promise<boolean> => {
      const [number, panel] = await Promise.all([mark(quote).boundingBox(), page.locator('.desk-panel').boundingBox()]);
      if (!number || !panel) return false;
      return number.y >= 0 && number.y + number.height <= panel.y && Math.floor(panel.y + panel.height) <= 740;
    };
    const both = (quote: string): Promise<void> => expect.poll(() => areBothSeen(quote)).toBe(true);
    await mark('12 vụ').click();
    await both('12 vụ');
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await both('12 vụ');
    await page.keyboard.press('Escape');
    for (const quote of ['7 thứ', '8 thứ']) {
      await page.getByRole('button', { name: 'Chỗ cần xem tiếp theo' }).click();
      await both(quote);
    }
  });

  it('prints a proof of 18 figures and an award on one sheet of paper', async () => {
    await open(address());
    await paste(await readFile('fixtures/corpus/47.txt', 'utf8'));
    await page.locator('.desk-publish > [role="status"]', { hasNotText: 'Đang kiểm tra' }).waitFor();
    const { bytes } = await downloaded(() => page.getByRole('button', { name: 'Tải bản đối chiếu' }).click());
    expect(bytes.toString()).toContain('18 số liệu, 1 mục khen thưởng');
    await page.getByRole('button', { name: 'In bản đối chiếu' }).click();
    const frame = await page.locator('#desk-print').boundingBox();
    expect(frame?.width).toBeGreaterThan(700);
    expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThan(0);
    const sheet = await context.newPage();
    await sheet.setContent(bytes.toString());
    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await sheet.close();
  });

  it('warns of such words at the head of a Word file’s pages', async () => {
    const head = { 'word/header1.xml': `<w:hdr>${wordParagraph('TỐI MẬT')}</w:hdr>` };
    const body = wordParagraph('Một bài viết', 'Title') + wordParagraph('Năm 2023 có 12 vụ cháy.');
    await open(address());
    await page.locator('input[type="file"]').setInputFiles({
      name: 'bai.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(wordFile(body, head)),
    });
    await expect.poll(() => page.locator('.desk-head').textContent()).toContain('“TỐI MẬT”');
    expect(await page.locator('.desk-line').allTextContents()).not.toContain('TỐI MẬT');
  });

  it('says without JavaScript what it is for, and what to do instead', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(address());
    expect(await still.locator('main').innerText()).toContain('npm run import');
    await bare.close();
  });

  it.each(site.languages)(
    'axe finds nothing in any step, and nothing is wider than a phone, in %s',
    async (language) => {
      const source = await axe;
      const found: string[] = [];
      const look = async (step: string): Promise<void> => {
        for (const colorScheme of ['light', 'dark'] as const) {
          for (const width of [360, 1280]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            found.push(
              ...(await violations(page)).map((violation) => `${step}, ${colorScheme}, ${width}: ${violation}`),
            );
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            if (wide > 0) found.push(`${step}, ${width}: ${wide} pixels too wide`);
          }
        }
      };
      await open(address(language));
      await page.evaluate(source);
      await look('intake');
      await page.locator('.desk-intake .quiet').click();
      await page.locator('.desk-intake .primary').click();
      await page.locator('.desk-article').waitFor();
      await look('review');
      await page.locator('.desk-mark.figure[role]').first().click();
      await look('panel');
      await page.locator('.desk-panel .desk-actions button').nth(1).click();
      await page.locator('.desk-form [role="combobox"]').click();
      await look('figure');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('.desk-mark.award[role]').first().click();
      await page.locator('.desk-panel .desk-actions button').nth(1).click();
      await look('award');
      await page.keyboard.press('Escape');
      await page.locator('.desk-mark.unexplained[role]').first().click();
      await page.locator('.desk-panel .desk-actions button').nth(2).click();
      await look('dismissing');
      expect(found).toEqual([]);
    },
  );
});

describe('from a Word file to a page', () => {
  const article = wordFile(
    [
      wordParagraph('Hải đăng Đảo Hải Âu tổng kết năm 2023', 'Title'),
      wordParagraph('Ngày 12/01/2024, Hải đăng Đảo Hải Âu họp tổng kết theo Kế hoạch số 7/KH-HĐ.'),
      wordParagraph('Ngoài khơi', 'Heading1'),
      wordParagraph(
        'Trong năm, quanh đảo xảy ra 45 vụ mắc cạn, giảm 5 vụ so với năm 2022; tỷ lệ cứu hộ đạt trên 90%. Có 127 thủy thủ được cứu.',
      ),
      wordParagraph('Ngọn đèn', 'Heading1'),
      wordTable([
        ['Nội dung', 'Kết quả'],
        ['Tiền thu phí luồng', '1.250.000 đồng'],
        ['Dầu thắp đèn', '830 kg'],
      ]),
      wordPicture('Ngọn hải đăng lúc bình minh'),
      wordParagraph('Dịp này, Hội gác đèn tặng Giấy khen cho 2 tập thể và 9 cá nhân.'),
    ].join(''),
  );

  it('by desk and by command alike', async () => {
    const content = join(folder, 'lighthouses');
    const built = join(folder, 'built');
    await cp('fixtures/lighthouses', content, { recursive: true });
    await writeFile(join(folder, 'tong-ket.docx'), article);
    await build(content, built);

    let server = await serveFolder(built);
    await open(`${server.origin}/desk/`);
    await page.locator('input[type="file"]').setInputFiles(join(folder, 'tong-ket.docx'));
    await page.locator('.desk-article').waitFor();
    expect(await page.locator('.desk-pictures input[type="text"]').inputValue()).toBe('Ngọn hải đăng lúc bình minh');
    const { name, bytes } = await download();
    const picture = await downloaded(() => page.getByRole('button', { name: 'Tải ảnh' }).click());
    await server.close();

    await run(process.execPath, ['scripts/import.ts', join(folder, 'tong-ket.docx'), '--write', '--content', content]);
    const byCommand = join(content, 'bulletins/2023', name);
    expect(bytes.toString()).toBe((await readFile(byCommand, 'utf8')).replace('draft: true\n', ''));
    expect(picture.bytes.equals(await readFile(join(dirname(byCommand), picture.name)))).toBe(true);

    await writeFile(byCommand, bytes);
    await build(content, built);
    server = await serveFolder(built);
    await page.goto(`${server.origin}/bulletins/2023/gull-island/`);
    const shown = await page.locator('#figures, main').first().innerText();
    for (const figure of ['45 vụ', 'trên 90%', '127 người', '1.250.000 đồng', '830 kg'])
      expect(shown).toContain(figure);
    await page.goto('about:blank');
    await server.close();
  }, 180_000);

  async function build(content: string, out: string): Promise<void> {
    const said: string[] = [];
    await mkdir(out, { recursive: true });
    const status = await buildSite(content, out, { ...realEffects, say: (text) => said.push(text) });
    if (status !== 0) throw new Error(said.join('\n'));
  }
});

async function violations(page: Page): Promise<string[]> {
  const options: RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  };
  const found = await page.evaluate(
    (runOptions) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(runOptions),
    options,
  );
  return (found as AxeResults).violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? help}`),
  );
}
