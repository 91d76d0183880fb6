import './trusted-types.ts';
import './styles/index.css';
import 'virtual:landlord.css';
import { render } from 'solid-js/web';
import { App, preloadScreen } from './app.tsx';
import { registerServiceWorker } from './service-worker.ts';
import { startLanguage } from './words/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
registerServiceWorker();
// Together, and before anything is drawn: the first thing seen is whole and in its language.
const screen = preloadScreen(location.pathname).catch(() => undefined);
await startLanguage();
await screen;
render(() => <App />, root);
