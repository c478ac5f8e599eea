import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { useTranslation } from 'react-i18next'
import type { HomeData } from '../home'

/** The next fair that people can still go to. */
export function Fair({ fair }: { fair: NonNullable<HomeData['fair']> }) {
  const { t } = useTranslation('home')
  const { words, day } = useFormat()
  const { province } = useNames()
  const at = useAt()
  const days = fair.starts_on === fair.ends_on ? day(fair.starts_on) : t('fair.days', { from: day(fair.starts_on), to: day(fair.ends_on) })
  return (
    <section aria-labelledby="fair" className="on-dark flex flex-wrap items-center gap-6 rounded-xl bg-accent-800 p-6 text-white sm:p-8">
      <Icon name="calendar" size={44} className="text-accent-200 max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-72">
        <p className="text-sm font-medium text-accent-100">{t('fair.eyebrow')}</p>
        <h2 id="fair" className="text-2xl font-semibold">
          {words(fair.title_vi, fair.title_en)}
        </h2>
        <p className="mt-1 text-accent-100">
          {days} · {fair.venue ? `${fair.venue}, ` : ''}
          {province(fair.province)}
        </p>
      </div>
      <LinkButton
        href={at(paths.fair(fair.id))}
        size="large"
        className="border-accent-200! bg-accent-200! text-accent-950! hover:bg-white! max-sm:w-full"
      >
        {t('fair.open')}
      </LinkButton>
    </section>
  )
}
