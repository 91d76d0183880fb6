/**
 * In the head of a screen drawn ahead, and before it is seen: whoever chose another language here than the browser's
 * own sees nothing of it. The application shows the page again, in that language.
 */
try {
  const chosen = localStorage.getItem('language');
  document.documentElement.hidden = ![null, document.documentElement.lang].includes(chosen);
} catch {
  // A browser that keeps nothing keeps no choice.
}

export {};
