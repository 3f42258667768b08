// Installs the packaged extension in the embedded workbench and uses it as a person would, in Chromium.
// UPDATE_SCREENSHOT=1 makes the picture in the README anew.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { eventually, linesOf, lookOf, readStatus, runCommand } from '../../scripts/host/drive.mjs';
import { serve } from '../../scripts/host/editor.mjs';
import { root, scratch } from '../../scripts/host/paths.mjs';
import { withTemporaryFolder } from '../../scripts/host/temporary.mjs';
import { prepareProfile } from '../../scripts/host/workbench.mjs';

/** Themes, by what the editor calls them, and the class that it then has. */
const themes = {
  'Light Modern': 'vs',
  'Dark High Contrast': 'hc-black',
  'Light High Contrast': 'hc-light',
  'Dark Modern': 'vs-dark',
};
const articles = {
  english: '002_3c18dd3367ddae2e.txt',
  korean: '001_254945f6cbf37d35.txt',
  withTeasers: '000_4b693445b7871eb2.txt',
};
const noise = '이 웹사이트는';
const pictures = process.env.UPDATE_SCREENSHOT ? join(root, 'client/media') : join(scratch, 'host');

let passed = 0;
let failed = 0;

async function check(page, name, test) {
  try {
    await test();
    passed += 1;
    console.log(`  ok ${name}`);
  } catch (error) {
    failed += 1;
    const shot = join(scratch, `host/failed-${failed}.png`);
    await page.screenshot({ path: shot }).catch(() => {});
    console.log(`  FAILED ${name} (${shot})\n${error.stack.replace(/^/gm, '      ')}`);
    // A menu or a list that was left open would stand in the way of all that follows.
    await page.keyboard.press('Escape').catch(() => {});
  }
}

/** Pictures the window; only the editor with its hover is one of the README's. */
async function shoot(page, name) {
  const folder = name === 'editor' ? pictures : join(scratch, 'host');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Clicks until the menu has closed: a menu that has just opened takes a click for the end of the one that opened it. */
async function chooseInMenu(page, name) {
  const item = page.getByRole('menuitem', { name });
  await item.waitFor();
  await eventually(`the end of the menu with ${name}`, async () => {
    await item.click({ timeout: 1000 }).catch(() => {});
    return (await item.count()) === 0;
  });
}

/** Puts the cursor at the start of a line of the active editor. */
async function goToLine(page, line) {
  const widget = page.locator('.quick-input-widget');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+G');
  await widget.locator('input').first().fill(`:${line}`);
  // Until the list has answered to what was typed, Enter is lost.
  await widget
    .locator('.monaco-list-row', { hasText: `line ${line}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await widget.waitFor({ state: 'hidden' });
}

/** The first piece of a line of the active editor that holds a text. */
const piece = (page, text) => linesOf(page).locator('.view-line > span > span', { hasText: text }).first();

/** Clicks on a piece of a line until the cursor is there: pieces are drawn anew while the mouse is over them. */
async function putCursor(page, text, line) {
  await eventually(`the cursor in line ${line}`, async () => {
    await piece(page, text).click();
    await page.waitForTimeout(300);
    return (await selection(page)).startsWith(`Ln ${line},`);
  });
}

async function useTheme(page, theme) {
  await runCommand(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input').first().fill(theme);
  await pick(page, theme);
  await eventually(`the theme ${theme}`, async () => {
    const classes = (await page.locator('.monaco-workbench').first().getAttribute('class')) ?? '';
    return classes.split(' ').includes(themes[theme]);
  });
}

async function checkColours(page) {
  await goToLine(page, 1);
  let looks;
  await eventually('a place, a date and plain text in three colours', async () => {
    looks = await Promise.all(['Washington', 'Wednesday', 'announced'].map((text) => lookOf(page, text)));
    return new Set(looks.map((look) => look?.color)).size === 3 && !looks.includes(undefined);
  }).catch((error) => {
    throw new Error(`${error.message} Seen: ${JSON.stringify(looks)}`);
  });
}

async function checkFading(page) {
  await goToLine(page, 44);
  await eventually('faded noise', async () => {
    const look = await lookOf(page, noise);
    const plain = await lookOf(page, 'Japan');
    return look && (look.opacity < 1 || (plain && look.color !== plain.color));
  });
}

async function use(page, folder) {
  await linesOf(page).waitFor();
  await check(page, 'says in the status bar what it found', async () => {
    assert.match(await readStatus(page), /[1-9]\d* names · [1-9]\d* figures · [1-9]\d* quotes/);
  });
  for (const theme of Object.keys(themes)) {
    await check(page, `colours marks and fades noise in ${theme}`, async () => {
      await useTheme(page, theme);
      await checkFading(page);
      await checkColours(page);
    });
  }
  await check(page, 'has nothing wider than the window', async () => {
    const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.clientWidth]);
    assert.ok(size[0] <= size[1], size.join(' > '));
  });
  await check(page, 'hovers over a figure with its value, and is pictured', async () => {
    await open(page, articles.english);
    await goToLine(page, 1);
    await piece(page, 'hundreds').hover();
    await page
      .locator('.monaco-hover:visible', {
        hasText: /hundreds of billions = 수천억[^]*David Copley[^]*Korean/,
      })
      .first()
      .waitFor();
    await page.waitForTimeout(500);
    await shoot(page, 'editor');
  });
  await check(page, 'follows the link of a hover to another article', async () => {
    await page.locator('.monaco-hover:visible a', { hasText: '.txt' }).first().click();
    await eventually('another article', async () => (await activeTab(page)) !== articles.english);
  });
  await check(
    page,
    'hovers over a name with the card of its entity, and follows it to another article',
    async () => {
      await open(page, articles.english);
      await goToLine(page, 3);
      await piece(page, 'Vance').hover();
      const card = page.locator('.monaco-hover:visible', {
        hasText: /person[^]*Korean: JD 밴스[^]*mentions here/,
      });
      await card.first().waitFor();
      await page.waitForTimeout(500);
      await shoot(page, 'card');
      await card.locator(`a[data-href*="${articles.korean}#L"]`).first().click();
      await eventually('the Korean article', async () => (await activeTab(page)) === articles.korean);
      await eventually('a name that is selected', async () => (await selection(page)).includes('selected'));
    },
  );
  await check(page, 'lists all mentions by the link in the card', async () => {
    await open(page, articles.english);
    await goToLine(page, 3);
    await piece(page, 'Vance').hover();
    await page
      .locator('.monaco-hover:visible a', { hasText: /Show all \d+ mentions/ })
      .first()
      .click();
    const peek = page.locator('.peekview-widget');
    await peek.waitFor();
    await eventually('mentions in another article', async () =>
      ((await peek.first().textContent()) ?? '').includes(articles.korean),
    );
    await shoot(page, 'mentions');
    await page.keyboard.press('Escape');
  });
  await check(page, 'shows a figure in a quote as both', async () => {
    await open(page, articles.english);
    await goToLine(page, 9);
    let looks;
    await eventually('a colour of its own, and the slant of the quote', async () => {
      looks = await Promise.all(['deploy', 'hundreds of', 'David Copley'].map((text) => lookOf(page, text)));
      const [quote, figure, name] = looks;
      return figure?.isItalic && quote?.isItalic && name?.isItalic === false && figure.color !== quote.color;
    }).catch((error) => {
      throw new Error(`${error.message} Seen: ${JSON.stringify(looks)}`);
    });
  });
  await check(page, 'hovers over a quote with its speaker, and follows that to the card', async () => {
    await piece(page, 'on the fence').hover();
    const card = page.locator('.monaco-hover:visible', {
      hasText: /Quote · speaker: He — JD Vance · cue: urged[^]*quotes of this speaker/,
    });
    await card.first().waitFor();
    await page.waitForTimeout(500);
    await shoot(page, 'quotes');
    await card.locator('a', { hasText: 'JD Vance' }).first().click();
    await page
      .locator('.monaco-hover:visible', { hasText: /person[^]*mentions here[^]*quotes here/ })
      .first()
      .waitFor();
    await page.waitForTimeout(500);
    await shoot(page, 'speaker-card');
    await page.keyboard.press('Escape');
  });
  await check(page, 'goes from a quote to its speaker by the keyboard', async () => {
    await putCursor(page, 'on the fence', 7);
    const from = await selection(page);
    await page.keyboard.press('Control+Alt+G');
    await page.keyboard.press('s');
    await page.locator('.statusbar-item', { hasText: 'He — JD Vance' }).waitFor();
    await eventually('another place', async () => (await selection(page)) !== from);
  });
  await check(page, 'lists what the speaker says in all articles', async () => {
    await putCursor(page, 'on the fence', 7);
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.peekview-widget');
    await peek.waitFor();
    await eventually('a quote in another article', async () =>
      ((await peek.first().textContent()) ?? '').includes(articles.korean),
    );
    await page.waitForTimeout(500);
    await shoot(page, 'speaker-quotes');
    await page.keyboard.press('Escape');
  });
  await check(page, 'selects from word to quote to sentence', async () => {
    await putCursor(page, 'on the fence', 7);
    const sizes = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Shift+Alt+ArrowRight');
      await page.waitForTimeout(300);
      sizes.push(Number(/\((\d+) selected\)/.exec(await selection(page))?.[1] ?? 0));
    }
    const quote = 'To those of you still on the fence, I say … let’s move together.'.length;
    const at = sizes.indexOf(quote);
    assert.ok(at > 0 && sizes[at + 1] === quote + 2, sizes.join());
  });
  await check(page, 'finds a quote by its speaker in the outline', async () => {
    await page.keyboard.press('Control+Shift+O');
    await page.locator('.quick-input-widget input').first().fill('@Copley');
    const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: /deploy .* — David Copley/ });
    await rows.first().waitFor();
    await page.keyboard.press('Escape');
  });
  await check(page, 'shows speakers as hints once the setting says so', async () => {
    await goToLine(page, 7);
    const settings = join(folder, '.vscode/settings.json');
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(settings, JSON.stringify({ 'glossa.inlayHints.speakers': true }));
    const hints = linesOf(page).locator('.view-line', { hasText: /—\sJD\sVance/ });
    await hints.first().waitFor();
    await page.waitForTimeout(500);
    await shoot(page, 'speaker-hints');
    rmSync(settings);
    await eventually('no hint', async () => (await hints.count()) === 0);
  });
  await check(page, 'finds an entity by its name in another language', async () => {
    await page.keyboard.press('Control+T');
    await page.locator('.quick-input-widget input').first().fill('#밴스');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await eventually('the entity', async () => (await rows.allTextContents()).join().includes('JD Vance'));
    await shoot(page, 'entity-symbols');
    await page.keyboard.press('Escape');
  });
  await check(page, 'outlines who and what is named, by label', async () => {
    await open(page, articles.english);
    await goToLine(page, 1);
    const files = page.locator('.pane-header', { hasText: 'articles' });
    await files.click();
    await runCommand(page, 'Explorer: Focus on Outline View');
    const rows = page.locator('.outline-pane .monaco-list-row');
    const person = rows.filter({ hasText: /^JD Vance\d+ mentions · JDヴァンス · JD 밴스/ });
    await page.keyboard.press('Home');
    await eventually('a person among the entities, below the article', async () => {
      for (let step = 0; step < 10; step++) {
        await page.keyboard.press('ArrowDown');
      }
      return (await person.count()) > 0;
    });
    await eventually('groups by label', async () => {
      await page.keyboard.press('ArrowDown');
      return (await rows.filter({ hasText: /^Organisations\d+/ }).count()) > 0;
    });
    await page.waitForTimeout(500);
    await shoot(page, 'outline');
    await person.first().click();
    await eventually('the first mention', async () => (await selection(page)).startsWith('Ln 3,'));
    await files.click();
  });
  await check(page, 'outlines the article', async () => {
    await page.keyboard.press('Control+1');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await eventually('symbols', async () => {
      await page.keyboard.press('Control+Shift+O');
      await page.waitForTimeout(1000);
      const count = await rows.count();
      await page.keyboard.press('Escape');
      return count > 2;
    });
  });
  await check(page, 'shows the section of the cursor in the breadcrumbs', async () => {
    await open(page, articles.withTeasers);
    await goToLine(page, 5);
    const crumbs = page.locator('.breadcrumbs-control .breadcrumb-item, .monaco-breadcrumb-item');
    await eventually('headline and body', async () => {
      const shown = (await crumbs.allTextContents()).join(' > ');
      return /U\.S\., Japan and EU.* > .*Body.* > .*In Washington/.test(shown);
    });
  });
  await check(page, 'keeps the headline in sight', async () => {
    await page.setViewportSize({ width: 1000, height: 420 });
    await goToLine(page, 15);
    const sticky = page.locator('.sticky-widget .sticky-line-content');
    await eventually('one line, the headline', async () => {
      const lines = (await sticky.allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));
      return lines.length === 1 && lines[0].startsWith('U.S., Japan and EU');
    });
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  await check(page, 'counts the articles of the folder in the status bar', async () => {
    await page.locator('[id="status.languageStatus"]').hover();
    await page
      .locator('.hover-language-status', { hasText: /All articles \(5\): [1-9]\d* entities/ })
      .waitFor();
    await page.mouse.move(600, 300);
  });
  await check(page, 'marks a line as noise by the keyboard, and as article by the light bulb', async () => {
    const words = 'announced a partnership';
    await goToLine(page, 5);
    const plain = await lookOf(page, words);
    const isPlain = async () => JSON.stringify(await lookOf(page, words)) === JSON.stringify(plain);
    await page.keyboard.press('Control+Alt+G');
    await page.keyboard.press('x');
    await eventually('a faded line', async () => !(await isPlain()));
    const outline = page.locator('.monaco-breadcrumb-item');
    await eventually('noise in the breadcrumbs', async () =>
      (await outline.allTextContents()).some((crumb) => crumb.includes('Noise')),
    );
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget', { hasText: 'Mark as Article' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually('the line as it was', isPlain);
  });
  await check(
    page,
    'copies the value of a figure by the context menu, and says where there is none',
    async () => {
      await open(page, articles.withTeasers);
      await goToLine(page, 5);
      const message = (text) => page.locator('.statusbar-item', { hasText: text }).waitFor();
      await piece(page, 'approximately').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Glossa' }).hover();
      await chooseInMenu(page, 'Copy Value');
      await message('Copied 12000000000 USD');
      await goToLine(page, 5);
      await runCommand(page, 'Glossa: Copy Value');
      await message('There is no figure at the cursor.');
    },
  );
  await check(page, 'finds all writings of a value by the list of symbols', async () => {
    const rows = page.locator('.quick-input-list .monaco-list-row');
    const input = page.locator('.quick-input-widget input').first();
    for (const query of ['12e9 USD', '120억 달러', '12 billion']) {
      await page.keyboard.press('Control+T');
      await input.fill(`#${query}`);
      await eventually(`the writings of ${query}`, async () => {
        const found = (await rows.allTextContents()).join('\n').replaceAll('\u00a0', ' ');
        return found.includes('$12 billion') && found.includes('120억 달러');
      });
      await shoot(page, 'symbols');
      await page.keyboard.press('Escape');
    }
  });
  await check(page, 'shows values as hints once the setting says so', async () => {
    const settings = join(folder, '.vscode/settings.json');
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(settings, JSON.stringify({ 'glossa.inlayHints.figures': true }));
    const hints = linesOf(page).locator('.view-line', { hasText: /≈\s12,000,000,000\sUSD/ });
    await hints.first().waitFor();
    await shoot(page, 'hints');
    rmSync(settings);
    await eventually('no hint', async () => (await hints.count()) === 0);
  });
  await check(page, 'folds noise to single lines, and teasers with it', async () => {
    await runCommand(page, 'Glossa: Toggle Noise');
    const lines = linesOf(page).locator('.view-line');
    const shows = async (text) => (await lines.filter({ hasText: text }).count()) > 0;
    await eventually('no teaser', async () => !(await shows('JD Vance announces')));
    assert.ok(await shows('관련 기사'), 'their heading stays');
    await runCommand(page, 'Glossa: Toggle Noise');
    await eventually('the teaser again', () => shows('JD Vance announces'));
  });
  await check(page, 'copies the clean article by the explorer', async () => {
    await page.getByRole('treeitem', { name: articles.korean }).click({ button: 'right' });
    await chooseInMenu(page, 'Copy Clean Article');
    await page.locator('.statusbar-item', { hasText: /Copied the article; lines left out: [1-9]/ }).waitFor();
  });
  await check(page, 'jumps to the translation', async () => {
    await open(page, articles.english);
    await goToLine(page, 1);
    await runCommand(page, 'Glossa: Go to Translation');
    await eventually('the Korean article', async () => (await activeTab(page)) === articles.korean);
  });
  await check(page, 'peeks where there are several translations', async () => {
    await open(page, articles.english);
    await goToLine(page, 3);
    await runCommand(page, 'Glossa: Go to Translation');
    await page.locator('.peekview-widget', { hasText: articles.korean }).first().waitFor();
    assert.equal(await activeTab(page), articles.english);
    await page.keyboard.press('Escape');
  });
  await check(page, 'exports by the command palette', async () => {
    const target = join(folder, 'exported');
    mkdirSync(target);
    await runCommand(page, 'Glossa: Export Annotations');
    await pick(page, 'jsonl');
    await pick(page, 'All articles');
    const input = page.locator('.quick-input-widget input').first();
    await eventually('the dialog for a folder', async () => (await input.inputValue()).includes(folder));
    await input.fill(`${target}/`);
    await page.waitForTimeout(500);
    await page.locator('.quick-input-widget .monaco-button', { hasText: 'Export Here' }).first().click();
    await page.locator('.notifications-toasts', { hasText: 'Exported' }).first().waitFor();
    const [file] = readdirSync(target);
    const documents = readFileSync(join(target, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(documents.length, 5, 'the five articles');
    await page.locator('.notifications-toasts .monaco-button', { hasText: 'Show What Is Missing' }).click();
    await page.locator('.monaco-dialog-box', { hasText: 'noise sections' }).waitFor();
    await page.keyboard.press('Escape');
  });
  await check(page, 'shows no error', async () => {
    assert.equal(await page.locator('.notification-list-item .codicon-error').count(), 0);
  });
}

/** What the status bar says of the cursor: `Ln 3, Col 5 (8 selected)`. */
const selection = async (page) =>
  (await page.locator('[id="status.editor.selection"]').textContent({ timeout: 1000 })) ?? '';

/** The name of the file in front. */
const activeTab = async (page) =>
  (await page.locator('.editor-group-container .tab.active').first().getAttribute('data-resource-name')) ??
  '';

async function open(page, name) {
  await page.getByRole('treeitem', { name }).dblclick();
  await eventually(name, async () => (await activeTab(page)).includes(name));
}

async function pick(page, text) {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
}

await withTemporaryFolder(async (temporary) => {
  const folder = join(temporary, 'articles');
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  const profile = join(temporary, 'profile');
  prepareProfile(profile, { 'editor.minimap.enabled': false, 'editor.fontSize': 12 });
  const server = await serve({ folder, profile, temporary, web: false }, console.log);
  const browser = await launchChromium(join(temporary, 'chromium'));
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(15_000);
    await page.goto(server.url);
    await use(page, folder);
  } finally {
    await browser.close();
    await server.stop();
  }
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
