import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Icon, type IconName } from '#app/ui/icons'
import { Anchor } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'

interface FieldEntry {
  value: string
  label: string
  count: number
}

const icons: Record<string, IconName> = { '1': 'globe', '2': 'factory', '3': 'shield', '4': 'flask', '5': 'users', '6': 'document' }

/** A way in for those who know their field: each opens as many technologies as it says. */
export function Fields({ fields }: { fields: FieldEntry[] }) {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  const at = useAt()
  return (
    <Section id="fields" title={t('fields.title')} lead={t('fields.lead')}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ value, label, count }) => (
          <li key={value}>
            <Anchor
              href={`${at(paths.technologies())}?field=${value}`}
              className="group flex min-h-16 items-center gap-4 rounded-lg border border-line bg-white px-4 py-3 text-ink shadow-card hover:border-accent-400 hover:shadow-raised"
            >
              <Icon name={icons[value] ?? 'bulb'} size={24} className="text-accent-600" />
              <span className="min-w-0 grow">
                <span className="block font-semibold group-hover:text-accent-800">{label}</span>
                <span className="block text-sm text-muted">{t('fields.count', { count, formatted: number(count) })}</span>
              </span>
              <Icon name="chevron-right" className="text-muted" />
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  )
}
