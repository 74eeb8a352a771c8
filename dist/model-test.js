import { main } from './index.js';
await main('model-test');
