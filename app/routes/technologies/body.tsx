import { useFormat } from '#app/layout/reader'
import { Badge } from '#app/ui/badge'
import { Definition } from '#app/ui/definition'
import { Section } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'
import { Comparison } from './comparison'
import { Documents } from './documents'
import { useTechnologyNames } from './names'
import { Pictures } from './pictures'
import type { ShownContentWords } from './shown.server'
import { TrlScale } from './trl-scale'

/** The text of a technology as its page shows it, in the order in which a business reader asks. */
export function TechnologyBody({ content }: { content: ShownContentWords }) {
  const { t } = useTranslation('technologies')
  return (
    <div className="flex flex-col gap-10">
      <p className="max-w-3xl whitespace-pre-line text-lg leading-relaxed">{content.summary}</p>
      <Pictures pictures={content.pictures} />
      {content.advantages.length > 0 ? (
        <Section title={t('show.comparison')} lead={t('show.comparison-lead')}>
          <Comparison advantages={content.advantages} />
        </Section>
      ) : null}
      {content.description ? (
        <Section title={t('show.description')}>
          <Prose text={content.description} />
        </Section>
      ) : null}
      {content.applications ? (
        <Section title={t('show.applications')}>
          <Prose text={content.applications} />
        </Section>
      ) : null}
      {content.trl === null ? null : (
        <Section title={t('show.readiness')}>
          <TrlScale level={content.trl} />
          {content.trlEvidence ? (
            <div className="mt-4">
              <h3 className="font-semibold">{t('show.evidence')}</h3>
              <Prose text={content.trlEvidence} />
            </div>
          ) : null}
        </Section>
      )}
      <Rights content={content} />
      {content.documents.length > 0 ? (
        <Section title={t('show.documents')}>
          <Documents documents={content.documents} />
        </Section>
      ) : null}
      {content.keywords.length > 0 ? (
        <Section title={t('show.keywords')}>
          <ul className="flex flex-wrap gap-2">
            {content.keywords.map((word) => (
              <li key={word}>
                <Badge>{word}</Badge>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  )
}

/** Registered and unregistered rights, who owns the technology and where it comes from. */
function Rights({ content }: { content: ShownContentWords }) {
  const { t } = useTranslation('technologies')
  const { right, rightStatus, figure } = useTechnologyNames()
  const { day } = useFormat()
  return (
    <Section title={t('show.rights')}>
      <Table
        caption={t('show.rights')}
        captionHidden
        rows={content.rights}
        rowKey={(row) => `${row.kind}${row.title}${row.number}${row.filedOn}`}
        empty={<p className="text-muted">{t('show.no-rights')}</p>}
        columns={[
          { key: 'kind', header: t('fields.kind'), cell: (row) => right(row.kind) },
          { key: 'title', header: t('fields.right-title'), cell: (row) => row.title || '–' },
          { key: 'number', header: t('fields.number'), cell: (row) => row.number || '–' },
          { key: 'filed', header: t('fields.filedOn'), cell: (row) => (row.filedOn ? day(row.filedOn) : '–') },
          {
            key: 'status',
            header: t('fields.status'),
            cell: (row) => (row.grantedOn ? `${rightStatus(row.status)} (${day(row.grantedOn)})` : rightStatus(row.status)),
          },
        ]}
      />
      <div className="mt-5">
        <Definition
          items={[
            {
              term: t('show.owners'),
              value:
                content.owners.length > 0 ? (
                  <ul>
                    {content.owners.map((owner) => (
                      <li key={`${owner.name}${owner.share}`}>
                        {owner.name} – {figure(owner.share)} %
                      </li>
                    ))}
                  </ul>
                ) : null,
            },
            {
              term: t('fields.origin'),
              value: content.origin
                ? content.origin === 'state-funded' && content.originTask
                  ? t('origins.state-funded-task', { task: content.originTask })
                  : t(`origins.${content.origin}`)
                : null,
            },
          ]}
        />
      </div>
    </Section>
  )
}
