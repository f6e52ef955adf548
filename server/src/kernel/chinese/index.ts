export { countCharacters } from './count-characters.js';
export { highlights, type Range, type Snippet, snippetOf } from './highlight.js';
export { anyOf, lexemesOf, queryOf, titleQueryOf, wordQueries } from './lexemes.js';
export { normalise, pairsOf, runs } from './normalise.js';
export { joined, namesIn, type Place, placesIn, withoutDistricts } from './places.js';
export { taggedWordsOf, useDictionary, wordsOf } from './segment.js';
export { Synonyms } from './synonyms.js';
export { type QueryTerm, queryTerms, terms } from './terms.js';
