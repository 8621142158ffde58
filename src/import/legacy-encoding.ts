/**
 * Vietnamese from before Unicode: TCVN3 (ABC) and VNI put their letters on signs of Western Europe, so that
 * "Công an" is stored as "C«ng an" or "Coâng an". Only the font shows what is meant; the bytes do not say it.
 */

/** Signs that stand inside words only where TCVN3 means a letter: « for ô, ® for đ, ­ for ư. */
const inTcvn3 =
  /[\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00d7\u00f7]/gu;

/** Letters of no Vietnamese word, by which VNI writes đ and ư and marks tones: ñ, ö, aø, aû, aï. */
const inVni = /[ñÑöÖøØûÛïÏåÅäÄëËüÜæÆ]/gu;

/** Letters that only Unicode has: đ, ă, ơ, ư and every vowel with two marks or a dot below. */
const inUnicode = /[đĐăĂơƠưƯ\u1ea0-\u1ef9]/gu;

/** So many signs, and this share of all letters, are no accident: every third or fourth Vietnamese letter has a mark. */
const [fewest, leastShare] = [4, 0.04];

/** Which old encoding a text seems to be in, by how often its letters occur. */
export function legacyEncoding(text: string): 'tcvn3' | 'vni' | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const insideWords =
    text.match(/[\p{L}\u00a1-\u00bf\u00ad\u00d7\u00f7]+/gu)?.filter((word) => /[a-z]/i.test(word)) ?? [];
  const tcvn3 = insideWords.join(' ').match(inTcvn3)?.length ?? 0;
  const vni = count(inVni);
  const unicode = count(inUnicode);
  const most = Math.max(tcvn3, vni);
  if (most < fewest || most < count(/\p{L}/gu) * leastShare || most <= unicode) return undefined;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}
