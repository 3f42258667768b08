import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../../server/src/lsp/settings.js';
import { tokenModifiers, tokenTypes } from '../../server/src/service/tokenLegend.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, `file://${__filename}`), 'utf8');
const manifestText = read('package.json');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, unknown>> }[];
  };
}

const manifest = JSON.parse(manifestText) as Manifest;
const { contributes } = manifest;
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id).sort();

describe('manifest', () => {
  const commands = contributes.commands.map(({ command }) => command).sort();

  it('contributes the commands that the client registers', () => {
    const [, table = ''] =
      /const table[^{]*\{([\s\S]*?)\n {2}\};/.exec(read('client/src/commands/index.ts')) ?? [];
    const registered = [...table.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => `glossa.${name!}`).sort();
    assert.deepEqual(commands, registered);
  });

  it('names only contributed commands in menus and keybindings', () => {
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].flatMap(
      ({ command }) => command ?? [],
    );
    assert.deepEqual(
      named.filter((command) => !commands.includes(command)),
      [],
    );
  });

  it('has a text for every key, and no text without one', () => {
    const used = new Set([...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(JSON.parse(read('package.nls.json')) as object).sort(), [...used].sort());
  });

  it('has the defaults of the server', () => {
    const { properties } = contributes.configuration;
    for (const [key, value] of Object.entries(defaultSettings)) {
      assert.deepEqual(properties[`glossa.${key}`]?.default, value, key);
    }
  });

  it('declares, colours and gives a scope to each token type of the server', () => {
    const types = [...tokenTypes].sort();
    assert.deepEqual(ids(contributes.semanticTokenTypes), types);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...tokenModifiers].sort());
    for (const { scopes } of contributes.semanticTokenScopes) {
      assert.deepEqual(Object.keys(scopes).sort(), types);
    }
    const themes = contributes.configurationDefaults['editor.semanticTokenColorCustomizations'] as Record<
      string,
      { rules: Record<string, unknown> }
    >;
    assert.equal(Object.keys(themes).length, 4);
    for (const { rules } of Object.values(themes)) {
      const coloured = Object.keys(rules).map((rule) => rule.replace(/:article$/, ''));
      assert.deepEqual(coloured.filter((type) => !type.startsWith('*')).sort(), types);
    }
  });
});

describe('README', () => {
  const readme = read('README.md');

  it('names each command, setting and runtime dependency', () => {
    const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
    const titles = Object.entries(texts).filter(([key]) => key.startsWith('command.'));
    const wanted = [
      ...titles.map(([, title]) => title),
      ...Object.keys(contributes.configuration.properties).map((key) => `\`${key}\``),
      ...Object.keys(manifest.dependencies).map((name) => `\`${name}\``),
    ];
    assert.deepEqual(
      wanted.filter((text) => !readme.includes(text)),
      [],
    );
  });
});
