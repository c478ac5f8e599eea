import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { FigureTile } from '#app/ui/figure-tile'
import { useTranslation } from 'react-i18next'

interface FiguresProps {
  technologies?: number
  needs?: number
  organisations: number
}

/** What is on the exchange now; each figure opens the list that it counts. */
export function Figures({ technologies, needs, organisations }: FiguresProps) {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  const at = useAt()
  const tiles = [
    { name: 'technologies', icon: 'flask', value: technologies, href: paths.technologies() },
    { name: 'needs', icon: 'factory', value: needs, href: paths.needs() },
    { name: 'organisations', icon: 'building', value: organisations, href: paths.organisations() },
  ] as const
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="sr-only">
        {t('figures.title')}
      </h2>
      <ul className="grid gap-3 min-[30rem]:grid-cols-3 sm:gap-5">
        {tiles.map(({ name, icon, value, href }) =>
          value === undefined ? null : (
            <li key={name}>
              <FigureTile label={t(`figures.${name}`)} value={number(value)} href={at(href)} icon={icon} />
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
