import { afterEach, describe, expect, it, vi } from 'vitest';

/** A browser as far as preferences need one. */
function stubBrowser(languages: readonly string[], stored: Record<string, string> = {}): void {
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('window', { addEventListener: () => undefined });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => (stored[key] = value),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the language of the interface', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['fr', 'zh-CN'], 'en'],
    [[], 'en'],
  ])('is for a browser that asks for %j: %s', async (languages, expected) => {
    stubBrowser(languages);
    const { languagePreference } = await import('./language');
    expect(languagePreference.get()).toBe(expected);
  });

  it('is what was chosen before, unless that is no language of ours', async () => {
    stubBrowser(['en'], { 'galley.language': 'zh-CN' });
    expect((await import('./language')).languagePreference.get()).toBe('zh-CN');
    vi.resetModules();
    stubBrowser(['en'], { 'galley.language': 'xx' });
    expect((await import('./language')).languagePreference.get()).toBe('en');
  });

  it('can be changed, is remembered, and tells who listens', async () => {
    const stored: Record<string, string> = {};
    stubBrowser(['en'], stored);
    const { languagePreference } = await import('./language');
    const heard: string[] = [];
    languagePreference.subscribe(() => heard.push(languagePreference.get()));
    languagePreference.set('zh-CN');
    expect(stored).toEqual({ 'galley.language': 'zh-CN' });
    expect(heard).toEqual(['zh-CN']);
  });

  it('survives a browser whose storage is closed', async () => {
    stubBrowser(['en']);
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('closed', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
    const { languagePreference } = await import('./language');
    languagePreference.set('zh-CN');
    expect(languagePreference.get()).toBe('zh-CN');
  });
});
