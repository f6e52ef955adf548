export { isHan, normalise, pairsOf } from './normalise.js';
export { joined, type Place, placesIn } from './places.js';
export { taggedWordsOf, useDictionary, wordsOf } from './segment.js';
export { indexTerms, type QueryTerm, queryTerms, terms } from './terms.js';
