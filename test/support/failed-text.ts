/** The words that tell of a fault, whatever its code. */
export function failedText(texts: { failed(code: string): string }): RegExp {
  const [before = '', after = ''] = texts.failed('CODE').split('CODE');
  return new RegExp(`^${quoted(before)}[0-9a-f]{8}${quoted(after)}$`);
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
