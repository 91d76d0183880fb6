import './trusted-types.ts';
import 'virtual:landlord.css';
import './styles/base.css';
import './styles/components.css';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { registerServiceWorker } from './service-worker.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
render(() => <App />, root);
registerServiceWorker();
