import '@awesome.me/webawesome/dist/components/button/button.js';
import theme from '@awesome.me/webawesome/dist/styles/themes/default.css';
import { adopt } from './parts/adopt.js';
import { launches } from './parts/launcher.js';

adopt(theme);
launches('wa-button', () => import('./parts/webawesome-form.js'));
