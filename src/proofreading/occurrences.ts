/**
 * Where some texts stand, all looked for in one pass: the work is the text's length times the number of different
 * lengths wanted. Places overlap where the texts do.
 */
export function placesOf(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = [...new Set([...wanted].map((part) => part.length))].filter((length) => length > 0);
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths) {
      const part = text.slice(at, at + length);
      if (part.length < length || !wanted.has(part)) continue;
      const list = places.get(part);
      if (list === undefined) places.set(part, [at]);
      else list.push(at);
    }
  }
  return places;
}
