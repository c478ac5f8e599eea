import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Card } from '#app/ui/card'
import { Icon } from '#app/ui/icons'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { useDeliveryWords } from './delivery'
import { useTechnologyNames } from './names'
import { usePriceWords } from './price'
import type { ShownContentWords, ShownTechnology } from './shown.server'

/** Ways of transfer, price and delivery, what a buyer looks for first. */
export function Terms({ content }: { content: Pick<ShownContentWords, 'modes' | 'price' | 'leadMonths' | 'serves' | 'exclusivities'> }) {
  const { t } = useTranslation('technologies')
  const { mode } = useTechnologyNames()
  const price = usePriceWords()(content.price)
  const { lead, area, exclusivity } = useDeliveryWords()
  return (
    <dl className="flex flex-col gap-4">
      <div>
        <dt className="text-sm text-muted">{t('show.price')}</dt>
        <dd className="text-lg font-semibold">{price || t('show.no-price')}</dd>
      </div>
      {content.modes.length > 0 ? (
        <div>
          <dt className="text-sm text-muted">{t('show.modes')}</dt>
          <dd>
            <ul className="mt-1 flex flex-col gap-1">
              {content.modes.map((code) => (
                <li key={code} className="flex items-start gap-2">
                  <Icon name="check" size={18} className="mt-1 text-accent-700" />
                  <span>{mode(code)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {content.leadMonths === null ? null : (
        <div>
          <dt className="text-sm text-muted">{t('delivery.lead')}</dt>
          <dd className="font-medium">{lead(content.leadMonths)}</dd>
        </div>
      )}
      {content.serves.length > 0 ? (
        <div>
          <dt className="text-sm text-muted">{t('delivery.serves')}</dt>
          <dd className="font-medium">{area(content.serves)}</dd>
        </div>
      ) : null}
      {content.exclusivities.length > 0 ? (
        <div>
          <dt className="text-sm text-muted">{t('delivery.taken')}</dt>
          <dd>
            <ul className="mt-1 flex flex-col gap-1">
              {content.exclusivities.map((right) => (
                <li key={exclusivity(right)} className="flex items-start gap-2">
                  <Icon name="lock" size={18} className="mt-1 text-muted" />
                  <span>{exclusivity(right)}</span>
                </li>
              ))}
            </ul>
            <p className="mt-1 text-sm text-muted">{t('delivery.taken-hint')}</p>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** Who offers it. */
export function SupplierCard({ supplier }: Pick<ShownTechnology, 'supplier'>) {
  const { t } = useTranslation('technologies')
  const { organisationKind, province } = useTechnologyNames()
  const at = useAt()
  return (
    <Card
      as="section"
      level={2}
      eyebrow={t('show.supplier')}
      title={supplier.name}
      href={at(paths.organisation(supplier.id))}
      footer={
        <span className="inline-flex items-center gap-1.5">
          <Icon name="pin" size={18} />
          {province(supplier.province)}
        </span>
      }
    >
      <div className="flex flex-wrap gap-2">
        <Badge icon="building">{organisationKind(supplier.kind)}</Badge>
        {supplier.verified ? (
          <Tag tone="success" icon="shield">
            {t('show.verified')}
          </Tag>
        ) : null}
      </div>
    </Card>
  )
}

/** Fields of science and readiness in one line of badges. */
export function Marks({ content }: { content: Pick<ShownContentWords, 'fields' | 'trl'> }) {
  const { field } = useTechnologyNames()
  return (
    <>
      {content.trl === null ? null : <Badge strong>{`TRL ${content.trl}`}</Badge>}
      {content.fields.map((code) => (
        <Badge key={code}>{field(code)}</Badge>
      ))}
    </>
  )
}
