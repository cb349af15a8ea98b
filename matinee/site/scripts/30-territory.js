// The reader's own territory comes first: guessed from the browser's language until it is chosen by hand, and known to
// this browser alone. What a page holds is put in another order; nothing is fetched, and nobody is told.
{
  const KEY = "territory"; // ISO 3166-1, in localStorage
  const CODES = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g);
  const pick = document.querySelector("[data-here] select");
  const when = document.querySelector("[data-when]");

  const kept = () => {
    try { return localStorage.getItem(KEY); } catch { return null; } // storage may be refused
  };

  const keep = (code) => {
    try { localStorage.setItem(KEY, code); } catch {} // then it holds for this page
  };

  const guessed = () => {
    const regions = navigator.languages.map((tag) => {
      try { return new Intl.Locale(tag).maximize().region; } catch { return ""; }
    });
    return regions.find((code) => CODES.includes(code)) || "";
  };

  // Lists in which it comes first, before what holds everywhere. What such a list keeps folded away may move up.
  const lists = [...document.querySelectorAll("[data-own-first]")].map((list) => {
    const folded = list.parentNode.querySelector("details ul");
    return { list, items: [...list.children], folded, spare: folded ? [...folded.children] : [] };
  });

  const arrange = ({ list, items, folded, spare }, code) => {
    const is = (place) => (item) => item.dataset.territory === place;
    const own = [...items, ...spare].filter(is(code));
    const everywhere = items.filter(is(""));
    const rest = items.filter((item) => !own.includes(item) && !everywhere.includes(item));
    if (!own.length && !everywhere.length && list.dataset.silent) own.push(silence(list.dataset.silent, code));
    list.replaceChildren(...own, ...everywhere, ...rest);
    folded?.replaceChildren(...spare.filter((item) => !own.includes(item)));
  };

  // The row of a territory of which nothing was reported.
  const silence = (id, code) => {
    const row = document.getElementById(id).content.firstElementChild.cloneNode(true);
    row.dataset.territory = code;
    row.querySelector("th").textContent = pick.selectedOptions[0].textContent;
    return row;
  };

  // The line beside the poster says what the first row of the table does.
  const tell = (row) => {
    const place = document.createElement("strong");
    place.textContent = row.querySelector("th").textContent;
    const how = row.querySelector(".how");
    const day = row.querySelector("time, .not-yet").cloneNode(true);
    when.replaceChildren(place, " ", day, how ? `, ${how.textContent}` : "");
  };

  const show = (code) => {
    for (const one of lists) arrange(one, code);
    if (when) tell(document.querySelector("tbody[data-own-first]").rows[0]);
    for (const item of document.querySelectorAll(".openings [data-territory]")) {
      item.classList.toggle("is-here", item.dataset.territory === code);
    }
  };

  if (pick) {
    const names = new Intl.DisplayNames([document.documentElement.lang, "en"], { type: "region" });
    const options = CODES.map((code) => new Option(names.of(code), code));
    options.sort((one, other) => one.text.localeCompare(other.text, document.documentElement.lang));
    pick.append(new Option("", ""), ...options);
    pick.value = kept() || guessed();
    if (pick.value) show(pick.value);
    pick.addEventListener("change", () => {
      keep(pick.value);
      show(pick.value);
    });
  }
}
