import { missing } from '../completeness'
import { type TechnologyContent, contentSchema } from '../technologies.schema'
import type { RecordKind } from './columns/column'
import { readBySchema } from './columns/issues'
import { technologyColumns } from './technology-columns'

/** What an import knows of technologies. */
export const technologyKind: RecordKind = {
  name: 'technologies',
  columns: technologyColumns,
  read(values) {
    const { content, findings } = readBySchema(contentSchema, values)
    if (content && content.titleVi === '' && content.titleEn === '')
      return { findings: [...findings, { column: 'titleVi', problem: 'errors:required' }] }
    return { content, findings }
  },
  gaps: (content) => Object.entries(missing(content as TechnologyContent)).map(([column, problem]) => ({ column, problem })),
  titleOf: ({ titleVi, titleEn }) => String(titleVi || titleEn || ''),
}
