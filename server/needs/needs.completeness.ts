import type { NeedContent } from './needs.schema'
import type { NeedStep } from './needs.states'

/** Something that a need still lacks: text key under `needs:gaps`, and the step that asks for it. */
export interface Gap {
  step: NeedStep
  gap: 'title' | 'problem' | 'current-process' | 'figures' | 'fields' | 'deadline-past' | 'modes' | 'expects'
}

const words = (...texts: string[]) => texts.some((text) => text !== '')

/** Without these nobody can read or match it, whoever wrote it down. */
const essential: readonly Gap['gap'][] = ['title', 'problem', 'fields', 'deadline-past']

/** What is missing before an enterprise may send its need for review. `today` is the legal day. */
export function gapsIn(content: NeedContent, today: string): Gap[] {
  const checks: [missing: boolean, gap: Gap][] = [
    [!words(content.titleVi, content.titleEn), { step: 'problem', gap: 'title' }],
    [!words(content.problemVi, content.problemEn), { step: 'problem', gap: 'problem' }],
    [!words(content.currentProcessVi, content.currentProcessEn), { step: 'problem', gap: 'current-process' }],
    [content.figures.length === 0, { step: 'figures', gap: 'figures' }],
    [content.fields.length === 0, { step: 'constraints', gap: 'fields' }],
    [content.deadline !== null && content.deadline < today, { step: 'constraints', gap: 'deadline-past' }],
    [content.modes.length === 0, { step: 'conditions', gap: 'modes' }],
    [!words(content.expectsVi, content.expectsEn), { step: 'answer', gap: 'expects' }],
  ]
  return checks.flatMap(([missing, gap]) => (missing ? [gap] : []))
}

/** What an officer may not leave out either when recording for an enterprise that agreed to publication. */
export function essentialGapsIn(content: NeedContent, today: string): Gap[] {
  return gapsIn(content, today).filter(({ gap }) => essential.includes(gap))
}
