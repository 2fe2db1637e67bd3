/** The page for a browser that asked for too many pages in a short time. */
export const SLOW_DOWN_PAGE = `<!doctype html>
<html lang="nl-BE">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Even geduld – Kernbot</title>
<h1>Even geduld</h1>
<p>Er kwamen te veel vragen tegelijk van jouw netwerk. Wacht een halve minuut en probeer het opnieuw.</p>
</html>
`;
