import type { BaseLanguage } from '../../text/baseLanguage.js';

/** Words of saying and writing, and names of what is said and written, before a colon that introduces it. */
export const introductions: Partial<Readonly<Record<BaseLanguage, RegExp>>> = {
  en: /\b(?:said|says?|writes?|wrote|told|tells?|stat(?:ed?|es|ement)|add(?:s|ed)|reads?|post(?:ed|s)?|tweet(?:ed|s)?|repl(?:y|ied|ies)|respon(?:ded|ds|se)|declar(?:ed|es|ation)|announc(?:ed|es|ement)|explain(?:ed|s)|continu(?:ed|es)|argu(?:ed|es)|not(?:ed|es)|recall(?:ed|s)|answer(?:ed|s)?|ask(?:ed|s)|letter|message|e-?mail|memo(?:randum)?|speech|testimony|quot(?:ed|es?)|words)\b/iu,
  ko: /말했|말하|밝혔|밝히|썼다|적었|전했|강조했|설명했|주장했|덧붙|답했|올렸|발표했|성명|편지|이메일|메시지|글에서|다음과 같/u,
};
