import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { Badge } from '#app/ui/badge'
import { Definition } from '#app/ui/definition'
import { Section, Stack } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { Tag } from '#app/ui/tag'
import type { NeedContent } from '#server/needs/needs.schema'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FiguresTable } from './figures-table'
import { useNeedWords } from './need-words'

type Part = 'problem' | 'currentProcess' | 'figures' | 'constraints' | 'expects'

/** What a need says, part by part; `mark` puts something beside a part's heading. */
export function NeedBody({ need, mark, level = 2 }: { need: NeedContent; mark?: (part: Part) => ReactNode; level?: 2 | 3 }) {
  const { t } = useTranslation('needs')
  const { words } = useFormat()
  const texts = { problem: words(need.problemVi, need.problemEn), currentProcess: words(need.currentProcessVi, need.currentProcessEn) }
  const more = { constraints: words(need.constraintsVi, need.constraintsEn), expects: words(need.expectsVi, need.expectsEn) }
  const prose = (part: Part, text: string) =>
    text ? (
      <Section key={part} level={level} title={t(`show.parts.${part}`)} actions={mark?.(part)}>
        <Prose text={text} />
      </Section>
    ) : null
  return (
    <Stack gap="normal">
      {Object.entries(texts).map(([part, text]) => prose(part as Part, text))}
      {need.figures.length > 0 ? (
        <Section level={level} title={t('show.parts.figures')} actions={mark?.('figures')}>
          <FiguresTable figures={need.figures} captionHidden />
        </Section>
      ) : null}
      {Object.entries(more).map(([part, text]) => prose(part as Part, text))}
    </Stack>
  )
}

/** The conditions of a need as facts by name. */
export function NeedFacts({
  need,
  daysLeft,
  more = [],
}: {
  need: NeedContent
  daysLeft?: number | null
  more?: { term: string; value: ReactNode }[]
}) {
  const { t } = useTranslation('needs')
  const { day } = useFormat()
  const names = useNames()
  const said = useNeedWords()
  const list = (texts: string[], as: (text: string) => ReactNode) =>
    texts.length > 0 ? (
      <ul className="flex flex-wrap gap-1.5">
        {texts.map((text) => (
          <li key={text} className="min-w-0">
            {as(text)}
          </li>
        ))}
      </ul>
    ) : null
  return (
    <Definition
      layout="stacked"
      items={[
        {
          term: t('fields.deadline'),
          value: (
            <span className="flex flex-wrap items-center gap-2">
              {need.deadline ? day(need.deadline) : t('show.no-deadline')}
              {need.deadline && daysLeft !== undefined && daysLeft !== null ? (
                <Tag tone={daysLeft < 0 ? 'neutral' : daysLeft <= 14 ? 'warning' : 'info'} icon="clock">
                  {said.daysLeft(daysLeft)}
                </Tag>
              ) : null}
            </span>
          ),
        },
        { term: t('fields.budget'), value: said.budget(need) || t('show.not-said') },
        { term: t('fields.province'), value: need.province ? names.province(need.province) : t('anywhere') },
        { term: t('fields.trl'), value: said.trl(need) || t('any') },
        { term: t('fields.fields'), value: list(need.fields.map(names.field), (text) => <Badge>{text}</Badge>) },
        { term: t('fields.modes'), value: list(need.modes.map(said.mode), (text) => <Badge>{text}</Badge>) },
        ...more,
      ]}
    />
  )
}
