import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Disclosure } from '#app/ui/disclosure'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'

export interface AuditLine {
  id: number
  at: string
  act: string
  byExchange: boolean
  person: string | null
  email: string | null
  organisationVi: string
  organisationEn: string
  subject: string
  details: string
  requestId: string | null
  address: string | null
}

/** The log in rows; each part of a row leads to the rest of its kind. */
export function AuditTable({ entries }: { entries: AuditLine[] }) {
  const { t } = useTranslation('audit')
  const { moment, words } = useFormat()
  const at = useAt()
  const only = (name: string, value: string) => at(`${paths.officeAudit()}?${new URLSearchParams({ [name]: value })}`)
  return (
    <Table
      caption={t('list')}
      captionHidden
      rows={entries}
      rowKey={({ id }) => String(id)}
      columns={[
        { key: 'at', header: t('at'), cell: ({ at: when }) => <time dateTime={when}>{moment(when)}</time> },
        { key: 'act', header: t('act'), cell: ({ act }) => <TextLink href={only('act', act)}>{act}</TextLink> },
        {
          key: 'who',
          header: t('who'),
          cell: ({ person, email, byExchange }) =>
            email ? (
              <>
                <span className="block">{person}</span>
                <TextLink href={only('person', email)} className="text-sm break-all">
                  {email}
                </TextLink>
              </>
            ) : (
              t(byExchange ? 'exchange' : 'unknown')
            ),
        },
        {
          key: 'organisation',
          header: t('organisation'),
          cell: ({ organisationVi, organisationEn }) => words(organisationVi, organisationEn) || '–',
        },
        {
          key: 'on',
          header: t('on'),
          cell: ({ subject }) => (
            <TextLink href={only('subject', subject)} className="break-all">
              {subject}
            </TextLink>
          ),
        },
        { key: 'details', header: t('details'), cell: (entry) => <Details entry={entry} /> },
      ]}
    />
  )
}

function Details({ entry }: { entry: AuditLine }) {
  const { t } = useTranslation('audit')
  const { details, address, requestId } = entry
  if (details === '{}' && !address && !requestId) return '–'
  return (
    <Disclosure
      summary={
        <>
          {t('see')} <span className="sr-only">{t('see-hidden', { act: entry.act })}</span>
        </>
      }
    >
      {details === '{}' ? null : <pre className="max-w-72 text-sm break-words whitespace-pre-wrap">{details}</pre>}
      {address ? <p className="text-sm text-muted">{`${t('address')}: ${address}`}</p> : null}
      {requestId ? <p className="text-sm text-muted">{`${t('request')}: ${requestId}`}</p> : null}
    </Disclosure>
  )
}
