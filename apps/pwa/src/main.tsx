import './trusted-types.ts';
import './styles/index.css';
import 'virtual:landlord.css';
import { render } from 'solid-js/web';
import { App, drawNextPart, preloadScreen } from './app.tsx';
import { watchInstallOffer } from './install/offer.ts';
import { isServerThere } from './offline/connection.ts';
import { isFirstTry } from './update/tried.ts';
import { startLanguage } from './words/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
watchInstallOffer();
// Together, and before anything is drawn: the first thing seen is whole and in its language.
const screen = preloadScreen(location.pathname);
await startLanguage().catch(reloadOnce);
await screen;
await nextTask();
const drawn = document.createElement('div');
drawn.id = root.id;
render(() => <App />, drawn);
await nextTask();
drawNextPart();
await nextTask();
// In one go with what takes its place: the first sight of the screen, where the server sent one.
root.replaceWith(drawn);
drawNextPart();
document.documentElement.hidden = false;

/** The browser may do in between what somebody waits for. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Another version was deployed between this document and its words. */
async function reloadOnce(error: unknown): Promise<never> {
  if ((await isServerThere()) && isFirstTry('words')) location.reload();
  throw error;
}
