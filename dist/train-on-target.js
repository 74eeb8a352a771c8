import { main } from './index.js';
await main('train-on-target');
