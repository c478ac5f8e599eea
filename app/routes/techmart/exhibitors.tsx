import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { TextLink } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

export interface Titled {
  id: string
  title_vi: string
  title_en: string
}

export interface Exhibitor {
  organisation_id: string
  name_vi: string
  name_en: string
  kind: string
  province: string
  shows: Titled[]
  seeks: Titled[]
}

/** Who exhibits, with links to what is shown and sought. */
export function Exhibitors({ exhibitors }: { exhibitors: readonly Exhibitor[] }) {
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const names = useNames()
  const at = useAt()
  return (
    <ul className="grid gap-4">
      {exhibitors.map((exhibitor) => (
        <Card
          key={exhibitor.organisation_id}
          as="li"
          title={words(exhibitor.name_vi, exhibitor.name_en)}
          href={at(paths.organisation(exhibitor.organisation_id))}
          eyebrow={`${names.organisationKind(exhibitor.kind)} · ${names.province(exhibitor.province)}`}
        >
          <TitleList label={t('show')} items={exhibitor.shows} path={paths.technology} />
          <TitleList label={t('seek')} items={exhibitor.seeks} path={paths.need} />
        </Card>
      ))}
    </ul>
  )
}

/** Records by title, each with its link; nothing where there are none. */
export function TitleList({ label, items, path }: { label: string; items: readonly Titled[]; path: (id: string) => string }) {
  const { words } = useFormat()
  const at = useAt()
  if (items.length === 0) return null
  return (
    <div>
      <p className="text-sm font-medium text-muted">{label}</p>
      <ul className="mt-0.5 list-disc pl-5">
        {items.map((item) => (
          <li key={item.id}>
            <TextLink href={at(path(item.id))} className="relative z-[1]">
              {words(item.title_vi, item.title_en)}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
