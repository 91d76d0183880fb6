import '../trusted-types.ts';
import '../styles/index.css';
import 'virtual:palettes.css';
import './gallery.css';
import { Route, Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { loadWords, startLanguage } from '../words/words.ts';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('components.html has no #root');
await Promise.all([loadWords('later'), startLanguage()]);
render(
  () => (
    <Router>
      <Route path="*" component={Gallery} />
    </Router>
  ),
  root,
);
