/**
 * Telephone numbers, e-mail addresses and links in a text that strangers will read. People are reached through the
 * exchange, so that both sides know with whom they speak; the text says what is found, a person decides.
 */
export function contactDataOf(text: string): string[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => match.trim()))
  return [...new Set(found)]
}

const patterns = [
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  // From 0 or +84, nine digits for a mobile and ten for a landline, in the groups in which people write them; neither
  // part of a longer number or a code, nor a decimal fraction.
  /(?<![\p{L}\d.,/-])(?!0[.,])(?:\+?84|0)(?:[ .-]?\d){9,10}(?!\d|[.,/-]\d)/gu,
  /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu,
  /\b(?:zalo|facebook|viber|telegram|whatsapp)\b\s*[:.]?\s*\S+/giu,
]
