import { SaxesParser } from 'saxes'
import { Unreadable } from './sheet'

/** Names of elements without their prefix: some programs write `x:row`. */
const local = (name: string) => name.slice(name.indexOf(':') + 1)

type Attributes = Record<string, string>

export interface Watcher {
  open?: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** A parser that reports elements by their local names. Document types and their entities are not followed. */
export function parserFor({ open, text, close }: Watcher): SaxesParser {
  const parser = new SaxesParser({ position: false })
  parser.on('error', () => {
    throw new Unreadable('imports:failures.damaged')
  })
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Attributes))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', (tag) => close(local(tag.name)))
  return parser
}
