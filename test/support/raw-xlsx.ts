import { writeZip, type ZipEntry } from './write-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface RawSheet {
  /** What stands between the tags of `sheetData`. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface RawXlsx {
  readonly sheets: readonly RawSheet[];
  /** What stands between the tags of `sst`, after a document type if any. */
  readonly strings?: string;
  readonly documentType?: string;
  readonly formats?: readonly string[];
  readonly date1904?: true;
  /** Added to the zip, or instead of the entry of the same name. */
  readonly entries?: readonly ZipEntry[];
}

/** An Excel file with exactly this XML in it, as other programs or nobody would write it. */
export function rawXlsx(file: RawXlsx): Uint8Array {
  const parts: readonly ZipEntry[] = [
    { name: '[Content_Types].xml', content: `<Types xmlns="${PACKAGE}/content-types"/>` },
    { name: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbook(file) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...file.sheets.map(
          (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
        ),
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${file.documentType ?? ''}<sst xmlns="${MAIN}">${file.strings ?? ''}</sst>`,
    },
    { name: 'xl/styles.xml', content: styles(file.formats ?? []) },
    ...file.sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
  const own = file.entries ?? [];
  return writeZip([...parts.filter((part) => !own.some(({ name }) => name === part.name)), ...own]);
}

/** Rows of text, in line. */
export function textRows(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook({ sheets, date1904 }: RawXlsx): string {
  const items = sheets.map(
    ({ state }, index) =>
      `<sheet name="Blad${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${items.join('')}</sheets></workbook>`;
}

/** Style 1 is the first format, and so on. */
function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`,
  );
  const styled = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styled.join('')}</cellXfs></styleSheet>`;
}
