/** Whether an operand is a URL, of any scheme (`C:\reports` is none). */
export function isUrl(operand: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(operand);
}
