/* Texts kept in this browser, one record a page that is being written on: {id, user, thing, base, at, fields}.
   They outlive the tab, the browser and the machine's fall; after LASTS they are thrown away. */
const LASTS = 30 * 24 * 3600 * 1000;

const opened = new Promise((resolve, reject) => {
  const request = window.indexedDB.open('matinee-kept', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('texts', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
opened.catch(() => {}); // each use is told

const use = async (mode, ask) => {
  const database = await opened;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('texts', mode, { durability: 'strict' });
    const request = ask(transaction.objectStore('texts'));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
};

export const put = (record) => use('readwrite', (texts) => texts.put(record));
export const remove = (id) => use('readwrite', (texts) => texts.delete(id));

/** The texts of one user, newest first. */
export const of = async (user) => {
  const all = await use('readonly', (texts) => texts.getAll());
  const [old, young] = [true, false].map((is) => all.filter(({ at }) => Date.now() - at > LASTS === is));
  old.forEach(({ id }) => remove(id));
  return young.filter((record) => record.user === user).sort((a, b) => b.at - a.at);
};

/** Done when the text that the page before this one has saved is kept no more. */
export const settled = (async () => {
  const [, id] = document.cookie.match(/(?:^|; )desk_saved=([\w-]+)/) || [];
  if (!id) return;
  await remove(id);
  document.cookie = 'desk_saved=; path=/desk/; max-age=0';
})().catch(() => {});
