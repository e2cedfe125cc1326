/** The package's version; `npm version` writes it, and `npm run exports` compares it with package.json. */
export const version = '0.1.0';
