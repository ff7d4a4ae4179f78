/** What the benches need of the engine, in one bundle. */
export { read } from '../../src/engine/read';
export { review } from '../../src/engine/review';
export { defaultSettings } from '../../src/engine/settings';
