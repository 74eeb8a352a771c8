import { main } from './index.js';
await main('profile-judge');
