// What `npm start` serves: the demo's pages, the element's sources, and the packages that these import.
import { publishedModule } from './published-paths.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const pagesAndSources = /^\/demo\/[\w-]+\.(html|css|js|ts)$|^\/src\/[\w./-]+\.ts$/;
const reloading = '/__web-dev-server__web-socket.js';

/** @param {string} path */
const isOfPackage = (path) =>
  /\.m?js$/.test(path) && shippedPackages.some((shipped) => path.startsWith(`/${shipped.path}/`));

/** @param {string} path such as `/demo/index.html` */
export const isDemoFile = (path) =>
  pagesAndSources.test(path) ||
  path === reloading ||
  publishedModule(path) !== undefined ||
  isOfPackage(path);
