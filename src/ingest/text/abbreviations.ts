/** True for a text whose last stop only shortens a word (“para.”, “núm.”, “vol.”): the sentence goes on behind it. */
export function endsInAbbreviation(text: string): boolean {
  return ABBREVIATED.test(text.slice(-12))
}

const ABBREVIATED =
  /(?:^|[\s(])(?:paras?|p[aá]rrs?|pars?|arts?|nos?|n[uú]ms?|caps?|chaps?|sects?|seccs?|vols?|pp?|eds?|op|cit|rev|add|corr|doc|res|dec|inc|lit|cf|ib[ií]d|fig|approx|st|sra?|dr|ag\/res|cp\/res)\.$/i
