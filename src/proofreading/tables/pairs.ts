/** A map from a text of characters in pairs: every first one to the one behind it. */
export function pairsOf(text: string): ReadonlyMap<string, string> {
  const chars = Array.from(text);
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < chars.length; i += 2) map.set(chars[i] ?? '', chars[i + 1] ?? '');
  return map;
}
