const SYLLABLE = new RegExp(
  '^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?' + '[aeiouy][aeiouy]?[aeiouy]?(?:ng|nh|ch|[cmnpt])?$',
)

/** Whether an unaccented word could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word)
}
