import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list'
import type { AttachedFile } from '#server/technologies/technologies'
import { type ContentStep, type Step, type TechnologyContent, steps } from '#server/technologies/technologies.schema'
import { useTranslation } from 'react-i18next'
import { useDeliveryWords } from './delivery'
import { useTechnologyNames } from './names'
import { usePriceWords } from './price'

interface AnswersProps {
  id: string
  content: Omit<TechnologyContent, 'files'> & { files: AttachedFile[] }
  hasConfidential: boolean
  embargoUntil: string | null
  /** With links that lead back to each question. */
  editable: boolean
}

const list = (items: string[]) => items.join('\n')

/** Everything that was answered, step by step, in both languages. */
export function Answers({ id, content, hasConfidential, embargoUntil, editable }: AnswersProps) {
  const { t } = useTranslation('technologies')
  const common = useTranslation('common').t
  const names = useTechnologyNames()
  const price = usePriceWords()
  const { lead, area, exclusivity } = useDeliveryWords()
  const { day } = useFormat()
  const at = useAt()
  const texts = (...fields: (keyof TechnologyContent)[]): SummaryRow[] =>
    fields.map((field) => ({ term: t(`fields.${field}`), value: String(content[field] ?? '') }))
  const files = (use: AttachedFile['use']) =>
    list(content.files.filter((file) => file.use === use).map(({ name, caption }) => (caption ? `${caption} (${name})` : name)))

  const rows: Record<Step, SummaryRow[]> = {
    basics: texts('titleVi', 'titleEn', 'summaryVi', 'summaryEn'),
    description: [
      ...texts('descriptionVi', 'descriptionEn', 'applicationsVi', 'applicationsEn'),
      { term: t('fields.keywords'), value: content.keywords.join(', ') },
      { term: t('fields.fields'), value: list(content.fields.map(names.field)) },
    ],
    advantages: content.advantages.map((row, index) => ({
      term: t('rows.advantage', { number: index + 1 }),
      value: list([
        [row.aspectVi, row.aspectEn].filter(Boolean).join(' / '),
        t('check.against', { ours: `${names.figure(row.ours)} ${row.unit}`, today: `${names.figure(row.today)} ${row.unit}` }),
        [row.sourceVi, row.sourceEn].filter(Boolean).join(' / '),
      ]),
    })),
    readiness: [
      { term: t('fields.trl'), value: content.trl === null ? '' : `TRL ${content.trl} – ${names.trl(content.trl)}` },
      ...texts('trlEvidenceVi', 'trlEvidenceEn'),
    ],
    rights: [
      ...content.rights.map((row, index) => ({
        term: t('rows.right', { number: index + 1 }),
        value: list([
          `${names.right(row.kind)}: ${row.title}`,
          [
            row.number,
            row.filedOn ? `${t('fields.filedOn')} ${day(row.filedOn)}` : '',
            row.grantedOn ? `${t('fields.grantedOn')} ${day(row.grantedOn)}` : '',
            names.rightStatus(row.status),
          ]
            .filter(Boolean)
            .join(' · '),
        ]),
      })),
      {
        term: t('check.embargo'),
        value: embargoUntil
          ? t('check.embargo-until', { day: day(embargoUntil) })
          : content.embargoWaived
            ? t('check.embargo-waived')
            : t('check.no-embargo'),
      },
    ],
    transfer: [
      { term: t('fields.modes'), value: list(content.modes.map(names.mode)) },
      { term: t('show.price'), value: price({ kind: content.priceKind, min: content.priceMin, max: content.priceMax }) },
      { term: t('fields.leadMonths'), value: content.leadMonths === null ? '' : lead(content.leadMonths) },
      { term: t('fields.serves'), value: area(content.serves) },
      { term: t('fields.exclusivities'), value: list(content.exclusivities.map(exclusivity)) },
    ],
    owners: [
      { term: t('fields.owners'), value: list(content.owners.map((row) => `${row.name} – ${names.figure(row.share)} %`)) },
      { term: t('fields.origin'), value: content.origin ? t(`origins.${content.origin}`) : '' },
      ...(content.origin === 'state-funded' ? texts('originTask') : []),
    ],
    files: [
      { term: t('attach.pictures'), value: files('picture') },
      { term: t('attach.documents'), value: files('document') },
    ],
    confidential: [{ term: t('steps.confidential'), value: hasConfidential ? t('check.confidential') : '' }],
  }
  return steps.map((step) => (
    <Section
      key={step}
      title={t(`steps.${step}`)}
      actions={
        editable ? (
          <TextLink href={at(paths.editTechnology(id, step satisfies ContentStep | 'confidential'))}>
            {common('change')}
            <span className="sr-only"> {t(`steps.${step}`)}</span>
          </TextLink>
        ) : null
      }
    >
      <SummaryList rows={rows[step].length > 0 ? rows[step] : [{ term: t(`steps.${step}`), value: '' }]} emptyText={common('none')} />
    </Section>
  ))
}
