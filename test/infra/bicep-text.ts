import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

export const INFRA = fileURLToPath(new URL('../../infra/', import.meta.url));

/** A file of Bicep as text, with what a reader without a compiler can find in it. */
export interface BicepFile {
  readonly name: string;
  /** Without comments. */
  readonly text: string;
  readonly params: readonly BicepParam[];
  readonly vars: readonly string[];
  readonly outputs: readonly { readonly name: string; readonly value: string }[];
  /** `Microsoft.App/containerApps@2024-03-01`, as written. */
  readonly types: readonly string[];
  readonly modules: readonly BicepModule[];
}

export interface BicepParam {
  readonly name: string;
  readonly secure: boolean;
  readonly described: boolean;
  readonly required: boolean;
}

export interface BicepModule {
  readonly name: string;
  readonly path: string;
  /** Parameters that it is given. */
  readonly given: readonly string[];
}

/** Every file of Bicep in `infra/`, modules by their path. */
export async function readBicepFiles(): Promise<readonly BicepFile[]> {
  const modules = (await readdir(`${INFRA}modules`)).map((name) => `modules/${name}`);
  const names = ['main.bicep', ...modules];
  return await Promise.all(
    names.map(async (name) => readBicep(name, await readFile(`${INFRA}${name}`, 'utf8'))),
  );
}

export function readBicep(name: string, raw: string): BicepFile {
  const text = raw.replace(/^\s*\/\/.*$/gm, '');
  return {
    name,
    text,
    params: [...text.matchAll(PARAM)].map(([, decorators = '', param = '', rest = '']) => ({
      name: param,
      secure: decorators.includes('@secure()'),
      described: /@description\('.{10,}'\)/.test(decorators),
      required: !rest.includes('='),
    })),
    vars: namesOf(text, /^var (\w+) =/gm),
    outputs: [...text.matchAll(/^output (\w+) \w+ = (.*)$/gm)].map(
      ([, output = '', value = '']) => ({
        name: output,
        value,
      }),
    ),
    types: namesOf(text, /^\s*resource \w+ '([^']+)'/gm),
    modules: [...text.matchAll(MODULE)].map(([, module = '', path = '', params = '']) => ({
      name: module,
      path,
      given: namesOf(params, /^ {4}(\w+):/gm),
    })),
  };
}

/** How often a word stands in the text as a name. */
export function timesUsed({ text }: BicepFile, name: string): number {
  return [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
}

/** The file that a module of main is. */
export function moduleFile(
  files: readonly BicepFile[],
  { path }: BicepModule,
): BicepFile | undefined {
  return files.find((file) => basename(file.name) === basename(path));
}

const PARAM = /^((?:@[\w]+\([^\n]*\)\n)*)param (\w+) ([^\n]*)$/gm;
const MODULE = /^module (\w+) '([^']+)' = .*?^ {2}params: \{\n(.*?)^ {2}\}/gms;

function namesOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
