export const downloadTexts = {
  /** Shown for a link that is too old, of somebody else, opened in another browser, or that never was. */
  gonePage: `<!doctype html>
<html lang="nl-BE">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deze link werkt niet meer – Kernbot</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem}</style>
<h1>Deze link werkt niet meer</h1>
<p>Een link naar een bestand werkt een kwartier, voor één persoon en in één browser.</p>
<p>Ga terug naar Kernbot in Teams, typ “status” en vraag het bestand opnieuw.</p>
</html>
`,
} as const;
