import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';

const PORT = 4317;
const baseURL = `http://localhost:${PORT}`;
const desktop = devices['Desktop Chrome'];

// Journeys run against the production build. Both languages run every journey, but for those tagged @zh or @en.
// Traces slow a long page down several times over, so they are asked for: TRACE=1.
export default defineConfig({
  testDir: 'e2e',
  // Generous: a passing journey takes a few seconds, and a busy machine should not make one fail.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    ...desktop,
    baseURL,
    viewport: { width: 1440, height: 900 },
    launchOptions: chromiumLaunch(),
    // Keeping the whole build would cost every journey time; the journeys about it allow it.
    serviceWorkers: 'block',
    trace: process.env.TRACE === '1' ? 'retain-on-failure' : 'off',
  },
  projects: [
    { name: 'zh', grepInvert: /@en\b/, use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } },
    { name: 'en', grepInvert: /@zh\b/, use: { locale: 'en-US', timezoneId: 'Asia/Shanghai' } },
  ],
  webServer: {
    command: `node scripts/start.mjs --no-build --port ${PORT}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
