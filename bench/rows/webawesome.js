import '@awesome.me/webawesome/dist/components/button/button.js';
import theme from '@awesome.me/webawesome/dist/styles/themes/default.css';
import { adopt } from './parts/adopt.js';
import { addLauncher } from './parts/launcher.js';

adopt(theme);
addLauncher('wa-button', () => import('./parts/webawesome-form.js'));
