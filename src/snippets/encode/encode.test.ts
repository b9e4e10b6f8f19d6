// Each encoder is read back by the language itself. A language that is not installed is skipped.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { escapeHereDocument } from '../curl/emit.ts';
import { escapeHereString } from '../curl/powershell.ts';
import { escapeGo } from '../go/params.ts';
import { hostile } from '../hostile.fixture.ts';
import { escapeJava } from '../java/params.ts';
import { escapePython } from '../python/emit.ts';
import { escapeTypeScript } from '../typescript/emit.ts';
import { escapeJson } from './json.ts';

const sent = hostile.map((text) => text.toWellFormed());
const literals = (escaped: (text: string) => string) =>
  hostile.map((text) => `"${escaped(text)}"`).join(', ');

const has = (command: string) => spawnSync(command, ['--version']).error === undefined;
const slow = 60_000;

function run(command: string, args: readonly string[], fileName: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'encode-'));
  writeFileSync(join(folder, fileName), source);
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { stdout, stderr, status } = spawnSync(command, [...args, fileName], { cwd: folder, env });
  if (status !== 0) throw new Error(String(stderr));
  return String(stdout);
}

test('JSON', () => {
  expect(JSON.parse(`[${literals(escapeJson)}]`)).toEqual(sent);
});

test('TypeScript', () => {
  const read: unknown = runInNewContext(`[${literals(escapeTypeScript)}]`);
  expect(JSON.parse(JSON.stringify(read))).toEqual(sent);
});

test.skipIf(!has('python3'))('Python', () => {
  const source = `import json\nprint(json.dumps([${literals(escapePython)}]))\n`;
  expect(JSON.parse(run('python3', [], 'a.py', source))).toEqual(sent);
});

test.skipIf(!has('bash'))('a here-document of the shell', () => {
  const json = literals((text) => escapeHereDocument(escapeJson(text)));
  expect(JSON.parse(run('bash', [], 'a.sh', `cat <<JSON\n[${json}]\nJSON\n`))).toEqual(sent);
});

test.skipIf(spawnSync('go', ['version']).error)('Go', { timeout: slow }, () => {
  const source = `package main

import (
	"encoding/json"
	"os"
)

func main() {
	json.NewEncoder(os.Stdout).Encode([]string{${literals(escapeGo)}})
}
`;
  expect(JSON.parse(run('go', ['run'], 'a.go', source))).toEqual(sent);
});

test.skipIf(!has('java'))('Java', { timeout: slow }, () => {
  const source = `public class A {
    public static void main(String[] args) {
        for (String text : new String[] {${literals(escapeJava)}}) {
            text.chars().forEach(unit -> System.out.print(unit + " "));
            System.out.println();
        }
    }
}
`;
  const read = run('java', ['-Dfile.encoding=UTF-8'], 'A.java', source)
    .split('\n')
    .slice(0, -1)
    .map((line) => String.fromCharCode(...line.split(' ').filter(Boolean).map(Number)));
  expect(read).toEqual(sent);
});

test('a here-string of PowerShell is ASCII, and undoing its two escapes gives the JSON', () => {
  const json = literals((text) => escapeHereString(escapeJson(text)));
  expect(json).toMatch(/^[ -~]*$/);
  expect(JSON.parse(`[${json.replace(/`([$`])/g, '$1')}]`)).toEqual(sent);
});
