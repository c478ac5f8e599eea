import { Fragment } from 'react'

/** A text with the given words marked, whatever their case. Longer words win over those they hold. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return splitAt(text, words).map(({ part, marked }, index) =>
    marked ? (
      <mark key={index} className="rounded-sm bg-accent-100 px-0.5 text-ink">
        {part}
      </mark>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}

interface Part {
  part: string
  marked: boolean
}

export function splitAt(text: string, words: readonly string[]): Part[] {
  const composed = text.normalize('NFC')
  const wanted = words.filter((word) => word !== '').sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return [{ part: composed, marked: false }]
  // A word ends where no letter, mark or digit follows; `\b` knows no Vietnamese letters.
  const pattern = wanted
    .map((word) =>
      word
        .normalize('NFC')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '[\\s,]+'),
    )
    .join('|')
  const found = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
  return composed.split(found).flatMap((part, index) => (part ? [{ part, marked: index % 2 === 1 }] : []))
}
