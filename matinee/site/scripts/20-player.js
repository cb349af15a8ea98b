// A pressed video plays in its place; until then nothing is asked of its provider.
const STAGES = "a[data-player], a[data-file]";
let playing = null;

// With this script the link is a button: it leads nowhere.
for (const stage of document.querySelectorAll(STAGES)) stage.setAttribute("role", "button");

document.addEventListener("click", (press) => {
  const stage = press.target.closest(STAGES);
  if (!stage || press.button || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return;
  press.preventDefault();
  playing?.player.replaceWith(playing.stage); // One voice at a time.
  const player = playerOf(stage);
  playing = { player, stage };
  stage.replaceWith(player);
  player.focus();
});

document.addEventListener("keydown", (key) => {
  if (key.key !== " " || !key.target.closest(STAGES)) return;
  key.preventDefault();
  key.target.click();
});

function playerOf(stage) {
  const { player: address, file } = stage.dataset;
  const player = document.createElement(file ? "video" : "iframe");
  player.className = "stage";
  player.title = stage.querySelector(".stage-words").textContent;
  if (file) {
    player.controls = player.autoplay = player.playsInline = true;
    player.tabIndex = 0;
    player.addEventListener("error", () => leadThere(player, stage));
  } else {
    player.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    player.referrerPolicy = "strict-origin-when-cross-origin"; // YouTube plays nothing for those who hide.
  }
  player.src = file || address;
  return player;
}

// A file that can't be played here is a link again.
function leadThere(player, stage) {
  delete stage.dataset.file;
  stage.removeAttribute("role");
  player.replaceWith(stage);
  stage.focus();
}
