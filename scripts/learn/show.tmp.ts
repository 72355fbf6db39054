import { madeUpPage } from '#testing/made-up/made-up-page';
const [g, s] = process.argv.slice(2);
const p = madeUpPage(g as 'modern', Number(s));
const own = new Map<number, string>();
p.gold.articles.forEach((a, k) => {
  a.lines.forEach(([x, y]) => {
    for (let i = x; i <= y; i++) own.set(i, 'A' + k);
  });
  a.roles.forEach((r) => {
    for (let i = r.lines[0]; i <= r.lines[1]; i++) if (r.role !== 'body') own.set(i, 'A' + k + r.role[0]);
  });
});
console.log(p.conventions.join(', '));
p.text
  .split('\n')
  .forEach((l, i) =>
    console.log(String(i + 1).padStart(4), (own.get(i + 1) ?? (l.trim() ? 'F' : '')).padEnd(5), l),
  );
