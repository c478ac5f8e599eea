import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Icon } from '#app/ui/icons'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { type SigningState, signingTone } from './signing-facts'

interface Side {
  vi: string
  en: string
  confirmed: boolean
}

interface OpenSigning {
  id: string
  state: SigningState
  value: number
  supplier: Side
  enterprise: Side
  technology: { vi: string; en: string }
}

/** Those that wait for a side, or for the Office's press. */
export function OpenSignings({ signings, fairId }: { signings: readonly OpenSigning[]; fairId: string }) {
  const { t } = useTranslation('day')
  const { words, money } = useFormat()
  const at = useAt()
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {signings.map((signing) => (
        <Card
          key={signing.id}
          as="li"
          title={words(signing.technology.vi, signing.technology.en)}
          href={at(paths.officeMemorandum(fairId, signing.id))}
          eyebrow={money(signing.value)}
          status={<Tag tone={signingTone[signing.state]}>{t(`signing.states.${signing.state}`)}</Tag>}
        >
          <ul>
            {[signing.supplier, signing.enterprise].map((side) => (
              <li key={side.vi} className="flex items-start gap-1.5">
                <Icon name={side.confirmed ? 'check-circle' : 'clock'} size={18} className="mt-[0.2rem] shrink-0" />
                <span>
                  {words(side.vi, side.en)}
                  {side.confirmed ? null : <span className="block text-sm text-muted">{t('signing.not-yet')}</span>}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </ul>
  )
}

interface Recorded {
  id: string
  deal_id: string
  signing_id: string | null
  signed_on: string
  potential_value: number
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
  technology_vi: string
  technology_en: string
}

/** Every memorandum of the fair, whichever way it was recorded. */
export function RecordedMemoranda({ memoranda, fairId }: { memoranda: readonly Recorded[]; fairId: string }) {
  const { t } = useTranslation('day')
  const { words, money, day } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t('signing.recorded')}
      captionHidden
      rows={memoranda}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'pair',
          header: t('signing.of'),
          cell: (row) => (
            <TextLink href={at(row.signing_id ? paths.officeMemorandum(fairId, row.signing_id) : paths.deal(row.deal_id))}>
              {t('signing.pair', {
                supplier: words(row.supplier_vi, row.supplier_en),
                enterprise: words(row.enterprise_vi, row.enterprise_en),
              })}
            </TextLink>
          ),
        },
        { key: 'technology', header: t('signing.technology'), cell: (row) => words(row.technology_vi, row.technology_en) },
        { key: 'day', header: t('signing.signed-on'), cell: (row) => day(row.signed_on) },
        { key: 'value', header: t('signing.potential'), number: true, cell: (row) => money(row.potential_value) },
      ]}
    />
  )
}
