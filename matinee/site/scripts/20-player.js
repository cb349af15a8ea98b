// A pressed video plays in its place; until then nothing is asked of its provider.
document.addEventListener("click", (press) => {
  const stage = press.target.closest("a[data-player], a[data-file]");
  if (!stage || press.button || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return;
  press.preventDefault();
  const { player: address, file } = stage.dataset;
  const player = document.createElement(file ? "video" : "iframe");
  player.src = file || address;
  player.className = "stage";
  player.controls = player.autoplay = true; // of a file; a provider's player has its own
  player.title = stage.textContent.trim().replace(/\s+/g, " ");
  player.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
  player.referrerPolicy = "strict-origin-when-cross-origin";
  stage.replaceWith(player);
  player.focus();
});
