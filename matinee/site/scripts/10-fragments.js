// Lists that move with every post are files of their own; this puts them where a link to them stands.
for (const place of document.querySelectorAll("[data-fragment]")) {
  fetch(place.dataset.fragment)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((html) => { place.innerHTML = html; })
    .catch(() => {}) // The link stays.
    .finally(() => { delete place.dataset.fragment; });
}
