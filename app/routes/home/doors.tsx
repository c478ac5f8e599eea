import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Icon, type IconName } from '#app/ui/icons'
import { TextLink } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

interface DoorProps {
  name: 'seek' | 'offer'
  icon: IconName
  href: string
  browse: string
}

/** The two ways into the market. */
export function Doors() {
  return (
    <div className="relative grid gap-5 md:grid-cols-2">
      <Door name="seek" icon="factory" href={paths.newNeed()} browse={paths.technologies()} />
      <Door name="offer" icon="flask" href={paths.newTechnology()} browse={paths.needs()} />
    </div>
  )
}

function Door({ name, icon, href, browse }: DoorProps) {
  const { t } = useTranslation('home')
  const at = useAt()
  return (
    <section className="flex flex-col rounded-xl border border-line bg-white p-6 shadow-raised sm:p-8">
      <div className="flex items-start gap-4">
        <span className="flex size-12 shrink-0 items-center justify-center rounded-lg bg-accent-100 text-accent-800">
          <Icon name={icon} size={28} />
        </span>
        <div className="min-w-0">
          <h2 className="text-xl font-semibold sm:text-2xl">{t(`doors.${name}.title`)}</h2>
          <p className="mt-1 text-muted">{t(`doors.${name}.text`)}</p>
        </div>
      </div>
      <div className="mt-auto flex flex-wrap items-center gap-x-6 gap-y-3 pt-6">
        <LinkButton href={at(href)} size="large" iconAfter="arrow-right" className="max-sm:w-full">
          {t(`doors.${name}.act`)}
        </LinkButton>
        <TextLink href={at(browse)} className="py-1">
          {t(`doors.${name}.browse`)}
        </TextLink>
      </div>
    </section>
  )
}
