/** Tone marks in the order in which they are numbered: grave, acute, hook, tilde, dot below. */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const anyTone = /[\u0300\u0301\u0309\u0303\u0323]/;
/** Two spellings of one sound: tỷ and tỉ, lý and lí; after u it is another sound (quý, túy). */
const finalY = /^([bdghklmnprstvx]+)y$/;

/**
 * A syllable as it is compared: however its accents are encoded, in whatever case, and on whichever vowel the tone
 * stands: `Tuý` and `túy` are the same.
 */
export function syllableKey(syllable: string): string {
  const lower = syllable.toLowerCase();
  const known = keys.get(lower);
  if (known !== undefined) return known;
  const apart = lower.normalize('NFD');
  const tone = anyTone.exec(apart)?.[0];
  const letters = (tone === undefined ? apart : apart.replace(anyTone, '')).normalize('NFC').replace(finalY, '$1i');
  const key = tone === undefined ? letters : `${letters}${tones.indexOf(tone) + 1}`;
  if (keys.size < mostKeys) keys.set(lower, key);
  return key;
}

/** The keys of all syllables of a phrase; what is no letter separates. */
export function phraseKeys(phrase: string): string[] {
  return (phrase.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? []).map(syllableKey);
}

/** Vietnamese has some seven thousand syllables; a text full of other words must not fill the memory. */
const mostKeys = 20_000;
const keys = new Map<string, string>();
