/** The version of the package. `npm version` updates it, and `npm run package:check` compares it with package.json. */
export const version = '0.1.0';
