import type { ReactNode } from 'react'

/** Running text at a width that is easy to read: markup as children, or plain text whose blank lines part paragraphs. */
export function Prose({ text, children }: { text?: string; children?: ReactNode }) {
  const paragraphs = text?.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '') ?? []
  return (
    <div className="prose">
      {paragraphs.map((paragraph, index) => (
        <p key={`${index + 1}:${paragraph.slice(0, 16)}`} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
      {children}
    </div>
  )
}
