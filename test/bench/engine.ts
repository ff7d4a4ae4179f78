/** What the benches need of the engine, in one bundle. */
export { findSources } from '../../src/engine/attributions/attribution';
export { candidates, nobodyFeatures } from '../../src/engine/attributions/cue-choice';
export { cueFeatures } from '../../src/engine/attributions/cue-features';
export { always, featureName, shortened } from '../../src/engine/attributions/weights';
export { findQuotations } from '../../src/engine/quotations/quotation';
export { read } from '../../src/engine/read';
export { review } from '../../src/engine/review';
export { rules } from '../../src/engine/rules/index';
export { defaultSettings } from '../../src/engine/settings';
export { parse } from '../../src/engine/text/article';
export { reviewSoundly } from '../soundness';
export { houses, noVerdict, tryFixes } from '../fixes';
