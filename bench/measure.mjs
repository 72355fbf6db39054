// What the benchmarks measure with.

/** @param {number[]} numbers @param {number} share 0 to 1 */
export const percentile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** @param {number[]} numbers */
export const median = (numbers) => percentile(numbers, 0.5);

/** Wall over CPU of a fixed loop: how much of the machine others are using. 1 is quiet. */
export function contention() {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < 2e8; i++) sum += i;
  const { user, system } = process.cpuUsage(cpu);
  return { sum, ratio: (performance.now() - wall) / ((user + system) / 1000) };
}

/** @param {import('playwright').Page} page */
export async function clockOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** @param {string} name */
  const metric = async (name) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((each) => each.name === name)?.value ?? 0;
  };
  return {
    /** Main-thread CPU of some work, in milliseconds. @param {() => Promise<unknown>} work */
    cpu: async (work) => {
      const before = await metric('TaskDuration');
      await work();
      return ((await metric('TaskDuration')) - before) * 1000;
    },
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1e6;
    },
  };
}

/**
 * From a key to the frame that shows what it did: the browser's own event timing, in milliseconds (rounded to 8).
 *
 * @param {import('playwright').Page} page @param {() => Promise<void>} act
 */
export async function toPaint(page, act) {
  await page.evaluate(() => {
    const keys = /** @type {number[]} */ ([]);
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') keys.push(entry.duration);
    });
    watch.observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
    Object.assign(globalThis, { keys, watch });
  });
  await act();
  return page.evaluate(async () => {
    for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(done));
    const { keys, watch } = /** @type {any} */ (globalThis);
    watch.disconnect();
    return /** @type {number} */ (Math.max(8, ...keys));
  });
}
