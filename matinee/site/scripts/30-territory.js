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

  // In a table of releases its rows stand before those of everywhere and of the others.
  const table = document.querySelector("[data-own-first]");
  const rows = table ? [...table.rows] : [];

  const arrange = (code) => {
    const of = (place) => rows.filter((row) => row.dataset.territory === place);
    const [own, everywhere] = [of(code), of("")];
    const first = own.length + everywhere.length ? [...own, ...everywhere] : [silence(code)];
    table.replaceChildren(...first, ...rows.filter((row) => !first.includes(row)));
    tell(table.rows[0]);
  };

  // The row of a territory of which nothing was reported.
  const silence = (code) => {
    const row = document.getElementById("not-told").content.querySelector("tr").cloneNode(true);
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

  // Among calendars, its own is a step away, and entries of others' calendars say that they are for here.
  const point = (code) => {
    const link = document.querySelector(`.places [data-territory="${code}"] a:not([aria-current="page"])`);
    document.querySelector("[data-here] a").replaceWith(link ? link.cloneNode(true) : document.createElement("a"));
    for (const item of document.querySelectorAll(".openings [data-territory]")) {
      item.classList.toggle("is-here", item.dataset.territory === code);
    }
  };

  const show = (code) => {
    if (table) arrange(code);
    point(code);
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
