// Before anything is drawn: the colours that a person chose, else the system's.
try {
  const kept = localStorage.getItem('heed-colours');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // A browser that keeps nothing follows the system.
}
