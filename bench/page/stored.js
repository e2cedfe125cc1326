/** The number of items, databases and caches that the page has stored. */
export async function stored() {
  const [databases, stores] = [await indexedDB.databases(), await caches.keys()];
  return localStorage.length + sessionStorage.length + databases.length + stores.length;
}
