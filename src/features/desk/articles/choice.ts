/** What is chosen in the list, and the row the keyboard is on. */
export type Choice = { readonly ids: ReadonlySet<string>; readonly active: string | null };

/** The choice after a click or key on a row: alone, added or taken away (toggle), or everything from the last row to it (extend). */
export function nextChoice(
  before: Choice,
  order: readonly string[],
  id: string,
  how: { readonly extend: boolean; readonly toggle: boolean },
): Choice {
  if (how.toggle) {
    const ids = new Set(before.ids);
    if (!ids.delete(id)) ids.add(id);
    return { ids, active: id };
  }
  const from = before.active === null ? -1 : order.indexOf(before.active);
  if (!how.extend || from < 0) return { ids: new Set([id]), active: id };
  const to = order.indexOf(id);
  const run = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...before.ids, ...run]), active: id };
}
