// A pressed video plays in its place; until then nothing is asked of its provider.
document.addEventListener("click", (press) => {
  const stage = press.target.closest("a[data-player]");
  if (!stage || press.button || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return;
  press.preventDefault();
  const player = document.createElement("iframe");
  player.src = stage.dataset.player;
  player.className = "stage";
  player.title = stage.textContent.trim().replace(/\s+/g, " ");
  player.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
  player.referrerPolicy = "strict-origin-when-cross-origin";
  stage.replaceWith(player);
  player.focus();
});
