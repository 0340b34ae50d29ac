// @ts-check

const darkWanted = window.matchMedia('(prefers-color-scheme: dark)');

/** @returns {boolean} */
function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? darkWanted.matches : chosen === 'dark';
}

function nameTheme() {
  const button = document.getElementById('theme');
  if (button !== null) button.textContent = isDark() ? 'Light' : 'Dark';
}

/** Changes between light and dark, for this reading. */
export function turnTheme() {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  nameTheme();
}

/** Makes the button work and follows the system until a person chooses. */
export function startTheme() {
  nameTheme();
  darkWanted.addEventListener('change', nameTheme);
  document.getElementById('theme')?.addEventListener('click', turnTheme);
}
