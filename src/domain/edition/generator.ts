/** What edition files say they were written by. The version is that of package.json; a test holds the two together. */
export const GENERATOR = { name: 'Galley', version: '0.1.0' } as const;
