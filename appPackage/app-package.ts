import { readFile } from 'node:fs/promises';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import yazl from 'yazl';

const FOLDER = import.meta.dirname;

/** Which bot the package is of, and where it answers. */
export interface AppIdentity {
  readonly appId: string;
  /** Host name of the bot, without `https://`. */
  readonly publicHost: string;
}

/** What goes into the zip: names at its root. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

interface Manifest {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
}

/**
 * The files of the app package with everything filled in: manifest, both icons, and every localisation file that the
 * manifest names.
 *
 * @throws Error when something is left to fill in, or the manifest is not what its schema asks; says all of it.
 */
export async function packageFiles(identity: AppIdentity): Promise<PackageFiles> {
  const text = filledIn(await readFile(`${FOLDER}/manifest.json`, 'utf8'), identity);
  const manifest = JSON.parse(text) as Manifest & TeamsManifest;
  const { icons, localizationInfo } = manifest;
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
  const problems = [
    ...leftToFill(text),
    ...(await AppManifestUtils.validateAgainstSchema(manifest)),
  ];
  if (problems.length > 0) throw new Error(`The manifest is not right: ${problems.join('; ')}`);
  const files = new Map<string, Uint8Array>([['manifest.json', Buffer.from(text)]]);
  for (const name of [icons.color, icons.outline, ...languages]) {
    files.set(name, await readFile(`${FOLDER}/${name}`));
  }
  return files;
}

function filledIn(text: string, { appId, publicHost }: AppIdentity): string {
  const values: Readonly<Record<string, string>> = {
    MicrosoftAppId: appId,
    PUBLIC_HOST: publicHost,
  };
  return text.replaceAll(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}

const PLACEHOLDER = /\$\{\{([^}]*)\}\}/g;

function leftToFill(text: string): readonly string[] {
  return (text.match(PLACEHOLDER) ?? []).map((name) => `${name} is not filled in`);
}

/** A zip with these files at its root, the same bytes for the same files. */
export async function zipOf(files: PackageFiles): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of files) {
    zip.addBuffer(Buffer.from(content), name, { mtime: MADE });
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Files in a zip have a time; it is of no use here. */
const MADE = new Date('2026-01-01T00:00:00Z');
