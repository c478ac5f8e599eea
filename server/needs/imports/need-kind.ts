import type { RecordKind } from '#server/technologies/imports/columns/column'
import { readBySchema } from '#server/technologies/imports/columns/issues'
import { type Gap, gapsIn } from '../needs.completeness'
import { type NeedContent, needContentSchema } from '../needs.schema'
import { needColumns } from './need-columns'

const columnOf: Record<Gap['gap'], string> = {
  title: 'titleVi',
  problem: 'problemVi',
  'current-process': 'currentProcessVi',
  figures: 'figures',
  fields: 'fields',
  'deadline-past': 'deadline',
  modes: 'modes',
  expects: 'expectsVi',
}

/** What an import knows of needs. */
export const needKind: RecordKind = {
  name: 'needs',
  columns: needColumns,
  read: (values, locale) => readBySchema(needContentSchema(locale), values),
  gaps: (content, today) =>
    gapsIn(content as unknown as NeedContent, today).map(({ gap }) => ({ column: columnOf[gap], problem: `needs:gaps.${gap}` })),
  titleOf: ({ titleVi, titleEn }) => String(titleVi || titleEn || ''),
}
