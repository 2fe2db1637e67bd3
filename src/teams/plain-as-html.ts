/** Characters that begin markup in HTML or markdown, wherever they stand. */
const ANYWHERE = /[&<>*_[\]`~\\|]/g;
/** And those that begin a heading, list or quotation at the start of a line. */
const LINE_START = /^([ ]*)([#+-]|\d+[.)])/gm;

/**
 * Plain text as the HTML that Teams shows the same: nothing in it is markup, and lines stay lines. As plain
 * text Teams clients run lines together; as markdown they would read what people typed as markup. Some read
 * markdown in HTML too, so its characters are written as entities, which are never markup.
 */
export function plainAsHtml(text: string): string {
  return text
    .replace(ANYWHERE, entity)
    .replace(LINE_START, (_, spaces: string, mark: string) => {
      return `${spaces}${mark.slice(0, -1)}${entity(mark.slice(-1))}`;
    })
    .replace(/\n/g, '<br>');
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
