/** A page of the bot for a browser: a title and paragraphs, without scripts, pictures or anything from elsewhere. */
export function webPage(title: string, parts: readonly WebPart[]): string {
  return `<!doctype html>
<html lang="nl-BE">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Kernbot</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem}li{margin:.4rem 0}</style>
<h1>${title}</h1>
${parts.map(partHtml).join('\n')}
</html>
`;
}

/** A heading with what stands under it: a paragraph is a text, a list is a row of texts. Nothing anybody typed. */
export interface WebPart {
  readonly title?: string;
  readonly text: readonly (string | readonly string[])[];
}

function partHtml({ title, text }: WebPart): string {
  const heading = title === undefined ? [] : [`<h2>${title}</h2>`];
  const blocks = text.map((one) =>
    typeof one === 'string'
      ? `<p>${one}</p>`
      : `<ul>\n${one.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`,
  );
  return [...heading, ...blocks].join('\n');
}
